import CommandLanguage
import PlanModel
import Reports
import Sessions
import Text

extension Interpreter {
  /// Runs lines that no line asked for, as a group of their own where none is open. False where
  /// one failed.
  package mutating func run(_ script: Script, _ listener: Listener) -> Bool {
    open.append(OpenFile(place: nil, identity: script.identity))
    defer { open.removeLast() }
    return asGroup(keepsGoing: false, listener) { $0.runLines(of: script, listener) }.isWell
  }

  /// Runs a command that stands for lines; they belong to the group that is open, if one is.
  mutating func run(
    _ command: any ScriptCommand, rows: [String], _ reading: Reading, _ source: SourceLine,
    in feed: Feed, _ listener: Listener
  ) -> Bool {
    do throws(LineError) {
      let context = ScriptContext(
        plan: workbench.plan, workbench: workbench, rows: rows, folder: feed.folder)
      let script = try command.script(in: context)
      try refuseCycle(script)
      return enter(script, from: source, reading, listener)
    } catch {
      listener(.answer(refused(error, reading, source)))
      return false
    }
  }

  private mutating func enter(
    _ script: Script, from source: SourceLine, _ reading: Reading, _ listener: Listener
  ) -> Bool {
    let place = source.file.map { Failure.Place(file: $0, line: source.number) }
    open.append(OpenFile(place: place, identity: script.identity))
    defer { open.removeLast() }
    let isOutermost = workbench.group == nil
    func hear(_ event: Event) {
      if script.summary == nil || !event.isOrdinary { listener(event) }
    }
    let outcome = asGroup(keepsGoing: script.keepsGoing, listener) { interpreter in
      interpreter.runLines(of: script, hear)
    }
    if let kept = outcome.kept {
      let closing: Message = kept == 1 ? "1 line, one step." : "\(kept) lines, one step."
      let report = script.summary ?? (isOutermost ? Report(.note(closing)) : .empty)
      listener(.answer(Answer(reading.entry.name, report)))
    }
    return outcome.isWell
  }

  /// What became of lines that ran as a group.
  package struct GroupOutcome {
    package let isWell: Bool
    /// How many changing lines there are in the group; nil where nothing was kept.
    package let kept: Int?
  }

  private mutating func runLines(of script: Script, _ listener: Listener) -> Bool {
    var feed = Feed(file: script.file, folder: script.folder, spelling: .whole)
    var isWell = true
    for line in script.lines {
      if !take(line, in: &feed, listener) { isWell = false }
      guard isWell || keepsGoing, !workbench.wantsToLeave else { break }
    }
    return end(&feed, listener) && isWell
  }

  /// A file that runs itself, directly or through others, would never end.
  private func refuseCycle(_ script: Script) throws(LineError) {
    guard open.count < Self.deepestInclusion else {
      throw LineError(
        "files that run files are \(Self.deepestInclusion) deep here",
        hint: "Run the innermost ones by themselves.")
    }
    guard let identity = script.identity, open.contains(where: { $0.identity == identity }) else {
      return
    }
    throw LineError(
      "'\(script.file ?? "")' is being run already: it would run itself without end",
      hint: "Take this line out of one of the files.", culprit: script.file)
  }

  private static let deepestInclusion = 64

  /// Runs what the body runs as one group. False where a line failed, or the group was not kept.
  package mutating func asGroup(
    keepsGoing: Bool, _ listener: Listener, _ body: (inout Interpreter) -> Bool
  ) -> GroupOutcome {
    guard workbench.group == nil else {
      let isWell = body(&self)
      return GroupOutcome(isWell: isWell, kept: isWell ? workbench.group?.lines.count : nil)
    }
    workbench.group = Group(over: workbench.session.plan, keepsGoing: keepsGoing)
    let isWell = body(&self)
    guard isWell || keepsGoing else {
      workbench.abandonGroup()
      listener(.notice("Nothing was kept."))
      return GroupOutcome(isWell: false, kept: nil)
    }
    do throws(LineError) {
      let kept = workbench.group?.lines.count
      try workbench.closeGroup()
      return GroupOutcome(isWell: isWell, kept: kept)
    } catch {
      let source = SourceLine(file: nil, number: 1, text: "")
      listener(.answer(refused(error, at: nil, source, command: "")))
      return GroupOutcome(isWell: false, kept: nil)
    }
  }
}
