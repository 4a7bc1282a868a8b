import CommandLanguage
import Reports
import Text

/// Shows answers that are taller than the screen in a pager, or not.
struct SetPager: SessionCommand {
  static let name = "set pager"
  static let summary: Message = "Shows answers that are taller than the screen in a pager, or not."
  static let examples = [
    Example("set pager off", prints: "Pager: off"),
    Example("set pager on", prints: "Pager: on"),
    Example(
      "set pager more",
      prints: """
        error: 'more' is no word that may stand here
          set pager more
                    ^~~~
          Type one of them: on, off.
        """),
  ]

  let choice: PagerChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    choice = try arguments.next("switch", "the pager at the prompt: $PAGER, or else less")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.set(.pager) { $0.pager = choice }
  }
}
