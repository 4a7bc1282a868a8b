import CommandLanguage
import Reports
import Text

/// Shows all settings.
struct SetList: SessionCommand {
  static let name = "set list"
  static let summary: Message = "Shows all settings."
  static let examples = [
    Example(
      "set list", after: ["set width 60"],
      prints: """
        Language  auto
        Numbers   auto
        Color     auto
        Charts    auto
        Pager     on
        Width     60
        """),
    Example(
      "set list everything",
      prints: """
        error: 'everything' is more than 'set list' takes
          set list everything
                   ^~~~~~~~~~
          Type 'set list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    let settings = workbench.settings
    return Report(
      .table(
        Table(
          columns: [Column("setting", "Setting"), Column("value", "Value")],
          rows: Settings.Key.allCases.map {
            .init([.message($0.title), .message("\(settings.word(of: $0))")])
          },
          layout: .bare)))
  }
}
