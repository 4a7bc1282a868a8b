import CEditline

/// A line that stands at the prompt to be edited, with the cursor at a place.
package struct OfferedLine: Hashable, Sendable {
  package let text: String
  /// Where the cursor is, counted in UTF-8 bytes; a place inside a character means its beginning.
  package let cursor: Int

  /// Without a place the cursor is behind the text.
  package init(_ text: String, cursor: Int? = nil) {
    self.text = text
    self.cursor = min(max(cursor ?? text.utf8.count, 0), text.utf8.count)
  }
}

extension OfferedLine {
  /// The line that is typed.
  init(_ line: editline_text) {
    let bytes = UnsafeRawBufferPointer(start: line.text, count: line.length)
    self.init(String(decoding: bytes, as: UTF8.self), cursor: line.cursor)
  }

  var beforeCursor: String {
    String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
  }

  func withText<Result>(_ body: (editline_text) -> Result) -> Result {
    text.withCString { body(editline_text(text: $0, length: text.utf8.count, cursor: cursor)) }
  }
}
