import CommandLanguage
import Commands
import PlanModel
import Quantities
import Sessions
import Testing
import Text

@Suite struct NameLaws {
  /// Names that would mean something else if they stood without quotes.
  static let names = [
    "from", "FROM", "ｆｒｏｍ", "others", "none", "rest", "today", "over", "keep-going", "从", "其余",
    "a b", "a  b", "a.b", "a..b", ".a", "a.", "1.5", "工业4.0", "v2.0beta", "12", "-5", "+5", "50%",
    "5:3:2", "1/3", "120k", "1,200", "a,b", "a、b", "a，b", "a;b", "a；b", "#1", "a #b", "＃1", "=5",
    "a=b", "a\"b", "\"", "\"\"", "\"\u{301}", "a\\", "\\\"", "“a”", "「a」", "‘a’", "＂a＂", "Ａ", "×",
    "a÷b", "～", "。", "a。b", "(a)", "（a）", "budget", "budget show", "whatif", "undo", "off",
    "é", "e\u{301}", "👩‍👩‍👧", "ﬁ", "٣", "a\u{2003}b", "a\u{3000}b", "a\u{A0}b", "off.plan", "$5", "￥",
  ]

  @Test(arguments: names)
  func `a line of any name can be changed, and the journal knows it again`(_ text: String) throws {
    let name = Quoting.quoted(text)
    let world = Screen.world()
    var screen = Screen(try Session.created("names", plan: .sample, world: world), in: world)
    let lines = [
      "budget add \(name) 5k", "budget add core.\(name) 7k", "budget set core.\(name) 8k",
      "budget set core.\(name) 9k from core.events", "budget raise core.\(name) by 10%",
      "budget move 1k from core.\(name) to core.events", "budget lock core.\(name)",
      "budget unlock core.\(name)", "budget note core.\(name) \(name)",
      "budget edit core.\(name) owner \(name) category \(name) source \(name)",
      "budget split core.\(name) 1:1 into \(name), other",
      "budget add deep 1k under \(Quoting.path(["core", text, text]))",
      "budget phase core.\(name) 1:1:1:1", "budget show core.\(name)",
      "budget show where owner \(name)",
      "budget rename core.\(name) to other", "budget rename core.other to \(name)",
      "budget remove core.\(name) anyway", "plan rename \(name)", "checkpoint \(name)",
      "checkpoint restore \(name)",
    ]
    for line in lines {
      try #require(screen.outcomes(of: line).map(\.isRefusal) == [false], "\(line)")
    }
    let session = screen.interpreter.workbench.session
    screen.interpreter.workbench.session.close(world: world)
    let opened = try Session.open("names", world: world, replay: Interpreter.replay)
    #expect(opened.plan == session.plan)
    #expect(opened.log == session.log)
  }

  @Test(arguments: names)
  func `an error about a line of any name points at the name`(_ text: String) throws {
    let name = Quoting.quoted(text)
    var screen = Screen(after: ["budget add core.\(name) 7k", "budget lock core.\(name)"])
    let line = "budget cut core.\(name) by 1k"
    guard case .refused(let failure) = try #require(screen.outcomes(of: line).first) else {
      Issue.record("a locked line was cut")
      return
    }
    let range = try #require(failure.range)
    #expect(String(decoding: Array(line.utf8)[range], as: UTF8.self) == "core.\(name)")
  }

  @Test(arguments: names + Label.allCases.map(\.rawValue) + ReservedNouns.all.sorted())
  func `a hint that names a line of any name can be typed back`(_ text: String) throws {
    let name = Quoting.quoted(text)
    var screen = Screen(after: ["budget add \(name) 7k", "budget lock \(name)"])
    let answer = screen.type("budget cut \(name) by 1k")
    let line = "budget unlock \(name)"
    #expect(answer.hasSuffix("\n  Unlock it first: \(line)\n"))
    #expect(screen.outcomes(of: line).map(\.isRefusal) == [false])
  }
}
