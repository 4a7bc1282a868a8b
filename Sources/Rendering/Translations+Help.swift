extension Translations {
  /// Help, settings, the calculator, and what the program says of itself.
  static let help: KeyValuePairs<String, String> = [
    "A .csv file of 'budget show' comes back in by 'budget import from FILE'.":
      "“预算 显示”输出的表格文件，可用“预算 导入 从 文件”读回。",
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
    "'help formats' tells what other programs get.": "“帮助 格式”说明其他程序得到的内容。",
    "Answers for other programs": "供其他程序读取的结果",
    "'{1}' writes an object on one line for each command: {2}, {3}, and {4} with its parts, or {5}. 'output {6}' writes the same into a file.":
      "“{1}”为每个命令写出一行、一个对象：{2}、{3}，以及含各部分的{4}，或{5}。“输出 {6}”把同样内容写入文件。",
    "Keys and words are English in every language. Money is a number in units of the currency, a share a part of 1, a return what 1 brings; a day is text as 2027-03-31, a ratio as 5:3:2. What is missing is {1}.":
      "无论界面用哪种语言，键和词都是英文。金额是以币种单位计的数字，占比以1为整体，回报是1所带来的数额；日期写作2027-03-31，比例写作5:3:2，都是文本。没有的值是{1}。",
    "An error has {1} and {2}; in a file also {3}, {4} and {5}, and in a file that others run {6} with their places.":
      "错误含{1}和{2}；在文件中还有{3}、{4}和{5}；由其他文件运行的文件，{6}给出各级位置。",
    "'{1}' writes the tables, trees and charts alone, each below its keys, with an empty line between them; errors go to standard error.":
      "“{1}”只写表格、树和图表，各自以键为首行，之间空一行；错误写到标准错误输出。",
    "Kind": "类型",
    "Keys": "键",
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
    "what is divided; the total of the plan if not said": "要分的金额；不写则为计划总额",
    "weights, percents or amounts, as for 'budget split'": "权重、百分比或金额，与“预算 拆分”相同",
  ]
}
