import Commands
import PlanModel
import Seeds
import Sessions
import Testing

/// A simulation that is cut into blocks, worked out apart and put together again.
@Suite struct BlocksTests {
  private static let lines = [
    "let spend = 100k", "let cpl = 200..600", "let signed = spend / cpl * pert(3%, 4%, 5%) * 90k",
    "goal signed >= 500k", "scenario new cut", "in cut: let spend = 80k",
    "scenario new odd", "in odd: let cpl = ln(normal(4, 1))",
  ]

  @Test func `merging blocks equals one run`() throws {
    for seed in LawSeeds(atLeast: 6) {
      var random = SeededGenerator(seed: seed)
      let run =
        "simulate signed, cpl in plan, \(random.pick(["cut", "cut, odd"]))"
        + " trials \(random.number(1...3_000)) seed \(random.number(1...9))"
        + " sampling \(random.pick(["latin-hypercube", "sobol", "random"]))"
      let count = random.number(1...16)
      let files = Screen.disk()
      var screen = Screen(files: files)
      for line in Self.lines { _ = screen.type(line) }
      // Each block by a program of its own, which has the plan and nothing else.
      for number in (1...count).shuffled(using: &random) {
        var other = Screen(screen.plan, files: files)
        let said = other.type("\(run) block \(number) of \(count) into part-\(number).json")
        #expect(said.hasPrefix("Block \(number) of \(count): "), "\(seed)")
      }
      let whole = screen.type(run)
      #expect(whole.contains("Chance of each goal"))
      #expect(screen.type("simulate merge part-*.json") == whole, "\(seed)")
    }
  }

  @Test func `a block that is cut or spoiled is refused or says the same`() throws {
    let files = Screen.disk()
    var screen = Screen(files: files)
    for line in Self.lines { _ = screen.type(line) }
    _ = screen.type("simulate signed trials 100 block 1 of 1 into whole.json")
    let whole = screen.type("simulate merge whole.json")
    let bytes = try screen.interpreter.workbench.world.read("whole.json").bytes
    for seed in LawSeeds(atLeast: 40) {
      var random = SeededGenerator(seed: seed)
      var spoiled = bytes
      let place = random.number(0...bytes.count - 1)
      if random.chance(50) {
        spoiled.removeSubrange(place...)
      } else {
        spoiled[place] = UInt8(random.number(0x20...0x7E))
      }
      try files.replace("/plans/spoiled.json", with: spoiled, for: .others)
      let said = screen.type("simulate merge spoiled.json")
      let isRefused = said.hasPrefix("error: 'spoiled.json' is not taken: it is ")
      // A digit of a result may have become another.
      #expect(
        isRefused || said.count { $0 == "\n" } == whole.count { $0 == "\n" }, "\(seed) \(said)")
    }
  }

  @Test(arguments: [
    [9_223_372_036_854_775_807, 9_223_372_036_854_775_807, 10], [-1, 8, 17], [0, 0, 24],
  ])
  func `a block whose counts do not add up is refused`(counts: [Int]) {
    let files = Screen.disk()
    let parts = counts.enumerated().map { "[\($0),\($1),1,0,1,1,1,1,1,1,1,1,1]" }
    let outcome = """
      {"buckets":[[8,1,1]],"faults":\(24 - 8),"parts":[\(parts.joined(separator: ","))]}
      """
    let text = """
      {"format":"planbench simulation block","version":2,"ground":"\(Screen.ground(of: "simulate budget.core trials 128"))",\
      "run":"simulate budget.core trials 128","block":1,"of":5,\
      "results":{"figures":[[\(outcome)]],"goals":[[]],"wins":[]}}
      """
    try! files.createWhole("/plans/a.json", with: Array(text.utf8))
    var screen = Screen(files: files)
    let said = screen.type("simulate merge a.json")
    #expect(said.hasPrefix("error: 'a.json' is not taken: it is damaged: "))
    #expect(said.contains("its trials"))
  }

  @Test func `a block is written once a script has gone through`() throws {
    let files = Screen.disk()
    let lines = ["let a = 1..2", "simulate a trials 100 block 1 of 2 into a.json"]
    for (more, isWritten) in [(["budget cut nothing 1"], false), ([], true)] {
      var screen = Screen(files: files)
      let script = Script(file: "a.plan", folder: "/plans", lines: lines + more)
      #expect(screen.interpreter.run(script) { _ in } == isWritten)
      let content = try? screen.interpreter.workbench.world.read("a.json")
      #expect((content?.bytes.isEmpty == false) == isWritten)
    }
  }

  private static let ground = [
    "data set past to 3, 4, 5", "let a = samples(past)", "let b = 1..2", "let c = 3",
    "let unasked = 4..5", "let y = a * b + c + budget.core / 1m", "correlate a with b at 0.3",
    "goal y >= 5", "scenario new cut", "in cut: let c = 2",
  ]

  @Test(arguments: [
    (["budget note core \"looked at again\"", "budget edit brand owner Li Na"], true),
    (["budget add extra 5 under brand", "let unasked = 6..7", "let new = 1..9"], true),
    (["driver rename unasked to other", "driver rename b to z", "note KR1 late"], true),
    (["let b = 1..3"], false), (["let c = 4"], false), (["in cut: let c = 1"], false),
    (["data set past to 3, 4, 6"], false), (["goal y >= 6"], false), (["goal b >= 1"], false),
    (["correlate a with b at 0.2"], false), (["plan seed 2"], false),
    (["budget move 10k from core to brand"], false), (["let y = a * b + c"], false),
    (["unlet unasked", "let unasked = 4..5"], true),
  ])
  func `a block is of the plan as long as its figures rest on the same`(
    lines: [String], isKept: Bool
  ) {
    var screen = Screen(files: Screen.disk())
    let run = "simulate y in plan, cut trials 1600 seed 3"
    for line in Self.ground + ["\(run) block 1 of 1 into a.json"] { _ = screen.type(line) }
    let whole = screen.type("simulate merge a.json")
    #expect(whole == screen.type(run))
    for line in lines {
      let said = screen.type(line)
      #expect(!said.hasPrefix("error"), "\(said)")
    }
    let said = screen.type("simulate merge a.json")
    let refusal = "error: 'a.json' is not taken: it is a block of another plan, or what it rests on"
    #expect(isKept ? said == whole : said.hasPrefix(refusal), "\(lines): \(said)")
  }
}
