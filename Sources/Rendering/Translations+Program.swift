extension Translations {
  /// The prompt, and what the process says.
  package static let program: KeyValuePairs<String, String> = [
    "This plan was in memory only; 'session save NAME' among the lines keeps it.":
      "这份计划只在内存里；在命令中写“会话 保存 名称”可保留。",
    "Planbench: 'help' lists commands, 'tour' guides, Tab completes, 'exit' leaves.":
      "Planbench：“导览”带您入门，“帮助”列出命令，Tab键补全，“退出”离开。",
    "'{1}' is a new session.": "“{1}”是新会话。",
    "'{1}' is a new session; there is also '{2}'.": "“{1}”是新会话；另有会话“{2}”。",
    "Session '{1}'.": "会话“{1}”。",
    "Session '{1}', one step; 'undo' takes it back.": "会话“{1}”，1步；“撤销”可退回。",
    "Session '{1}', {2} steps; 'undo' takes them back.": "会话“{1}”，{2}步；“撤销”可退回。",
    " (read-only)": "（只读）",
    " (output)": "（输出）",
    "Nothing is lost: every step is in the journal, and 'planbench {1}' brings it back.":
      "没有丢失任何内容：每一步都在日志里，用“planbench {1}”可找回。",
    "{1} sessions have no name yet; 'session list' shows them.":
      "有{1}个会话尚未命名，“会话 列表”可查看。",
    "Last session: {1}; 'session open {2}' opens it.": "上次的会话：{1}；用“会话 打开 {2}”打开。",
    "q leaves, space goes on": "按q退出，按空格翻页",
    "Left without a name: 'session open {1}' brings it back.":
      "有一个会话尚未命名：“会话 打开 {1}”可找回。",
    "Saved as '{1}'.": "已保存为“{1}”。",
    "It is kept as '{1}': 'planbench {2}' brings it back.":
      "已留存为“{1}”：用“planbench {2}”可找回。",
    "These {1} lines look like rows of a sheet.": "这{1}行像是表格里的数据。",
    "Name for this session (Enter leaves it without one): ": "会话名称（直接回车则不命名）：",
    "'{1}' is a command. Type a name, or Enter alone.": "“{1}”是命令。请输入名称，或直接回车。",
    "Import them into the budget, as 'budget import'? [y/n] ": "要用“预算 导入”导入预算吗？[y/n] ",
    "Paste or type rows of a name and an amount; an empty line ends them, Ctrl-C drops them.":
      "请粘贴或输入“名称、金额”的行；空行结束，Ctrl-C放弃。",
    "1 row: {1}. An empty line ends the rows.": "1行：{1}。空行结束。",
    "{1} rows, the first: {2}. An empty line ends them.": "{1}行，首行：{2}。空行结束。",
    "Nothing was kept; 1 line behind it was left out.": "未保留任何改动；后面的1行未运行。",
    "Nothing was kept; {1} lines behind it were left out.": "未保留任何改动；后面的{1}行未运行。",
    "The line is there again to be mended; Ctrl-C drops it.":
      "该行已放回，可以直接修改；Ctrl-C放弃。",
    "… {1} more; Tab again": "……另有{1}个，再按Tab键",
    "search '{1}': ": "查找“{1}”：",
    "nothing holds '{1}': ": "没有包含“{1}”的行：",
    "what was typed is no UTF-8 text": "输入的内容不是UTF-8文本",
    "a date is written as 2027-03-12": "日期写成2027-03-12的样子",
    "<paste>": "<粘贴>",
    "They were left out.": "这些行未导入。",
    "line {1} is no UTF-8 text from its byte {2} on": "第{1}行从第{2}个字节起不是UTF-8文本",
    "Save the file as UTF-8 and run it again.": "请把文件存为UTF-8后重新运行。",
  ]
}
