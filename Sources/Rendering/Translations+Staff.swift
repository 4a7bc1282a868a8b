extension Translations {
  /// What the commands of the people do, take and answer.
  static let staff: KeyValuePairs<String, String> = [
    "Staff": "人员",
    "Says how many people there are; functions and talents follow.":
      "设定总人数，职能和人才随之变动。",
    "how many people there are": "总人数",
    "Divides the people by function, as brand, content, data analysis.":
      "按职能划分人员，如品牌、内容、数据分析。",
    "Divides the people by talent, as strategic, executing, innovative.":
      "按人才类型划分人员，如战略型、执行型、创新型。",
    "Functions and talents together make a table of whole people whose rows and columns add up; every cell is as near to its exact part as that allows.":
      "职能和人才合成一张整数人数表，行和列都对得上；每格在此前提下最接近精确值。",
    "20/40/30/10, 2:5:3, or the name of one in the playbook":
      "20/40/30/10、2:5:3，或手册里比例的名称",
    "Keeps a number of people in a place; the others are fitted to it.":
      "固定某处的人数，其余随之调整。",
    "a function, a talent, or a cell as content.strategic":
      "职能、人才，或两者相交的一格，如“内容”下的“战略型”",
    "how many people stay there": "固定为多少人",
    "Lets the shares say again how many people are in a place.": "取消固定，重新按占比定人数。",
    "Says what one person costs, all expenses included.": "设定每人的成本，含全部费用。",
    "Of several costs that fit a person, that of the cell counts, then that of the function, of the talent, of everyone. Those who join during the year cost from their quarter on.":
      "同一人有多个成本时，先看所在的格，再看职能、人才、全体。年中加入的人从所在季度起计成本。",
    "whose cost it is; everyone's if none is given": "谁的成本；不写则为全体",
    "what one person costs, or none": "每人的成本，或“无”",
    "for how long it pays a person": "该成本对应的时间",
    "Plans people who join in a quarter, and cost from then on.":
      "计划某季度加入的人，从该季度起计成本。",
    "how many join": "加入多少人",
    "may stand behind how many join": "可写在人数后面",
    "how many there are then": "届时共有多少人",
    "the quarter at whose beginning they join": "在该季度初加入",
    "Shows who changes when people are divided by another ratio.": "显示改用另一比例后各处人数的变化。",
    "a part for each talent, or for each function": "每个人才一份，或每个职能一份",
    "the ratio that it is compared with": "用来比较的比例",
    "Shows the whole people of every function and talent.": "显示每个职能和人才的人数。",
    "the totals of functions or talents alone": "只看职能或人才的合计",
    "the people of each quarter, and what they cost": "各季度的人数和成本",
    "every cell before and after rounding": "每格取整前后的数",
    "Draws the people of every function and talent, the more the darker.":
      "用深浅画出各职能和人才的人数。",
    "{1} people": "{1}人", "PLACE": "位置", "PEOPLE": "人数",
    "'{1}' is no function or talent": "“{1}”不是职能或人才",
    "'{1}' is neither 'month' nor 'year'": "“{1}”不是月也不是年",
    "Place": "位置", "Function": "职能", "Talent": "人才", "People": "人数", "people": "人数",
    "cost": "成本", "{1} in Q{2}": "{1}，第{2}季度",
    "in all": "合计", "Nobody changes.": "人员没有变化。", "No number moved.": "数字没有变动。",
    "'staff show' has them all": "用“人员 显示”查看全部",
    "Cost of one person: {1}.": "每人成本：{1}。", "everyone": "全体",
    "{1} {2} per month": "{1}每月{2}", "{1} {2} per year": "{1}每年{2}",
    "Joining: {1}.": "加入：{1}。",
    "{1} at the year's end, as '{2}' says in a formula.": "年末共{1}人，公式中的“{2}”即此数。",
    "{1} {2} more in Q{3}": "{1}第{3}季度增加{2}人",
    "{1} to {2} in Q{3}": "{1}第{3}季度达到{2}人",
    "Set: {1}.": "已固定：{1}。", "{1} {2}": "{1} {2}", "{1} has nobody.": "{1}没有人。",
    "No people are planned yet: 'staff total 20' begins.":
      "还没有计划人员：用“人员 总数 20”开始。",
    "{1} people, not divided by function or talent yet.": "共{1}人，尚未按职能或人才划分。",
    "{1}: people": "{1}：人数", "{1}: cost": "{1}：成本", "{1}: {2} people": "{1}：{2}人",
    "No cost is set: 'staff cost 300k per year' says what one person costs.":
      "还没有设定成本：用“人员 成本 30万 每 年”设定每人的成本。",
    "'{1}' is not a whole number of people": "“{1}”不是整数人数",
    "Type it in digits, as 20.": "用数字输入，如20。",
    "there is no function or talent '{1}'": "没有名为“{1}”的职能或人才",
    "'staff show' lists them; a cell is typed as content.strategic.":
      "用“人员 显示”查看；两者相交的一格写成带点的路径。",
    "a plan has at most {1} people": "一个计划最多{1}人",
    "people are divided into at most {1} parts": "人员最多划分为{1}份",
    "the shares have no common denominator": "各占比没有公分母",
    "the shares do not add up to all people": "各占比加起来不是全体人员",
    "people are divided by weights or percents, not by amounts":
      "人员按权重或百分比划分，不能按金额",
    "'{1}' would be a function and a talent": "“{1}”不能既是职能又是人才",
    "people are not divided by function and talent yet": "人员尚未按职能和人才划分",
    "'{1}' is not set": "“{1}”没有被固定", "no cost is set": "没有设定成本",
    "no cost is set for '{1}'": "没有为“{1}”设定成本",
    "the cost of all people is larger than the largest amount": "全体人员的成本超过最大金额",
    "a cost is for a month or a year": "成本要说明是每月还是每年",
    "'{1}' has {2} people by then already": "届时“{1}”已有{2}人",
    "people join in a quarter of the plan's year": "人员须在计划年度的某个季度加入",
    "what is set comes to {1}, and there are {2} people": "已固定{1}人，而总共只有{2}人",
    "'{1}' cannot come to its {2} with what is set": "按已固定的人数，“{1}”凑不成{2}人",
    "Give fewer names.": "减少名称。",
    "Write it as in '20/40/30/10' or '2:5:3'.": "写成“20/40/30/10”或“2:5:3”。",
    "Give functions and talents different names.": "职能和人才要用不同的名称。",
    "Type 'staff functions' and 'staff talents' with a ratio and names.":
      "先输入“人员 职能”和“人员 人才”，后接比例和名称。",
    "'staff show' says what is set.": "用“人员 显示”查看已固定的人数。",
    "Type a smaller amount.": "请输入更小的金额。",
    "Type 'per month' or 'per year' behind it.": "在后面写“每 月”或“每 年”。",
    "Hire to more, or set fewer people with 'staff set'.":
      "提高招聘后的人数，或先用“人员 设为”减少人数。",
    "Type it as in 'by Q2'.": "写成“截至 Q2”。",
    "Set another number, or free one with 'staff unset'.":
      "换一个人数，或用“人员 解除”放开一处。",
  ]
}
