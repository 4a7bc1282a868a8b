extension Translations {
  /// What the tour says, and the lines that it proposes.
  static let tour: KeyValuePairs<String, String> = [
    "Tour": "导览",
    "Shows the way to a first plan in ten steps, or goes on with it.": "用十步带你做出第一个计划，或接着往下走。",
    "Leaves the tour, which waits where it is.": "离开导览，导览停在原处。",
    "Begins the tour again at its first step.": "从第一步重新开始导览。",
    "you are not on the tour": "你不在导览中",
    "'tour' begins it.": "键入“导览”即开始。",
    "The tour waits; 'tour' goes on with it.": "导览停在这里；键入“导览”接着往下走。",
    "Step {1} of {2}: {3}": "第{1}步（共{2}步）：{3}",
    "Step {1} waits.": "还在第{1}步。",
    "Type: {1}": "请键入：{1}",
    "That was the tour: a plan that adds up, and is kept.": "导览到此结束：计划分毫不差，并已保存。",
    "This plan has all that the tour makes; 'tour restart' begins it again.":
      "导览要做的，这份计划里都有了；“导览 重新开始”可从头再来。",
    "What an earlier step has made is gone again.": "前面步骤做出的内容已被撤销。",
    "redo": "重做",
    "'help' shows all commands, 'preset list' more ratios, 'budget chart' draws.":
      "“帮助”列出全部命令，“预设 列表”有更多比例，“预算 图表”可画图。",
    "A plan is for one year. Give yours a name.": "一个计划管一年。给你的计划起个名字。",
    "plan new Annual plan year 2027": "计划 新建 年度计划 年度 2027",
    "What may be spent in all? '1m', '100万' and '1,000,000' are the same.":
      "一共可以花多少？100万、1m和1,000,000是一样的。",
    "budget total 1m": "预算 总额 100万",
    "A ratio splits it, and the parts always add up to the total.": "按比例拆分，各部分之和总等于总额。",
    "budget split 5:3:2 into core business, emerging markets, brand":
      "预算 拆分 5:3:2 进 核心业务、新兴市场、品牌",
    "A line splits like the total. 'rest' takes what the others leave.":
      "每个预算项都能像总额一样拆分。“其余”得到剩下的部分。",
    "budget split {1} 50%/30%/rest into machines, energy, other":
      "预算 拆分 {1} 50%/30%/其余 进 设备、能源、其他",
    "Look at what you have.": "看看现在的预算。",
    "budget show": "预算 显示",
    "Try something: let one line give to another.": "试一试：让一项分一些给另一项。",
    "budget move 10% from {1} to {2}": "预算 移动 10% 从 {1} 到 {2}",
    "Not what you want? Everything typed can be taken back, as often as you like.":
      "不合适？键入的一切都能撤销，次数不限。",
    "undo": "撤销",
    "When in the year is it spent? Four parts are for the quarters.": "一年里什么时候花？四个数对应四个季度。",
    "budget phase total 30/25/25/20": "预算 分期 总额 30/25/25/20",
    "Look at the quarters. Tab finishes words, and a '?' says what may follow.":
      "看看各季度。Tab键补全词语，问号提示后面可以写什么。",
    "budget show by quarter": "预算 显示 按 季度",
    "Keep it under a name; 'planbench NAME' opens it again.": "起个名字保存下来；“planbench 名字”可再次打开。",
    "session save first tour": "会话 保存 第一次导览",
  ]
}
