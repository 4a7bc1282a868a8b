import CommandLanguage
import Quantities
import Reports
import Text

/// Commands that stand for nothing, to try the language on.
enum Toy {
  static let table = CommandTable([
    (title: "Budget", commands: [ToySplit.self, ToySet.self, ToyShow.self, ToyNote.self]),
    (title: "Session", commands: [ToyUndo.self]),
  ])

  /// The canonical line of the first command of a line.
  static func canonical(
    _ line: String, _ spelling: CommandTable.Spelling = .whole
  ) throws(UsageError) -> String {
    var cutter = StatementCutter(line, table, spelling)
    guard let statement = try cutter.next(in: ToyVocabulary()) else { return "" }
    return try Reading(statement, in: ToyVocabulary()).canonical
  }

  /// The canonical lines of all commands of a line.
  static func all(_ line: String) throws(UsageError) -> [String] {
    var cutter = StatementCutter(line, table, .whole)
    var lines: [String] = []
    while let statement = try cutter.next(in: ToyVocabulary()) {
      lines.append(try Reading(statement, in: ToyVocabulary()).canonical)
    }
    return lines
  }

  /// The error of a line, with the words that it points at.
  static func refusal(
    of line: String, _ spelling: CommandTable.Spelling = .whole
  ) -> (error: UsageError, words: String)? {
    do {
      _ = try canonical(line, spelling)
      return nil
    } catch {
      let words = Array(line.utf8)[error.range]
      return (error, String(decoding: words, as: UTF8.self))
    }
  }
}

final class ToyVocabulary: Vocabulary {
  let language = Language.english
  let translation: Help.Translation = { _ in nil }
  let currency = Currency.cny
  let fiscalYear = FiscalYear(year: 2027)!
  let today = Day(year: 2027, month: 3, day: 12)!
  let paths = ["core", "core.events", "core business", "brand", "brand.工业4.0"]

  func resolve(_ path: [String], as kind: ValueKind) -> Resolution {
    let wanted = path.joined(separator: ".").folded
    guard let id = paths.firstIndex(where: { $0.folded == wanted }) else {
      return .unknown
    }
    return .found(id: id, path: Quoting.path(path))
  }

  func nearest(to path: [String], as kind: ValueKind) -> String? {
    paths.nearest(to: path.joined(separator: ".").folded)
  }

  /// What Tab offers for a line: those that begin with the words.
  func candidates(of kind: ValueKind, for words: ArraySlice<Word>) -> [Candidate] {
    guard kind == .line else { return [] }
    return paths.filter { $0.folded.hasPrefix(words.joined.folded) }
      .map { Candidate(Quoting.quoted($0)) }
  }
}

/// Counts how often all lines are looked at.
final class CountingVocabulary: Vocabulary {
  private let toy = ToyVocabulary()
  var searches = 0

  var language: Language { toy.language }
  var translation: Help.Translation { toy.translation }
  var currency: Currency { toy.currency }
  var fiscalYear: FiscalYear { toy.fiscalYear }
  var today: Day { toy.today }

  func resolve(_ path: [String], as kind: ValueKind) -> Resolution { toy.resolve(path, as: kind) }

  func nearest(to path: [String], as kind: ValueKind) -> String? {
    searches += 1
    return toy.nearest(to: path, as: kind)
  }
}

/// A line of the toy plan.
struct ToyLine: ArgumentValue {
  static let kind = ValueKind.line
  static let sample = ToyLine(path: "core")
  let path: String

  init(path: String) { self.path = path }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard case .found(_, let path) = vocabulary.resolve(words.first!.path, as: .line) else {
      throw UsageError(
        "there is no line '\(words.joined)'", hint: "Type another.", at: words.range)
    }
    self.path = path
  }

  func canonical(in vocabulary: any Vocabulary) -> String { path }
}

enum ToyColumn: String, Choice { case line, amount, owner }

struct ToySplit: Command {
  static let name = "budget split"
  static let summary: Message = "Splits a line by ratio."
  static let examples: [Example] = []

  init(_ arguments: inout Arguments) throws(UsageError) {
    let _: ToyLine? = try arguments.next("line", "the line that is split")
    let _: Ratio = try arguments.next("ratio", "how it is split")
    let _: Names = try arguments.labeled(.into, "the parts")
    _ = arguments.flag(.overwrite, "replaces other parts")
  }
}

struct ToySet: Command {
  static let name = "budget set"
  static let summary: Message = "Sets a line's amount."
  static let examples: [Example] = []

  init(_ arguments: inout Arguments) throws(UsageError) {
    let _: ToyLine = try arguments.next("line", "the line that is set")
    let _: Money = try arguments.next("amount", "its new amount")
    let _: Name? = try arguments.labeled(.owner, "who answers for it")
    let _: Day = try arguments.labeled(.on, "the day") { $0.today }
  }
}

struct ToyShow: Command {
  static let name = "budget show"
  static let summary: Message = "Shows the budget."
  static let examples: [Example] = []

  init(_ arguments: inout Arguments) throws(UsageError) {
    let _: ToyLine? = try arguments.next("line", "the line to show")
    let _: ToyColumn? = try arguments.labeled(.sort, "the column to sort by")
    _ = arguments.flag(.down, "largest first")
    let _: ToyColumn? = try arguments.labeled(.from, "one column")
    let _: ToyColumn? = try arguments.labeled(.from, "another column")
  }
}

struct ToyNote: Command {
  static let name = "budget note"
  static let summary: Message = "Notes something on a line."
  static let examples: [Example] = []

  init(_ arguments: inout Arguments) throws(UsageError) {
    let _: ToyLine = try arguments.next("line", "the line")
    let _: FreeText = try arguments.next("text", "the note")
  }
}

struct ToyUndo: Command {
  static let name = "undo"
  static let summary: Message = "Takes back the last step."
  static let examples: [Example] = []

  init(_ arguments: inout Arguments) throws(UsageError) {
    let _: Count? = try arguments.labeled(.to, "the step to go back to")
  }
}
