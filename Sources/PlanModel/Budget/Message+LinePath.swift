import Text

extension Message.StringInterpolation {
  /// A line's name or path; the total is called as the reader calls it.
  package mutating func appendInterpolation(line path: String) {
    appendHole(path == Budget.totalName.text ? .message("total") : .text(path))
  }
}
