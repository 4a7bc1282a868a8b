import Quantities
import Text

/// What a session is called: also the beginning of its files' names.
struct SessionName: Hashable, Sendable {
  let text: String

  /// Bytes that leave room for the endings of the files in the 255 that a disk allows.
  private static let maximumBytes = 240
  private static let unsavedPrefix = "unsaved-"

  init(_ text: String) throws(SessionError) {
    do {
      self.text = try Name(text).text
    } catch {
      throw .nameRefused(text, reason: error.message)
    }
    if self.text.utf8.contains(UInt8(ascii: "/")) {
      throw .nameRefused(text, reason: "it holds a '/'")
    }
    if self.text.hasPrefix(".") { throw .nameRefused(text, reason: "it begins with a '.'") }
    guard self.text.utf8.count <= SessionName.maximumBytes else {
      throw .nameRefused(text, reason: "it is too long for the name of a file")
    }
  }

  /// A name that a user gives, who may not give those kept for sessions without one.
  init(given text: String) throws(SessionError) {
    try self.init(text)
    if isUnsaved {
      throw .nameRefused(
        text, reason: "names that begin with 'unsaved-' are kept for sessions without a name")
    }
  }

  /// What a session is called until it gets a name.
  init(unsavedOn day: Day, by process: Int32, attempt: Int) throws(SessionError) {
    let suffix = attempt == 1 ? "" : "-\(attempt)"
    try self.init("\(SessionName.unsavedPrefix)\(day.canonical)-\(process)\(suffix)")
  }

  var isUnsaved: Bool { text.hasPrefix(SessionName.unsavedPrefix) }

  /// The name in that of a snapshot or a journal, or nil when the file is neither.
  init?(file: String) {
    guard let ending = SessionFiles.endings.first(where: file.hasSuffix) else { return nil }
    let text = String(file.dropLast(ending.count))
    guard let name = try? SessionName(text), name.text == text else { return nil }
    self = name
  }
}
