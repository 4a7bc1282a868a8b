import Glibc
import Sessions
import Testing

// The files that commands name.

private func withWorld(mayWriteAnywhere: Bool, _ body: (World, String) throws -> Void) throws {
  try withFolder(RealFileSystem()) { files, folder in
    var world = World.test(files)
    world.workingFolder = folder + "/plans"
    world.mayWriteAnywhere = mayWriteAnywhere
    try files.createFolders(folder + "/plans/out")
    try files.createWhole(folder + "/plans/old.md", with: Array("old".utf8))
    symlink("/", folder + "/plans/root")
    symlink(folder + "/plans/old.md", folder + "/plans/link.md")
    try body(world, folder)
  }
}

private let new = Array("new".utf8)

@Test(arguments: ["new.md", "./new.md", "out/new.md", "out/../new.md", "out/./new.md"])
func `a script writes below its working folder`(path: String) throws {
  try withWorld(mayWriteAnywhere: false) { world, _ in
    try world.write(new, to: path, overwrite: false)
    #expect(try world.read(path).bytes == new)
    try world.append(new, to: path)
    #expect(try world.read(path).bytes == new + new)
  }
}

@Test func `a path that begins with a tilde begins at home`() throws {
  try withWorld(mayWriteAnywhere: false) { world, folder in
    var world = world
    world.homeFolder = folder + "/plans/out"
    try world.write(new, to: "~/new.md", overwrite: false)
    #expect(try world.read("out/new.md").bytes == new)
    #expect(world.path("~new.md") == world.workingFolder + "/~new.md")
    world.homeFolder = nil
    #expect(world.path("~/new.md") == world.workingFolder + "/~/new.md")
  }
}

@Test func `a script writes to an absolute path below its working folder`() throws {
  try withWorld(mayWriteAnywhere: false) { world, _ in
    try world.write(new, to: world.workingFolder + "/new.md", overwrite: false)
    #expect(try world.read("new.md").bytes == new)
  }
}

@Test(arguments: [true, false], ["a.json", "a.journal", "a.lock", "a.aside-1", ".a.json.tmp"])
func `nothing but a session writes a session's files`(
  mayWriteAnywhere: Bool, name: String
) throws {
  try withWorld(mayWriteAnywhere: mayWriteAnywhere) { world, folder in
    var world = world
    world.sessionsFolder = folder + "/plans/out"
    symlink(folder + "/plans/out", folder + "/plans/way")
    let paths = ["out/" + name, "./out/../out/" + name] + (mayWriteAnywhere ? ["way/" + name] : [])
    for path in paths {
      let refusals = [
        #expect(throws: FileError.self) { try world.write(new, to: path, overwrite: true) },
        #expect(throws: FileError.self) { try world.checkWritable(path, overwrite: true) },
        #expect(throws: FileError.self) { try world.append(new, to: path) },
      ]
      #expect(refusals.map(\.?.reason) == [.ofSession, .ofSession, .ofSession])
    }
    #expect(try world.files.list(folder + "/plans/out") == [])
    try world.write(new, to: name, overwrite: false)
    try world.write(new, to: "out/report.md", overwrite: false)
  }
}

@Test(arguments: [
  ("../new.md", FileError.Reason.outside), ("/tmp/planbench-new.md", .outside),
  ("out/../../new.md", .outside), (".", .outside), ("", .outside),
  ("../plans-too/new.md", .outside), ("root/tmp/planbench-new.md", .link), ("link.md", .link),
  ("out", .folder), ("missing/new.md", .notThere), ("old.md/new.md", .notAFolder),
  ("a\0b", .notThere),
])
func `a script writes nowhere else`(path: String, reason: FileError.Reason) throws {
  try withWorld(mayWriteAnywhere: false) { world, _ in
    let writing = #expect(throws: FileError.self) {
      try world.write(new, to: path, overwrite: true)
    }
    let appending = #expect(throws: FileError.self) { try world.append(new, to: path) }
    #expect(writing?.reason == reason)
    #expect(appending?.reason == reason)
    let old = try world.read("old.md").bytes
    #expect(old == Array("old".utf8))
  }
}

@Test func `the prompt writes anywhere, through links too`() throws {
  try withWorld(mayWriteAnywhere: true) { world, folder in
    try world.write(new, to: "../new.md", overwrite: false)
    #expect(try world.read(folder + "/new.md").bytes == new)
    try world.write(new, to: "link.md", overwrite: true)
    #expect(try world.read("old.md").bytes == new)
    #expect(try world.files.status(of: folder + "/plans/link.md")?.kind == .link)
    #expect(throws: FileError(.write, "/dev/full", .noSpace)) {
      try world.append(new, to: "/dev/full")
    }
  }
}

@Test func `a file behind a link is written as carefully as one in front`() throws {
  try withWorld(mayWriteAnywhere: true) { world, folder in
    let error = FileError(.write, folder + "/plans/old.md", .alreadyThere)
    #expect(throws: error) { try world.checkWritable("link.md", overwrite: false) }
    #expect(throws: error) { try world.write(new, to: "link.md", overwrite: false) }
    try world.append(new, to: "link.md")
    #expect(try world.read("old.md").bytes == Array("oldnew".utf8))
    symlink(folder + "/nowhere.md", folder + "/plans/loose.md")
    let dangling = #expect(throws: FileError.self) {
      try world.append(new, to: "loose.md")
    }
    #expect(dangling?.reason == .notThere)
  }
}

@Test func `who may read a file that a command writes is for the user's settings to say`() throws {
  try withWorld(mayWriteAnywhere: false) { world, _ in
    let mask = umask(0o027)
    defer { umask(mask) }
    try world.write(new, to: "new.md", overwrite: false)
    try world.write(new, to: "old.md", overwrite: true)
    try world.append(new, to: "log.md")
    for name in ["new.md", "old.md", "log.md"] {
      var found = stat()
      #expect(lstat(world.path(name), &found) == 0)
      #expect(found.st_mode & 0o777 == 0o640)
    }
  }
}

@Test(arguments: [false, true])
func `a file is replaced only when that is wanted`(mayWriteAnywhere: Bool) throws {
  try withWorld(mayWriteAnywhere: mayWriteAnywhere) { world, folder in
    let error = FileError(.write, folder + "/plans/old.md", .alreadyThere)
    #expect(throws: error) { try world.write(new, to: "old.md", overwrite: false) }
    let old = try world.read("old.md").bytes
    #expect(old == Array("old".utf8))
    try world.write(new, to: "old.md", overwrite: true)
    #expect(try world.read("old.md").bytes == new)
  }
}

@Test func `two paths to one file are told to be the same`() throws {
  try withWorld(mayWriteAnywhere: false) { world, _ in
    let paths = ["old.md", "link.md", "out/../old.md"]
    let identities = try paths.map { try world.read($0).identity }
    #expect(Set(identities).count == 1)
  }
}
