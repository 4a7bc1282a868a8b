/// Holds a value outside of what holds it.
///
/// A class, because the nodes of a persistent dictionary are copied with all that is in them, and
/// only a reference is cheap to copy there, and to find equal.
final class Box<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  static func == (left: Box, right: Box) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
