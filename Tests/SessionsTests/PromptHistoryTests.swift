import Quantities
import Seeds
import Sessions
import Testing

struct PromptHistoryTests {
  private static let path = "/state/history"

  private func world(_ files: any FileSystem = MemoryFileSystem()) throws -> World {
    .fixed(at: .noon, files: files)
  }

  private func text(in world: World) throws -> String {
    String(decoding: try world.files.readWhole(Self.path), as: UTF8.self)
  }

  @Test func `what one program typed the next one recalls, entries of several lines whole`() throws
  {
    let world = try world()
    let entries = ["预算 总额 5", "a\nb\n\nc", "\\n is no \\ end", "x\r", "x"]
    var history = PromptHistory(in: world)
    #expect(history.news() == [])
    for entry in entries { history.add(entry) }
    #expect(history.news() == [])
    var next = PromptHistory(in: world)
    #expect(next.news() == entries)
    #expect(next.news() == [])
    #expect(next.takeNotice() == nil)
    #expect(try text(in: world).hasPrefix("预算 总额 5\na\\nb\\n\\nc\n"))
  }

  @Test(arguments: UInt64(1)...50)
  func `programs at once lose nothing, and find each other's entries once`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let world = try world()
    var programs = (0..<3).map { _ in PromptHistory(in: world, limit: 20) }
    var heard: [[String]] = [[], [], []]
    var typed: [(program: Int, entry: String)] = []
    for number in 0..<30 {
      let program = Int.random(in: 0..<3, using: &generator)
      if Bool.random(using: &generator) { heard[program] += programs[program].news() }
      typed.append((program, "line\n\(number)\\"))
      programs[program].add("line\n\(number)\\")
    }
    for program in 0..<3 {
      heard[program] += programs[program].news()
      #expect(heard[program] == typed.filter { $0.program != program }.map(\.entry))
    }
    var next = PromptHistory(in: world, limit: 20)
    #expect(next.news() == typed.map(\.entry))
  }

  @Test func `a file of more than twice the limit is shortened, and equal entries with it`() throws
  {
    let world = try world()
    var first = PromptHistory(in: world, limit: 3)
    for entry in ["a", "b", "c", "d", "b", "e", "e"] { first.add(entry) }
    var second = PromptHistory(in: world, limit: 3)
    #expect(second.news() == ["d", "b", "e"])
    #expect(try text(in: world) == "d\nb\ne\n")
    // Who has the old file goes on with the new one.
    first.add("f")
    #expect(try text(in: world) == "d\nb\ne\nf\n")
    #expect(second.news() == ["f"])
    #expect(first.news() == ["d", "b", "e"])
    #expect(try world.files.list("/state") == ["history"])
  }

  @Test func `damaged lines are skipped, and a torn one does not spoil the next`() throws {
    let world = try world()
    try world.files.createFolders("/state")
    let bytes = Array("good\n\n\\x\nends\\\n".utf8) + [0xFF, 0x0A, 0, 0x0A] + Array("品牌\nto".utf8)
    try world.files.createWhole(Self.path, with: bytes)
    var history = PromptHistory(in: world)
    #expect(history.news() == ["good", "品牌"])
    history.add("next")
    #expect(try text(in: world).hasSuffix("品牌\nto\nnext\n"))
    #expect(history.takeNotice() == nil)
    var after = PromptHistory(in: world)
    #expect(after.news() == ["good", "品牌", "to", "next"])
  }

  @Test func `an entry longer than any line is not kept, which is told of once`() throws {
    let world = try world()
    var history = PromptHistory(in: world)
    history.add(String(repeating: "x", count: 1 << 16))
    #expect(history.takeNotice() == nil)
    for _ in 1...2 { history.add(String(repeating: "x", count: 1 << 16 + 1)) }
    #expect(history.takeNotice() != nil)
    history.add(String(repeating: "x", count: 1 << 16 + 1))
    #expect(history.takeNotice() == nil)
    #expect(try text(in: world).utf8.count == 1 << 16 + 1)
  }

  @Test(arguments: [FileStatus.Kind.folder, .link, .other])
  func `what is no plain file is left alone and told of once`(kind: FileStatus.Kind) throws {
    let files = MemoryFileSystem(folders: ["/state"])
    try files.plant(kind, at: Self.path)
    let world = try world(files)
    var history = PromptHistory(in: world)
    #expect(history.takeNotice() != nil)
    history.add("x")
    #expect(history.news() == [])
    #expect(history.takeNotice() == nil)
    #expect(try files.status(of: Self.path)?.kind == kind)
  }

  @Test func `a failing disk is told of once, and never leaves half a line`() throws {
    for reason in [FileError.Reason.noSpace, .readOnlyDisk, .notAllowed] {
      for number in 0..<12 {
        let disk = MemoryFileSystem()
        var sound = PromptHistory(in: try world(disk))
        sound.add("kept")
        let failing = FailingFileSystem(disk) { call in
          if call.number > number { return .error(reason) }
          return call.number == number && call.action == .write ? .shortWrite(2) : nil
        }
        var history = PromptHistory(in: try world(failing))
        history.add("first")
        history.add("second")
        #expect(history.takeNotice() != nil || number > 9)
        #expect(history.takeNotice() == nil)
        var next = PromptHistory(in: try world(disk))
        let entries = next.news()
        #expect(["kept", "first", "second"].starts(with: entries), "\(number)")
      }
    }
  }

  @Test func `while another program has the file, lines wait`() throws {
    let world = try world()
    var history = PromptHistory(in: world)
    history.add("a")
    let other = try world.files.open(Self.path, for: .appending(for: .owner))
    #expect(try world.files.lock(other))
    history.add("b")
    #expect(try text(in: world) == "a\n")
    world.files.close(other)
    #expect(history.news() == [])
    #expect(try text(in: world) == "a\nb\n")
    #expect(history.takeNotice() == nil)
  }
}
