import CommandLanguage
import Reports
import Sessions
import Text

extension Interpreter {
  /// Runs lines that no line asked for, as one group. False where one failed.
  package mutating func run(_ script: Script, _ listener: Listener) -> Bool {
    open.append(OpenFile(place: nil, identity: script.identity))
    defer { open.removeLast() }
    return asGroup(listener) { $0.runLines(of: script, listener) }.isWell
  }

  /// Runs lines that were typed as one block, and says that they are one step.
  package mutating func runBlock(_ script: Script, _ listener: Listener) -> Bool {
    let outcome = asGroup(listener) { $0.runLines(of: script, listener) }
    if let kept = outcome.kept {
      tell(.answer(Answer("", Self.closing(kept), in: workbench.answerStyle)), listener)
    }
    return outcome.isWell
  }

  /// Runs a command that stands for lines; they belong to the group that is open, if one is.
  mutating func run(
    _ command: any ScriptCommand, _ reading: Reading, _ source: SourceLine, in feed: Feed,
    _ listener: Listener
  ) -> Bool {
    do throws(LineError) {
      let context = ScriptContext(
        plan: workbench.plan, workbench: workbench, rows: [], file: feed.file,
        folder: feed.folder)
      let script = try command.script(in: context)
      try refuseCycle(script)
      try refuseKeepingGoing(script)
      let (isWell, report) = enter(script, of: reading, from: source, listener)
      if let report { try give(report, of: reading, listener) }
      return isWell
    } catch {
      tell(.answer(refused(error, reading, source)), listener)
      return false
    }
  }

  /// A group keeps going or does not, as a whole.
  private func refuseKeepingGoing(_ script: Script) throws(LineError) {
    guard script.keepsGoing, workbench.group != nil, !keepsGoing else { return }
    throw LineError(
      "'\(Label.keepGoing.typed)' says nothing inside lines that are kept as a whole",
      hint: "Give it to the outermost 'run'.")
  }

  /// Runs the lines, and gives what is answered behind them; nil where nothing was kept.
  private mutating func enter(
    _ script: Script, of reading: Reading, from source: SourceLine, _ listener: Listener
  ) -> (isWell: Bool, report: Report?) {
    let place = source.file.map { Failure.Place(file: $0, line: source.number) }
    open.append(OpenFile(place: place, identity: script.identity))
    defer { open.removeLast() }
    let isOutermost = workbench.group == nil
    let outcome = asGroup(
      typed: source.typed(reading), keepsGoing: script.keepsGoing, listener
    ) { $0.runLines(of: script, listener) }
    let report = outcome.kept.map { isOutermost ? Self.closing($0) : .empty }
    return (outcome.isWell, report)
  }

  private mutating func runLines(of script: Script, _ listener: Listener) -> Bool {
    var feed = Feed(file: script.file, folder: script.folder, spelling: script.spelling)
    var isWell = true
    for line in script.lines {
      guard !stopsAtInterrupt(line, of: feed, listener) else { return false }
      if !take(line, in: &feed, listener) { isWell = false }
      guard isWell || keepsGoing, !workbench.wantsToLeave else { break }
    }
    if script.strangeLine != nil { feed.spoil() }
    guard end(&feed, listener) && isWell || keepsGoing || script.strangeLine != nil else {
      return false
    }
    guard let line = script.strangeLine, !workbench.wantsToLeave else { return isWell }
    let source = SourceLine(file: script.file, number: line.number, text: line.text)
    tell(.answer(refused(line, at: line.range, source, command: "")), listener)
    return false
  }

  /// Says at which line Ctrl-C ended the run.
  private mutating func stopsAtInterrupt(
    _ line: String, of feed: Feed, _ listener: Listener
  ) -> Bool {
    guard isInterrupted else { return false }
    let source = SourceLine(file: feed.file, number: feed.number + 1, text: line)
    tell(.answer(refused(LineError("stopped before this line"), at: nil, source)), listener)
    return true
  }

  var isInterrupted: Bool { workbench.world.isInterrupted() }

  private static func closing(_ count: Int) -> Report {
    switch count {
    case 0: .empty
    case 1: Report(.note("1 line, one step."))
    default: Report(.note("\(count) lines, one step."))
    }
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
      hint: "Take this line out of one of the files.", culprit: script.file.map(FilePath.last))
  }

  private static let deepestInclusion = 64
}
