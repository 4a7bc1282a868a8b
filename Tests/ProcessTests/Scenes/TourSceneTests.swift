import PseudoTerminal
import Testing
import Text

/// The tour as it looks to somebody who makes a mistake at each step.
struct TourSceneTests {
  @Test(arguments: Stage.all)
  func `each step waits below the mistake, with the line to mend`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    let steps = stage.said(TourScript.english, TourScript.chinese)
    try scene.type(stage.said("tour\r", "导览\r"))
    for (index, step) in steps.enumerated() {
      let prompt = index == 0 ? scene.prompt : stage.said("Annual plan*> ", "年度计划*> ")
      try scene.terminal.expect(lastRows: task(step, on: stage) + [prompt.withoutBlanksBehind])
      try scene.clear(prompt)
      try scene.type(step.mistake + "\r")
      var above = scene.rows(step.mistake, at: prompt) + refusal(of: step, on: stage)
      above += [stage.said("Step \(index + 1) waits.", "还在第\(index + 1)步。")]
      above += task(step, on: stage) + (index == 0 ? notice(on: stage) : [])
      try scene.expect(below: above, prompt, line: step.mistake, cursor: place(of: step).count)
      try scene.type("\u{5}\u{15}" + step.line + "\r")
      if step.line == "budget show by quarter" { try leavePager(of: scene) }
    }
    try scene.terminal.expect(lastRows: ending(on: stage))
    #expect(scene.terminal.screen.unknown == [])
  }

  /// On 40 columns the quarters take more rows than the screen has, but for Chinese.
  private func leavePager(of scene: Scene) throws {
    guard scene.stage.columns == 40 else { return }
    try scene.terminal.expect(lastRows: ["q leaves, space goes on"])
    try scene.type("q")
  }

  /// What of the mistake stands before the words that are marked.
  private func place(of step: TourScript.Step) -> Substring {
    step.mistake.prefix(upTo: step.mistake.firstRange(of: step.marked)!.lowerBound)
  }

  private func refusal(of step: TourScript.Step, on stage: Stage) -> [String] {
    let error = stage.said("error: ", "错误：") + step.error
    let blanks = String(repeating: " ", count: String(place(of: step)).displayWidth)
    let mark = "^" + String(repeating: "~", count: step.marked.displayWidth - 1)
    let hint = Paragraph(step.hint, columns: stage.columns - 2).rows.map { "  " + $0 }
    return Paragraph(error, columns: stage.columns).rows
      + ["  " + step.mistake, "  " + blanks + mark] + hint
  }

  private func task(_ step: TourScript.Step, on stage: Stage) -> [String] {
    Paragraph(stage.said("Type: ", "请键入：") + step.line, columns: stage.columns).rows
  }

  private func notice(on stage: Stage) -> [String] {
    let words = stage.said(
      "The line is there again to be mended; Ctrl-C drops it.", "该行已放回，可以直接修改；Ctrl-C放弃。")
    return Paragraph(words, columns: stage.columns).rows
  }

  private func ending(on stage: Stage) -> [String] {
    let sentences = stage.said(
      [
        "Saved as first tour.", "That was the tour: a plan that adds up, and is kept.",
        "'help' shows all commands, 'preset list' more ratios, 'budget chart' draws.",
      ],
      [
        "已保存为第一次导览。", "导览到此结束：计划分毫不差，并已保存。",
        "“帮助”列出全部命令，“预设 列表”有更多比例，“预算 图表”可画图。",
      ])
    return sentences.flatMap { Paragraph($0, columns: stage.columns).rows }
      + [stage.said("Annual plan>", "年度计划>")]
  }
}
