import Glibc
import PseudoTerminal
import Testing

/// What is said before the first prompt and behind the last one, broken between words where the screen is narrow.
struct GreetingSceneTests {
  private static let folder = ["--sessions-folder", ".", "--today", "2027-03-12"]

  private func start(_ place: Workplace, _ arguments: [String] = [], on stage: Stage) throws
    -> PseudoTerminal
  {
    try place.converse(
      arguments + Self.folder, environment: stage.environment, columns: stage.columns)
  }

  /// Waits until the screen shows these sentences, one below the other, and the prompt.
  private func expect(
    _ sentences: [String], _ prompt: String, on terminal: PseudoTerminal, _ stage: Stage
  ) throws {
    let rows = sentences.flatMap { Paragraph($0, columns: stage.columns).rows }
    try terminal.expect(screen: rows + [prompt])
  }

  private func greeting(on stage: Stage) -> String {
    stage.said(
      "Planbench: 'help' lists commands, 'tour' guides, Tab completes, 'exit' leaves.",
      "Planbench：“导览”带您入门，“帮助”列出命令，Tab键补全，“退出”离开。")
  }

  @Test(arguments: Stage.all)
  func `a session that was cut off is told of at the next start`(stage: Stage) throws {
    let place = try Workplace()
    let first = try start(place, on: stage)
    try first.type("budget total 6\r")
    try first.expect(stage.changedPrompt)
    first.send(SIGKILL)
    #expect(try first.waitForEnd() == .killed(signal: SIGKILL))
    let name = "unsaved-2027-03-12-\(first.process)"
    let left = stage.said(
      "Left without a name: 'session open \(name)' brings it back.",
      "有一个会话尚未命名：“会话 打开 \(name)”可找回。")
    let second = try start(place, on: stage)
    try expect([greeting(on: stage), left], stage.plan + ">", on: second, stage)
  }

  @Test(arguments: Stage.all)
  func `a question at the end is broken as a notice is`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    try scene.type("budget total 6\r")
    try scene.terminal.expect(stage.changedPrompt)
    try scene.clear(scene.changed)
    try scene.type("exit\r")
    let question = stage.said(
      "Name for this session (Enter leaves it without one): ", "会话名称（直接回车则不命名）：")
    let rows = Paragraph(question, columns: stage.columns).rows
    let prompt = rows[rows.count - 1] + stage.said(" ", "")
    let above = scene.rows("exit", at: scene.changed) + rows.dropLast()
    try scene.expect(below: above, prompt)
    try scene.type("年度")
    try scene.expect(below: above, prompt, line: "年度")
  }

  @Test(arguments: Stage.all)
  func `who has a session that is only read is told by name`(stage: Stage) throws {
    let place = try Workplace()
    let total = ["--session", "kept", "--command", "budget total 6"]
    _ = try place.run(total + Self.folder, input: [])
    let first = try start(place, ["kept"], on: stage)
    try first.expect("\u{1B}[J")
    // A file gets the sentence as it is.
    let told = try place.run(total + Self.folder, input: [], environment: stage.environment).err
    let sentence = String(told.prefix { $0 != "\n" })
    #expect(sentence.hasPrefix(stage.said("'kept' is read-only: ", "“kept”为只读：")))
    let second = try start(place, ["kept"], on: stage)
    let session = stage.said("Session 'kept'.", "会话“kept”。")
    let prompt = stage.said("kept (read-only)>", "kept（只读）>")
    try expect([sentence, greeting(on: stage), session], prompt, on: second, stage)
  }

  @Test(arguments: Stage.all)
  func `a journal of another session is set aside`(stage: Stage) throws {
    let place = try Workplace()
    for name in ["kept", "other"] {
      let terminal = try start(place, [name], on: stage)
      try terminal.type("budget total 6\rexit\r")
      #expect(try terminal.waitForEnd() == .good)
    }
    try place.write(try #require(place.read("other.journal")), to: "kept.journal")
    let (journal, aside) = ("\(place.path)/./kept.journal", "\(place.path)/./kept.aside-1")
    let sentence = stage.said(
      "'\(journal)' does not belong to the snapshot and was set aside as '\(aside)'",
      "“\(journal)”与快照不符，已另存为“\(aside)”")
    let terminal = try start(place, ["kept"], on: stage)
    let session = stage.said("Session 'kept'.", "会话“kept”。")
    try expect([sentence, greeting(on: stage), session], "kept>", on: terminal, stage)
  }
}
