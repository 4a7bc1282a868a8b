import CommandLanguage
import PlanModel
import Reports
import Sessions
import Text

/// What a group writes once it has gone through.
enum Staged {
  case save(Save)
  case answers(Answers)

  /// A copy of the session as it was when the line stood there, for a session of that name.
  struct Save {
    let copy: Session
    /// The group's lines up to there.
    let lines: [String]
    let name: String
    var overwrites: Bool
    /// The line that asked for it; nil where none did.
    var origin: Origin?
  }

  /// What a file gets.
  struct Answers {
    let path: String
    let beginning: Beginning
    var bytes: [UInt8] = []
    /// The line that turned answers there; nil where that was before the group.
    let origin: Origin?
  }

  /// A line of the group, for what is said of it when the group has gone through.
  struct Origin {
    let reading: Reading
    let source: SourceLine
    /// The lines that ran the file that it stands in, the outermost first.
    let chain: [Failure.Place]
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
  func stage(_ save: Staged.Save) {
    var save = save
    if let index = staged.firstIndex(where: { $0.saved == save.name }),
      case .save(let earlier) = staged.remove(at: index)
    {
      save.overwrites = save.overwrites || earlier.overwrites
      save.origin = save.origin ?? earlier.origin
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
  func stage(_ bytes: [UInt8], for path: String) {
    if case .answers(var answers)? = staged.last, answers.path == path {
      staged.removeLast()
      answers.bytes += bytes
      staged.append(.answers(answers))
    } else {
      staged.append(
        .answers(
          Staged.Answers(path: path, beginning: .end, bytes: bytes, origin: origin(of: path))))
    }
  }

  /// The line that turned answers to a file.
  private func origin(of path: String) -> Staged.Origin? {
    staged.reversed().lazy.compactMap { staged in
      if case .answers(let answers) = staged, answers.path == path { answers.origin } else { nil }
    }.first
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
  var origin: Origin? {
    switch self {
    case .save(let save): save.origin
    case .answers(let answers): answers.origin
    }
  }

  /// What is said once it is written; nil where no line asked for it, or it has been said.
  var report: Report? {
    guard origin != nil else { return nil }
    return switch self {
    case .save(let save): Report(.note("Saved as \(save.name)."))
    case .answers(let answers): answers.report
    }
  }

  /// The name of the session that is saved.
  var saved: String? { save?.name }

  var save: Save? {
    if case .save(let save) = self { save } else { nil }
  }
}

extension Staged.Answers {
  fileprivate var report: Report? {
    switch beginning {
    case .new: Report(.note("\(path) was written."))
    case .end: nil
    }
  }
}
