import Text

/// Who has a session open for writing.
package struct SessionHolder: Hashable, Sendable {
  package let user: String
  package let host: String
  /// The number of the process.
  package let process: Int32
  package let since: Moment?

  package init(user: String, host: String, process: Int32, since: Moment?) {
    self.user = user
    self.host = host
    self.process = process
    self.since = since
  }

  /// For a person: who, where, and since when.
  package var message: Message {
    let place: Message = "\(user) (process \(String(process)) on \(host))"
    guard let since else { return place }
    return "\(place) since \(since.screenText)"
  }
}

extension SessionHolder {
  /// As it stands in a lock's file.
  var text: String {
    [user, host, String(process), since?.description ?? ""].joined(separator: "\t") + "\n"
  }

  init?(_ text: String) {
    let fields = text.dropLast().split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4, let process = Int32(fields[2]) else { return nil }
    self.init(
      user: String(fields[0]), host: String(fields[1]), process: process,
      since: Moment(String(fields[3])))
  }
}
