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
  package static func nearest(to word: String, among labels: [Label] = allCases) -> Typed? {
    if let label = labels.first(where: { customary[$0]?.contains(word.folded) ?? false }) {
      return label.typed
    }
    let words = labels.flatMap { label in
      [label.typed] + label.chineseWords.map { Typed(english: $0, chinese: label.typed.chinese) }
    }
    return words.nearest(to: word)
  }

  /// What people may say for a label of ours.
  private static let customary: [Label: [String]] = [
    .down: [
      "descending", "desc", "decreasing", "falling", "reverse", "从大到小", "从高到低", "倒序", "逆序",
    ]
  ]

  /// The labels that a word may stand for: one in English, in Chinese perhaps several.
  package static func all(named word: String) -> [Label] {
    table[word.folded] ?? []
  }

  /// The Chinese words for the label, the usual one first: before a figure, as of a limit or a number of
  /// steps, others than before a name.
  package func chineseWords(beforeFigure: Bool) -> [String] {
    let words = Self.chineseByLabel[self] ?? []
    return beforeFigure ? Self.limits[self] ?? words : words
  }

  /// All Chinese words for the label.
  package var chineseWords: [String] {
    chineseWords(beforeFigure: false) + (Self.limits[self] ?? [])
  }

  package var typed: Typed { typed(beforeFigure: false) }

  package func typed(beforeFigure: Bool) -> Typed {
    Typed(
      english: rawValue, chinese: chineseWords(beforeFigure: beforeFigure).first ?? rawValue)
  }

  /// All words that are labels, in English and in Chinese.
  static var words: [String] { allCases.map(\.rawValue) + meanings.keys }

  private static let table = WordTable(
    allCases.map { ($0.rawValue, [$0]) } + meanings.map { ($0.key, $0.value) })

  /// The labels that a Chinese word may stand for, in the order of the list.
  private static let meanings = chinese.reduce(into: [String: [Label]]()) { meanings, entry in
    for word in entry.value + (limits[entry.key] ?? []) {
      meanings[word, default: []].append(entry.key)
    }
  }

  private static let chineseByLabel = Dictionary(
    uniqueKeysWithValues: chinese.map { ($0, $1) })

  /// What labels mean before a figure.
  private static let limits: [Label: [String]] = [
    .under: ["低于", "小于"], .over: ["高于", "大于", "超过"], .in: ["分步"],
  ]

  private static let chinese: KeyValuePairs<Label, [String]> = [
    .from: ["从", "自"], .into: ["进", "分为", "分成", "为", "成", "给"], .to: ["到", "至", "给", "为"],
    .under: ["属于", "归", "隶属于"], .over: ["基于"], .by: ["按", "截至"], .in: ["在"],
    .on: ["在"], .year: ["年度", "财年"], .currency: ["币种"], .owner: ["负责人"],
    .category: ["类别"], .status: ["状态"], .return: ["回报"], .source: ["来源"], .unit: ["单位"],
    .begin: ["开始"], .due: ["截止"], .weight: ["权重"], .pillar: ["支柱"],
    .confidence: ["信心"], .note: ["备注"], .depth: ["层级", "深度"], .sort: ["排序"],
    .where: ["筛选", "其中"], .baseline: ["基线"], .exact: ["精确"], .even: ["平均"],
    .method: ["方法"], .preset: ["预设"], .anyway: ["强制"], .overwrite: ["覆盖"],
    .keepGoing: ["继续"], .amount: ["金额"], .down: ["降序"], .target: ["目标值"], .as: ["作为"],
    .with: ["与", "和"], .more: ["增加"], .per: ["每"],
    .start: ["起始值"], .kind: ["类型"], .within: ["范围"], .seed: ["种子"], .reason: ["理由"],
    .of: ["共"], .line: ["预算项"], .end: ["结束"], .reserve: ["预留"], .value: ["价值"],
    .execution: ["执行"], .strict: ["严格"],
    .trials: ["试验"], .sampling: ["抽样"], .at: ["程度"], .block: ["分块"], .column: ["列"],
    .tolerance: ["容差"], .for: ["使", "看"], .step: ["间隔"],
  ]
}
