/// Where the lines of a script come from.
enum LineSource: Hashable {
  case file(String)
  case standardInput
  /// Given on the command line.
  case command(String)

  /// What standard input is called where a file would be.
  static let standardInputName = "<stdin>"
}
