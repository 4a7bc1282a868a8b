import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// What Tab offers for the values of commands: the names in a plan, and what lies around it.
package struct Offers {
  private let workbench: Workbench
  private let plan: Plan

  package init(_ workbench: Workbench) {
    self.workbench = workbench
    plan = workbench.shownPlan
  }

  /// The things of a kind that words may be the beginning of.
  package func candidates(of kind: ValueKind, for words: ArraySlice<Word>) -> [Candidate] {
    switch kind {
    case .line, .lines, .lineList: LineOffers(plan.budget, language).lines(for: words)
    case .newLine: LineOffers(plan.budget, language).parents(for: words)
    case .objective, .result, .aim:
      AimOffers(plan.objectives).aims(of: kind, by: words.joined).beginning(with: words)
    case .preset: presets(by: words.joined).beginning(with: words)
    case .playbookKey:
      plan.playbook.entries.map { Candidate($0.key, about: $0.about) }.beginning(with: words)
    case .currency: Currency.all.map { Candidate($0.code) }.beginning(with: words)
    case .period, .day: periods.beginning(with: words)
    case .staffPlace: staffPlaces(for: words)
    case .initiative: initiatives.beginning(with: words)
    case .layer: layers.beginning(with: words)
    case .thing: things(for: words)
    case .driver, .drivers:
      plan.drivers.names.map { Candidate(Quoting.quoted($0.text)) }.beginning(with: words)
    case .data:
      plan.data.all.map { Candidate(Quoting.quoted($0.name.text)) }.beginning(with: words)
    case .session: sessions.beginning(with: words)
    case .checkpoint:
      workbench.session.checkpoints.map { Candidate(Quoting.quoted($0.label.text)) }
        .beginning(with: words)
    case .script: FileOffers(workbench.world, suffix: ".plan").files(for: words.joined)
    case .file: FileOffers(workbench.world, suffix: "").files(for: words.joined)
    case .commands, .amount, .part, .allocation, .limit, .ratio, .percent, .name, .names, .phrase,
      .text, .count, .duration, .returnRate, .filter, .order, .topic, .choice, .people, .measure,
      .measures, .range, .formula, .formulas, .goal, .values, .column:
      []
    case .scenario: scenarios.beginning(with: words)
    case .base, .bases: ([planName] + scenarios).beginning(with: words)
    }
  }

  private var language: Language { workbench.language }

  /// Each by its name in the reader's language, and once something is typed by the other, too.
  private func presets(by typed: String) -> [Candidate] {
    plan.playbook.presets.flatMap { preset in
      let own = language == .chinese ? preset.chineseName : preset.name
      let names = typed.isEmpty ? [own] : [preset.name, preset.chineseName]
      return names.map { Candidate(Quoting.quoted($0.text), about: preset.about) }
    }
  }

  /// Functions and talents; behind the dot of a function its talents.
  private func staffPlaces(for words: ArraySlice<Word>) -> [Candidate] {
    let staffing = plan.staffing
    let names = words.path
    let above = names.dropLast().compactMap { try? Name($0) }
    let place = above.isEmpty ? nil : staffing.place(named: above)
    guard above.isEmpty || place?.function != nil && place?.talent == nil else { return [] }
    let functions = above.isEmpty ? staffing.functions?.names ?? [] : []
    let ends = functions + (staffing.talents?.names ?? [])
    return ends.filter { $0.text.folded.hasPrefix((names.last ?? "").folded) }.map { name in
      let whole = staffing.place(named: above + [name])
      let count = whole.flatMap { staffing.table[$0] }.map { Int($0) }
      return Candidate(
        Quoting.path((above + [name]).map(\.text)), about: count.map { "\($0) people" })
    }
  }

  private var initiatives: [Candidate] {
    plan.initiatives.all.map { initiative in
      Candidate(
        Quoting.quoted(initiative.name.text), about: initiative.begin.map { "from \($0) on" })
    }
  }

  /// Whatever has a name of its own, by that name; behind a noun only what belongs to it.
  private func things(for words: ArraySlice<Word>) -> [Candidate] {
    let names = words.path
    guard let noun = ThingNoun(before: names), let typed = names.first else {
      return ThingNoun.allCases.flatMap { candidates(of: $0.kind, for: words) }
    }
    let rest = Word(names.dropFirst().joined(separator: "."), at: words.range)
    return candidates(of: noun.kind, for: [rest]).map {
      Candidate("\(typed).\($0.text)", about: $0.about, goesOn: $0.goesOn)
    }
  }

  private var scenarios: [Candidate] {
    workbench.plan.scenarios.all.map { Candidate($0.typedName, about: $0.linesCount) }
  }

  private var planName: Candidate {
    let name = Synonyms.noun("plan")
    return Candidate(language == .chinese ? name.chinese : name.english)
  }

  private var layers: [Candidate] {
    (plan.effort.split?.layers ?? []).map {
      Candidate(Quoting.quoted($0.name.text), about: "\($0.share) planned")
    }
  }

  private var sessions: [Candidate] {
    let names = (try? Session.names(world: workbench.world)) ?? []
    return names.map { Candidate(Quoting.quoted($0)) }
  }

  /// The quarters and months of the plan's year.
  private var periods: [Candidate] {
    plan.fiscalYear.quarters.map { quarter in
      Candidate("Q\(quarter.number)", about: "\(quarter.firstDay) to \(quarter.lastDay)")
    } + plan.fiscalYear.months.map { Candidate($0.canonical) }
  }
}

extension [Candidate] {
  /// Those that go on from what was typed, whatever its width and case, and with or without quotes.
  fileprivate func beginning(with words: ArraySlice<Word>) -> [Candidate] {
    let typed = words.joined.folded
    return filter { candidate in
      let text = candidate.text.folded
      return text.hasPrefix(typed) || text.first == "\"" && text.dropFirst().hasPrefix(typed)
    }
  }
}
