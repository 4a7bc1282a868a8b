import Text

/// What the user typed at the prompts of all programs: a file of one entry a line, to which each
/// program adds and in which it finds what the others added.
///
/// Where the file cannot be used, that is said once, and entries last as long as the program.
package struct PromptHistory: Sendable {
  private let world: World
  private var path: String
  private let limit: Int
  /// Which file was read, and up to where.
  private var seen: (identity: FileStatus.Identity, end: Int)?
  /// Entries that were read and not told.
  private var unheard: [String] = []
  /// Lines that are not in the file yet, because another program had it.
  private var waiting: [UInt8] = []
  private var isLost = false
  private var hasLeftOut = false
  private var notice: Message?

  /// Reads the file, or the one that a link in its place leads to, and shortens one that holds twice as many entries as the limit.
  package init(in world: World, limit: Int = 5000) {
    self.world = world
    self.limit = limit
    path = FilePath.join(world.stateFolder, "history")
    attempt { history throws(FileError) in
      try history.followLink()
      try history.catchUp()
      if history.unheard.count > 2 * limit || (history.seen?.end ?? 0) > Self.largestFile {
        try history.compact()
      }
    }
  }

  private static let largestFile = 1 << 22
  private static let largestEntry = 1 << 16
}

extension PromptHistory {
  /// The entries that came into the file since the last call, the oldest first.
  package mutating func news() -> [String] {
    attempt { history throws(FileError) in
      try history.waiting.isEmpty ? history.catchUp() : history.write()
    }
    defer { unheard = [] }
    return unheard
  }

  /// Keeps an entry for later; one that is longer than any line only for now, as is said once.
  package mutating func add(_ entry: String) {
    guard entry.utf8.count <= Self.largestEntry else { return leaveOut() }
    waiting += HistoryLine.bytes(of: entry)
    attempt { history throws(FileError) in try history.write() }
  }

  private mutating func leaveOut() {
    if !hasLeftOut, !isLost { notice = "So much at once is remembered only until you leave." }
    hasLeftOut = true
  }

  /// Why entries are not kept; told once.
  package mutating func takeNotice() -> Message? { notice.take() }

  private mutating func attempt(_ body: (inout PromptHistory) throws(FileError) -> Void) {
    guard !isLost else { return }
    do throws(FileError) {
      try body(&self)
    } catch {
      isLost = true
      notice = "What is typed is remembered only until you leave: \(error.message)."
    }
  }
}

extension PromptHistory {
  private var files: any FileSystem { world.files }

  private mutating func followLink() throws(FileError) {
    guard try files.status(of: path)?.kind == .link else { return }
    path = try files.target(of: path)
  }

  private mutating func catchUp() throws(FileError) {
    guard let status = try files.status(of: path), !isRead(status) else { return }
    let file = try files.open(path, for: .reading)
    defer { files.close(file) }
    // One that was copied back, or made by hand, may be open to all.
    try? files.keepToOwner(file)
    try read(file)
  }

  private func isRead(_ status: FileStatus) -> Bool {
    status.identity == seen?.identity && status.size == seen?.end
  }

  /// Reads the whole lines that were not read before, and says how long the file is.
  @discardableResult
  private mutating func read(_ file: OpenFile) throws(FileError) -> Int {
    let identity = try files.status(of: file).identity
    let bytes = try files.readToEnd(file, limit: 1 << 26)
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let start = identity == seen?.identity ? seen?.end ?? 0 : 0
    unheard += HistoryLine.entries(in: bytes[(start <= end ? start : 0)..<end])
    seen = (identity, end)
    return bytes.count
  }

  /// Brings the lines that wait into the file in one piece.
  private mutating func write() throws(FileError) {
    try files.createFolders(world.stateFolder)
    guard let file = try openLocked() else { return }
    defer { files.close(file) }
    let status = try files.status(of: file)
    let size = try isRead(status) ? status.size : read(file)
    // A line that was cut short must not run together with the next one.
    let bytes = (size == seen?.end ? [] : [UInt8(ascii: "\n")]) + waiting
    do throws(FileError) {
      try files.writeWhole(bytes, to: file)
    } catch {
      try? files.truncate(file, to: size)
      throw error
    }
    waiting = []
    seen = (status.identity, size + bytes.count)
  }

  /// Puts the newest entries in place of all.
  private mutating func compact() throws(FileError) {
    guard let file = try openLocked() else { return }
    defer { files.close(file) }
    unheard = []
    seen = nil
    try read(file)
    unheard = newest(of: unheard)
    let bytes = unheard.flatMap(HistoryLine.bytes)
    try files.replace(path, with: bytes)
    seen = try files.status(of: path).map { ($0.identity, bytes.count) }
  }

  /// The entries that fit, each at the place where it came last.
  private func newest(of entries: [String]) -> [String] {
    var room = Self.largestFile / 2
    var met: Set<String> = []
    let newest = entries.reversed().filter { met.insert($0).inserted }.prefix(limit).prefix {
      room -= $0.utf8.count
      return room > 0
    }
    return newest.reversed()
  }

  /// Waits a moment for another program that is just writing, and no longer.
  private func openLocked() throws(FileError) -> OpenFile? {
    for _ in 1...200 {
      if let file = try files.openLocked(path) { return file }
    }
    return nil
  }
}
