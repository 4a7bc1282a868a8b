import Quantities

/// A name that differs from another one when only case or width do, as a rename must notice.
struct ExactName: Hashable, Sendable {
  let name: Name

  static func == (left: ExactName, right: ExactName) -> Bool { left.name.text == right.name.text }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Name {
  /// A name of our own, which is known to be one.
  init(known text: String) {
    do {
      try self.init(text)
    } catch {
      preconditionFailure("'\(text)' was promised to be a name")
    }
  }
}
