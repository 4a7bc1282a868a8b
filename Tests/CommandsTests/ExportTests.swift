import Commands
import PlanModel
import Rendering
import Testing

/// What machines are told that a screen has no room for.
@Suite struct ExportTests {
  /// What the last of some lines says, in a format.
  private func export(_ lines: [String], as format: Format) throws -> String {
    var screen = Screen()
    for line in lines.dropLast() { _ = screen.type(line) }
    guard case .said(let report)? = screen.outcomes(of: lines.last ?? "").first else {
      Issue.record("the line was refused")
      return ""
    }
    return Renderer(format, .plain).render(report)
  }

  private static let told = [
    "budget edit media source last year's ledger", "budget note media first, \"quoted\"",
    "budget note media second",
  ]

  @Test func `a sheet of the budget has all that is said of a line`() throws {
    let csv = try export(Self.told + ["budget show brand"], as: .csv)
    #expect(csv.contains("\r\nbrand,0,brand,200000.00,share,0.2,0.00,Zhao Min,reputation,,,,\r\n"))
    #expect(csv.contains(",fixed,0.6,,Zhao Min,reputation,,,last year's ledger,\"first, "))
    #expect(csv.contains("\nsecond\""))
  }

  @Test func `all that is said of a line is imported again`() throws {
    let files = Screen.disk()
    let csv = try export(Self.told + ["budget show"], as: .csv)
    try files.createWhole("/plans/told.csv", with: Array(csv.utf8))
    var screen = Screen(files: files)
    _ = screen.type("plan new Next")
    #expect(!screen.type("budget import from told.csv").contains("error"))
    let media = try #require(
      screen.plan.budget.outline().rows.map(\.line).first { $0.name.text == "media" })
    #expect(media.details.notes == ["first, \"quoted\"", "second"])
    #expect(media.details.source == "last year's ledger")
  }

  @Test func `JSON says what a change leaves as figures`() throws {
    let json = try export(["budget set events 50%"], as: .json)
    #expect(json.contains(#""rows":[{"line":"core","unallocated":150000.00}]"#), "\(json)")
  }

  @Test func `CSV says what a change leaves as a table of its own`() throws {
    let csv = try export(["budget set emerging 40% from brand"], as: .csv)
    #expect(
      csv.hasSuffix(
        "\r\n\r\nline,unallocated\r\nemerging,130000.00\r\nbrand,-100000.00\r\n"))
  }

  @Test func `Markdown says what a change leaves in a sentence`() throws {
    let text = try export(["budget set events 50%"], as: .markdown)
    #expect(text.hasSuffix("\n\n150,000 unallocated in core.\n"))
  }

  private static let named = [
    "let y = 1..2", "let z = 2..3", "goal y >= 1", "scenario new cut", "in cut: let y = 3..4",
    "scenario new cut_error", "scenario new goal", "scenario new \"=1+1\"",
  ]

  @Test func `tables of several plans have their names as keys, each once`() throws {
    let csv = try export(
      Self.named + ["simulate y, z in plan, cut, cut_error, goal, \"=1+1\" trials 1600"], as: .csv)
    let keys = csv.split(separator: "\r\n").filter { $0.contains("plan_error") }
    let names = "plan,plan_error,cut,cut_error,cut_error_,cut_error__error"
    #expect(
      keys == [
        "figure,statistic,\(names),goal,goal_error,'=1+1,'=1+1_error",
        "figure,statistic,\(names),goal,goal_error,'=1+1,'=1+1_error",
        "goal,\(names),goal_,goal__error,'=1+1,'=1+1_error",
      ], "\(csv)")
    #expect(csv.contains("\r\ny,Mean,") && csv.contains("\r\nz,Mean,"), "\(csv)")
  }

  @Test func `compared plans have their names as keys`() throws {
    let json = try export(Self.named + ["scenario compare cut, goal"], as: .json)
    #expect(
      json.contains(
        #"["figure","cut","cut_p5","cut_p95","goal","goal_p5","goal_p95"]"#), "\(json)")
    #expect(
      json.contains(
        #"["goal","cut_met","cut","cut_p5","cut_p95","goal__met","goal_","goal__p5","goal__p95","best"]"#
      ), "\(json)")
  }
}
