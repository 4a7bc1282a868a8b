import CommandLanguage
import Commands
import PlanModel
import Quantities
import Testing

/// What people type in Chinese is taken, where it can mean one thing only.
@Suite struct ChineseTypingTests {
  @Test(arguments: [
    ("预算 显示 按季度", "budget show by quarter"),
    ("预算 显示 按季", "budget show by quarter"),
    ("预算显示 按月 层级1", "budget show by month depth 1"),
    ("预算 移动 3万 从events 到seminars", "budget move 30000 from core.events to core.seminars"),
    ("预算 移动 3万 从events 到 seminars", "budget move 30000 from core.events to core.seminars"),
    ("预算 分期 总额 30/25/25/20 按季度", "budget phase total 30:25:25:20 by quarter"),
    ("预算 修改 events 状态计划中", "budget edit core.events status planned"),
    ("预算 显示 筛选 金额 高于10万 低于40万", "budget show where amount over 100000 under 400000"),
    ("预算 显示 筛选 金额 大于 10万 小于 一百万", "budget show where amount over 100000 under 1000000"),
    ("预算 新增 展会 5万 属于 brand", "budget add 展会 50000 under brand"),
    ("预算 新增 展会 5万 归 brand", "budget add 展会 50000 under brand"),
    ("预算 总额 一百二十万元", "budget total 1200000"), ("预算 总额 100w", "budget total 1000000"),
    ("预算 拆分 brand 一万/其余 进 甲、乙", "budget split brand 10000/rest into 甲, 乙"),
    ("计划 新建 明年 年度 2028年", "plan new 明年 year 2028"),
    ("计划 新建 明年 财年 2028年度", "plan new 明年 year 2028"),
    ("显示预算", "budget show"), ("显示 预算", "budget show"), ("离开导览", "tour leave"),
    ("新建 计划 明年 年度 2028", "plan new 明年 year 2028"), ("2027年", "period 2027"),
    ("2027年Q3", "period 2027Q3"), ("2027年3月", "period 2027-03"),
    ("期间 第三季度", "period 2027Q3"), ("设置 图表 关", "set charts off"),
    ("设置 宽度 自动", "set width auto"), ("预算 显示 总额", "budget show total"),
  ])
  func `a line is read`(line: String, canonical: String) throws {
    #expect(try Screen().reading(of: line).canonical == canonical)
  }

  @Test(arguments: [
    // A name could begin like that, so nothing is made by itself.
    ("预算 拆分 brand.media 5:3:2 进甲、乙、丙", "是不是“预算 拆分 brand.media 5:3:2 进 甲, 乙, 丙”？"),
    ("预算总额100万", "是不是“预算 总额 100万”？"),
    ("计划 市场部", "可选：新建、显示、改名、基线、今天、种子、示例。"),
    ("预算 移动 3万 从无 到 seminars", "用法：预算 移动 金额|百分比 从 预算项 到 预算项"),
  ])
  func `what may mean more is refused, and the right form is named`(line: String, hint: String) {
    var screen = Screen()
    screen.interpreter.workbench.settings.language = .zh
    let shown = screen.type(line)
    #expect(shown.contains("错误："))
    #expect(shown.contains(hint), "\(shown)")
  }

  @Test func `a word that begins like a label stays a name`() throws {
    var screen = Screen()
    for line in ["预算 新增 按季度 5万 属于 brand", "预算 新增 从容 5万 属于 brand"] {
      #expect(!screen.type(line).hasPrefix("error"))
    }
    #expect(try screen.reading(of: "预算 显示 按季度").canonical == "budget show brand.按季度")
    #expect(
      try screen.reading(of: "预算 移动 1万 从 从容 到 按季度").canonical
        == "budget move 10000 from brand.从容 to brand.按季度")
  }

  @Test func `a preset has the names of the reader's language, and a replay has them, too`() throws
  {
    var screen = Screen(Plan(name: try Name("明年"), fiscalYear: Plan.sample.fiscalYear))
    screen.interpreter.workbench.settings.language = .zh
    _ = screen.type("预算 总额 100万; 预设 应用 532")
    #expect(screen.type("预算 显示").contains("核心业务"))
    let step = try #require(screen.interpreter.workbench.session.steps.last)
    #expect(step.change == .lines(["preset apply 五三二"], typed: nil))
  }

  @Test func `the sample has the names of the reader's language, and a replay has them, too`()
    throws
  {
    var screen = Screen()
    screen.interpreter.workbench.settings.language = .zh
    _ = screen.type("计划 示例")
    #expect(screen.type("预算 显示").contains("李娜"))
    let step = try #require(screen.interpreter.workbench.session.steps.last)
    #expect(step.change == .lines(["plan sample zh"], typed: nil))
    #expect(screen.plan == .chineseSample)
  }

  @Test(arguments: [
    ("", "预算"), ("预算 ", "拆分"), ("budget ", "拆分"), ("预算 移动 1万 ", "从"),
    ("预算 显示 按 ", "季度"), ("预算 显示 排序 ", "预算项"), ("预算 修改 events 状态 ", "计划中"),
    ("预设 应用 ", "五三二"), ("预算 显示 筛选 金额 高于 1 ", "低于"), ("b", "budget"),
    ("预算 显示 ", "总额"),
  ])
  func `Tab offers Chinese words first`(line: String, word: String) {
    var workbench = Screen().interpreter.workbench
    workbench.settings.language = .zh
    let completion = Completion(
      CommandCatalog.table, in: .chinese, offering: Offers(workbench).candidates)
    #expect(completion.candidates(after: line).candidates.map(\.text).contains(word))
  }
}
