/// What the program says in other languages, found by the English text.
///
/// A translation holds the same numbered holes as its English text, in the order that suits it.
package enum Translations {
  /// Simplified Chinese.
  package static let chinese = Dictionary(
    simplifiedChinese.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
}
