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
}
