import Quantities
import Sessions
import Testing

private let changes: [Step.Change] = [
  .lines(["budget set core 5"]), .lines(["a", "b\nc", "\t\\n\\", "预算 拆分", ""]),
  .lines(["budget set core 5"], typed: "run a\tb.plan"), .lines(["a", "b"], typed: "import"),
  .undo, .redo, .undoTo(0), .undoTo(17), .checkpoint(try! Name("before the cut")),
  .restore(try! Name("前")), .removeCheckpoint(try! Name("前")),
]

private func step(_ number: Int, _ change: Step.Change) -> Step {
  Step(number: number, moment: .noon, user: "li\tna", change: change)
}

private let base = Journal.Base(
  Snapshot(plan: .empty, checkpoints: [], contained: nil), digest: Checksum(of: "snapshot".utf8))

private let steps = changes.enumerated().map { step($0.offset + 1, $0.element) }

@Test func `a record is one readable line`() {
  let record = step(7, .lines(["budget cut events 10%", "note core a\tb"])).record.text
  #expect(
    record == "7\t2027-03-12T12:00:00+08:00\tli\\tna\tlines\t2\tbudget cut events 10%\t"
      + "note core a\\tb\t735527a9073ab747\n")
}

@Test func `a journal begins with the plan that it follows, on one line`() {
  #expect(
    Journal.bytes(base: base, steps: []).text == "planbench journal\t2\t\(base.digest)\t0\t"
      + #"{"checkpoints":[],"format":"planbench session","plan":{"budget":{"lines":["#
      + #"{"amount":0,"name":"total","number":0,"order":0}],"nextNumber":1},"currency":"CNY","#
      + #""fiscalYear":{"firstMonth":1,"year":2027},"name":"annual","#
      + #""playbook":{"name":"b2b-marketing","overrides":{}}},"version":1,"writer":"planbench 1"}"#
      + "\t3f57ef0156827f25\n")
}

@Test(arguments: steps)
func `a record reads as the step that it was`(step: Step) {
  #expect(Step(record: step.record.dropLast()) == step)
}

@Test(arguments: steps)
func `a record with any byte changed or missing is none`(step: Step) {
  let record = Array(step.record.dropLast())
  for place in record.indices {
    var changed = record
    changed[place] ^= 1
    #expect(Step(record: changed[...]) == nil)
    #expect(Step(record: record[..<place]) == nil)
    #expect(Step(record: record[(place + 1)...]) == nil)
  }
}

@Test func `a record whose count of lines does not fit is none`() {
  let fields = ["1", Moment.noon.description, "ann", "lines", "2", "one"]
  #expect(Step(record: RecordLine.bytes(of: fields).dropLast()) == nil)
}

@Test func `a record of no lines is none`() throws {
  #expect(Step(record: step(1, .lines([])).record.dropLast()) == nil)
  let journal = Journal.bytes(base: base, steps: [step(1, .lines([])), step(2, .undo)])
  #expect(throws: JournalError.damaged(record: 1)) { try Journal(reading: journal) }
}

@Test func `a journal cut at any byte has every whole record and no other`() throws {
  let bytes = Journal.bytes(base: base, steps: steps)
  let whole = try Journal(reading: bytes)
  #expect(whole.steps == steps)
  #expect(whole.base?.digest == base.digest)
  #expect(try whole.base?.snapshot() == base.snapshot())
  for length in 0...bytes.count {
    let journal = try Journal(reading: Array(bytes[..<length]))
    let ends = whole.marks.filter { $0.length <= length }
    #expect(journal.marks == ends)
    #expect(journal.steps == Array(steps.prefix(max(0, ends.count - 1))))
    #expect(journal.tornLength == length - journal.end.length)
  }
}

@Test func `a journal cut at any byte and filled up with zeros has every whole record`() throws {
  let bytes = Journal.bytes(base: base, steps: Array(steps.prefix(3)))
  for length in 0..<bytes.count {
    let zeros = [UInt8](repeating: 0, count: bytes.count - length)
    let journal = try Journal(reading: Array(bytes[..<length]) + zeros)
    let cut = try Journal(reading: Array(bytes[..<length]))
    #expect(journal.steps == cut.steps)
  }
}

@Test(arguments: [1, 2, steps.count])
func `damage anywhere refuses the journal`(count: Int) throws {
  let bytes = Journal.bytes(base: base, steps: Array(steps.prefix(count)))
  for place in bytes.indices {
    var changed = bytes
    changed[place] ^= 1
    #expect(throws: JournalError.self) { try Journal(reading: changed) }
  }
}

@Test func `records out of order refuse the journal`() {
  let missing = Journal.bytes(base: base, steps: [steps[0], steps[2], steps[3]])
  #expect(throws: JournalError.damaged(record: 2)) { try Journal(reading: missing) }
  let twice = Journal.bytes(base: base, steps: [steps[0], steps[0], steps[1]])
  #expect(throws: JournalError.damaged(record: 2)) { try Journal(reading: twice) }
}

@Test(arguments: ["hello", "hello\n", "\n", "a\tb\tcbf29ce484222325\n", "{}"])
func `what is no journal is not taken for a torn one`(text: String) {
  #expect(throws: JournalError.foreign) { try Journal(reading: Array(text.utf8)) }
}

@Test func `a journal of a newer version is refused`() {
  let head = RecordLine.bytes(of: ["planbench journal", "3", "who knows"])
  #expect(throws: JournalError.newer(version: "3")) { try Journal(reading: head) }
}
