import PlanModel

/// What a group writes once it has gone through.
enum Staged {
  case save(Save)
  case answers(Answers)

  /// A session to be saved as it was when the line stood there.
  struct Save {
    let plan: Plan
    let name: String?
    let overwrites: Bool
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

  /// Whether a file is to be written there.
  func stages(_ path: String) -> Bool {
    staged.contains { if case .answers(let answers) = $0 { answers.path == path } else { false } }
  }
}
