extension Translations {
  /// Scripts, groups of lines, and what is written to files.
  static let scripts: KeyValuePairs<String, String> = [
    "the line was answered, and {1}": "命令已执行，但{1}",
    "What it changed is kept. 'output off' shows answers here again.":
      "改动已保留。“输出 关闭”可让答复重新显示在这里。",
    "Writes answers to a file instead of the screen; the prompt says '(output)'.":
      "把后续结果写入文件，不再显示到屏幕；提示符带“（输出）”。",
    "the file, or off; .md, .json and .csv name its format":
      "文件，或“关”；扩展名md、json、csv决定格式",
    "the format, where the file's name does not say it": "格式；文件名已表明时不必写",
    "takes the place of a file of that name": "覆盖同名文件",
    "Runs a command file as one step: all of its lines, or none.":
      "把命令文件作为一步运行：要么全部生效，要么全不生效。",
    "the file; its path is relative to the file it stands in": "文件；路径相对于所在的脚本",
    "Give its path from this folder, or from home with '~/'.":
      "请写从当前文件夹出发的路径；主文件夹以“~/”开头。",
    "reports a failing line and keeps the others": "报告出错的行，保留其余各行",
    "Answers go to {1}; 'output off' ends that.": "结果写入{1}；“输出 关”结束。",
    "Answers go to {1} when all lines have gone through; 'output off' ends that.":
      "所有行都通过后，结果写入{1}；“输出 关”结束。",
    "Answers would go to {1}; 'output off' ends that.": "结果本应写入{1}；“输出 关”结束。",
    "Writes the lines that follow and their answers to a file, too.":
      "把后续各行和结果同时写入文件。",
    "the file, or off": "文件，或“关”",
    "Lines and answers go to {1}, too; 'transcript off' ends that.":
      "各行和结果同时写入{1}；“抄录 关”结束。",
    "Lines and answers go to {1} when all have gone through; 'transcript off' ends that.":
      "所有行都通过后，各行和结果同时写入{1}；“抄录 关”结束。",
    "Lines and answers would go to {1}, too; 'transcript off' ends that.":
      "各行和结果本应同时写入{1}；“抄录 关”结束。",
    "There is no transcript.": "没有在抄录。",
    "The transcript ends here.": "抄录到此结束。",
    "The transcript is in {1}.": "抄录在{1}中。",
    "The transcript ends here: {1}.": "抄录到此结束：{1}。",
    "{1} was written.": "已写入{1}。",
    "Answers come to the screen again.": "结果重新显示在屏幕上。",
    "Answers come to the screen.": "结果显示在屏幕上。",
    "A ; ended the command; between names stands a comma.": "分号结束了命令；名称之间请用逗号。",
    "answers cannot be written as .{1}": "结果不能写成{1}文件",
    "A spreadsheet opens .csv, and a text program .md.": "电子表格可打开csv，文字处理软件可打开md。",
    "Answers come to the screen again; see {1}.": "结果重新显示在屏幕上；先前的见{1}。",
    "the line that begins here goes on behind '\\', and nothing follows":
      "从这里开始的一行以“\\”续行，但后面没有内容",
    "Leave the '\\' out, or put the rest into the next line.":
      "请去掉“\\”，或把其余内容写到下一行。",
    "the line that begins here is longer than {1} lines": "从这里开始的一行续行超过{1}行",
    "Make several commands of it.": "请拆成几个命令。",
    "The lines were kept; only this was not written.": "各行已生效，只有这里没有写入。",
    "Nothing was kept; what was answered does not hold.": "未保留任何改动；已给出的结果不再有效。",
    "Nothing was kept.": "未保留任何改动。",
    "What follows in its line was left out: where that command ends is not known.":
      "该行后面的内容已略去：无法得知这条命令到哪里结束。",
    "row {1}: {2}": "第{1}行：{2}",
    "stopped before this row": "在此行之前停止",
    "'{1}' says nothing inside lines that are kept as a whole":
      "整体生效的各行之内，“{1}”不起作用",
    "Give it to the outermost 'run'.": "请写在最外层的“运行”命令上。",
    "stopped before this line": "在此行之前停止",
    "1 line, one step.": "1行，合为一步。",
    "{1} lines, one step.": "{1}行，合为一步。",
    "files that run files are {1} deep here": "文件套文件运行，到这里已有{1}层",
    "Run the innermost ones by themselves.": "请单独运行最内层的文件。",
    "'{1}' is being run already: it would run itself without end":
      "“{1}”正在运行，再运行它会无限循环",
    "Take this line out of one of the files.": "请从其中一个文件里删去这一行。",
    "'{1}' takes the lines that follow as rows": "“{1}”会把后面各行当作数据",
    "Put this command behind the rows.": "请把这个命令放到数据之后。",
  ]
}
