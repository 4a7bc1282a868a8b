import Reports
import Text

/// How the user wants answers to look, whatever the plan.
package struct Settings: Hashable, Sendable {
  package var language = LanguageChoice.auto
  package var numbers = NumbersChoice.auto
  package var color = SwitchChoice.auto
  package var charts = ChartsChoice.auto
  package var pager = PagerChoice.on
  package var width = WidthChoice.auto

  package init() {}
}

extension Settings {
  /// One thing that can be set, by the word behind `set`.
  enum Key: String, CaseIterable {
    case language, numbers, color, charts, pager, width
  }

  /// The word that a thing is set to.
  subscript(key: Key) -> String {
    switch key {
    case .language: language.rawValue
    case .numbers: numbers.rawValue
    case .color: color.rawValue
    case .charts: charts.rawValue
    case .pager: pager.rawValue
    case .width: width.rawValue
    }
  }

  /// The word that a thing is set to, as it is typed.
  func word(of key: Key) -> Typed { Synonyms.choiceTyped(self[key]) }

  /// Sets a thing by its word; false where the word means nothing there.
  mutating func set(_ key: Key, to word: String) -> Bool {
    switch key {
    case .language: Self.take(word, into: &language)
    case .numbers: Self.take(word, into: &numbers)
    case .color: Self.take(word, into: &color)
    case .charts: Self.take(word, into: &charts)
    case .pager: Self.take(word, into: &pager)
    case .width: Self.take(word, into: &width)
    }
  }

  private static func take<Value: RawRepresentable<String>>(
    _ word: String, into value: inout Value
  ) -> Bool {
    guard let read = Value(rawValue: word) else { return false }
    value = read
    return true
  }
}
