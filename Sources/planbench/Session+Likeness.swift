import Sessions
import Text

extension Session {
  /// Says of a new session which other is called alike, and may be meant; nil where none is.
  func likeness(in world: World) -> Message? {
    guard let name else { return nil }
    let others = ((try? Session.names(world: world)) ?? []).filter { $0 != name }
    guard let similar = others.nearest(to: name) else { return nil }
    return "'\(name)' is a new session; there is also '\(similar)'."
  }
}
