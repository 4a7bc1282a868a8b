import Text

/// Something that a file system could not do, with the file and the reason.
package struct FileError: ExplainedError {
  package let action: Action
  package let path: String
  package let reason: Reason

  package enum Action: Hashable, Sendable {
    case look, open, read, write, cut, sync, lock, rename, remove, create, list
  }

  package enum Reason: Hashable, Sendable {
    case notThere, alreadyThere, noSpace, notAllowed, readOnlyDisk, input, interrupted, busy
    case link, folder, notAFolder, notPlain, pathTooLong, tooManyFiles
    case tooLarge(limit: Int)
    /// A script writes only below the folder that it runs in.
    case outside
    /// It is a session's own.
    case ofSession
    case changed, powerCut, notText
    case other(code: Int32, text: String)
  }

  package init(_ action: Action, _ path: String, _ reason: Reason) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// The same of a path as it was typed.
  package func told(of typed: String) -> FileError { FileError(action, typed, reason) }

  package var culprit: String? { FilePath.last(of: path) }

  package var message: Message { "cannot \(action.message) '\(path)': \(reason.message)" }

  package var hint: Message? {
    switch reason {
    case .noSpace: "Free some space and try again."
    case .notAllowed: "Look at who owns the file and its folder, and what they may do."
    case .outside: "A script writes only below the folder that it runs in."
    case .ofSession: "Choose another folder; 'session save' saves a session."
    case .link, .folder, .notPlain: "Give the path of a plain file."
    case .alreadyThere: "Choose another name, or add 'overwrite'."
    case .notThere, .notAFolder: "Look at its name, and at the folder that it should be in."
    case .readOnlyDisk: "Choose a file on another disk."
    case .input: "Copy what can still be read to another disk."
    case .interrupted, .busy, .changed: "Try again."
    case .pathTooLong: "Give it a shorter name."
    case .tooManyFiles: "Close other programs, and try again."
    case .tooLarge: "Cut it into smaller files."
    case .notText: "Save it as UTF-8, and try again."
    case .powerCut, .other: "Try again, or choose another file."
    }
  }
}

extension FileError.Action {
  var message: Message {
    switch self {
    case .look: "look up"
    case .open: "open"
    case .read: "read"
    case .write: "write"
    case .cut: "shorten"
    case .sync: "bring to the disk"
    case .lock: "lock"
    case .rename: "rename"
    case .remove: "remove"
    case .create: "create"
    case .list: "list"
    }
  }
}

extension FileError.Reason {
  package var message: Message {
    switch self {
    case .notThere: "there is no such file or folder"
    case .alreadyThere: "it is already there"
    case .noSpace: "no space is left on the disk"
    case .notAllowed: "this is not allowed"
    case .readOnlyDisk: "the disk is read-only"
    case .input: "the disk failed"
    case .interrupted: "it was interrupted"
    case .busy: "it is in use"
    case .link: "it is a link"
    case .folder: "it is a folder"
    case .notAFolder: "part of the path is not a folder"
    case .notPlain: "it is not a plain file"
    case .pathTooLong: "the name is too long"
    case .tooManyFiles: "too many files are open"
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .outside: "it is outside the working folder"
    case .ofSession: "such a file in the folder of sessions is a session's own"
    case .notText: "it is not text in UTF-8"
    case .changed: "somebody else changed it"
    case .powerCut: "the power was cut"
    case .other(_, let text): "\(text)"
    }
  }
}
