extension Translations {
  /// The plan, its presets and its playbook.
  static let plan: KeyValuePairs<String, String> = [
    "{1} is part of its name; 'year {2}' sets the year.": "{1}属于名称；用“年度 {2}”设定年度。",
    "All of that is its name; 'budget total {1}' sets the total.": "这些全是名称；用“预算 总额 {1}”设定总额。",
    "Freezes the budget, for comparison in later columns.": "把当前预算定为基线，供以后对比。",
    "the day that stands beside it": "标注的日期",
    "The budget of {1} is the baseline: {2} in all.": "{1}的预算已定为基线，合计{2}。",
    "'budget show baseline' compares with it.": "“预算 显示 基线”可与它对比。",
    "Begins an empty plan for a year; 'undo' brings the old one back.":
      "为一个年度新建空白计划；“撤销”可恢复原来的计划。",
    "'undo' brings back {1} with all its lines.": "“撤销”可恢复{1}及其全部预算项。",
    "what the plan is called": "计划名称",
    "its fiscal year; the coming one if none is given": "年度；不写则为下一年度",
    "the month in which the fiscal year begins; January if none is given":
      "年度从哪个月开始；不写则为一月",
    "its currency; CNY if none is given": "币种；不写则为CNY",
    "{1} for {2}, in {3}.": "{1}：{2}年度，币种{3}。",
    "Gives the plan another name.": "给计划改名。",
    "The plan is now {1}.": "计划已改名为{1}。",
    "Fills in a sample plan to try things on; 'undo' brings yours back.":
      "载入一份示例计划供试用；“撤销”可恢复你的计划。",
    "This is the sample plan; 'budget show' shows it, 'undo' takes it back.":
      "这是示例计划；“预算 显示”查看，“撤销”恢复原状。",
    "whose names it has; yours if none is given": "其中名称的语言；不写则随界面",
    "Shows what the plan is: its year, currency, budget, baseline.":
      "显示计划概况：年度、币种、预算、基线。",
    "Fiscal year": "年度",
    "{1}: {2} to {3}": "{1}：{2}至{3}",
    "Currency": "币种",
    "Today": "今天",
    "Budget lines": "预算项数",
    "Frozen": "冻结",
    "a plan begins before the first other line that changes one":
      "新建计划必须放在其他改动计划的命令之前",
    "Splits a line by a preset ratio into the names of the playbook.":
      "按预设比例拆分预算项，名称取自手册。",
    "the preset, by its English or Chinese name": "预设的英文或中文名称",
    "removes lines that the preset does not name": "删除预设中没有提到的下级",
    "Lists the ratios of the playbook.": "列出手册中的比例。",
    "Shows the parts of a preset ratio.": "显示一个预设比例的各份。",
    "Chinese": "中文名",
    "Ratio": "比例",
    "Part": "份",
    "{1}, {2} ({3})": "{1}，{2}（{3}）",
    "Gives one number of the playbook another value in this plan.":
      "在本计划中改动手册里的一个数值。",
    "the number's key, as 'playbook show' lists it": "数值的键，见“手册 显示”",
    "its new value, or none for the playbook's own": "新值；写“无”则恢复手册原值",
    "Shows the numbers of the playbook, or those with a word in their key.":
      "显示手册中的数值，或键中含某个词的数值。",
    "a key, or a part of one": "键，或键的一部分",
    "Key": "键",
    "Value": "值",
    "Rule": "规则",
    "Origin": "出处",
    "About": "说明",
    "this plan's": "本计划",
    "ours": "自定",
    "case": "案例",
  ]
}
