/// What a session asks of a disk, at the grain at which a disk can fail.
///
/// A name that is not there is an answer, nil, only where the declaration says so; everything else
/// that goes wrong is thrown.
package protocol FileSystem: Sendable {
  /// What stands under the path, a link itself and not what it points to; nil when nothing does.
  func status(of path: String) throws(FileError) -> FileStatus?
  /// The path without links; as it is where they lead to a pipe or a device, which need have none.
  func target(of path: String) throws(FileError) -> String
  /// Opens without ever waiting, except for what is to be read from a pipe that a command names.
  func open(_ path: String, for use: FileUse) throws(FileError) -> OpenFile
  /// What is open, its kind and size as they are now.
  func status(of file: OpenFile) throws(FileError) -> FileStatus
  /// The next bytes, at most so many; none at the end.
  func read(_ file: OpenFile, upTo count: Int) throws(FileError) -> [UInt8]
  /// Writes some of the bytes and says how many.
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileError) -> Int
  func truncate(_ file: OpenFile, to length: Int) throws(FileError)
  /// Returns once what was written has reached the disk.
  func sync(_ file: OpenFile) throws(FileError)
  func close(_ file: OpenFile)
  /// Takes from everybody but the owner the right to read and write.
  func keepToOwner(_ file: OpenFile) throws(FileError)
  /// Takes the file for this process without waiting; false while another opening has it.
  func lock(_ file: OpenFile) throws(FileError) -> Bool
  /// Whether another opening has the lock.
  func isLocked(_ file: OpenFile) throws(FileError) -> Bool
  /// Gives the file another name, in place of what stood there.
  func rename(_ path: String, to target: String) throws(FileError)
  func remove(_ path: String) throws(FileError)
  func createFolder(_ path: String) throws(FileError)
  /// The names in a folder, in no order.
  func list(_ folder: String) throws(FileError) -> [String]
  /// Returns once the names in the folder have reached the disk.
  func syncFolder(_ path: String) throws(FileError)
}

/// What a file is opened for.
package enum FileUse: Hashable, Sendable {
  /// Reading a plain file; a link or anything else is refused.
  case reading
  /// Reading whatever the path leads to: links, pipes and devices too.
  case readingAnything
  /// Adding to the end of a plain file, which is made when it is not there.
  case appending(for: Reader)
  /// Writing a plain file that is not there yet.
  case creating(for: Reader)
  /// Writing into the pipe or the device that the path leads to.
  case writingThrough

  /// Who may read a file that is made: its owner alone, or whoever the user's settings allow.
  package enum Reader: Hashable, Sendable {
    case owner
    case others
  }
}

/// A file that was opened, told apart by a number until it is closed.
package struct OpenFile: Hashable, Sendable {
  package let number: Int32
  package let path: String

  package init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}

/// What a file system knows of a file.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, link, other }

  package let kind: Kind
  package let size: Int
  /// The same for two paths that lead to the same file.
  package let identity: Identity
  /// Seconds since the first of January 1970; nil where files carry no time.
  package let modified: Int64?

  package struct Identity: Hashable, Sendable {
    package let device: UInt64
    package let node: UInt64

    package init(device: UInt64, node: UInt64) {
      self.device = device
      self.node = node
    }
  }

  package init(kind: Kind, size: Int, identity: Identity, modified: Int64?) {
    self.kind = kind
    self.size = size
    self.identity = identity
    self.modified = modified
  }
}
