/// How far something that takes long has come.
package struct Progress: Hashable, Sendable {
  package let done: Int
  package let whole: Int

  package init(done: Int, of whole: Int) {
    self.done = done
    self.whole = whole
  }

  /// The part of one that is done.
  package var part: Double { whole > 0 ? Double(done) / Double(whole) : 1 }
}
