extension Translations {
  /// What the renderer says by itself, and how parts are joined.
  static let rendering: KeyValuePairs<String, String> = [
    "error:": "错误：",
    "included from {1}": "引自{1}",
    "{1}: {2}": "{1}：{2}",
    "{1}: {2}.": "{1}：{2}。",
    "{1}, {2}": "{1}、{2}",
    "{1}, {2}.": "{1}，{2}。",
    "{1}; {2}": "{1}；{2}",
    "{1}.": "{1}。",
    "{1} ({2})": "{1}（{2}）",
    "{1} … ({2})": "{1}……（{2}）",
    "{1} ({2}, {3})": "{1}（{2}，{3}）",
    "'{1}'": "“{1}”",
  ]
}
