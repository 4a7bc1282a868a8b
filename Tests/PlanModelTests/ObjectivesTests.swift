import PlanModel
import Quantities
import Seeds
import Testing

@Suite struct ObjectivesTests {
  @Test(arguments: UInt64(1)...100)
  func `random edits keep the tree sound, and a refused one changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var objectives = Objectives()
    var given: Set<AimID> = []
    for _ in 0..<120 {
      let before = objectives
      do {
        let id = try Self.edit(&objectives, &random)
        if let id { #expect(given.insert(id).inserted) }
      } catch {
        #expect(objectives == before)
      }
      let rebuilt = try Objectives(
        records: objectives.records, given: objectives.given, in: year2027)
      #expect(rebuilt == objectives)
      #expect(rebuilt.records == objectives.records)
      #expect(objectives.records.count == objectives.count)
      for aim in objectives.records {
        #expect(objectives.ancestors(of: aim.id).count < Objectives.maximumDepth)
        #expect(objectives.children(of: aim.parent).contains(aim.id))
        #expect(objectives.resolve(aim.id.text) == .found([aim.id]))
        guard case .found(let found) = objectives.resolve(aim.title.text) else { continue }
        #expect(found.contains(aim.id))
      }
    }
  }

  /// One edit; the identifier that it gave.
  private static func edit(
    _ objectives: inout Objectives, _ random: inout SeededGenerator
  ) throws -> AimID? {
    let ids = objectives.records.map(\.id)
    let title = name(random.pick(["a", "b", "c", "d", "e", "O1", "kpi7"]))
    let objective = ids.filter { $0.kind == .objective }.randomElement(using: &random)
    guard let id = ids.randomElement(using: &random), random.chance(60) else {
      let kind = objective == nil ? .objective : random.pick(AimKind.allCases)
      return try objectives.add(kind, title, under: objective, in: year2027) { aim in
        if kind != .objective { aim.measurement = .reaching(measure("10")) }
      }
    }
    switch random.number(0...5) {
    case 0, 1: try objectives.move(id, under: random.chance(80) ? objective : nil)
    case 2: try objectives.rename(id, to: title)
    case 3: _ = try objectives.remove(id, anyway: random.chance(30))
    case 4: objectives.note("n", on: id)
    default:
      try objectives.checkIn(CheckIn(day: day(3, 1), value: measure("4")), on: id, in: year2027)
    }
    return nil
  }

  @Test func `an objective has the mean of what is under it, by weight, and the weakest status`()
    throws
  {
    var objectives = Objectives()
    let top = try objectives.add(.objective, name("top"), under: nil, in: year2027) { _ in }
    let inner = try objectives.add(.objective, name("inner"), under: top, in: year2027) { aim in
      aim.weight = Weight(measure("3"))!
    }
    for (parent, title, actual) in [
      (top, "one", "100"), (inner, "two", "80"), (inner, "three", "0"),
    ] {
      let checkIn = CheckIn(day: day(1, 1), value: measure(actual))
      _ = try objectives.add(.keyResult, name(title), under: parent, in: year2027) { aim in
        aim.measurement = .reaching(measure("100"), checkIns: [checkIn])
      }
    }
    let rows = ObjectivesOutline(in: objectives, by: .on(day(7, 2))).rows
    #expect(rows.map(\.aim.title.text) == ["top", "inner", "two", "three", "one"])
    #expect(
      rows.map { $0.standing.score?.fraction.percent } == ["55%", "40%", "80%", "0%", "100%"])
    #expect(
      rows.map(\.standing.status) == [.behind, .behind, .onTrack, .behind, .reached])
    #expect(rows.map(\.depth) == [0, 1, 2, 2, 1])
  }

  @Test func `a tree of objectives ends at its deepest level`() throws {
    var objectives = Objectives()
    var last: AimID?
    for level in 1...Objectives.maximumDepth {
      last = try objectives.add(.objective, name("l\(level)"), under: last, in: year2027) { _ in }
    }
    let deepest = try #require(last)
    #expect(throws: PlanError.objective(.tooDeep(deepest))) {
      try objectives.add(.objective, name("more"), under: deepest, in: year2027) { _ in }
    }
    let other = try objectives.add(.objective, name("other"), under: nil, in: year2027) { _ in }
    #expect(throws: PlanError.objective(.tooDeep(other))) {
      try objectives.move(AimID(.objective, 1), under: other)
    }
  }

  @Test(arguments: ["O1", "o1", "KR12", "kpi3", "ＫＲ１"])
  func `an identifier is read in any case and width`(text: String) throws {
    let id = try #require(AimID(text))
    #expect(AimID(id.text) == id)
    #expect(AimID(code: id.code) == id)
  }

  @Test(arguments: ["O", "O0", "KR01", "K1", "KR1x", "KPI-1", "O99999999999999999999", "", "1"])
  func `anything else is a title`(text: String) {
    #expect(AimID(text) == nil)
  }
}
