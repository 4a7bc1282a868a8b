import Synchronization

/// A file system in memory that knows which bytes and names would outlive a power cut.
///
/// Paths begin at the root, with or without a slash. A class, because everyone who holds it must
/// see the same files.
package final class MemoryFileSystem: FileSystem {
  private let state: Mutex<State>

  package init() {
    state = Mutex(State())
  }

  init(_ state: State) {
    self.state = Mutex(state)
  }

  /// Holds these folders, and those above them, from the start.
  package convenience init(folders: [String]) {
    self.init()
    for folder in folders { try? createFolders(folder) }
  }

  package func status(of path: String) throws(FileError) -> FileStatus? {
    try with { state throws(FileError) in
      guard let found = try state.find(path, .look) else { return nil }
      return state.status(of: found)
    }
  }

  /// Links in memory lead nowhere.
  package func target(of path: String) throws(FileError) -> String { path }

  package func status(of file: OpenFile) throws(FileError) -> FileStatus {
    try with { state throws(FileError) in state.status(of: try state.node(of: file, .look)) }
  }

  package func open(_ path: String, for use: FileUse) throws(FileError) -> OpenFile {
    try with { state throws(FileError) in try state.open(path, for: use) }
  }

  package func read(_ file: OpenFile, upTo count: Int) throws(FileError) -> [UInt8] {
    try with { state throws(FileError) in
      let bytes = state.nodes[try state.node(of: file, .read)]?.bytes ?? []
      let start = min(state.opened[file.number]?.offset ?? 0, bytes.count)
      let end = min(start + count, bytes.count)
      state.opened[file.number]?.offset = end
      return Array(bytes[start..<end])
    }
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileError) -> Int {
    try with { state throws(FileError) in
      state.nodes[try state.node(of: file, .write)]?.bytes += bytes
      return bytes.count
    }
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    try with { state throws(FileError) in
      let node = try state.node(of: file, .cut)
      let surplus = (state.nodes[node]?.bytes.count ?? 0) - length
      if surplus > 0 { state.nodes[node]?.bytes.removeLast(surplus) }
    }
  }

  /// Nothing to do: nobody else is there.
  package func keepToOwner(_ file: OpenFile) {}

  package func sync(_ file: OpenFile) throws(FileError) {
    try with { state throws(FileError) in
      state.nodes[try state.node(of: file, .sync)]?.syncBytes()
    }
  }

  package func close(_ file: OpenFile) {
    state.withLock { state in
      guard let opening = state.opened.removeValue(forKey: file.number) else { return }
      if state.locks[opening.node] == file.number { state.locks[opening.node] = nil }
    }
  }

  package func lock(_ file: OpenFile) throws(FileError) -> Bool {
    try with { state throws(FileError) in
      let node = try state.node(of: file, .lock)
      let holder = state.locks[node] ?? file.number
      state.locks[node] = holder
      return holder == file.number
    }
  }

  package func isLocked(_ file: OpenFile) throws(FileError) -> Bool {
    try with { state throws(FileError) in
      let holder = state.locks[try state.node(of: file, .lock)] ?? file.number
      return holder != file.number
    }
  }

  package func rename(_ path: String, to target: String) throws(FileError) {
    try with { state throws(FileError) in
      guard let node = try state.find(path, .rename) else {
        throw FileError(.rename, path, .notThere)
      }
      if let old = try state.find(target, .rename), state.nodes[old]?.kind == .folder {
        throw FileError(.rename, target, .folder)
      }
      try state.name(path, nil, .rename)
      try state.name(target, node, .rename)
    }
  }

  package func remove(_ path: String) throws(FileError) {
    try with { state throws(FileError) in
      guard let node = try state.find(path, .remove) else {
        throw FileError(.remove, path, .notThere)
      }
      if state.nodes[node]?.kind == .folder { throw FileError(.remove, path, .folder) }
      try state.name(path, nil, .remove)
    }
  }

  package func createFolder(_ path: String) throws(FileError) {
    try plant(.folder, at: path)
  }

  package func list(_ folder: String) throws(FileError) -> [String] {
    try with { state throws(FileError) in
      Array(try state.folder(folder, .list).names.keys)
    }
  }

  package func syncFolder(_ path: String) throws(FileError) {
    try with { state throws(FileError) in
      _ = try state.folder(path, .sync)
      if let node = try state.find(path, .sync) { state.nodes[node]?.syncNames() }
    }
  }
}

extension MemoryFileSystem {
  /// Puts something there that is no file: a folder, a link or a device.
  package func plant(_ kind: FileStatus.Kind, at path: String) throws(FileError) {
    try with { state throws(FileError) in
      guard try state.find(path, .create) == nil else {
        throw FileError(.create, path, .alreadyThere)
      }
      try state.name(path, state.add(kind), .create)
    }
  }

  /// What a machine finds that starts again after its power failed: everything that was synced,
  /// and of the rest as much as chance has it.
  package func afterPowerCut(using generator: inout some RandomNumberGenerator) -> MemoryFileSystem
  {
    MemoryFileSystem(state.withLock { $0 }.afterPowerCut(using: &generator))
  }

  private func with<Value: Sendable>(
    _ body: (inout State) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    let result = state.withLock { state in
      Result { () throws(FileError) in try body(&state) }
    }
    return try result.get()
  }
}
