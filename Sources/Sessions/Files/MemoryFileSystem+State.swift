extension MemoryFileSystem {
  /// The files, the names that lead to them, and who has them open.
  struct State: Sendable {
    var nodes: [UInt64: Node] = [1: Node(kind: .folder)]
    var opened: [Int32: Opening] = [:]
    var locks: [UInt64: Int32] = [:]
    private var lastNode: UInt64 = 1
    private var lastNumber: Int32 = 2
  }

  struct Node: Sendable {
    let kind: FileStatus.Kind
    var bytes: [UInt8] = []
    var names: [String: UInt64] = [:]
    /// The bytes at the last sync.
    var syncedBytes: [UInt8] = []
    /// The names at the last sync of the folder, and those after each change since, oldest first.
    var syncedNames: [String: UInt64] = [:]
    var pendingNames: [[String: UInt64]] = []
  }

  struct Opening: Sendable {
    let node: UInt64
    var offset = 0
  }
}

extension MemoryFileSystem.State {
  /// The node under the path; nil when its folder is there and has no such name.
  func find(_ path: String, _ action: FileError.Action) throws(FileError) -> UInt64? {
    var node: UInt64 = 1
    let parts = FilePath.resolved(path)
    for (place, part) in parts.enumerated() {
      guard let folder = nodes[node], folder.kind == .folder else {
        throw FileError(action, path, .notAFolder)
      }
      guard let next = folder.names[part] else {
        if place == parts.count - 1 || action == .look { return nil }
        throw FileError(action, path, .notThere)
      }
      node = next
    }
    return node
  }

  func folder(
    _ path: String, _ action: FileError.Action
  ) throws(FileError) -> MemoryFileSystem.Node {
    guard let id = try find(path, action), let node = nodes[id] else {
      throw FileError(action, path, .notThere)
    }
    guard node.kind == .folder else { throw FileError(action, path, .notAFolder) }
    return node
  }

  func node(of file: OpenFile, _ action: FileError.Action) throws(FileError) -> UInt64 {
    guard let opening = opened[file.number] else {
      throw FileError(action, file.path, .other(code: 9, text: "it is not open"))
    }
    return opening.node
  }

  func status(of node: UInt64) -> FileStatus {
    FileStatus(
      kind: nodes[node]?.kind ?? .other, size: nodes[node]?.bytes.count ?? 0,
      identity: FileStatus.Identity(device: 1, node: node), modified: nil)
  }

  mutating func open(_ path: String, for use: FileUse) throws(FileError) -> OpenFile {
    let node = try findOrCreate(path, for: use)
    try refuseOpening(node, path)
    lastNumber += 1
    opened[lastNumber] = MemoryFileSystem.Opening(node: node)
    return OpenFile(number: lastNumber, path: path)
  }

  private func refuseOpening(_ node: UInt64, _ path: String) throws(FileError) {
    switch nodes[node]?.kind {
    case .file, nil: return
    case .folder: throw FileError(.open, path, .folder)
    case .link: throw FileError(.open, path, .link)
    case .other: throw FileError(.open, path, .notPlain)
    }
  }

  private mutating func findOrCreate(
    _ path: String, for use: FileUse
  ) throws(FileError) -> UInt64 {
    if let found = try find(path, .open) {
      if case .creating = use { throw FileError(.create, path, .alreadyThere) }
      return found
    }
    guard use != .reading, use != .readingAnything, use != .writingThrough else {
      throw FileError(.open, path, .notThere)
    }
    let node = add(.file)
    try name(path, node, .create)
    return node
  }

  mutating func add(_ kind: FileStatus.Kind) -> UInt64 {
    lastNode += 1
    nodes[lastNode] = MemoryFileSystem.Node(kind: kind)
    return lastNode
  }

  /// Lets the path lead to the node, or to nothing.
  mutating func name(
    _ path: String, _ node: UInt64?, _ action: FileError.Action
  ) throws(FileError) {
    let parts = FilePath.resolved(path)
    let parent = "/" + parts.dropLast().joined(separator: "/")
    _ = try folder(parent, action)
    guard let id = try find(parent, action), let last = parts.last else {
      throw FileError(action, path, .notThere)
    }
    nodes[id]?.name(last, node)
  }
}

extension MemoryFileSystem.Node {
  fileprivate mutating func name(_ name: String, _ node: UInt64?) {
    names[name] = node
    pendingNames.append(names)
  }

  mutating func syncBytes() {
    syncedBytes = bytes
  }

  mutating func syncNames() {
    syncedNames = names
    pendingNames = []
  }
}

extension MemoryFileSystem.State {
  func afterPowerCut(using generator: inout some RandomNumberGenerator) -> Self {
    var state = self
    state.opened = [:]
    state.locks = [:]
    for (id, node) in nodes.sorted(by: { $0.key < $1.key }) {
      var node = node
      node.bytes = node.bytesAfterPowerCut(using: &generator)
      node.names = ([node.syncedNames] + node.pendingNames).randomElement(using: &generator) ?? [:]
      node.syncBytes()
      node.syncNames()
      state.nodes[id] = node
    }
    return state
  }
}

extension MemoryFileSystem.Node {
  /// The synced bytes, the latest ones, or those of the latest that got through, with zeros where
  /// the size was written before the bytes.
  fileprivate func bytesAfterPowerCut(using generator: inout some RandomNumberGenerator) -> [UInt8]
  {
    let common = min(bytes.count, syncedBytes.count)
    guard bytes != syncedBytes else { return bytes }
    guard bytes[..<common] == syncedBytes[..<common], bytes.count > common else {
      return Bool.random(using: &generator) ? bytes : syncedBytes
    }
    let kept = Int.random(in: common...bytes.count, using: &generator)
    let zeros = Bool.random(using: &generator) ? 0 : bytes.count - kept
    return Array(bytes[..<kept]) + [UInt8](repeating: 0, count: zeros)
  }
}
