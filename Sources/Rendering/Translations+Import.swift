extension Translations {
  /// Rows of a sheet that become lines of the budget.
  static let importing: KeyValuePairs<String, String> = [
    "Makes or sets lines from rows of a name or path and an amount.":
      "按“名称或路径、金额”的表格行新建或设置预算项。",
    "a file of rows; without one the lines that follow, up to an empty one":
      "数据文件；不写则读取后面各行，到空行为止",
    "where the rows go; the total if none is given": "导入到哪一项之下；不写则为总额",
    "Paste rows from a spreadsheet such as Excel behind it, or type them, as 'events, 80,000'; an empty line ends them.":
      "在命令后粘贴Excel等表格中的行，或直接输入，例如“展会，80,000”；空行结束。",
    "A file holds such rows, or is CSV in UTF-8, with commas or semicolons, as spreadsheets save it and as 'output FILE.csv' exports 'budget show'.":
      "文件可含同样的行，或为UTF-8编码的CSV（逗号或分号分隔），由表格软件保存，或用“输出 2027.csv”导出“预算 显示”得到。",
    "Dots in a name make a path, as core.events; a name in quotes may hold them. A parent without a row gets what is inside it.":
      "名称中的点表示路径，例如“A.B”；名称本身含点时请加引号。没有单独一行的上级，金额为其下级之和。",
    "Titles in the first row say which columns are read: path, line, amount, owner, category, status, return, source, note; or 名称, 项目, 金额, 预算, 负责人, 类别, 状态, 来源, 备注.":
      "首行标题决定读取哪些列：路径、名称、项目、金额、预算、负责人、类别、状态、预期回报、来源、备注；也可用英文标题。",
    "Amounts come in as fixed ones. A line that has its amount already stays what it is, also a share, where nothing beside and above it changes.":
      "导入的金额都是固定金额；金额未变的预算项，同级和上级也未变时，保持原样，占比仍是占比。",
    "Rows called {1}, or that end in {2}, are no lines: they are compared with the rows that they add up. In quotes where rows are typed or pasted, or in a column titled 'path', they are lines.":
      "名为{1}的行，以及以{2}结尾的行，不作为预算项，只与各行之和核对；键入或粘贴时加引号，或列标题为“路径”时，则作为预算项。",
    "{1} imported, {2} in all{3}.": "已导入{1}，合计{2}{3}。",
    "; new lines: {1}": "；新增{1}项",
    "{1} read, {2} in all; the budget had them already.": "已读取{1}，合计{2}；预算中原已如此。",
    "1 row": "1行",
    "{1} rows": "{1}行",
    "The first row was taken for titles: {1}": "首行视为标题：{1}",
    "Not read: 1 cell under no title.": "未读取：1个没有列标题的单元格。",
    "Not read: {1} cells under no title.": "未读取：{1}个没有列标题的单元格。",
    "Put an amount with commas in it into quotes, or write it without them.":
      "带逗号的金额请加引号，或去掉逗号。",
    "A row has a name or path in one cell, and an amount in the next.":
      "一行是一个单元格里的名称或路径，和下一个单元格里的金额。",
    "Not read: {1}.": "未读取的列：{1}。",
    "{1} more differ from their rows.": "另有{1}个合计与各行不符。",
    "'{1}' is no line: it agrees with its rows.": "“{1}”不作为预算项：它与各行之和相符。",
    "{1} totals are no lines: they agree with their rows.": "{1}个合计不作为预算项：它们与各行之和相符。",
    "'{1}' in row {2} is no line: it says {3} less than its rows.":
      "第{2}行的“{1}”不作为预算项：它比各行之和少{3}。",
    "'{1}' in row {2} is no line: it says {3} more than its rows.":
      "第{2}行的“{1}”不作为预算项：它比各行之和多{3}。",
    "row {1} gives that line already": "第{1}行已经写过该预算项",
    "Leave one of them out, or add them up.": "请去掉其中一行，或把两行相加。",
    "there are no rows to import": "没有可导入的行",
    "A row is a name or path, a tab, comma or colon, and an amount.":
      "每行依次为：名称或路径、制表符或逗号或冒号、金额。",
    "it has one cell, not two": "只有1个单元格，应为2个",
    "it has {1} cells, not two": "有{1}个单元格，应为2个",
    "More than two need titles in the first row, as line, amount, owner.":
      "超过2个时，首行须为标题，例如名称、金额、负责人。",
    "it has no name": "没有名称",
    "it has no amount": "没有金额",
    "its character {1} is a NUL byte, which stands for nothing":
      "它的第{1}个字符是空字节，不代表任何内容",
    "Take it out, or save the sheet anew; in Excel, as 'CSV UTF-8'.":
      "请去掉它，或重新保存表格；在Excel中选“CSV UTF-8”。",
    "it is not written in UTF-8": "它不是UTF-8编码",
    "Save the file as UTF-8 and import it again; in Excel, as 'CSV UTF-8'.":
      "请把文件另存为UTF-8后重新导入；在Excel中选“CSV UTF-8”。",
    "negative amounts are not taken": "不接受负数金额",
    "Leave the row out, and take its amount off another: budget cut LINE by AMOUNT":
      "请去掉这一行，从另一项中减去该金额：预算 下调 预算项 金额",
    "its amount may be '{1}' or '{2}'": "它的金额可能是“{1}”或“{2}”",
    "Write the amount without blanks, or put a comma in front of it.":
      "金额中请不要留空格，或在金额前加逗号。",
    "the status '{1}' is not one of {2}": "状态“{1}”不在可选项之内：{2}",
    "Write one of them, or nothing.": "请写其中一个，或留空。",
    "the quotes that open in it do not close": "其中的引号没有配对",
    "Close them, or double a quote that belongs to the text.": "请补上引号；文字本身的引号请写两次。",
    "the amounts may be in {1}": "金额可能在以下列中：{1}",
    "Call the column of those to import 'amount'.": "请把要导入的列的标题改为“金额”。",
  ]
}
