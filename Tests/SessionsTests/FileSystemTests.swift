import Seeds
import Sessions
import Testing

// The laws that sessions rely on, for the disk and for the memory that stands for it.

enum Disk: CaseIterable {
  case real, memory

  func make() -> any FileSystem {
    switch self {
    case .real: RealFileSystem()
    case .memory: MemoryFileSystem()
    }
  }
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

@Test(arguments: Disk.allCases)
func `what is written is read again`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    let path = folder + "/a"
    try files.createWhole(path, with: bytes("one"))
    let file = try files.open(path, for: .appending(for: .owner))
    try files.writeWhole(bytes(", two"), to: file)
    #expect(try files.status(of: file).size == 8)
    try files.sync(file)
    files.close(file)
    #expect(try files.readWhole(path).text == "one, two")
    try files.replace(path, with: bytes("three"))
    #expect(try files.readWhole(path).text == "three")
    #expect(try files.list(folder) == ["a"])
  }
}

@Test(arguments: Disk.allCases)
func `only what is not there is not there`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    #expect(try files.status(of: folder + "/a") == nil)
    #expect(try files.status(of: folder + "/b/c") == nil)
    #expect(throws: FileError(.open, folder + "/a", .notThere)) {
      try files.open(folder + "/a", for: .reading)
    }
    try files.createWhole(folder + "/a", with: [])
    #expect(throws: FileError(.look, folder + "/a/b", .notAFolder)) {
      try files.status(of: folder + "/a/b")
    }
    #expect(throws: FileError(.remove, folder + "/c", .notThere)) {
      try files.remove(folder + "/c")
    }
    #expect(throws: FileError(.list, folder + "/c", .notThere)) { try files.list(folder + "/c") }
  }
}

@Test(arguments: Disk.allCases)
func `a file that is there is not created again`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    try files.createWhole(folder + "/a", with: bytes("one"))
    #expect(throws: FileError(.create, folder + "/a", .alreadyThere)) {
      try files.createWhole(folder + "/a", with: bytes("two"))
    }
    #expect(try files.readWhole(folder + "/a").text == "one")
  }
}

@Test(arguments: Disk.allCases)
func `a lock has one holder until that one closes`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    let first = try files.open(folder + "/lock", for: .appending(for: .owner))
    let second = try files.open(folder + "/lock", for: .appending(for: .owner))
    #expect(try files.lock(first))
    #expect(try files.lock(first))
    #expect(try !files.lock(second))
    #expect(try files.isLocked(second))
    #expect(try !files.isLocked(first))
    files.close(first)
    #expect(try !files.isLocked(second))
    #expect(try files.lock(second))
    files.close(second)
  }
}

@Test(arguments: Disk.allCases)
func `a file keeps its identity under another name`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    try files.createWhole(folder + "/a", with: bytes("one"))
    let identity = try files.status(of: folder + "/a")?.identity
    try files.rename(folder + "/a", to: folder + "/b")
    #expect(try files.status(of: folder + "/a") == nil)
    #expect(try files.status(of: folder + "/b")?.identity == identity)
  }
}

@Test(arguments: Disk.allCases)
func `a file can be cut`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    let file = try files.open(folder + "/a", for: .appending(for: .owner))
    try files.writeWhole(bytes("one two"), to: file)
    try files.truncate(file, to: 4)
    try files.writeWhole(bytes("three"), to: file)
    files.close(file)
    #expect(try files.readWhole(folder + "/a").text == "one three")
  }
}

@Test(arguments: Disk.allCases)
func `folders are made down to the last one`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    try files.createFolders(folder + "/x/y/z")
    try files.createFolders(folder + "/x/y/z")
    #expect(try files.status(of: folder + "/x/y/z")?.kind == .folder)
    #expect(throws: FileError(.open, folder + "/x", .folder)) {
      try files.open(folder + "/x", for: .reading)
    }
  }
}

@Test(arguments: Disk.allCases)
func `a file beyond the limit is refused`(disk: Disk) throws {
  try withFolder(disk.make()) { files, folder in
    try files.createWhole(folder + "/a", with: bytes("one"))
    #expect(try files.readWhole(folder + "/a", limit: 3).text == "one")
    #expect(throws: FileError(.read, folder + "/a", .tooLarge(limit: 2))) {
      try files.readWhole(folder + "/a", limit: 2)
    }
  }
}

@Test func `writes are whole however short the single ones are`() throws {
  let memory = MemoryFileSystem(folders: ["/x"])
  let files = FailingFileSystem(memory) { call in
    guard call.action == .write else { return nil }
    return call.number % 3 == 0 ? .error(.interrupted) : .shortWrite(2)
  }
  try files.createWhole("/x/a", with: bytes("one, two, three"))
  #expect(try memory.readWhole("/x/a").text == "one, two, three")
}

@Test func `a power cut keeps what was synced and some of the rest`() throws {
  var random = SeededGenerator(seed: 1)
  var found: Set<String> = []
  for _ in 0..<200 {
    let files = MemoryFileSystem()
    try files.createFolders("/x")
    try files.createWhole("/x/a", with: bytes("one"))
    try files.syncFolder("/x")
    let file = try files.open("/x/a", for: .appending(for: .owner))
    try files.writeWhole(bytes("two"), to: file)
    let after = files.afterPowerCut(using: &random)
    found.insert(try after.readWhole("/x/a").text)
  }
  #expect(found.isSuperset(of: ["one", "onet", "onetw", "onetwo", "one\0\0\0", "onetw\0"]))
  #expect(found.allSatisfy { $0.hasPrefix("one") })
}
