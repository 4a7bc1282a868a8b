extension Translations {
  /// English and Simplified Chinese, grouped by the part of the program that says it.
  package static let simplifiedChinese: KeyValuePairs<String, String> = [
    // What the renderer itself says.
    "error:": "错误:",
    "included from {1}": "引自 {1}",
    "{1}: {2}": "{1}：{2}",
  ]
}
