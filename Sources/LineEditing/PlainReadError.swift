/// Why a line of plain input could not be read.
package enum PlainReadError: Error, Hashable {
  /// The first byte that is no part of UTF-8 text; both are counted from 1.
  case notText(line: Int, byte: Int)
  case unreadable(line: Int, errno: Int32)
  /// Ctrl-C came while nobody had typed the line yet.
  case stopped(line: Int)
}
