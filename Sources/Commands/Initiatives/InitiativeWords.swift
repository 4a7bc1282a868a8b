import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// What is said of an initiative besides its name.
struct InitiativeWords {
  private let owner: OrNone<Name>?
  private let lines: OrNone<LineList>?
  private let begin: OrNone<Day>?
  private let end: OrNone<DueDay>?
  private let reserve: OrNone<Day>?
  private let source: OrNone<Phrase>?
  private let value: OrNone<ScoreValue>?
  private let execution: OrNone<ScoreValue>?

  init(_ arguments: inout Arguments) throws(UsageError) {
    owner = try arguments.labeled(.owner, as: "person", "who answers for it, or none")
    lines = try arguments.labeled(.line, "the budget lines that it is paid from, or none")
    begin = try arguments.labeled(.begin, "its first day, or none")
    end = try arguments.labeled(.end, "its last day, or none")
    reserve = try arguments.labeled(
      .reserve, "the day by which what it needs is reserved, or none for the playbook's")
    source = try arguments.labeled(.source, "the source of leads that it is, or none")
    value = try arguments.labeled(.value, "what it is worth, a score as 8, or none")
    execution = try arguments.labeled(
      .execution, "how well it is carried out, a score as 8, or none")
  }

  var saysNothing: Bool {
    owner == nil && lines == nil && begin == nil && end == nil && reserve == nil && source == nil
      && value == nil && execution == nil
  }

  func apply(to initiative: inout Initiative, by playbook: Playbook) throws(PlanError) {
    for score in [value?.value, execution?.value] {
      if let score { try playbook.checkScore(score.score, by: "quadrant.scale") }
    }
    if let owner { initiative.owner = owner.value }
    if let lines { initiative.lines = lines.value?.lines.map(\.id) ?? [] }
    if let begin { initiative.begin = begin.value }
    if let end { initiative.end = end.value?.day }
    if let reserve { initiative.reserve = reserve.value }
    if let source { initiative.source = source.value?.text }
    if let value { initiative.value = value.value?.score }
    if let execution { initiative.execution = execution.value?.score }
  }
}
