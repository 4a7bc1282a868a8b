/// Where the lines of a script come from.
enum LineSource: Hashable {
  case file(String)
  case standardInput
  /// Given on the command line.
  case command(String)
}
