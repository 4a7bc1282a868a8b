import ArgumentParser
import Quantities
import Rendering
import Text

/// The arguments of the process.
///
/// They are one list, whatever the mode, so that an option may stand before or after `run`.
struct Options {
  var words: [String] = []
  var commands: [String] = []
  var session: String?
  var sessionsFolder: String?
  var define: [String] = []
  var format = Format.text
  var today: Day?
  var dryRun = false
  var keepGoing = false
  var echo = false

  fileprivate init() {}

  /// What reads options takes longer to begin than all else up to the first prompt, so words alone
  /// are taken as they are.
  init(_ arguments: [String]) throws {
    if arguments.allSatisfy({ !$0.hasPrefix("-") || $0 == "-" }) {
      words = arguments
    } else {
      self = try TypedOptions.parse(arguments).options
    }
    try refuseContradictions()
  }
}

/// The options as argument-parser reads them.
struct TypedOptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planbench",
    abstract: "Makes annual plans from typed lines.",
    usage: """
      planbench [SESSION] [options]
      planbench run FILE… [options]
      planbench --command 'LINE; LINE' [options]
      """,
    discussion: """
      At a terminal, 'planbench' opens a prompt, on the saved SESSION or on a new one. Where \
      standard input is no terminal, its lines are run as one step.

      'planbench run' runs command files in order, in one session and as one step; '-' is \
      standard input.
      """)

  @Argument(help: ArgumentHelp("A saved session, or 'run' and command files.", valueName: "words"))
  var words: [String] = []

  @Option(
    name: [.customShort("c"), .customLong("command")], parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Run these commands, as often as needed.", valueName: "lines"))
  var commands: [String] = []

  @Option(help: ArgumentHelp("Work on that saved session, and save it when all went well."))
  var session: String?

  @Option(
    help: ArgumentHelp(
      "Where sessions live: $XDG_DATA_HOME/planbench/sessions if not said.", valueName: "folder"))
  var sessionsFolder: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A driver that the lines may rely on; their 'undo' leaves it.", valueName: "name=formula"))
  var define: [String] = []

  @Option(help: "How answers are written: text, markdown, json or csv.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("The day that is today, as 2027-03-12.", valueName: "date"),
    transform: Day.init(option:))
  var today: Day?

  @Flag(help: "Run every line on a throw-away session, and write no file.")
  var dryRun = false

  @Flag(help: "Report a failed line and go on.")
  var keepGoing = false

  @Flag(help: "Print each command before its answer.")
  var echo = false

  var options: Options {
    var options = Options()
    options.words = words
    options.commands = commands
    options.session = session
    options.sessionsFolder = sessionsFolder
    options.define = define
    options.format = format
    options.today = today
    options.dryRun = dryRun
    options.keepGoing = keepGoing
    options.echo = echo
    return options
  }
}

extension Format: ExpressibleByArgument {}

extension Day {
  /// A day with its year, so that it is the same whenever it is read.
  fileprivate init(option text: String) throws(ValidationError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = FiscalYear(year: 2027) else {
      throw Self.refusal("a date is written as 2027-03-12")
    }
    do {
      self = try Day(reading: text, in: year)
    } catch {
      throw Self.refusal(error.message)
    }
  }

  private static func refusal(_ reason: Message) -> ValidationError {
    var style = Style.plain
    style.language = Environment.language
    return ValidationError(Renderer(.text, style).text(of: reason))
  }
}
