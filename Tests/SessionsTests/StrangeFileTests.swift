import Glibc
import PlanModel
import Sessions
import Testing

/// What may stand in place of a session's file; none of it may be followed, waited for or changed.
enum Impostor: CaseIterable, Sendable {
  case link, linkToNothing, pipe, folder, linkToDevice

  func plant(at path: String) {
    switch self {
    case .link: symlink("/etc/hostname", path)
    case .linkToNothing: symlink(path + ".target", path)
    case .pipe: mkfifo(path, 0o600)
    case .folder: mkdir(path, 0o700)
    case .linkToDevice: symlink("/dev/zero", path)
    }
  }
}

private func withSession(_ body: (World, String) throws -> Void) throws {
  try withFolder(RealFileSystem()) { files, folder in
    var world = World.test(files)
    world.sessionsFolder = folder
    var session = try Session.created("annual", plan: .empty, world: world)
    try session.type("add a", world: world)
    session.close(world: world)
    try body(world, folder)
  }
}

@Test(arguments: Impostor.allCases, [".json", ".journal", ".lock"])
func `what is no plain file is refused without waiting`(
  impostor: Impostor, ending: String
) throws {
  try withSession { world, folder in
    let path = folder + "/annual" + ending
    if try world.files.status(of: path) != nil { try world.files.remove(path) }
    impostor.plant(at: path)
    let kind = try world.files.status(of: path)?.kind
    let error = #expect(throws: SessionError.self) {
      try Session.reopen("annual", world: world)
    }
    guard case .file(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.path == path)
    #expect([.link, .folder, .notPlain].contains(reason.reason))
    #expect(try world.files.status(of: path)?.kind == kind)
    #expect(try world.files.status(of: path + ".target") == nil)
  }
}

@Test(arguments: Impostor.allCases, [".json", ".journal"])
func `a session takes the place of nothing but a session`(
  impostor: Impostor, ending: String
) throws {
  try withSession { world, folder in
    let path = folder + "/other" + ending
    impostor.plant(at: path)
    let kind = try world.files.status(of: path)?.kind
    for session in [try Session.reopen("annual", world: world), Session(plan: .empty)] {
      var session = session
      let error = #expect(throws: SessionError.self) {
        try session.save(as: "other", overwrite: true, world: world)
      }
      guard case .file(let reason) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(reason.path == path)
      #expect([.link, .folder, .notPlain].contains(reason.reason))
      session.close(world: world)
    }
    #expect(try world.files.status(of: path)?.kind == kind)
    #expect(try world.files.list(folder).filter { $0.hasPrefix("other") } == ["other" + ending])
  }
}

@Test func `a link in place of the file that is being written is not followed`() throws {
  try withSession { world, folder in
    symlink(folder + "/victim", folder + "/.annual.json.tmp")
    var session = try Session.reopen("annual", world: world)
    try session.save(world: world)
    #expect(try world.files.status(of: folder + "/victim") == nil)
    #expect(try world.files.status(of: folder + "/annual.json")?.kind == .file)
  }
}

@Test func `a session's files are for their owner alone`() throws {
  try withSession { world, folder in
    for name in ["annual.json", "annual.journal"] {
      var found = stat()
      #expect(lstat(folder + "/" + name, &found) == 0)
      #expect(found.st_mode & 0o777 == 0o600)
    }
  }
}

@Test func `a snapshot too large to be one is refused before it is read`() throws {
  try withSession { world, folder in
    #expect(Glibc.truncate(folder + "/annual.json", 1 << 31) == 0)
    let error = FileError(.read, folder + "/annual.json", .tooLarge(limit: 1 << 30))
    #expect(throws: SessionError.file(error)) { try Session.reopen("annual", world: world) }
  }
}

@Test func `a full device refuses what is written to it`() throws {
  let files = RealFileSystem()
  let file = try files.open("/dev/full", for: .writingThrough)
  defer { files.close(file) }
  #expect(throws: FileError(.write, "/dev/full", .noSpace)) {
    try files.writeWhole([1, 2, 3], to: file)
  }
}
