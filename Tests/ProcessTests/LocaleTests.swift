import PseudoTerminal
import Testing

/// What a locale or a terminal changes, and what it does not.
struct LocaleTests {
  private static let ascii = [
    ["LANG": "C"], ["LANG": ""], ["LANG": "de_DE.ISO-8859-1"], ["LC_ALL": "C"],
    ["LC_CTYPE": "POSIX"], ["TERM": "dumb"],
  ]

  private func start(_ environment: [String: String]) throws -> Sitting {
    let sitting = try Sitting(try Workplace(), environment: environment)
    try sitting.expect("annual 2028")
    return sitting
  }

  @Test(arguments: ascii)
  func `a terminal that may know no other signs is drawn on in ASCII`(
    environment: [String: String]
  ) throws {
    let sitting = try start(environment)
    try sitting.enter("budget total 6", shows: "total   0 -> 6\r\n")
    try sitting.enter("budget add x 2; budget show", shows: "\r\n---")
    try sitting.enter("budget chart", shows: "###")
    try sitting.enter("set charts unicode; budget total 7", shows: "total   6 → 7\r\n")
  }

  @Test(arguments: [
    ["LANG": "zh_CN.UTF-8"], ["LANG": "en_US.utf8"], ["LANG": "C", "LC_CTYPE": "C.UTF-8"],
    ["LANG": "C", "LC_ALL": "C.UTF-8"], ["TERM": "no-such-terminal"], ["TERM": "vt100"],
  ])
  func `any other is drawn on in all signs`(environment: [String: String]) throws {
    let place = try Workplace()
    let terminal = try place.converse([], environment: environment)
    try terminal.expect("> ")
    try terminal.type("budget total 6\r")
    try terminal.expect("0 → 6\r\n")
    // The folder goes with its last owner.
    withExtendedLifetime(place) {}
  }

  @Test(arguments: ascii)
  func `Chinese is typed, shown and kept whatever the locale`(
    environment: [String: String]
  ) throws {
    let sitting = try start(environment)
    try sitting.enter("预算 总额 6; budget add 品牌建\u{7F}健设 2", shows: "品牌健设")
    try sitting.enter("set language zh; budget show 品", shows: "错误：")
    try sitting.expect("> budget show 品")
    try sitting.type("\u{15}")
    try sitting.enter("session save 规划书", shows: "已保存为规划书")
    #expect(sitting.place.read("规划书.json")?.contains("\"品牌健设\"") == true)
  }

  @Test func `a dumb terminal is sent no escape sequences`() throws {
    let sitting = try start(["TERM": "dumb"])
    try sitting.enter("budget total 6; budget show", shows: "total")
    try sitting.enter("budget shw", shows: "error:")
    try sitting.expect("> budget shw")
    #expect(!sitting.terminal.text.contains("\u{1B}"))
  }

  @Test(arguments: ["zh_CN.UTF-8", "zh_TW", "zh_CN.GB18030"])
  func `a Chinese locale speaks Chinese`(locale: String) throws {
    let place = try Workplace()
    let terminal = try place.converse(
      ["--sessions-folder", ".", "--today", "2027-03-12"], environment: ["LANG": locale])
    try terminal.expect("“退出”离开。")
    try terminal.type("budget shw\r")
    try terminal.expect("错误：")
  }

  @Test func `what a script prints is the same in every locale`() throws {
    let place = try Workplace()
    let line = "budget total 6; budget add 品牌 2; budget show; budget chart"
    let outcomes = try ["C", "C.UTF-8", "de_DE.ISO-8859-1"].map { locale in
      try place.run("--command", line, environment: ["LANG": locale])
    }
    #expect(Set(outcomes.map(\.out)).count == 1)
    #expect(outcomes[0].out.contains("0 → 6"))
  }
}
