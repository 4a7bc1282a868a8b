/// Words with which other programs call what a command of this one does.
package enum CustomaryWords {
  /// The command that does what a word asks for elsewhere.
  static func command(for word: String) -> String? { commands[word] }

  private static let commands = Dictionary(
    uniqueKeysWithValues: list.flatMap { command, words in words.map { ($0, command) } })

  /// Each command with the words for it.
  package static let list: KeyValuePairs<String, [String]> = [
    "budget show": ["view", "sum", "table", "tree", "汇总", "合计", "表格", "预览"],
    "budget set": ["update", "change", "modify", "修改", "更改"],
    "output": ["export", "report", "print", "write", "导出", "报告", "报表", "打印"],
    "plan new": ["create", "新增计划"],
    "run": ["source", "exec", "load", "执行脚本"],
    "session list": ["ls", "dir", "目录"],
    "session save": ["另存", "另存为", "存盘"],
    "seek": ["solve", "goalseek", "求解", "单变量求解", "规划求解"],
    "undo": ["back", "revert", "rollback", "撤回", "返回", "回退"],
    "help": ["man", "menu", "菜单", "说明", "使用说明"],
  ]
}
