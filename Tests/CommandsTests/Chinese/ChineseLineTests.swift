import CommandLanguage
import Commands
import PlanModel
import Rendering
import Reports
import Sessions
import Testing
import Text

/// What is shown in Chinese can be typed, and means the same.
@Suite struct ChineseLineTests {
  private static let table = CommandCatalog.table

  @Test(arguments: ExampleTests.cases)
  func `a line in Chinese words reads as the same line`(_ test: ExampleTests.Case) throws {
    let screen = Screen(after: test.example.after)
    for line in [test.example.line, try? screen.reading(of: test.example.line).canonical] {
      guard let line, let canonical = try? screen.reading(of: line).canonical else { continue }
      let chinese = Self.table.typed(line).chinese
      // What help is asked for is kept as it was typed, as are commands inside a command.
      guard !Self.keepsWords(test.entry.name) else {
        var screen = Screen(after: test.example.after)
        let outcomes = screen.outcomes(of: line)
        guard !outcomes.contains(where: \.isRefusal) else { continue }
        var other = Screen(after: test.example.after)
        #expect(other.outcomes(of: chinese) == outcomes, "\(chinese)")
        continue
      }
      #expect(try screen.reading(of: chinese).canonical == canonical, "\(chinese)")
    }
  }

  private static func keepsWords(_ command: some StringProtocol) -> Bool {
    ["help", "whatif", "in"].contains(String(command))
  }

  @Test(arguments: ExampleTests.cases)
  func `an example in Chinese words is answered where help shows it`(_ test: ExampleTests.Case) {
    var (screen, english) = (Screen(), Screen())
    for line in test.example.after + [test.example.line] {
      let chinese = Self.table.typed(line).chinese
      let isRefused = screen.outcomes(of: chinese).contains(where: \.isRefusal)
      #expect(isRefused == english.outcomes(of: line).contains(where: \.isRefusal), "\(chinese)")
    }
  }

  @Test(arguments: Transcript.all)
  func `what a transcript did reads the same in Chinese words`(_ transcript: Transcript) throws {
    var screen = Screen(files: transcript.disk)
    for line in transcript.typed {
      if let canonical = try? screen.reading(of: line).canonical,
        !Self.keepsWords(canonical.prefix { $0 != " " })
      {
        let chinese = Self.table.typed(canonical).chinese
        #expect(try screen.reading(of: chinese).canonical == canonical, "\(chinese)")
      }
      _ = screen.type(line)
    }
  }

  @Test(arguments: ExampleTests.cases)
  func `nothing English is left of a line in Chinese but names`(_ test: ExampleTests.Case) throws {
    let screen = Screen(after: test.example.after)
    guard let canonical = try? screen.reading(of: test.example.line).canonical else { return }
    let words = Set(Self.table.typed(canonical).chinese.split(separator: " ").map(String.init))
    let english =
      Label.allCases.map(\.rawValue) + Keyword.allCases.map(\.rawValue)
      + ["planned", "committed", "optional", "quarter", "month"]
      + Self.table.nouns.filter { $0 != "=" }
    #expect(words.intersection(english) == [], "\(words)")
  }

  @Test(arguments: table.entries.map(\.name))
  func `a command and its words have Chinese ones, each read as its own`(name: String) throws {
    let entry = try #require(Self.table.entries.first { $0.name == name })
    #expect(!entry.typedName.chinese.contains(/[a-z]/))
    #expect(Self.entry(of: entry.typedName.chinese)?.name == name)
    for parameter in entry.parameters {
      guard let label = parameter.label ?? parameter.orLabel else { continue }
      let words = label.chineseWords
      #expect(!words.isEmpty, "\(label)")
      for word in words { #expect(Label.all(named: word).contains(label), "\(word)") }
    }
  }

  @Test(arguments: table.entries.flatMap { $0.parameters.map(\.kind) })
  func `a choice has a Chinese word, which is read as it`(kind: ValueKind) {
    let words: [String] =
      switch kind {
      case .choice(let words), .filter(let words), .order(let words): words
      default: []
      }
    for word in words where !["markdown", "json", "csv"].contains(word) {
      let chinese = Synonyms.choiceTyped(word).chinese
      #expect(!chinese.contains(/[a-z]/), "\(word)")
      #expect(Synonyms.choice(chinese) == word)
      // What a table shows for it is what is typed; the sum of a year's columns is a title alone.
      for key in word == "year" ? [] : [word, word.prefix(1).uppercased() + word.dropFirst()] {
        if let shown = Translations.chinese[key] { #expect(shown == chinese) }
      }
    }
  }

  @Test func `a keyword has a Chinese word, which is read as it`() {
    for keyword in Keyword.allCases {
      #expect(!keyword.chineseWords.isEmpty)
      for word in keyword.chineseWords { #expect(Keyword(word) == keyword) }
      if let shown = Translations.chinese[keyword.rawValue] {
        #expect(shown == keyword.typed.chinese)
      }
    }
  }

  @Test func `texts name commands by their first Chinese words`() {
    for (_, translation) in Translations.chinese {
      for line in translation.matches(of: /“([^”]+)”/).map({ String($0.1) }) {
        guard line.first.map({ $0 > "z" }) ?? false, let entry = Self.entry(of: line) else {
          continue
        }
        #expect(line.hasPrefix(entry.typedName.chinese), "\(translation)")
      }
    }
  }

  /// The command that a line begins with.
  private static func entry(of line: String) -> CommandTable.Entry? {
    var cutter = StatementCutter(line, table, .whole)
    let vocabulary = PlanVocabulary(.sample, today: Screen().interpreter.workbench.today)
    return (try? cutter.next(in: vocabulary))??.entry
  }
}
