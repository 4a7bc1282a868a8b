/// The words that stand for nouns, verbs and choices: Chinese ones, and a few more in English.
package enum Synonyms {
  /// The command words that a word may stand for, the usual one first.
  static func english(for word: String) -> [String] {
    commandWords[word] ?? []
  }

  /// The English choice that a Chinese one stands for.
  package static func choice(_ word: String) -> String? {
    choices[word]
  }

  /// A noun and a verb typed without a blank, as `预算拆分`: both in Chinese; nil for other words.
  static func nounAndVerb(in word: String) -> (noun: String, verb: String)? {
    guard word.utf8.first.map({ $0 >= 0x80 }) == true else { return nil }
    for length in stride(from: min(4, word.count - 1), to: 0, by: -1) {
      let (noun, verb) = (String(word.prefix(length)), String(word.dropFirst(length)))
      if commandWords[noun] != nil, commandWords[verb] != nil { return (noun, verb) }
    }
    return nil
  }

  /// The words that may stand for one of these.
  static func words(for english: [String]) -> [String] {
    commandWords.filter { $0.value.contains(where: english.contains) }.map(\.key).sorted()
  }

  /// All words that stand for another, in an order that is the same on every run.
  static let words = commandWords.keys.sorted()

  /// The Chinese words for an English one, the usual one first.
  static func chinese(for word: String) -> [String] {
    pairs.filter { $0.value == [word] }.map(\.key)
  }

  /// The Chinese words for an English choice, in an order that is the same on every run.
  static func chineseChoices(for word: String) -> [String] {
    choices.filter { $0.value == word }.map(\.key).sorted()
  }

  private static let commandWords = Dictionary(
    uniqueKeysWithValues: (pairs.map { ($0, $1) } + english.map { ($0, [$1]) }))

  /// English words that are as good as the command's own.
  private static let english: KeyValuePairs<String, String> = [
    "exit": "quit", "delete": "remove",
  ]

  private static let pairs: KeyValuePairs<String, [String]> = [
    "计划": ["plan"], "规划": ["plan"], "预算": ["budget"], "预设": ["preset"],
    "方案": ["scenario"], "手册": ["playbook"], "打法": ["playbook"], "会话": ["session"],
    "存档点": ["checkpoint"], "检查点": ["checkpoint"], "历史": ["history"], "输出": ["output"],
    "抄录": ["transcript"],
    "帮助": ["help"], "撤销": ["undo"], "重做": ["redo"], "运行": ["run"], "退出": ["quit"],
    "人员": ["staff"], "团队": ["staff"], "目标": ["okr"], "驱动": ["driver"], "设置": ["set"],
    "设为": ["set"], "设定": ["set"], "总额": ["total"], "总计": ["total"], "拆分": ["split"],
    "分配": ["split"], "增加": ["raise"], "上调": ["raise"], "下调": ["cut"], "转移": ["move"], "调整": ["set"],
    "历史记录": ["history"], "添加": ["add"], "新增": ["add"], "移动": ["move"],
    "调拨": ["move"], "调增": ["raise"], "提高": ["raise"], "削减": ["cut"], "调减": ["cut"],
    "删除": ["remove"], "改名": ["rename"], "重命名": ["rename"], "编辑": ["edit"],
    "修改": ["edit"], "锁定": ["lock"], "解锁": ["unlock"], "备注": ["note"], "分期": ["phase"],
    "导入": ["import"], "显示": ["show"], "查看": ["show"], "图表": ["chart"], "新建": ["new"],
    "基线": ["baseline"], "列表": ["list"], "列出": ["list"], "应用": ["apply"],
    "保存": ["save"], "打开": ["open"], "信息": ["info"], "日志": ["log"], "恢复": ["restore"],
    "重建": ["recover"],
    "示例": ["sample"], "全部": ["all"], "关闭": ["off"], "数字": ["numbers"], "语言": ["language"],
    "颜色": ["color"], "宽度": ["width"],
    "比例": ["ratio"], "导览": ["tour"], "离开": ["leave"], "重新开始": ["restart"],
    "期间": ["period"],
  ]

  private static let choices: [String: String] = [
    "季度": "quarter", "月": "month", "月份": "month", "负责人": "owner", "类别": "category",
    "状态": "status", "已计划": "planned", "计划": "planned", "已承诺": "committed",
    "承诺": "committed", "可选": "optional", "名称": "line", "金额": "amount", "占比": "share",
    "未分配": "unallocated", "类型": "kind", "固定": "fixed", "锁定": "locked",
    "最大余数": "largest-remainder", "万": "wan", "开": "on", "关": "off", "关闭": "off",
    "中文": "zh", "英文": "en", "自动": "auto",
  ]
}
