import Text

extension Help {
  /// The command that the words name.
  func entry(_ words: [String]) -> CommandTable.Entry? {
    guard let noun = words.first, words.count <= 2 else { return nil }
    for first in Self.meanings(of: noun) {
      guard words.count == 2 else {
        if let entry = table.entry(first), table.verbs(of: first).isEmpty { return entry }
        continue
      }
      for second in Self.meanings(of: words[1]) {
        if let entry = table.entry(first, second) { return entry }
      }
    }
    return nil
  }

  /// The commands that begin with a noun.
  func entries(of words: [String]) -> [CommandTable.Entry] {
    guard let noun = words.first, words.count == 1 else { return [] }
    let nouns = Self.meanings(of: noun)
    return table.entries.filter { entry in
      nouns.contains(String(entry.name.prefix { $0 != " " }))
    }
  }

  /// The commands that speak of most of the words, those that are called by one of them first, then
  /// those that take it as a label.
  func entries(about words: [String]) -> [CommandTable.Entry] {
    let wanted = words.map(\.folded).filter { !Self.fillers.contains($0) }
      .map(Self.searchedMeanings)
    let asShown = words.contains(where: Self.isUnknown)
    let scores = table.entries.map { entry in
      let text = Self.text(of: entry) + (asShown ? shownText(of: entry) : "")
      return wanted.count { $0.contains(where: text.speaks) }
    }
    guard let best = scores.max(), best > 0 else { return [] }
    let found = zip(table.entries, scores).filter { $1 == best }.map(\.0)
    let isNamed = { (entry: CommandTable.Entry) in
      wanted.contains { $0.contains(where: entry.name.speaks) }
    }
    let labels = Set(wanted.joined().compactMap(Label.init(rawValue:)))
    let others = found.filter { !isNamed($0) }
    let takesLabel = { (entry: CommandTable.Entry) in
      entry.parameters.contains { $0.label.map(labels.contains) ?? false }
    }
    return found.filter(isNamed) + others.filter(takesLabel) + others.filter { !takesLabel($0) }
  }

  /// The word of a command that comes nearest to one of these.
  package func nearest(to words: [String]) -> String? {
    let known = table.entries.flatMap(\.words)
    return words.lazy.compactMap { known.nearest(to: $0) }.first
  }

  /// A word, or what it stands for in English.
  static func meanings(of word: String) -> [String] {
    [word.folded] + Synonyms.english(for: word) + Label.all(named: word).map(\.rawValue)
      + [Synonyms.choice(word), otherWords[word.folded]].compactMap(\.self)
  }

  /// What a word may stand for in a text; as Chinese has no blanks, of one that is not known also
  /// what the known words in it do, or those that hold it.
  private static func searchedMeanings(of word: String) -> [String] {
    let own = meanings(of: word)
    guard isUnknown(word) else { return own }
    let kin = chineseWords.filter { known in
      known.contains(word) || known.count > 1 && word.contains(known)
    }
    return own + kin.flatMap { meanings(of: $0).dropFirst() }
  }

  /// Whether a word is Chinese and none of ours, so that only what is shown may speak of it.
  private static func isUnknown(_ word: String) -> Bool {
    word.utf8.contains { $0 >= 0x80 } && meanings(of: word).count == 1
  }

  /// All Chinese words that help knows the meaning of.
  private static let chineseWords =
    Synonyms.words + Label.allCases.flatMap(\.chineseWords) + Synonyms.choiceWords
    + otherWords.keys.sorted()

  private static let fillers: Set<String> = [
    "and", "or", "a", "an", "the", "to", "of", "how", "do", "i", "my", "can", "in", "line",
  ]

  /// What people may say for a word of ours.
  private static let otherWords = [
    "back": "undo", "increase": "raise", "decrease": "cut", "reduce": "cut",
    "comment": "note", "divide": "split", "percent": "share", "load": "open", "print": "output",
    "export": "output", "filter": "where", "reparent": "move", "report": "output",
    "compare": "compar", "paste": "rows", "返回": "undo", "减少": "cut", "注释": "note", "百分比": "percent",
    "导出": "output", "打印": "output", "报告": "output", "报表": "output", "命令": "command",
    "脚本": "run", "命令文件": "run", "文件": "file", "比较": "compar",
    "对比": "compar", "粘贴": "rows", "表格": "rows", "条形图": "bars", "柱状图": "bars",
    "formula": "=", "formulas": "=", "function": "=", "functions": "=", "公式": "=", "函数": "=",
    "算式": "=", "步": "step", "步骤": "step", "一步": "step",
    "比率": "ratio", "belief": "=", "beliefs": "=", "interval": "=", "range": "=",
    "distribution": "=", "区间": "=", "范围": "=", "分布": "=",
    "uncertainty": "uncertain", "不确定": "uncertain", "probability": "cdf",
    "概率": "cdf", "可能性": "cdf", "相关": "correlat",
    "敏感": "variance", "风险": "risk", "抽样": "sampling", "试验": "trials",
  ]

  private static func text(of entry: CommandTable.Entry) -> String {
    let details = entry.type.details.map(\.searchedText)
    let parts = entry.parameters.map(\.words)
    return ([entry.name, entry.type.summary.key] + parts + details).joined(separator: " ").folded
  }

  /// What readers of another language are shown of a command.
  private func shownText(of entry: CommandTable.Entry) -> String {
    let texts = [entry.type.summary] + entry.parameters.map(\.about) + entry.type.details
    return texts.compactMap { translation($0.key) }.joined(separator: " ").folded
  }
}

extension Message {
  /// The English text and what stands in its holes, of typed words those of each language.
  fileprivate var searchedText: String {
    ([key] + holes.map(\.searchedText)).joined(separator: " ")
  }
}

extension Message.Hole {
  fileprivate var searchedText: String {
    switch self {
    case .text(let text): text
    case .message(let message): message.searchedText
    case .typed(let typed): "\(typed.english) \(typed.chinese)"
    case .count, .money, .fraction, .day: ""
    }
  }
}

extension String {
  /// Whether a word stands in it, or begins one: `lock` does in 'locked', and not in 'block'.
  fileprivate func speaks(of word: String) -> Bool {
    ranges(of: word).contains { range in
      guard let before = self[..<range.lowerBound].last, word.first?.isASCII == true else {
        return true
      }
      return !(before.isASCII && before.isLetter)
    }
  }
}
