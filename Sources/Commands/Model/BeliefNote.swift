import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// What the figures of an answer rest on that is not certain: the distribution that was taken for it,
/// and where it comes from.
struct BeliefNote: Hashable {
  private var entries: [Message] = []
  /// Whether there are others.
  private var isCut = false

  private static let most = 6
  /// An edit looks among so many things, however much its figure rests on.
  static let mostOfEdit = 256

  /// What formulas rest on.
  ///
  /// - Parameters:
  ///   - own: a thing whose beliefs were told.
  ///   - inputs: things that were given other values.
  ///   - limit: of so many things it is looked for.
  init(
    under formulas: [PlanFormula], besides own: FormulaTarget? = nil,
    trying inputs: [FormulaTarget] = [], in plan: Plan, within limit: Int = .max
  ) {
    var evaluator = Evaluator(plan)
    let named = formulas.flatMap(\.targets).uniqued.filter { !inputs.contains($0) }
    var seen = Set(named + inputs)
    var waiting = Array(named.reversed())
    while !isCut, let next = waiting.popLast() {
      if next != own, let titles = evaluator.titles(ofBeliefsIn: next) {
        add(.formula(plan.reference(to: next).text), titles, plan.sources(of: next))
      }
      waiting += plan.inputs(of: next).reversed().filter { seen.insert($0).inserted }
      isCut = isCut || seen.count > limit
    }
    for formula in formulas where !formula.isName && formula.formula.holdsDraws {
      add(.formula(plan.text(of: formula)), evaluator.distributions(of: formula).titles, "")
    }
  }

  private mutating func add(_ name: Message, _ titles: Message?, _ source: String) {
    guard let titles else { return }
    guard entries.count < Self.most else {
      isCut = true
      return
    }
    entries.append(source.isEmpty ? "\(name) \(titles)" : "\(name) \(titles) (\(source))")
  }

  /// All of it in a sentence; none where all is certain.
  var blocks: [Block] { list.map { [.note("Taken for what is not certain: \($0).")] } ?? [] }

  /// The same of one plan of several.
  private func blocks(in place: Message) -> [Block] {
    list.map { [.note("Taken for what is not certain in \(place): \($0).")] } ?? []
  }

  /// The same of a plan as it was.
  private var blocksBefore: [Block] {
    list.map { [.note("Taken for what was not certain before: \($0).")] } ?? []
  }

  private var list: Message? {
    Message.joined(entries, by: ", ").map {
      isCut ? "\($0), and others that 'driver list' shows" : $0
    }
  }

  /// What figures rest on before and after a change; once where that is the same.
  static func blocks(from before: BeliefNote, to after: BeliefNote) -> [Block] {
    var gone = before
    gone.entries.removeAll(where: after.entries.contains)
    return gone.blocksBefore + after.blocks
  }

  /// What figures rest on in several plans; once where that is the same.
  static func blocks(of notes: [(place: Message, note: BeliefNote)]) -> [Block] {
    guard let first = notes.first, notes.contains(where: { $0.note != first.note }) else {
      return notes.first?.note.blocks ?? []
    }
    return notes.flatMap { $0.note.blocks(in: $0.place) }
  }
}

extension BeliefNote {
  /// What some figures of a plan rest on, and its goals.
  init(under keys: [PlanFigures.Key], in plan: Plan) {
    let targets = keys.compactMap(\.target).map { plan.naming($0) }
    let formulas = keys.compactMap { key -> PlanFormula? in
      switch key {
      case .target(let id): plan.goals.all.first { $0.id == id }?.value
      case .watch(let id): plan.watches.all.first { $0.id == id }?.formula
      case .line, .unallocated, .phased, .expectedReturn, .returnRate, .driver, .part, .actual,
        .score, .people, .peopleEarlier, .staffCost:
        nil
      }
    }
    let goals = plan.goals.all.flatMap { [$0.figure, $0.value] }
    self.init(under: targets + formulas + goals, in: plan)
  }
}

extension PlanFigures.Key {
  /// What a formula would name.
  fileprivate var target: FormulaTarget? {
    switch self {
    case .line(let id): .line(id)
    case .driver(let id), .part(let id, _, _): .driver(id)
    case .actual(let id): .actual(id)
    case .score(let id): .progress(id)
    case .unallocated, .phased, .expectedReturn, .returnRate, .target, .watch, .people,
      .peopleEarlier, .staffCost:
      nil
    }
  }
}

extension Plan {
  /// What figures rest on that is not certain, and what is fixed at the mean of that.
  ///
  /// - Parameters:
  ///   - own: a thing whose beliefs were told.
  ///   - limit: of so many things it is looked for.
  func grounds(
    of formulas: [PlanFormula], besides own: FormulaTarget? = nil, within limit: Int = .max
  ) -> [Block] {
    FixedMeans(in: formulas, of: self).blocks
      + BeliefNote(under: formulas, besides: own, in: self, within: limit).blocks
  }

  /// The same of amounts, and of what results have reached.
  func grounds(of things: [FormulaTarget]) -> [Block] {
    FixedMeans(of: things, in: self).blocks
      + BeliefNote(under: things.map(naming), in: self).blocks
  }

  /// The formula that is the name of a thing.
  func naming(_ target: FormulaTarget) -> PlanFormula {
    PlanFormula(.reference(reference(to: target)), targets: [target])
  }

  /// Where the beliefs of a thing come from: the data that they are samples of, and what was said.
  func sources(of target: FormulaTarget) -> String {
    let data = inputs(of: target).flatMap { input -> [String] in
      guard case .data(let id) = input else { return [] }
      return [self.data[id].name.text, source(of: input)]
    }
    return (data + [source(of: target)]).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Evaluator {
  /// The distributions that were taken for the beliefs in a thing's own formulas; nil where there are
  /// none.
  mutating func titles(ofBeliefsIn target: FormulaTarget) -> Message? {
    let formulas = plan.formulas(of: target).filter(\.formula.holdsDraws)
    guard !formulas.isEmpty else { return nil }
    if case .driver(let id) = target { return distributions(of: id).titles }
    return formulas.flatMap { distributions(of: $0) }.uniqued.titles
  }
}

extension [Distribution.Kind] {
  /// Nil where there are none.
  fileprivate var titles: Message? { Message.joined(map(\.title), by: ", ") }
}
