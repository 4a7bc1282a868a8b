import Glibc

/// The disk.
package struct RealFileSystem: FileSystem {
  package init() {}

  package func status(of path: String) throws(FileError) -> FileStatus? {
    var found = stat()
    guard lstat(path, &found) != 0 else { return FileStatus(found) }
    let error = FileError(.look, path, code: errno)
    guard error.reason == .notThere else { throw error }
    return nil
  }

  package func target(of path: String) throws(FileError) -> String {
    var found = stat()
    try check(stat(path, &found), .look, path)
    guard FileStatus(found).kind != .other else { return path }
    guard let resolved = realpath(path, nil) else { throw FileError(.look, path, code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package func status(of file: OpenFile) throws(FileError) -> FileStatus {
    var found = stat()
    try check(fstat(file.number, &found), .look, file.path)
    return FileStatus(found)
  }

  package func open(_ path: String, for use: FileUse) throws(FileError) -> OpenFile {
    let number = Glibc.open(path, use.flags | O_CLOEXEC | O_NOCTTY, use.mode)
    try check(number, use.action, path)
    let file = OpenFile(number: number, path: path)
    do throws(FileError) {
      try prepare(file, for: use)
      return file
    } catch {
      close(file)
      throw error
    }
  }

  /// Refuses what is not plain, and lets a pipe wait again, which only its opening may not.
  private func prepare(_ file: OpenFile, for use: FileUse) throws(FileError) {
    switch try status(of: file).kind {
    case .file: return
    case .folder: throw FileError(.open, file.path, .folder)
    case .link, .other:
      guard use == .readingAnything || use == .writingThrough else {
        throw FileError(.open, file.path, .notPlain)
      }
      if use == .readingAnything { try waitForInput(of: file) }
      let flags = fcntl(file.number, F_GETFL)
      try check(fcntl(file.number, F_SETFL, flags & ~O_NONBLOCK), .open, file.path)
    }
  }

  /// Waits until there is something in a pipe, or nobody left to put it there; one that nobody
  /// has opened yet would read as empty. A signal ends it.
  private func waitForInput(of file: OpenFile) throws(FileError) {
    var waiting = pollfd(fd: file.number, events: Int16(POLLIN), revents: 0)
    try check(poll(&waiting, 1, -1), .read, file.path)
  }

  package func read(_ file: OpenFile, upTo count: Int) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      let result = Glibc.read(file.number, buffer.baseAddress, count)
      if result < 0 { failure = errno }
      used = max(result, 0)
    }
    guard failure == 0 else { throw FileError(.read, file.path, code: failure) }
    return bytes
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileError) -> Int {
    let count = bytes.withUnsafeBytes { Glibc.write(file.number, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw FileError(.write, file.path, code: errno) }
    return count
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    try check(ftruncate(file.number, off_t(length)), .cut, file.path)
  }

  package func sync(_ file: OpenFile) throws(FileError) {
    try check(fsync(file.number), .sync, file.path)
  }

  package func keepToOwner(_ file: OpenFile) throws(FileError) {
    try check(fchmod(file.number, 0o600), .write, file.path)
  }

  package func close(_ file: OpenFile) {
    _ = Glibc.close(file.number)
  }

  package func rename(_ path: String, to target: String) throws(FileError) {
    try check(Glibc.rename(path, target), .rename, path)
  }

  package func remove(_ path: String) throws(FileError) {
    try check(unlink(path), .remove, path)
  }

  private func check(
    _ result: Int32, _ action: FileError.Action, _ path: String
  ) throws(FileError) {
    guard result >= 0 else { throw FileError(action, path, code: errno) }
  }
}

extension RealFileSystem {
  package func lock(_ file: OpenFile) throws(FileError) -> Bool {
    var wanted = writeLock
    guard fcntl(file.number, setLock, &wanted) != 0 else { return true }
    guard errno == EAGAIN || errno == EACCES else {
      throw FileError(.lock, file.path, code: errno)
    }
    return false
  }

  package func isLocked(_ file: OpenFile) throws(FileError) -> Bool {
    var wanted = writeLock
    try check(fcntl(file.number, getLock, &wanted), .lock, file.path)
    return wanted.l_type != Int16(F_UNLCK)
  }

  package func createFolder(_ path: String) throws(FileError) {
    try check(mkdir(path, 0o700), .create, path)
  }

  package func list(_ folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(.list, folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      names.append(RealFileSystem.name(of: entry))
      errno = 0
    }
    guard errno == 0 else { throw FileError(.list, folder, code: errno) }
    return names.filter { $0 != "." && $0 != ".." }
  }

  package func syncFolder(_ path: String) throws(FileError) {
    let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try check(number, .open, path)
    defer { _ = Glibc.close(number) }
    // Some file systems have nothing to sync for a folder and say so with EINVAL.
    if fsync(number) != 0, errno != EINVAL { throw FileError(.sync, path, code: errno) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  /// A lock that belongs to the opening, not to the process.
  private var writeLock: flock {
    flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
  }

  // The numbers of F_OFD_GETLK and F_OFD_SETLK, which the headers hide.
  private var getLock: Int32 { 36 }
  private var setLock: Int32 { 37 }
}

extension FileUse {
  fileprivate var action: FileError.Action {
    if case .creating = self { .create } else { .open }
  }

  /// What the user's settings take away from, as the system does for every new file.
  fileprivate var mode: mode_t {
    switch self {
    case .appending(for: .owner), .creating(for: .owner): 0o600
    case .appending(for: .others), .creating(for: .others), .writingThrough, .reading,
      .readingAnything:
      0o666
    }
  }

  fileprivate var flags: Int32 {
    switch self {
    case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    case .readingAnything: O_RDONLY | O_NONBLOCK
    case .appending: O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK
    case .creating: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_NONBLOCK
    case .writingThrough: O_WRONLY | O_NONBLOCK
    }
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    self.init(
      kind: Kind(mode: found.st_mode), size: Int(found.st_size),
      identity: Identity(device: UInt64(found.st_dev), node: UInt64(found.st_ino)),
      modified: Int64(found.st_mtim.tv_sec))
  }
}

extension FileStatus.Kind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

extension FileError {
  fileprivate init(_ action: Action, _ path: String, code: Int32) {
    self.init(action, path, Reason(code: code))
  }
}

extension FileError.Reason {
  /// The reason that the system gives by a number.
  package init(code: Int32) {
    switch code {
    case ENOENT: self = .notThere
    case EEXIST: self = .alreadyThere
    case ENOSPC, EDQUOT: self = .noSpace
    case EACCES, EPERM: self = .notAllowed
    case EROFS: self = .readOnlyDisk
    case EIO: self = .input
    case EINTR: self = .interrupted
    case EBUSY, ETXTBSY: self = .busy
    case ELOOP: self = .link
    case EISDIR: self = .folder
    case ENOTDIR: self = .notAFolder
    case ENXIO, ENODEV: self = .notPlain
    case ENAMETOOLONG: self = .pathTooLong
    case EMFILE, ENFILE: self = .tooManyFiles
    default: self = .other(code: code, text: String(cString: strerror(code)))
    }
  }
}
