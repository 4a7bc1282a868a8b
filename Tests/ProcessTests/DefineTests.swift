import PseudoTerminal
import Testing

struct DefineTests {
  @Test func `lines may rely on drivers that are given, in a plan that they begin, too`() throws {
    let place = try Workplace([
      "a.plan": "plan new A year 2027\nbudget add events = heads * price\n"
    ])
    let outcome = try place.run(
      ["--define", "heads=5", "--define", "price = 20k", "run", "a.plan"], input: [])
    #expect(outcome.ending == .exited(code: 0), "\(outcome)")
    #expect(outcome.out.contains("events   – → 100,000"))
    #expect(!outcome.out.contains("heads"))
  }

  @Test func `a driver that has no value is refused, and nothing runs`() throws {
    let place = try Workplace(["a.plan": "budget total 1m\n"])
    let outcome = try place.run(["--define", "price=1/0", "run", "a.plan"], input: [])
    #expect(outcome.ending == .exited(code: 1))
    #expect(outcome.out.isEmpty)
    #expect(outcome.err.contains("'price' has no value: it divides by zero"))
  }

  @Test(arguments: ["a=1; budget total 5", "a=1\nbudget total 5", "a=1; b=2"])
  func `what is more than one driver is refused`(definition: String) throws {
    let outcome = try Workplace().run(
      ["--define", definition, "--command", "budget show"], input: [])
    #expect(outcome.ending == .exited(code: 64))
    #expect(outcome.err.contains("is more than one driver"))
  }

  @Test func `a driver that is given is there in a session that lines open, and stays`() throws {
    let place = try Workplace([
      "a.plan": "plan new A year 2027\nsession save a\n",
      "b.plan": "session open a\nbudget add events = heads * 2\nundo\n= heads\n",
      "c.plan": "undo\n",
    ])
    _ = try place.run(["run", "a.plan"], input: [])
    let outcome = try place.run(["--define", "heads=5 # all", "run", "b.plan"], input: [])
    #expect(outcome.ending == .exited(code: 0), "\(outcome)")
    #expect(outcome.out.hasSuffix("\n5\n"))
    let other = try place.run(["--define", "heads=5", "run", "c.plan"], input: [])
    #expect(other.ending == .exited(code: 1))
  }
}
