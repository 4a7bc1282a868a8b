import PseudoTerminal
import Testing

/// What `planbench --help` says.
struct HelpOfProcessTests {
  @Test func `a Chinese locale gets it in Chinese, with every option`() throws {
    let place = try Workplace()
    let english = try place.run("--help")
    let chinese = try place.run("--help", environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(chinese.code == 0)
    #expect(chinese.out.hasPrefix("概述：用一行行命令做年度计划。\n"))
    #expect(options(chinese.out) == options(english.out))
    #expect(options(english.out).count == 10)
  }

  /// What stands in front of each option's help, without what its value is called.
  private func options(_ help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") }.map { line in
      let option = line.dropFirst(2).prefix { $0 != "<" }
      return option.split(separator: "  ").first.map(String.init) ?? ""
    }
  }
}
