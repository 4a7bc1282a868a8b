import PseudoTerminal
import Testing

/// Two hundred lines as an editor on another system would paste them.
struct PasteSceneTests {
  /// Every tenth line is a comment; the others have tabs, and all end in CR and LF.
  private static func text(verbOf wrong: Int? = nil) -> String {
    (1...200).map { line in
      guard !line.isMultiple(of: 10) else { return "# 第\(line)行\r\n" }
      return "budget\t\(line == wrong ? "totl" : "total")\t\(line)\r\n"
    }.joined()
  }

  /// The answers to the lines up to one of them.
  private static func answers(to last: Int, on stage: Stage) -> [String] {
    let amounts = [0] + (1...last).filter { !$0.isMultiple(of: 10) }
    return zip(amounts, amounts.dropFirst()).map { old, new in
      stage.said("total   \(old) → \(new)", "总额   \(old) → \(new)")
    }
  }

  @Test(arguments: Stage.all)
  func `a long paste with tabs and comments is one step`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.paste(Self.text())
    let end = [stage.said("180 lines, one step.", "180行，合为一步。"), stage.plan + "*>"]
    let shown = Self.answers(to: 199, on: stage).suffix(22)
    try scene.terminal.expect(screen: stage.drawn(shown + end))
    try scene.clear(scene.changed)
    try scene.type("undo\r")
    let took = stage.said(
      "Took back: budget total 1 … (180 lines)", "已撤销：预算 总额 1……（180行）")
    try scene.terminal.expect(lastRows: [took, stage.plan + "*>"])
    try scene.type("undo\r")
    try scene.terminal.expect(
      stage.said("there is nothing to undo", "没有可撤销的步骤"))
  }

  /// What is wrong, broken between words and between Chinese characters.
  private static func refusal(on stage: Stage) -> [String] {
    let words = stage.said(
      "<paste>:101:8: error: there is no 'budget totl'", "<粘贴>:101:8: 错误：没有“预算 totl”这个命令")
    return Paragraph(words, columns: stage.columns).rows
  }

  private static func ending(on stage: Stage) -> [String] {
    let words = stage.said(
      "Nothing was kept; what was answered does not hold.", "未保留任何改动；已给出的结果不再有效。")
    return Paragraph(words, columns: stage.columns).rows
  }

  @Test(arguments: Stage.all)
  func `a paste with an error in its middle is nothing at all`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.paste(Self.text(verbOf: 101))
    try scene.terminal.expect(
      lastRows: Self.refusal(on: stage) + [
        "  budget totl 101", "         ^~~~",
        stage.said("  Did you mean 'budget total'?", "  是不是“预算 总额”？"),
      ] + Self.ending(on: stage) + [stage.plan + ">"])
    try scene.type("budget total 6\r")
    try scene.terminal.expect(
      lastRows: stage.drawn([stage.said("total   0 → 6", "总额   0 → 6"), stage.plan + "*>"]))
  }

  @Test(arguments: Stage.all)
  func `a block that is pasted onto the line that is offered again stands alone`(
    stage: Stage
  ) throws {
    let scene = try Scene(on: stage)
    try scene.type("budget totl 1\r")
    try scene.terminal.expect("Ctrl-C")
    try scene.terminal.expect(lastRows: scene.rows("budget totl 1"))
    try scene.paste("budget total 1\nbudget total 2\n")
    let changes = stage.said(
      ["total   0 → 1", "total   1 → 2"], ["总额   0 → 1", "总额   1 → 2"])
    try scene.terminal.expect(
      lastRows: scene.rows("budget totl 1^C") + stage.drawn(changes)
        + [stage.said("2 lines, one step.", "2行，合为一步。"), stage.plan + "*>"])
  }

  @Test(arguments: Stage.all)
  func `a whole line that is pasted onto the offered line takes its place`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type("预算 totl 1\r")
    try scene.terminal.expect("Ctrl-C")
    try scene.terminal.expect(lastRows: scene.rows("预算 totl 1"))
    try scene.clear(line: "预算 totl 1")
    try scene.paste("budget total 2 # 品牌建设\r\n")
    try scene.expect(line: "budget total 2 # 品牌建设")
    try scene.type("\r")
    let change = stage.said("total   0 → 2", "总额   0 → 2")
    try scene.expect(below: scene.rows("budget total 2 # 品牌建设") + [change], scene.changed)
  }

  @Test(arguments: Stage.all)
  func `a part of a line that is pasted onto the offered line mends it`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type("预算 无 1\r")
    try scene.terminal.expect("Ctrl-C")
    try scene.terminal.expect(lastRows: scene.rows("预算 无 1"))
    try scene.clear(line: "预算 无 1")
    try scene.type("\u{1B}[3~")
    try scene.paste("总额")
    try scene.expect(line: "预算 总额 1", cursor: 5)
  }

  @Test func `a line that went on may be recalled as short as it was typed`() throws {
    let scene = try Scene(on: Stage.all[0])
    try scene.type("bud tot \\\r")
    try scene.terminal.expect("... ")
    try scene.type("5\r")
    try scene.terminal.expect(scene.stage.changedPrompt)
    try scene.clear(scene.changed)
    try scene.type("budget total 7\r")
    try scene.terminal.expect(lastRows: ["total   5 → 7", scene.stage.plan + "*>"])
    try scene.type("\u{1B}[A\u{1B}[A\r")
    try scene.terminal.expect(
      lastRows: ["total   7 → 5", "1 line, one step.", scene.stage.plan + "*>"])
  }
}
