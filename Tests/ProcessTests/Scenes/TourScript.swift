/// What is typed at each step of the tour.
enum TourScript {
  struct Step {
    let mistake: String
    /// The rows that say what to type.
    let task: [String]

    init(_ mistake: String, _ task: String...) {
      self.mistake = mistake
      self.task = task
    }

    /// The line that the rows propose.
    var line: String {
      let words = task.joined(separator: task[0].hasSuffix("其余") ? " " : "")
      return String(words.drop { !": ：".contains($0) }.drop { ": ：".contains($0) })
    }
  }

  /// On 80 columns.
  static let english = [
    Step("plan nwe Annual plan", "Type: plan new Annual plan year 2027"),
    Step("budget totl 1m", "Type: budget total 1m"),
    Step(
      "budget split 5:3 into core business, emerging markets, brand",
      "Type: budget split 5:3:2 into core business, emerging markets, brand"),
    Step(
      "budget split core 50%/30%/rest into machines, energy, other",
      #"Type: budget split "core business" 50%/30%/rest into machines, energy, other"#),
    Step("budget shw", "Type: budget show"),
    Step(
      "budget move 10% from core to brand",
      #"Type: budget move 10% from "core business" to "emerging markets""#),
    Step("undoo", "Type: undo"),
    Step("budget phase total 30/25/25", "Type: budget phase total 30/25/25/20"),
    Step("budget show by quarters", "Type: budget show by quarter"),
    Step("session save a/b", "Type: session save first tour"),
  ]

  /// On 40 columns.
  static let chinese = [
    Step("计划 新见 年度计划", "请键入：计划 新建 年度计划 年度 2027"),
    Step("预算 总和 100万", "请键入：预算 总额 100万"),
    Step("预算 拆分 5:3 进 核心业务、新兴市场、品牌", "请键入：预算 拆分 5:3:2 进 核心业务、新", "兴市场、品牌"),
    Step(
      "预算 拆分 核心 50%/30%/其余 进 设备、能源、其他", "请键入：预算 拆分 核心业务 50%/30%/其余",
      "进 设备、能源、其他"),
    Step("预算 显式", "请键入：预算 显示"),
    Step("预算 移动 10% 从 核心 到 品牌", "请键入：预算 移动 10% 从 核心业务 到 新", "兴市场"),
    Step("撤消吧", "请键入：撤销"),
    Step("预算 分期 总额 30/25/25", "请键入：预算 分期 总额 30/25/25/20"),
    Step("预算 显示 按 季节", "请键入：预算 显示 按 季度"),
    Step("会话 保存 a/b", "请键入：会话 保存 第一次导览"),
  ]
}
