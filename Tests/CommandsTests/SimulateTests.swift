import Commands
import Testing

/// What simulations say of plans that are unlike each other, or lack something.
@Suite struct SimulateTests {
  /// What the last of some lines answers.
  private func answer(_ lines: String...) -> String {
    var screen = Screen()
    return lines.map { screen.type($0) }.last ?? ""
  }

  private static let half = ["let y = 1..2", "scenario new half", "in half: let y = 3..4"]
  private static let broken = [
    "data set deals to 1, 2", "let d = samples(deals)", "goal d >= 1", "data remove deals anyway",
    "let y = 1..2", "goal y >= 1",
  ]

  @Test(arguments: [
    ["in half: simulate y trials 1600"], ["scenario edit half", "simulate y trials 1600"],
  ])
  func `in a scenario its name is above the figures`(lines: [String]) {
    var screen = Screen()
    let said = (Self.half + lines).map { screen.type($0) }.last ?? ""
    let heading = said.split(separator: "\n").dropFirst().first
    #expect(heading?.split(separator: " ") == ["half", "±"], "\(said)")
    #expect(said.contains("Mean  3.4"))
  }

  @Test(arguments: ["histogram", "cdf", "sensitivity"])
  func `in a scenario its name is beside the figure`(command: String) {
    var screen = Screen()
    let said = (Self.half + ["in half: \(command) y trials 100"]).map { screen.type($0) }.last
    #expect(said?.hasPrefix("y, in half: ") == true, "\(said ?? "")")
  }

  @Test(arguments: ["simulate", "histogram", "cdf", "sensitivity"])
  func `in a scenario there is no other plan`(command: String) {
    for lines in [
      ["in half: \(command) y in plan"], ["scenario edit half", "\(command) y in plan"],
    ] {
      var screen = Screen()
      let said = (Self.half + lines).map { screen.type($0) }.last ?? ""
      #expect(said.hasPrefix("error: inside a scenario there is no other plan\n"), "\(said)")
    }
  }

  @Test func `a goal that has no value is left out, and told`() {
    var screen = Screen()
    for line in Self.broken { _ = screen.type(line) }
    let said = screen.type("simulate y trials 1600")
    #expect(said.contains("\ny >= 1       95%  0%\n"), "\(said)")
    let reason = "'d' rests on 'deals', which was removed"
    #expect(said.contains("\nd >= 1 has no chance in the plan: \(reason).\n"))
    for command in ["histogram", "cdf"] {
      #expect(screen.type("\(command) y trials 100").hasPrefix("y: "))
    }
  }

  @Test func `a goal of other units in a scenario is left out there`() {
    let said = answer(
      "let y = 5%..10%", "goal y >= 6%", "scenario new money", "in money: let y = budget.core",
      "simulate y in plan, money trials 1600")
    #expect(said.contains("\ny >= 6% has no chance in money: "), "\(said)")
    #expect(!said.contains("has no chance in the plan"))
  }

  @Test func `trials in which a goal has no value are told`() {
    let said = answer("let d = ln(normal(4.1, 1))", "goal d >= 1", "let y = 1..2", "simulate y")
    let note = "\nd >= 1 has no value in 3 trials of the plan; they are left out.\n"
    #expect(said.split(separator: note).count == 2, "\(said)")
  }

  @Test func `each plan has its own unit, and different ones are not compared`() {
    let said = answer(
      "let y = 5%..10%", "scenario new one", "in one: let y = 1", "scenario new less",
      "in less: let y = 2%..4%", "simulate y in plan, one, less trials 1600")
    let mean = said.split(separator: "\n").first { $0.hasPrefix("Mean") }
    #expect(
      mean?.split(separator: " ") == ["Mean", "7.33%", "<0.01%", "1", "0", "2.93%", "<0.01%"],
      "\(said)")
    let wins = said.split(separator: "\n").first { $0.hasPrefix("Chance to be larger") }
    #expect(wins?.split(separator: " ").suffix(3) == ["plan", "0.00%", "?"], "\(said)")
    let pair = answer(
      "let y = 5%..10%", "scenario new one", "in one: let y = 1",
      "simulate y in one, plan trials 1600")
    #expect(!pair.contains("Chance to be larger"))
  }

  @Test func `a precision is told as it was typed`() {
    let said = answer("let y = 1..2", "simulate y trials 5000 to 0.001%")
    #expect(said.hasSuffix("The precision of 0.001% was not reached; ask for more trials.\n"))
  }

  @Test func `what was never seen is not taken for certain`() {
    let said = answer("let rare = bernoulli(0.000001)", "simulate rare trials 20000 to 1%")
    #expect(said.contains("20,224 trials"), "\(said)")
    #expect(
      said.hasSuffix("The precision of 1% was not reached; ask for more trials.\n"), "\(said)")
    let certain = answer("let y = 1..2", "let z = 3", "simulate y, z trials 100000 to 5%")
    #expect(!certain.contains("was not reached"), "\(certain)")
  }

  @Test func `a chance that all trials agree on has a bound`() {
    let said = answer("let y = 1..2", "goal y >= 1000", "simulate y trials 1600")
    #expect(
      said.contains(
        "0% and 100% are of these trials; the chance itself lies within 0.19% of that."),
      "\(said)")
    #expect(answer("let y = 1..2", "goal y >= 1000", "goal list").contains("under 1% likely"))
    #expect(answer("let y = 1..2", "goal y >= 0.001", "goal list").contains("over 99% likely"))
    #expect(!answer("let y = 1..2", "goal 2 >= 1", "simulate y").contains("of these trials"))
  }

  @Test(arguments: [
    "uniform(1, 1.7) * 10^308", "uniform(-1.7, 1.7) * 10^308", "uniform(1, 2) * 10^-310",
    "uniform(1, 1.7) * 10^306", "uniform(1, 2) * 10^200",
  ])
  func `numbers near the last ones have a mean, and a sentence for what they have not`(
    formula: String
  ) {
    for command in [
      "simulate y trials 1600", "histogram y trials 1600", "cdf y trials 1600", "tornado y",
      "sensitivity y trials 1600", "fan y by quarter", "goal y >= 1",
    ] {
      let said = answer("let y = \(formula)", command)
      #expect(!said.contains("nan") && !said.contains("inf"), "\(said)")
    }
    let said = answer("let y = \(formula)", "simulate y trials 1600").split(separator: "\n")
    #expect(said.first { $0.hasPrefix("Mean") }?.split(separator: " ").count == 3, "\(said)")
    #expect(said.contains { $0.split(separator: " ") == ["sd", "?", "?"] }, "\(said)")
    #expect(said.contains { $0.hasPrefix("How far y spreads in the plan has no number") })
  }

  @Test func `what is certain has an error of zero, and what was never seen an unknown one`() {
    let said = answer(
      "let z = 3", "let rare = bernoulli(0.000001)", "let y = 1..2", "goal z >= 2",
      "goal rare >= 1", "scenario new high", "in high: let y = 4..5",
      "simulate z, rare, y in plan, high trials 1600")
    let rows = said.split(separator: "\n").map { $0.split(separator: " ") }
    let means = rows.filter { $0.first == "Mean" }.map { $0.dropFirst() }
    #expect(means.prefix(2) == [["3", "0", "3", "0"], ["0", "?", "0", "?"]], "\(said)")
    let wins = rows.filter { $0.first == "Chance" && $0.contains("larger") }.map { $0.suffix(2) }
    #expect(wins == [["0%", "0%"], ["0%", "?"], ["100%", "?"]], "\(said)")
    #expect(rows.contains(["z", ">=", "2", "100%", "0%", "100%", "0%"]), "\(said)")
    #expect(rows.contains(["rare", ">=", "1", "0%", "?", "0%", "?"]), "\(said)")
  }

  @Test func `an error that is there is not shown as none`() {
    let said = answer("let y = 5%..10%", "simulate y trials 16000")
    let mean = said.split(separator: "\n").first { $0.hasPrefix("Mean") }
    #expect(mean?.split(separator: " ") == ["Mean", "7.33%", "<0.01%"], "\(said)")
  }

  @Test func `differences of what is not certain have no more digits than that`() {
    let gap = answer("let y = 1000..3000", "goal y >= 1234.5")
    #expect(gap.contains(" +600 "), "\(gap)")
    let move = answer("let y = 1000..3000", "let z = y * 3", "whatif let y = 1000..3001")
    let rows = move.split(separator: "\n").map { $0.split(separator: " ") }
    let moves = rows.compactMap { row in row.first { $0.hasPrefix("+") } }
    #expect(moves.allSatisfy { $0.filter(\.isNumber).drop { $0 == "0" }.count <= 3 }, "\(move)")
    #expect(!moves.isEmpty)
  }

  @Test(arguments: [
    "simulate y trials 1000000m", "simulate y trials 1000000000000", "simulate y trials 0",
    "simulate y trials -5", "simulate y trials 1.5", "simulate y trials 50%", "simulate y to 0%",
    "simulate y to 100%", "simulate y to 5", "simulate y in nowhere", "simulate y, y",
    "simulate y seed -1", "simulate y sampling halton", "histogram y trials 0", "cdf y trials -1",
    "sensitivity y trials 0", "tornado nobody", "fan y by week", "plan seed x",
    "let x = normal(0, 0)", "let x = normal(1 / 0, 1)", "let x = ln(normal(0, 1))",
    "let x = 600..200", "let x = 5..5", "let x = 0..5", "let x = -5..-2", "let x = 1..2..3",
    "let x = pert(1, 5, 3)", "let x = beta(0, 1)", "let x = bernoulli(2)", "let x = choice()",
    "let x = pool(1..2, -1)", "let x = normal(y, 1)", "let x = clip(y, 10, 5)", "let x = exp(1000)",
    "correlate y with z at 1.5", "correlate y with z at 1", "correlate y with y at 0.5",
    "correlate y at 0.5", "correlate y, z with z at 0.5", "data set d to 1, , 3",
    "data set d to 1, x, 3", "simulate y block 5 of 4 into f", "simulate y block 1 of 4",
    "simulate y trials 100 block 1 of 64 into f", "simulate merge nothing.json",
  ])
  func `what cannot be asked of trials is refused at its place, and changes nothing`(line: String) {
    var screen = Screen(after: ["let y = 1..2", "let z = 2..3"])
    let plan = screen.plan
    let said = screen.type(line).split(separator: "\n")
    #expect(said.first?.hasPrefix("error: ") == true && said.count >= 4, "\(said)")
    #expect(said.contains { $0.allSatisfy { " ^~".contains($0) } }, "\(said)")
    #expect(screen.plan == plan)
  }
}
