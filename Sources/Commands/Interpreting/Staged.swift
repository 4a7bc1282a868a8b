import PlanModel
import Sessions

/// What a group writes once it has gone through.
enum Staged {
  case save(Save)
  case answers(Answers)

  /// A copy of the plan as it was when the line stood there, for a session of that name.
  ///
  /// Under its own name a session is saved as it is in the end: what follows the line is in its
  /// journal, and comes back with it.
  struct Save {
    let plan: Plan
    let name: String
    var overwrites: Bool
  }

  /// What a file gets.
  struct Answers {
    let path: String
    let beginning: Beginning
    var bytes: [UInt8] = []
  }

  /// How a file begins that takes answers.
  enum Beginning {
    /// As a new one; in place of another where that was wanted.
    case new(overwrites: Bool)
    /// Behind what it holds.
    case end
  }
}

extension Group {
  /// Keeps a save in place of an earlier one under that name.
  mutating func stage(_ save: Staged.Save) {
    var save = save
    if let index = staged.firstIndex(where: { $0.saved == save.name }) {
      if case .save(let earlier) = staged.remove(at: index), earlier.overwrites {
        save.overwrites = true
      }
    }
    staged.append(.save(save))
  }

  /// Whether a session is to be saved under that name.
  func saves(_ name: String) -> Bool { staged.contains { $0.saved == name } }

  /// The name that a session is saved under last.
  var lastSave: String? {
    staged.reversed().lazy.compactMap(\.saved).first
  }

  var savesAny: Bool { lastSave != nil }

  /// Keeps bytes for the file that takes answers, which may have begun before the group.
  mutating func stage(_ bytes: [UInt8], for path: String) {
    if case .answers(var answers)? = staged.last, answers.path == path {
      staged.removeLast()
      answers.bytes += bytes
      staged.append(.answers(answers))
    } else {
      staged.append(.answers(Staged.Answers(path: path, beginning: .end, bytes: bytes)))
    }
  }

  /// Whether a file is to be written there, however the path was typed.
  func stages(_ path: String, in world: World) -> Bool {
    staged.contains {
      guard case .answers(let answers) = $0 else { return false }
      return FilePath.resolved(world.path(answers.path)) == FilePath.resolved(world.path(path))
    }
  }
}

extension Staged {
  /// The name of the session that is saved.
  var saved: String? {
    if case .save(let save) = self { save.name } else { nil }
  }
}
