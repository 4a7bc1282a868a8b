import CommandLanguage
import PlanModel
import Quantities
import Text

/// Keeps the lines of scenarios naming what they named, once what they stand on has changed.
///
/// Each line is run twice, side by side: on what was, as it is written, and on what is now. What it
/// named there is found here by its number, and written as it is called now.
struct ScenarioFollowing {
  private let (old, new): (Plan, Plan)
  /// Scenarios that come to the same as they did.
  private var unmoved: Set<ScenarioID> = []
  /// What the others come to now; nil stands for the plan.
  private var outcomes: [ScenarioID?: Plan] = [:]
  private var renumberings: [ScenarioID?: Renumbering] = [:]
  /// The lines as they are written now, of the scenarios that were gone through.
  private(set) var lines: [ScenarioID: [String]] = [:]
  /// Lines that applied before and do so no longer.
  private(set) var broken: [ScenarioFault] = []
  /// Why a line may not follow: it would mean another thing by a name than before.
  private(set) var strange: ScenarioError?

  init(from old: Plan, to new: Plan) {
    (self.old, self.new) = (old, new)
    for scenario in new.scenarios.basesFirst where old.scenarios.contains(scenario.id) {
      follow(scenario, since: old.scenarios[scenario.id])
    }
  }

  private mutating func follow(_ scenario: Scenario, since before: Scenario) {
    if isSame(before.base, scenario.base), before.lines == scenario.lines {
      unmoved.insert(scenario.id)
      return
    }
    var pair = PlanPair(
      old: was(before.base), new: now(scenario.base), root: old,
      renumbering: before.base == scenario.base ? renumberings[scenario.base] : nil)
    var kept: [String] = []
    var rest = scenario.lines[...]
    for (index, line) in before.lines.enumerated() {
      guard rest.first == line else {
        pair.runOld(line)
        continue
      }
      rest.removeFirst()
      let outcome = pair.run(line)
      kept.append(outcome.text)
      if let fault = outcome.fault {
        broken.append(ScenarioFault(scenario: scenario, line: kept.count, reason: fault.message))
      }
      if let name = outcome.nameTaken, strange == nil {
        strange = .nameMeant(name.text, by: before.name.text, line: index + 1)
      }
    }
    for line in rest { pair.runNew(line) }
    lines[scenario.id] = kept + rest
    outcomes[scenario.id] = pair.new
    renumberings[scenario.id] = pair.renumbering
  }

  /// Whether an old base comes to the same as a new one.
  private func isSame(_ old: ScenarioID?, _ new: ScenarioID?) -> Bool {
    guard old == new, let new else { return was(old) == now(new) }
    return unmoved.contains(new)
  }

  private func was(_ id: ScenarioID?) -> Plan { ScenarioOutcome(of: id, in: old).plan }

  private func now(_ id: ScenarioID?) -> Plan {
    if let outcome = outcomes[id] { return outcome }
    let isUnmoved = id.map(unmoved.contains) ?? false
    return isUnmoved ? was(id) : ScenarioOutcome(of: id, in: new).plan
  }
}

/// What a scenario was up to a line, and what it is now.
private struct PlanPair {
  private(set) var (old, new): (Plan, Plan)
  /// The plan that both stand on, as it was.
  private let root: Plan
  private(set) var renumbering: Renumbering

  init(old: Plan, new: Plan, root: Plan, renumbering: Renumbering?) {
    (self.old, self.new) = (old, new)
    self.root = root
    self.renumbering = renumbering ?? Renumbering()
  }

  /// What has become of a line.
  struct Outcome {
    /// It with the names of now.
    let text: String
    /// Why it does not apply, where it did before.
    var fault: LineError?
    /// A name that it gives to something, and is that of something else now, or was.
    var nameTaken: Name?
  }

  /// Runs a line on both.
  mutating func run(_ line: String) -> Outcome {
    let vocabulary = FollowingVocabulary(from: old, to: new, root: root, renumbering)
    let back = FollowingVocabulary(from: new, to: old, root: root, renumbering.reversed)
    let text = written(line, in: vocabulary)
    let (before, was) = (new, old)
    let applied = (try? old.apply(scenarioLine: line)) != nil
    do throws(LineError) {
      try new.apply(scenarioLine: text)
    } catch {
      return Outcome(text: text, fault: applied ? error : nil)
    }
    let (had, has) = (MadeThings(from: was, to: old), MadeThings(from: before, to: new))
    renumbering.note(had, as: has)
    renumbering.noteNumbers(from: was, to: old, as: before)
    guard applied else { return Outcome(text: text) }
    let name =
      vocabulary.nameTaken(by: had, in: old, besides: has, back)
      ?? back.nameTaken(by: has, in: new, besides: had, vocabulary)
    return Outcome(text: text, nameTaken: name)
  }

  mutating func runOld(_ line: String) { try? old.apply(scenarioLine: line) }

  mutating func runNew(_ line: String) { try? new.apply(scenarioLine: line) }

  /// The line with the names of now; one that cannot be read stays as it is.
  private func written(_ line: String, in vocabulary: FollowingVocabulary) -> String {
    var cutter = StatementCutter(line, CommandCatalog.table, .whole)
    guard let statement = (try? cutter.next(in: vocabulary)) ?? nil,
      let reading = try? Reading(statement, in: vocabulary)
    else { return line }
    return switch reading.command {
    case let split as BudgetSplit: written(split, reading, vocabulary)
    case let command as any NumberingCommand: written(command, reading)
    default: reading.canonical
    }
  }

  /// The parts that were there are called as they are now.
  private func written(
    _ split: BudgetSplit, _ reading: Reading, _ vocabulary: FollowingVocabulary
  ) -> String {
    guard let names = split.names else { return reading.canonical }
    let followed = Names(names.names.map { vocabulary.name(of: $0, in: split.line?.id) })
    let (was, now) = (names.canonical(in: vocabulary), followed.canonical(in: vocabulary))
    return was == now
      ? reading.canonical
      : reading.canonical.replacing(
        "\(Label.into.rawValue) \(was)", with: "\(Label.into.rawValue) \(now)")
  }

  /// What a line made may have another number now.
  private func written(_ command: any NumberingCommand, _ reading: Reading) -> String {
    guard let number = renumbering.number(in: command) else { return reading.canonical }
    let name = reading.entry.name
    return reading.canonical.replacing(
      "\(name) \(command.number.value)", with: "\(name) \(number)", maxReplacements: 1)
  }
}

extension Plan {
  /// Lets the lines of all scenarios follow what has become of a plan.
  ///
  /// - Returns: the lines that applied before and do so no longer.
  /// - Throws: where a line would mean another thing than before.
  mutating func followScenarios(from old: Plan) throws(PlanError) -> [ScenarioFault] {
    let following = ScenarioFollowing(from: old, to: self)
    if let error = following.strange { throw .scenario(error) }
    for (id, lines) in following.lines { scenarios.set(lines, of: id) }
    return following.broken
  }
}
