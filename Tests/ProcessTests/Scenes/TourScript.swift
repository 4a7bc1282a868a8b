/// What is typed at each step of the tour, and what is said to a mistake there.
enum TourScript {
  struct Step {
    /// The line that the tour proposes.
    let line: String
    let mistake: String
    /// The words of the mistake that are marked.
    let marked: String
    let error: String
    let hint: String

    init(_ line: String, _ mistake: String, _ marked: String, _ error: String, _ hint: String) {
      self.line = line
      self.mistake = mistake
      self.marked = marked
      self.error = error
      self.hint = hint
    }
  }

  static let english = [
    Step(
      "plan new Annual plan year 2027",
      "plan nwe Annual plan", "nwe", "there is no 'plan nwe'", "Did you mean 'plan new'?"),
    Step(
      "budget total 1m",
      "budget totl 1m", "totl", "there is no 'budget totl'", "Did you mean 'budget total'?"),
    Step(
      "budget split 5:3:2 into core business, emerging markets, brand",
      "budget split 5:3 into a, b, c", "a, b, c",
      "the number of parts (2) is not the number of names (3)",
      "Give each part one name; with commas between them, names may hold blanks."),
    Step(
      #"budget split "core business" 50%/30%/rest into machines, energy, other"#,
      "budget split core 1:1 into x, y", "core", "there is no line 'core'",
      #"Did you mean "core business", in quotes?"#),
    Step(
      "budget show", "budget shw", "shw", "there is no 'budget shw'", "Did you mean 'budget show'?"),
    Step(
      #"budget move 10% from "core business" to "emerging markets""#,
      "budget move 10% from core to brand", "core", "there is no line 'core'",
      #"Did you mean "core business", in quotes?"#),
    Step("undo", "undoo", "undoo", "there is no command 'undoo'", "Did you mean 'undo'?"),
    Step(
      "budget phase total 30/25/25/20", "budget phase total 30/25/25", "30/25/25",
      "the ratio has 3 parts, and a year 4 quarters", "Give 4 parts by quarter, or 12 by month."),
    Step(
      "budget show by quarter", "budget show by quarters", "quarters",
      "'quarters' is no word that may stand here", "Did you mean 'quarter'?"),
    Step(
      "session save first tour", "session save a/b", "a/b",
      "'a/b' cannot be a session's name: it holds a '/'",
      "Give 1 to 80 characters, as in 'annual 2027'."),
  ]

  static let chinese = [
    Step(
      "计划 新建 年度计划 年度 2027", "计划 新见 年度计划", "新见", "没有“计划 新见”这个命令", "是不是“计划 新建”？"),
    Step("预算 总额 100万", "预算 总和 100万", "总和", "没有“预算 总和”这个命令", "是不是“预算 总额”？"),
    Step(
      "预算 拆分 5:3:2 进 核心业务、新兴市场、品牌", "预算 拆分 5:3 进 甲、乙、丙", "甲、乙、丙",
      "份数（2）与名称数（3）不一致", "请给每份写一个名称；名称之间用逗号时，名称里可含空格。"),
    Step(
      "预算 拆分 核心业务 50%/30%/其余 进 设备、能源、其他", "预算 拆分 核心 1:1 进 甲、乙", "核心",
      "没有预算项“核心”", "是不是“核心业务”？"),
    Step("预算 显示", "预算 显式", "显式", "没有“预算 显式”这个命令", "是不是“预算 显示”？"),
    Step(
      "预算 移动 10% 从 核心业务 到 新兴市场", "预算 移动 10% 从 核心 到 品牌", "核心",
      "没有预算项“核心”", "是不是“核心业务”？"),
    Step("撤销", "撤消吧", "撤消吧", "没有“撤消吧”这个命令", "是不是“撤销”？"),
    Step(
      "预算 分期 总额 30/25/25/20", "预算 分期 总额 30/25/25", "30/25/25",
      "比例有3份，而一年有4个季度", "按季度写4份，或按月写12份。"),
    Step(
      "预算 显示 按 季度", "预算 显示 按 季节", "季节", "这里不能写“季节”", "可选：季度、月、负责人、类别、状态。"),
    Step(
      "会话 保存 第一次导览", "会话 保存 a/b", "a/b", "“a/b”不能用作会话名称：其中有“/”",
      "请写1到80个字符，例如“市场 2027”。"),
  ]
}
