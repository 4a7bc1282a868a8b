import PlanModel
import Quantities
import Sessions
import Testing

@Test func `a session in memory has no file until it is saved`() throws {
  let world = World.test()
  var session = Session(plan: .empty)
  try session.type("add a", world: world)
  #expect(try world.files.status(of: world.sessionsFolder) == nil)
  #expect(throws: SessionError.needsName) { try session.save(world: world) }
  #expect(try session.save(as: "annual", world: world) == "/sessions/annual.json")
  #expect(try world.files.list(world.sessionsFolder) == ["annual.json"])
  #expect(session.name == "annual")
  #expect(!session.hasUnsavedChanges)
}

@Test func `the same script gives the same bytes at any time and for anybody`() throws {
  var results: [String] = []
  for (user, day) in [("ann", 1), ("bob", 2)] {
    let now = Moment(day: Day(year: 2027, month: 1, day: day)!, hour: day, minute: 0)!
    let world = World.fixed(at: now, user: user)
    var session = Session(plan: .empty)
    try session.type("add a", "add b", world: world)
    try session.checkpoint(try Name("v1"), world: world)
    try session.undo(world: world)
    try session.save(as: "annual", world: world)
    results.append(try world.bytes(of: "annual.json").text)
  }
  #expect(results[0] == results[1])
  #expect(!results[0].contains("journal"))
}

@Test func `a session without a name has a journal from its first step on`() throws {
  let world = World.test()
  var session = try Session.unsaved(plan: .empty, world: world)
  #expect(try world.files.status(of: world.sessionsFolder) == nil)
  #expect(session.name == nil)
  try session.type("add a", world: world)
  #expect(
    Set(try world.files.list(world.sessionsFolder)) == [
      "unsaved-2027-03-12-4711.json", "unsaved-2027-03-12-4711.journal",
      "unsaved-2027-03-12-4711.lock",
    ])
  #expect(session.hasUnsavedChanges)
  #expect(throws: SessionError.needsName) { try session.save(world: world) }
}

@Test func `a session without a name takes its journal along when it gets one`() throws {
  let world = World.test()
  var session = try Session.unsaved(plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.save(as: "annual", world: world)
  #expect(
    Set(try world.files.list(world.sessionsFolder))
      == ["annual.json", "annual.journal", "annual.lock"])
  try session.type("add b", world: world)
  #expect(session.hasUnsavedChanges)
  session.close(world: world)
  #expect(
    Set(try world.files.list(world.sessionsFolder)) == ["annual.json", "annual.journal"])
  let opened = try Session.reopen("annual", world: world)
  #expect(opened.plan.budget.count == 2)
  #expect(opened.log.count == 2)
  #expect(opened.steps.map(\.number) == [1, 2])
  #expect(opened.hasUnsavedChanges)
}

@Test func `a session that got a name before its first step is written under it`() throws {
  let world = World.test()
  var session = try Session.unsaved(plan: .empty, world: world)
  try session.save(as: "annual", world: world)
  try session.type("add a", world: world)
  session.close(world: world)
  #expect(
    Set(try world.files.list(world.sessionsFolder)) == ["annual.json", "annual.journal"])
  #expect(try Session.reopen("annual", world: world).plan == Plan.empty.after("add a"))
}

@Test func `a session without a name does not overwrite what a crash left`() throws {
  let world = World.test()
  for name in ["a", "b"] {
    var session = try Session.unsaved(plan: .empty, world: world)
    try session.type("add \(name)", world: world)
    session.close(world: world)
  }
  #expect(
    try Session.list(world: world).map(\.name)
      == ["unsaved-2027-03-12-4711", "unsaved-2027-03-12-4711-2"])
}

@Test func `two processes of one number on two machines do not share a session`() throws {
  let world = World.test()
  var sessions = [
    try Session.unsaved(plan: .empty, world: world),
    try Session.unsaved(plan: .empty, world: world),
  ]
  for place in sessions.indices { try sessions[place].type("add \(place)", world: world) }
  #expect(
    try Session.list(world: world).map(\.name)
      == ["unsaved-2027-03-12-4711", "unsaved-2027-03-12-4711-2"])
}

@Test func `saving under another name takes the history along and leaves the old session`() throws {
  let world = World.test()
  var session = try Session.created("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  try session.save(as: "copy", world: world)
  #expect(session.name == "copy")
  try session.type("add b", world: world)
  session.close(world: world)
  let old = try Session.reopen("annual", world: world)
  #expect(old.plan.budget.count == 1)
  var copy = try Session.reopen("copy", world: world)
  #expect(copy.plan.budget.count == 2)
  #expect(copy.log.count == 2)
  #expect(old.readOnlyReason == nil && copy.readOnlyReason == nil)
  for _ in 1...2 { try copy.undo(world: world) }
  #expect(copy.plan == .empty && old.plan.budget.count == 1)
}

@Test func `a session that is left before its first step leaves nothing`() throws {
  let world = World.test()
  var session = try Session.create("annual", plan: .empty, world: world)
  #expect(throws: SessionError.self) {
    try Session.create("annual", plan: .empty, world: world)
  }
  session.close(world: world)
  #expect(try world.files.list(world.sessionsFolder) == [])
  session = try Session.create("annual", plan: .empty, world: world)
  try session.type("add a", world: world)
  session.close(world: world)
  #expect(try Session.reopen("annual", world: world).plan == Plan.empty.after("add a"))
}

@Test func `nothing is overwritten unasked`() throws {
  let world = World.test()
  try world.put(versionOne, as: "annual.json")
  var session = Session(plan: .empty)
  #expect(throws: SessionError.alreadyThere("annual")) {
    try session.save(as: "annual", world: world)
  }
  #expect(throws: SessionError.alreadyThere("annual")) {
    try Session.created("annual", plan: .empty, world: world)
  }
  #expect(try world.bytes(of: "annual.json").text == versionOne)
  try session.save(as: "annual", overwrite: true, world: world)
  var opened = try Session.reopen("annual", world: world)
  #expect(opened.plan == .empty)
  opened.close(world: world)
  try session.save(world: world)
  try session.save(as: "annual", world: world)
}

@Test(arguments: [false, true])
func `a session that is overwritten leaves its journal aside`(hasJournal: Bool) throws {
  let world = World.test()
  var old = try Session.created("annual", plan: .empty, world: world)
  try old.type("add old", world: world)
  old.close(world: world)
  let journal = try world.bytes(of: "annual.journal")
  var new =
    hasJournal ? try Session.unsaved(plan: .empty, world: world) : Session(plan: .empty)
  try new.type("add new", world: world)
  try new.save(as: "annual", overwrite: true, world: world)
  #expect(
    new.takeNotices().map(\.key) == [
      "the journal of the session that was overwritten was set aside as '{1}'"
    ])
  #expect(new.takeNotices() == [])
  new.close(world: world)
  #expect(try world.bytes(of: "annual.aside-1") == journal)
  let opened = try Session.reopen("annual", world: world)
  #expect(opened.plan == (try Plan.empty.after("add new")))
  #expect(opened.log.count == (hasJournal ? 1 : 0))
}

@Test(arguments: [
  "", " ", "a/b", "/etc/passwd", "..", ".hidden", "a\u{0}b", "a\nb", "a\u{202E}b",
  String(repeating: "x", count: 81), String(repeating: "👨‍👩‍👧‍👦", count: 10), "unsaved-2027-01-01-1",
])
func `what cannot name a file cannot name a session`(name: String) throws {
  let world = World.test()
  var session = Session(plan: .empty)
  for attempt in 1...2 {
    let error = #expect(throws: SessionError.self) {
      if attempt == 1 {
        try session.save(as: name, world: world)
      } else {
        _ = try Session.created(name, plan: .empty, world: world)
      }
    }
    guard case .nameRefused(name, _) = error else {
      Issue.record("\(String(describing: error))")
      continue
    }
  }
}

@Test(arguments: [
  "a", "annual 2027", "Ann", "年度计划", "a.json", "a.journal", "-rf", "it's", "\"q\"", "~",
  String(repeating: "字", count: 80),
])
func `a session keeps the name that it was given`(name: String) throws {
  let world = World.test(RealFileSystem())
  try withFolder(world.files) { _, folder in
    var world = world
    world.sessionsFolder = folder + "/deep/sessions"
    var session = try Session.created(name, plan: .empty, world: world)
    try session.type("add a", world: world)
    session.close(world: world)
    #expect(try Session.list(world: world).map(\.name) == [name])
    #expect(try Session.reopen(name, world: world).name == name)
  }
}
