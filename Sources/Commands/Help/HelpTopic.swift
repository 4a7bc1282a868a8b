import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Explains commands: all of them, those of a noun, one, or those about some words.
struct HelpTopic: PlanQuery {
  static let name = "help"
  static let summary: Message =
    "Explains commands: all of them, those of a noun, one, or those about some words."
  static let examples = [
    Example(
      "help budget move",
      prints: """
        budget move AMOUNT|PERCENT from LINE to LINE
        Moves part of one line's amount to another.
        AMOUNT|PERCENT  an amount, or a percent of the source
        from LINE       the line that gives
        to LINE         the line that takes
        In Chinese: 预算 移动/转移/调拨, 从/自 (from), 到/至/给/为 (to)
        Examples:
        > budget move 30% from events to seminars
        events     400,000 → 280,000
        seminars   100,000 → 220,000

        > budget move 50k from emerging to brand
        emerging   300,000 → 250,000
        brand      200,000 → 250,000
        emerging is over by 20,000; 50,000 unallocated in brand.

        > budget move 1m from events to seminars
        error: 'core.events' has 400,000, less than 1,000,000
          budget move 1m from events to seminars
                              ^~~~~~
          Take less, or give an amount with 'budget set'.
        """),
    Example(
      "help budget",
      prints: """
        budget total   Sets the amount of the whole budget; shares follow it.
        budget split   Splits a line among new lines by ratio; the sum is exact.
        budget set     Gives a line another amount, or a share of its parent.
        budget add     Adds a line after its siblings.
        budget move    Moves part of one line's amount to another.
        budget raise   Gives a line more: an amount, or a percent of itself.
        budget cut     Gives a line less: an amount, or a percent of itself.
        budget remove  Removes a line; one that holds others only with 'anyway'.
        budget rename  Gives a line another name.
        budget edit    Says who answers for a line, and what else is known of it.
        budget lock    Keeps a line's amount, whatever is asked or becomes of its
                       parent.
        budget unlock  Lets a locked line change again.
        budget note    Notes something on a line; shown by 'budget show LINE'.
        budget phase   Says how a line falls on the months of the year.
        budget import  Makes or sets lines from rows of a name or path and an amount.
        budget show    Shows the budget, and what is unallocated or over.
        budget chart   Draws the lines of a parent as bars, or its quarters or months.
        'help budget total' shows how it is typed.
        """),
    Example(
      "help total and ratio",
      prints: """
        ratio         Shows the parts of a ratio, and what they make of the total;
                      '5:3:2' alone asks for it, too.
        budget split  Splits a line among new lines by ratio; the sum is exact.
        effort split  Divides the attention of the management: strategy, coordination,
                      execution.
        preset apply  Splits a line by a preset ratio into the names of the playbook.
        'help ratio' shows how it is typed.
        """),
    Example(
      "help frobnicate",
      prints: """
        error: no command speaks of 'frobnicate'
          help frobnicate
               ^~~~~~~~~~
          Type 'help' for what there is.
        """),
  ]

  let page: HelpPage?

  init(_ arguments: inout Arguments) throws(UsageError) {
    page = try arguments.next("words", "a command, its first word, or words to look for")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    page?.report ?? Help(CommandCatalog.table).overview
  }
}
