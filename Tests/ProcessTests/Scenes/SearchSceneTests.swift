import PseudoTerminal
import Testing

/// Ctrl-R among Chinese lines, with the cursor in its cell.
struct SearchSceneTests {
  private static let long = "budget set 品牌 6 # 与市场部商定的品牌建设与综合推广计划"

  /// At a clear screen, with some lines typed before.
  private func start(on stage: Stage) throws -> Scene {
    let scene = try Scene(on: stage)
    for line in ["预算 总额 6", "budget add 品牌 2", Self.long, "budget set 品牌 3", "plan show"] {
      try scene.type(line + "\r")
      try scene.terminal.expect(stage.changedPrompt)
      try scene.clear(scene.changed)
    }
    return scene
  }

  private func expect(_ query: String, finds line: String, cursor: Int? = nil, in scene: Scene)
    throws
  {
    try scene.expect(
      scene.stage.said("search '\(query)': ", "查找“\(query)”："), line: line, cursor: cursor)
  }

  @Test(arguments: Stage.all)
  func `a search shows the line it finds, with the cursor behind`(stage: Stage) throws {
    let scene = try start(on: stage)
    try scene.type("half\u{1B}[D\u{12}")
    try expect("", finds: "half", cursor: 3, in: scene)
    try scene.type("总")
    try expect("总", finds: "预算 总额 6", in: scene)
    try scene.type("\u{7F}品")
    try expect("品", finds: "budget set 品牌 3", in: scene)
    try scene.type("牌\u{12}")
    try expect("品牌", finds: Self.long, in: scene)
    try scene.type("\u{12}")
    try expect("品牌", finds: "budget add 品牌 2", in: scene)
    try scene.type("总")
    try scene.expect(
      stage.said("nothing holds '品牌总': ", "没有包含“品牌总”的行："), line: "budget add 品牌 2")
    try scene.type("\u{7}")
    try scene.expect(scene.changed, line: "half", cursor: 3)
  }

  @Test(arguments: Stage.all)
  func `what a search found is run or edited in its place`(stage: Stage) throws {
    let scene = try start(on: stage)
    try scene.type("\u{12}综合\r")
    try scene.expect(
      below: scene.rows(Self.long, at: scene.changed) + ["品牌   3 → 6"], scene.changed)
    try scene.clear(scene.changed)
    try scene.type("\u{12}商定")
    try expect("商定", finds: Self.long, in: scene)
    try scene.type("\u{1B}[H")
    try scene.expect(scene.changed, line: Self.long, cursor: 0)
  }
}
