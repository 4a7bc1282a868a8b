extension Translations {
  /// What is done, and what it is paid from.
  static let initiatives: KeyValuePairs<String, String> = [
    "Initiatives": "举措", "Initiative": "举措",
    "Adds an initiative: an exhibition, a campaign, a seminar series.":
      "新增一项举措：展会、营销活动、系列研讨会。",
    "What an initiative needs is to be reserved as many months before it begins as the playbook says; 'check initiative' finds what is late.":
      "举措所需资源应按手册规定的月数提前预留；用“检查 举措”找出迟了的。",
    "what it is called": "名称",
    "the budget lines that it is paid from, or none": "支付它的预算项，或“无”",
    "its first day, or none": "第一天，或“无”",
    "its last day, or none": "最后一天，或“无”",
    "the day by which what it needs is reserved, or none for the playbook's":
      "资源预留的日期；“无”则按手册",
    "the source of leads that it is, or none": "作为线索来源的名称，或“无”",
    "what it is worth, a score as 8, or none": "价值评分，如8，或“无”",
    "how well it is carried out, a score as 8, or none": "执行评分，如8，或“无”",
    "{1} was added.": "已新增“{1}”。",
    "What it needs is to be reserved by {1}.": "所需资源应在{1}前预留。",
    "Changes what is said of an initiative.": "修改举措的信息。",
    "the initiative": "举措的名称",
    "'initiative show {1}' has them all": "用“举措 显示 {1}”查看全部",
    "Paid from": "预算项", "End": "结束", "Reserve": "预留", "Value score": "价值",
    "Execution score": "执行",
    "{1}, on time": "{1}，准时", "{1}, 1 day late": "{1}，晚1天", "{1}, 1 day early": "{1}，早1天",
    "{1}, {2} days late": "{1}，晚{2}天", "{1}, {2} days early": "{1}，早{2}天",
    "Scores what an initiative contributed to the company goal in a quarter.":
      "为举措在某季度对公司目标的贡献评分。",
    "how much it contributed, as 8": "贡献评分，如8",
    "the end of the quarter, as Q1 or 2027-03-31": "季度末，如第一季度，或当天的日期",
    "{1}, Q{2}": "{1}，第{2}季度",
    "Notes something on an initiative; shown by 'initiative show'.":
      "为举措写一条备注；用“举措 显示”查看。",
    "Gives an initiative another name.": "给举措改名。",
    "Removes an initiative; the lines that it is paid from stay.":
      "删除一项举措；支付它的预算项保留。",
    "Lists the initiatives with their days and their money, or what they contributed.":
      "列出各项举措及其日期和预算，或其贡献。",
    "what each contributed in each quarter": "各季度的贡献",
    "There are no initiatives; 'initiative add' adds one.":
      "还没有举措；用“举措 新增”添加。",
    "Days late": "晚几天",
    "Shows all that is known of an initiative.": "显示举措的全部信息。",
    "SCORE": "评分", "AREA": "部分",
    "Not paid from it any more: {1}.": "不再由它支付：{1}。",
    "from {1} on": "{1}起",
    "there is no initiative '{1}'": "没有名为“{1}”的举措",
    "'initiative list' lists what there is.": "用“举措 列表”查看现有的。",
    "the line '{1}' stands twice in the list": "预算项“{1}”在列表里出现两次",
    "Name each line once.": "每项只写一次。",
    "'{1}' is no score": "“{1}”不是评分", "Type a whole number, as 8.": "输入整数，如8。",
    "there is an initiative '{1}' already": "已有名为“{1}”的举措",
    "Choose another name, or change that one with 'initiative edit'.":
      "换一个名称，或用“举措 修改”修改那一项。",
    "it ends on {1}, before it begins on {2}": "结束于{1}，早于开始的{2}",
    "it is reserved for on {1}, after it begins on {2}": "预留于{1}，晚于开始的{2}",
    "the score {1} is not between {2} and {3}": "评分{1}不在{2}到{3}之间",
    "'playbook show' gives the scale in force.": "用“手册 显示”查看评分范围。",
    "{1} is no end of a quarter of the plan": "{1}不是计划中某季度的最后一天",
    "Name the quarter, as in 'on Q1'.": "写明季度，如第一季度。",
    "Say owner, line, begin or another of its words, and a value or 'none'.":
      "写明负责人、预算项、开始等，后接内容或“无”。",
    "'{1}' pays for {2}": "“{1}”支付{2}",
    "Give them other lines with 'initiative edit', or type 'budget remove' with 'anyway'.":
      "用“举措 修改”改由别的预算项支付，或用“预算 删除”并加“强制”。",
    "the record of initiative '{1}' does not fit the plan": "举措“{1}”的记录与计划不符",
    "reserved 1 day late": "晚1天预留", "reserved {1} days late": "晚{1}天预留",
    "not reserved": "未预留", "by {1}": "{1}前",
    "Reserve earlier, or type 'initiative edit {1} {2}' and a later day.":
      "提早预留，或输入“举措 修改 {1} {2}”和更晚的日期。",
    "Type 'initiative edit {1} {2}' and the day.": "输入“举措 修改 {1} {2}”和日期。",
  ]
}
