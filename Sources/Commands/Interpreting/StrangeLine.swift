import Text

/// A line of a file that is no text.
package struct StrangeLine: ExplainedError {
  /// Counted from 1.
  let number: Int
  /// The line, with signs in place of the bytes that are none.
  let text: String
  /// UTF-8 offsets in the text of the first such sign.
  let range: Range<Int>

  init(number: Int, _ bytes: ArraySlice<UInt8>) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var start = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { start += scalar.count }
    self.number = number
    text = String(decoding: bytes, as: UTF8.self)
    range = start..<start + "\u{FFFD}".utf8.count
  }

  package var message: Message { "this line is no text in UTF-8" }
  package var hint: Message? { "Save the file as UTF-8 and run it again." }
}
