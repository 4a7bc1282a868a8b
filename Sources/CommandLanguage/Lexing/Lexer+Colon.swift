import Text

extension Lexer {
  /// The words up to the first colon outside quotes as one name, behind which the lexer stands then;
  /// nil where the command ends without one.
  mutating func nameBeforeColon() throws(UsageError) -> [Word]? {
    guard let colon else { return nil }
    // Offsets in the beginning of the line are those in the line.
    var beginning = Lexer(text(0..<colon.lowerBound), endsAtStop: false)
    beginning.position = position
    var words: [Word] = []
    while let word = try beginning.nextWord() { words.append(word) }
    position = colon.upperBound
    guard !words.isEmpty else { return [] }
    // None of them is a label here.
    let name = words[...].joined
    return [Word(name, at: words[...].range, quoted: [0..<name.utf8.count])]
  }

  /// Where the first colon stands outside quotes.
  private var colon: Range<Int>? {
    var place = position
    var closer: Unicode.Scalar?
    while place < bytes.count {
      let (scalar, length) = scalar(at: place)
      let sign = scalar.foldingWidth
      if closer == nil, sign == ";" { return nil }
      if closer == nil, sign == ":" { return place..<place + length }
      closer = scalar == closer ? nil : closer ?? Fold.closer(of: scalar)
      // What stands behind this sign in quotes closes none.
      if closer != nil, scalar == "\\", place + length < bytes.count {
        place += self.scalar(at: place + length).length
      }
      place += length
    }
    return nil
  }
}
