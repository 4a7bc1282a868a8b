import CommandLanguage
import Commands
import Testing

/// What people look for in help by a word that is no command's own.
@Suite struct HelpSearchTests {
  @Test(arguments: [
    ("季度", "budget phase"), ("按季度", "budget phase"), ("条形图", "budget chart"),
    ("对比", "staff compare"), ("比较", "staff compare"), ("命令文件", "run FILE"),
    ("脚本", "run FILE"), ("一步", "sweep"), ("粘贴", "budget import"),
    ("锁", "budget lock"), ("导出", "output FILE"), ("报告", "output FILE"),
    ("paste", "budget import"), ("公式", "= FORMULA"), ("函数", "= FORMULA"),
    ("belief", "= FORMULA"), ("区间", "= FORMULA"), ("pert", "= FORMULA"),
    ("对数正态", "= FORMULA"), ("不确定", "fan"), ("概率", "cdf"), ("敏感", "sensitivity"),
    ("筛选", "budget show"), ("filter", "budget show"), ("reparent", "budget move"),
    ("export", "output"),
  ])
  func `a word is found`(word: String, first: String) {
    var screen = Screen()
    #expect(screen.type("help \(word)").hasPrefix(first), "\(screen.type("help \(word)"))")
  }

  @Test func `a Chinese word that only a text speaks of is found`() {
    var screen = Screen()
    let page = screen.type("帮助 上级")
    #expect(["budget add ", "budget lock "].allSatisfy(page.contains), "\(page)")
  }

  @Test(arguments: ["命令", "tour", "导览", "checkpoint", "检查点"])
  func `no page names itself for more`(word: String) {
    var screen = Screen()
    let page = screen.type("帮助 \(word)")
    #expect(!page.hasPrefix("error"))
    #expect(!page.contains("'help tour' shows") && !page.contains("'help checkpoint' shows"))
  }

  @Test func `a word that nothing speaks of is refused`() {
    var screen = Screen()
    #expect(screen.type("帮助 土豆").hasPrefix("error: no command speaks of '土豆'"))
  }
}
