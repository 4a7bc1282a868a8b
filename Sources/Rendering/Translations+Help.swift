extension Translations {
  /// Help, settings, the calculator, and what the program says of itself.
  static let help: KeyValuePairs<String, String> = [
    "Plan": "计划",
    "Budget": "预算",
    "Preset": "预设",
    "Playbook": "手册",
    "Session": "会话",
    "History": "历史",
    "Files": "文件",
    "Calculator": "计算",
    "Help": "帮助",
    "Planbench commands": "Planbench命令",
    "Command": "命令",
    "Summary": "说明",
    "Parameter": "参数",
    "In Chinese: {1}": "各种写法：{1}",
    "Examples:": "示例：",
    "'help budget split' says more of one, 'help total ratio' looks for words.":
      "“帮助 预算 拆分”详解一个命令，“帮助 总额 比例”按词查找。",
    "'help {1}' shows how it is typed.": "“帮助 {1}”说明怎样输入。",
    "Leaves the program, as 'exit' does; nothing is lost.": "退出程序，与“exit”相同；不会丢失任何内容。",
    "Shows the whole reference.": "显示完整的命令手册。",
    "Explains commands: all of them, those of a noun, one, or those about some words.":
      "讲解命令：全部、某个名词的、某一个，或与某些词有关的。",
    "a command, its first word, or words to look for": "命令、命令的第一个词，或要查找的词",
    "no command speaks of '{1}'": "没有命令提到“{1}”",
    "Shows the days of a period, and of its parts; '2027Q3' or '2027-03' alone asks for it, too.":
      "显示一个期间及其各部分的天数；直接输入“2027Q3”或“2027-03”也可以。",
    "a year, quarter, month, week or day": "年、季度、月、周或日",
    "It begins in {1}.": "它从{1}开始。",
    "{1} to {2}": "{1}至{2}",
    "{1} in {2}": "{1}，属于{2}",
    "Period": "期间",
    "First day": "首日",
    "Last day": "末日",
    "Days": "天数",
    "Shows the parts of a ratio, and what they make of the total; '5:3:2' alone asks for it, too.":
      "显示比例的各份，以及各份在总额中的金额；直接输入“5:3:2”也可以。",
    "weights, percents or amounts, as for 'budget split'": "权重、百分比或金额，与“预算 拆分”相同",
  ]
}
