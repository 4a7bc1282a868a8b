import PseudoTerminal
import Testing
import Text

/// Lines that are changed while they are typed.
struct TypingSceneTests {
  private static let left = "\u{1B}[D"
  private static let delete = "\u{1B}[3~"
  private static let home = "\u{1B}[H"
  private static let end = "\u{1B}[F"
  private static let backspace = "\u{7F}"

  @Test(arguments: Stage.all)
  func `a Chinese name is mended in its middle`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type("budget add 品牌建务务 2" + String(repeating: Self.left, count: 4))
    try scene.expect(line: "budget add 品牌建务务 2", cursor: 14)
    try scene.type(Self.backspace + "健设")
    try scene.expect(line: "budget add 品牌健设务务 2", cursor: 15)
    try scene.type(Self.delete + Self.left + "全")
    try scene.expect(line: "budget add 品牌健全设务 2", cursor: 15)
    try scene.type("\r")
    try scene.expect(
      below: scene.rows("budget add 品牌健全设务 2")
        + ["品牌健全设务   – → 2", stage.said("total is over by 2.", "总额超支2。")], scene.changed)
  }

  private static let names = "核心业务, 新兴市场, 品牌建设, 数字营销, 市场研究, 客户服务"
  private static let line = "budget split 1:1:1:1:1:1 into \(names)"

  @Test(arguments: Stage.all)
  func `a line that wraps is edited at both ends`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    let end = Self.line.count
    try scene.type(Self.line + Self.home)
    try scene.expect(line: Self.line, cursor: 0)
    try scene.type("预 ")
    try scene.expect(line: "预 " + Self.line, cursor: 2)
    try scene.type(Self.backspace + Self.backspace + Self.end + Self.left + Self.backspace)
    try scene.expect(
      line: String(Self.line.prefix(end - 2) + Self.line.suffix(1)), cursor: end - 2)
  }

  @Test(arguments: Stage.all)
  func `a resize while a line is typed draws it anew`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type(Self.line + Self.left + Self.left)
    let cursor = Self.line.count - 2
    try scene.expect(line: Self.line, cursor: cursor)
    for columns in [120 - stage.columns, 24, stage.columns] {
      scene.terminal.resize(columns: columns, rows: 24)
      try scene.terminal.expect("\u{1B}[J")
      let layout = Layout(scene.prompt, Array(Self.line), cursor: cursor, columns: columns)
      try scene.terminal.expect(screen: layout.rows, cursor: layout.cursor)
    }
    try scene.type("\u{15}\u{B}budget total 6\r")
    try scene.expect(
      below: scene.rows("budget total 6") + [stage.said("total   0 → 6", "总额   0 → 6")],
      scene.changed)
  }

  @Test(arguments: Stage.all)
  func `control C drops a line that wraps, and what has begun`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type(Self.line + Self.home)
    try scene.expect(line: Self.line, cursor: 0)
    try scene.type("\u{3}")
    try scene.terminal.expect(lastRows: [stage.plan + ">"])
    try scene.clear()
    try scene.type("预算 总额 9\u{3}")
    try scene.expect(below: scene.rows("预算 总额 9^C"))
    try scene.type("budget total 6\r")
    try scene.expect(
      below: scene.rows("预算 总额 9^C") + scene.rows("budget total 6")
        + [stage.said("total   0 → 6", "总额   0 → 6")], scene.changed)
  }

  @Test(arguments: Stage.all)
  func `a line is there again after control Z`(stage: Stage) throws {
    let scene = try Scene(
      on: stage,
      under: #"set -m; "$planbench" "$@"; echo "<stopped>"; read answer; fg >/dev/null"#)
    try scene.type("预算 总额" + Self.left)
    try scene.expect(line: "预算 总额", cursor: 4)
    try scene.type("\u{1A}")
    try scene.terminal.expect("<stopped>\r\n")
    #expect(scene.terminal.isCooked)
    try scene.type("go\r")
    let above = scene.rows("预算 总额^Z") + ["<stopped>", "go"]
    try scene.expect(below: above, line: "预算 总额", cursor: 4)
    try scene.type(Self.end + " 6\r")
    try scene.expect(
      below: above + scene.rows("预算 总额 6") + [stage.said("total   0 → 6", "总额   0 → 6")],
      scene.changed)
  }

  @Test(arguments: Stage.all)
  func `below a line that ends near the edge comes its answer`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type("budget total 9\r")
    try scene.terminal.expect(stage.changedPrompt)
    var old = 9
    for past in -2...2 {
      try scene.clear(scene.changed)
      let line = Self.line(past: past, on: stage)
      try scene.type(line)
      try scene.expect(scene.changed, line: line)
      try scene.type("\r")
      let change = stage.said("total   \(old) → \(past + 3)", "总额   \(old) → \(past + 3)")
      old = past + 3
      try scene.expect(below: scene.rows(line, at: scene.changed) + [change], scene.changed)
    }
  }

  /// A line that ends in a character of two columns, so many columns past the edge.
  private static func line(past: Int, on stage: Stage) -> String {
    let start = "budget total \(past + 3) # "
    let room = stage.columns + past - (stage.plan + "*> ").displayWidth - start.count
    return start + (room.isMultiple(of: 2) ? "" : "a") + String(repeating: "注", count: room / 2)
  }
}
