import Quantities
import Text

// What words may have been meant as, where a blank stands that does not belong.
extension Statement {
  /// The first words that together name a line, though each is a word of its own; nil if none do.
  func unquotedName(in vocabulary: any Vocabulary) -> String? {
    firstRun { words in
      let name = words.joined
      if case .found = vocabulary.resolve([name], as: .line) { return name }
      return nil
    }
  }

  /// Why words are not read that would be one value without the blanks, as `80 k`; nil if none are.
  func spacedValue(in vocabulary: any Vocabulary) -> UsageError? {
    firstRun { words in
      guard words.allSatisfy({ !$0.isQuoted && !$0.isLabel }), words.mayBeGlued else { return nil }
      let text = words.map(\.text).joined()
      do throws(ReadingError) {
        _ = try Money(readingPositive: text, in: vocabulary.currency)
      } catch {
        if case .money(.otherCurrency) = error.cause { return UsageError(error, at: words.range) }
        let word = [Word(text, at: words.range)][...]
        let isValue =
          (try? Ratio(reading: word, in: vocabulary)) != nil
          || (try? Day(reading: word, in: vocabulary)) != nil
        guard isValue else { return nil }
      }
      return UsageError(
        "'\(words.joined)' is one value with blanks in it", hint: "Did you mean '\(text)'?",
        at: words.range)
    }
  }

  /// What the first run of words stands for that stands for something; of those that begin at one
  /// word, the longest.
  private func firstRun<Meaning>(_ meaning: (ArraySlice<Word>) -> Meaning?) -> Meaning? {
    for start in words.indices {
      for end in (start..<min(words.count, start + Self.longestRun)).dropFirst().reversed() {
        if let meaning = meaning(words[start...end]) { return meaning }
      }
    }
    return nil
  }

  private static let longestRun = 5
}

extension ArraySlice<Word> {
  /// Whether no number would become another one: of two digits that meet, the second begins a
  /// group of three.
  fileprivate var mayBeGlued: Bool {
    zip(self, dropFirst()).allSatisfy { left, right in
      guard left.text.last?.isASCIIDigit == true, right.text.first?.isASCIIDigit == true else {
        return true
      }
      return right.text.prefix(while: \.isASCIIDigit).count == 3
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
