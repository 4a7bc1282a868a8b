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
    "And {1} more: {2}.": "另有{1}项变动，{2}。",
    "And {1} more: {2}; removed: {3}.": "另有{1}项变动，{2}；已删除：{3}。",
    "Removed: {1}.": "已删除：{1}。",
  ]
}
