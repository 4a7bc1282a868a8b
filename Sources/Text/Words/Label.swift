/// The words that announce a labelled value: one closed list for all commands.
package enum Label: String, CaseIterable, Sendable {
  case from, to, into, under, over, by, `in`, on, at, of, `for`, with, `as`, per, step, until
  case line, year, currency, owner, category, status, `return`, source, start, target, unit, kind
  case within, begin, end, due, weight, pillar, confidence, reserve, value, execution, note
  case depth, sort, `where`, baseline, exact, even, method, preset, anyway, overwrite
  case keepGoing = "keep-going"
  case trials, seed, sampling, block, column, tolerance, reason, amount, more, down, strict

  /// The label that a word is, in English; nil where it is none.
  package init?(_ word: String) {
    guard let label = Self.all(named: word).first else { return nil }
    self = label
  }

  /// The label that was probably meant by a word that is none.
  package static func nearest(to word: String) -> String? {
    allCases.map(\.rawValue).nearest(to: word)
  }

  /// The labels that a word may stand for: one in English, in Chinese perhaps several.
  package static func all(named word: String) -> [Label] {
    table[word.folded] ?? []
  }

  /// The Chinese words for the label, the usual one first.
  package var chineseWords: [String] {
    Self.chinese.filter { $0.value.contains(self) }.map(\.key)
  }

  /// All words that are labels, in English and in Chinese.
  static var words: [String] { allCases.map(\.rawValue) + chinese.map(\.key) }

  private static let table = WordTable(
    allCases.map { ($0.rawValue, [$0]) } + chinese.map { ($0.key, $0.value) })

  private static let chinese: KeyValuePairs<String, [Label]> = [
    "从": [.from], "自": [.from], "到": [.to], "至": [.to], "进": [.into], "分为": [.into], "为": [.into],
    "成": [.into], "分成": [.into],
    "下": [.under], "隶属于": [.under],
    "给": [.into, .to], "属于": [.under], "超过": [.over], "按": [.by], "在": [.in, .on],
    "年度": [.year], "币种": [.currency], "负责人": [.owner], "类别": [.category],
    "状态": [.status], "回报": [.return], "来源": [.source], "单位": [.unit], "开始": [.begin],
    "截止": [.due], "权重": [.weight], "支柱": [.pillar], "信心": [.confidence], "备注": [.note],
    "层级": [.depth], "深度": [.depth], "排序": [.sort], "筛选": [.where], "其中": [.where],
    "基线": [.baseline], "精确": [.exact], "平均": [.even], "方法": [.method], "预设": [.preset],
    "强制": [.anyway], "覆盖": [.overwrite], "继续": [.keepGoing], "金额": [.amount],
    "降序": [.down], "目标值": [.target], "作为": [.as], "起始值": [.start], "种子": [.seed], "理由": [.reason],
  ]
}
