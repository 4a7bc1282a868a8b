import PseudoTerminal
import Testing

/// The tour as it looks to somebody who makes a mistake at each step.
struct TourSceneTests {
  @Test(arguments: [
    Stage(columns: 80, isASCII: false, isChinese: false),
    Stage(columns: 40, isASCII: true, isChinese: true),
  ])
  func `each step waits below the mistake, with the line to mend`(stage: Stage) throws {
    let scene = try Scene(on: stage)
    let steps = stage.said(TourScript.english, TourScript.chinese)
    let notice = stage.said(
      "The line is there again to be mended; Ctrl-C drops it.", "该行已放回，可以直接修改；Ctrl-C放弃。")
    try scene.type(stage.said("tour\r", "导览\r"))
    for (index, step) in steps.enumerated() {
      let prompt = index == 0 ? Scene.prompt : stage.said("Annual plan*> ", "年度计划*> ")
      try scene.terminal.expect(lastRows: step.task + [prompt.withoutBlanksBehind])
      try scene.type(step.mistake + "\r")
      let waits = stage.said("Step \(index + 1) waits.", "还在第\(index + 1)步。")
      try scene.terminal.expect(
        lastRows: [waits] + step.task + (index == 0 ? [notice] : [])
          + scene.rows(step.mistake, at: prompt))
      try scene.type("\u{15}" + step.line + "\r")
    }
    try scene.terminal.expect(
      lastRows: stage.said(
        [
          "Saved as first tour.", "That was the tour: a plan that adds up, and is kept.",
          "'help' shows all commands, 'preset list' more ratios, 'budget chart' draws.",
          "Annual plan>",
        ],
        [
          "已保存为第一次导览。", "导览到此结束：计划分毫不差，并已保存。", "“帮助”列出全部命令，“预设 列表”有更多比",
          "例，“预算 图表”可画图。", "年度计划>",
        ]))
  }
}
