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
    #expect(said.contains("\ny >= 1       95%\n"), "\(said)")
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
      mean?.split(separator: " ") == ["Mean", "7.33%", "0.00%", "1", "2.93%", "0.00%"], "\(said)")
    let wins = said.split(separator: "\n").first { $0.hasPrefix("Chance to be larger") }
    #expect(wins?.split(separator: " ").suffix(2) == ["plan", "0.00%"], "\(said)")
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
    #expect(said.contains("20224 trials") || said.contains("20,224 trials"), "\(said)")
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
}
