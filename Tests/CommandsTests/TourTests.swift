import PlanModel
import Quantities
import Testing

/// The tour as somebody takes it who makes a mistake at each step.
@Suite struct TourTests {
  @Test func `each step waits for its command, whatever else is typed`() {
    var screen = Screen(.bare)
    var shown = screen.type("tour")
    for step in 1...10 {
      #expect(shown.contains("Step \(step) of 10: "))
      let line = Self.task(in: shown)
      #expect(screen.type("budgte \(step)").hasSuffix("Step \(step) waits.\nType: \(line)\n"))
      #expect(!screen.type("help").contains("Step "))
      shown = screen.type(line)
    }
    #expect(shown.contains("That was the tour"))
    #expect(!screen.type("budgte").contains("waits"))
    #expect(screen.plan.budget.count == 6)
    #expect(screen.type("session list").contains("first tour"))
  }

  @Test func `it goes on where it was left, in another sitting too`() {
    var screen = Screen(.bare)
    var shown = screen.type("tour")
    for _ in 1...4 { shown = screen.type(Self.task(in: shown)) }
    #expect(screen.type("tour leave") == "The tour waits; 'tour' goes on with it.\n")
    #expect(!screen.type("budget show").contains("Step"))
    #expect(screen.type("tour").hasPrefix("Step 5 of 10: "))
    var later = Screen(screen.plan)
    #expect(later.type("tour").hasPrefix("Step 5 of 10: "))
    #expect(later.type("tour restart").hasPrefix("Step 1 of 10: "))
  }

  @Test func `once it is over it begins again only when asked`() {
    var screen = Screen(.bare)
    var shown = screen.type("tour")
    for _ in 1...10 { shown = screen.type(Self.task(in: shown)) }
    let over = "This plan has all that the tour makes; 'tour restart' begins it again.\n"
    #expect(screen.type("tour") == over)
    var later = Screen(screen.interpreter.workbench.session, in: Screen.world())
    #expect(later.type("tour") == over)
    #expect(later.type("tour restart").hasPrefix("Step 1 of 10: "))
  }

  @Test func `too many undos are brought back before it goes on`() {
    var screen = Screen(.bare)
    var shown = screen.type("tour")
    for _ in 1...6 { shown = screen.type(Self.task(in: shown)) }
    let lost = "What an earlier step has made is gone again.\nType: redo\n"
    #expect(screen.type("undo 3").hasSuffix(lost))
    #expect(screen.type("redo").hasSuffix(lost))
    #expect(!screen.type("redo 2").contains(lost))
    #expect(screen.type("undo").contains("Step 8 of 10: "))
    #expect(screen.type("plan new again").contains("Step 2 of 10: "))
  }

  @Test func `a user's own names are used in the steps that follow`() {
    var screen = Screen(.bare)
    _ = screen.type("tour")
    _ = screen.type("plan new mine; budget total 2m")
    #expect(screen.type("budget split 1:1 into 核心业务, \"new markets\"").contains("核心业务 50%/30%"))
  }

  private static func task(in shown: String) -> String {
    String(shown.split(separator: "\n").last { $0.hasPrefix("Type: ") }?.dropFirst(6) ?? "")
  }
}

extension Plan {
  /// A plan in which nothing was done yet.
  fileprivate static let bare = Plan(name: try! Name("first"), fiscalYear: FiscalYear(year: 2027)!)
}
