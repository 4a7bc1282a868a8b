import Commands
import PlanModel
import Sessions
import Testing
import Text

@Suite struct TitleLaws {
  /// Names of any kind, and words that mean something among objectives.
  private static let titles =
    NameLaws.names + [
      "under", "属于", "KR1.O1", "budget.core", "目标", "okr.O1", "无",
      "100%",
      "赢得“信任”", "品牌：声量（第一）", "一、二、三",
    ]

  @Test(arguments: titles)
  func `aims of any title can be changed, and the journal knows them again`(_ text: String) throws {
    let (title, result) = (Quoting.quoted(text), Quoting.quoted("\(text) 2"))
    let world = Screen.world()
    var plan = Plan.sample
    plan.objectives = Objectives()
    var screen = Screen(try Session.created("titles", plan: plan, world: world), in: world)
    let lines = [
      "okr add top", "okr add \(title) owner \(title) due Q3", "okr rename O2 to \(title)",
      "okr result \(result) under O2 target 5 unit \(title)", "okr kpi \(title) under O2 target 5",
      "okr note \(result) \(title)", "okr checkin \(result) 3 on Mar note \(title)",
      "okr edit \(result) weight 2", "okr show \(result)", "okr move O2 under top",
      "okr rename \(result) to other", "okr rename other to \(result)",
      "note okr.\(result) x", "okr tree", "okr decode", "okr risk",
      "initiative add \(title)", "note initiative.\(title) \(title)",
      "staff functions 1/1 into \(title), others too", "note staff.\(title) \(title)",
      "let \(title) = 5", "note driver.\(title) \(title)", "staff show", "initiative show \(title)",
      "okr remove \(result)",
    ]
    for line in lines {
      try #require(screen.outcomes(of: line).map(\.isRefusal) == [false], "\(line)")
    }
    let session = screen.interpreter.workbench.session
    #expect(session.plan.objectives[AimID(.objective, 2)].title.text == text)
    screen.interpreter.workbench.session.close(world: world)
    let opened = try Session.open("titles", world: world, replay: Interpreter.replay)
    #expect(opened.plan == session.plan)
    #expect(opened.log == session.log)
  }

  @Test(arguments: titles)
  func `an aim is found by its title`(_ text: String) throws {
    let title = Quoting.quoted(text)
    var screen = Screen(after: ["okr add \(title)"])
    for line in ["okr note \(title) x", "note okr.\(title) x"] {
      try #require(screen.outcomes(of: line).map(\.isRefusal) == [false], "\(line)")
    }
    #expect(screen.interpreter.workbench.plan.objectives[AimID(.objective, 3)].notes == ["x", "x"])
  }

  @Test(arguments: ["O1", "kr7", "KPI9", "ｏ１", "\"O7\""])
  func `a title is no identifier`(_ text: String) throws {
    var screen = Screen()
    #expect(screen.outcomes(of: "okr add \(text)").map(\.isRefusal) == [true])
    #expect(screen.outcomes(of: "okr rename O2 to \(text)").map(\.isRefusal) == [true])
  }
}
