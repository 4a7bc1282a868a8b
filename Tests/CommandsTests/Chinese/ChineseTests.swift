import CommandLanguage
import Commands
import PlanModel
import Rendering
import Testing
import Text

/// The whole interface speaks Chinese.
@Suite struct ChineseTests {
  @Test func `what is shown has a translation`() {
    let keys = ChineseScreens.all.keys.filter { key in
      key.unicodeScalars.contains {
        $0.properties.isAlphabetic || ",.:;'()".unicodeScalars.contains($0)
      }
    }
    #expect(keys.subtracting(Translations.chinese.keys).sorted() == [])
  }

  @Test func `what has a translation is shown`() {
    let keys = Set(Translations.chinese.keys).subtracting(Translations.program.map(\.key))
    #expect(keys.subtracting(ChineseScreens.all.keys).sorted() == Self.rare.sorted())
  }

  /// Said where an old, full or failing disk makes work, as other tests have it.
  private static let rare = [
    "'{1}' is of an earlier version and cannot be written anew",
    "steps up to {1} cannot be taken back: {2}",
    "The lines were kept; only this was not written.",
    "the line was answered, and {1}",
    "What it changed is kept. 'output off' shows answers here again.",
  ]

  @Test func `a command that a text names is the same in Chinese`() {
    for (key, translation) in Translations.chinese {
      let named = commands(in: key.matches(of: /(?:^|[^a-z])'([^']+)'/).map { String($0.1) })
      let translated = commands(in: translation.matches(of: /“([^”]+)”/).map { String($0.1) })
      #expect(named == translated, "\(translation)")
    }
  }

  @Test func `a command's page says in Chinese what it takes`() {
    var screen = Screen()
    screen.interpreter.workbench.settings.language = .zh
    let page = """
      预算 移动 金额|百分比 从 预算项 到 预算项
      把一项的部分金额移到另一项。
      金额|百分比  金额，或占转出项的百分比
      从 预算项    转出的预算项
      到 预算项    转入的预算项
      各种写法：预算 移动/转移/调拨（budget move）、从/自（from）、到/至/给/为（to）
      示例：
      > 预算 移动 30% 从 events 到 seminars
      > 预算 移动 50k 从 emerging 到 brand

      """
    #expect(screen.type("help budget move") == page)
  }

  /// The commands that lines begin with.
  private func commands(in lines: [String]) -> Set<String> {
    let vocabulary = PlanVocabulary(.sample, today: Screen().interpreter.workbench.today)
    return Set(
      lines.compactMap { line in
        var cutter = StatementCutter(line, CommandCatalog.table, .whole)
        return (try? cutter.next(in: vocabulary))??.entry.name
      })
  }
}
