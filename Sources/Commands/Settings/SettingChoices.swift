import CommandLanguage
import Reports
import Text

/// The language of headings, notes, errors and help.
package enum LanguageChoice: String, Choice {
  case auto, en, zh

  /// The chosen one, or else the terminal's.
  package func language(or other: Language) -> Language {
    switch self {
    case .auto: other
    case .en: .english
    case .zh: .chinese
    }
  }
}

/// How amounts are written.
package enum NumbersChoice: String, Choice {
  case auto, plain, wan

  /// The chosen way, or else the one of the language.
  func numbers(in language: Language) -> NumberStyle {
    switch (self, language) {
    case (.plain, _), (.auto, .english): .plain
    case (.wan, _), (.auto, .chinese): .chinese
    }
  }
}

/// Whether the terminal's own way is taken, or none.
package enum SwitchChoice: String, Choice {
  case auto, on, off
}

/// What charts and rules are drawn with.
package enum ChartsChoice: String, Choice {
  case auto, unicode, ascii, off

  /// The chosen way; nil where the terminal decides.
  package var style: ChartStyle? {
    switch self {
    case .auto: nil
    case .unicode: .unicode
    case .ascii: .ascii
    case .off: .off
    }
  }
}

/// Whether an answer that is taller than the screen goes to a pager.
package enum PagerChoice: String, Choice {
  case on, off
}

/// The columns of an answer; nil where the terminal decides.
package struct WidthChoice: Hashable, Sendable {
  package let columns: Int?

  package static let auto = WidthChoice(columns: nil)
  private static let limits = 20...1000

  private init(columns: Int?) {
    self.columns = columns
  }
}

extension WidthChoice: RawRepresentable {
  package var rawValue: String { columns.map(String.init) ?? "auto" }

  package init?(rawValue: String) {
    guard rawValue != "auto" else {
      self = .auto
      return
    }
    guard let columns = Int(rawValue), Self.limits.contains(columns) else { return nil }
    self.init(columns: columns)
  }
}

extension WidthChoice: ArgumentValue {
  package static let kind = ValueKind.count
  package static let sample = WidthChoice(columns: 80)

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    guard let width = Self(rawValue: Synonyms.choice(words.joined) ?? words.joined.folded) else {
      throw UsageError(
        "'\(words.joined)' is no width: a number from 20 to 1000, or auto",
        hint: "Type 'set width auto' to follow the terminal.", at: words.range)
    }
    self = width
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { rawValue }
}
