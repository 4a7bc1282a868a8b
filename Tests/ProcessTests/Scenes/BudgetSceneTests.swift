import PseudoTerminal
import Testing

/// A budget of one million, typed with Tab, on screens of each kind.
struct BudgetSceneTests {
  @Test(arguments: Stage.all)
  func `the seed budget is typed with Tab, split and shown`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type(stage.said("bud\ttot\t1m\r", "预算\t总额 100万\r"))
    var above = scene.rows(stage.said("budget total 1m", "预算 总额 100万"))
    above += [stage.said("total   0 → 1,000,000", "总额   0 → 100万")]
    try scene.expect(below: above, scene.changed)

    try scene.type(stage.said("bud\tsp\t", "预算 拆\t"))
    try scene.type(
      stage.said(
        "5:3:2 into core business, emerging markets, brand\r", "5:3:2 进 核心业务、新兴市场、品牌\r"))
    above += scene.rows(
      stage.said(
        "budget split 5:3:2 into core business, emerging markets, brand",
        "预算 拆分 5:3:2 进 核心业务、新兴市场、品牌"), at: scene.changed)
    above += stage.said(
      [
        "core business      – → 500,000", "emerging markets   – → 300,000",
        "brand              – → 200,000",
      ], ["核心业务   – → 50万", "新兴市场   – → 30万", "品牌       – → 20万"])
    try scene.expect(below: above, scene.changed)

    try scene.type(stage.said("budget sh\t\r", "预算 显\t\r"))
    above += scene.rows(stage.said("budget show", "预算 显示"), at: scene.changed)
    above += stage.said(stage.columns == 80 ? Self.table : Self.narrowTable, Self.chineseTable)
    try scene.expect(below: above, scene.changed)
    #expect(scene.terminal.screen.unknown == [])
  }

  private static let table = [
    "annual 2028 (2028, CNY)",
    "Line                   Amount  Share  Unallocated",
    "─────────────────────────────────────────────────",
    "total               1,000,000   100%            0",
    "  core business       500,000    50%",
    "  emerging markets    300,000    30%",
    "  brand               200,000    20%",
  ]

  private static let narrowTable = [
    "annual 2028 (2028, CNY)",
    "Line                   Amount  Share",
    "────────────────────────────────────",
    "total               1,000,000   100%",
    "  core business       500,000    50%",
    "  emerging markets    300,000    30%",
    "  brand               200,000    20%",
    "",
    "Line                Unallocated",
    "───────────────────────────────",
    "total                         0",
    "  core business",
    "  emerging markets",
    "  brand",
  ]

  private static let chineseTable = [
    "2028年度计划（2028，CNY）",
    "预算项       金额  占比  未分配",
    "───────────────────────────────",
    "总额        100万  100%       0",
    "  核心业务   50万   50%",
    "  新兴市场   30万   30%",
    "  品牌       20万   20%",
  ]
}
