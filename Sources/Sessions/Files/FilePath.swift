/// Paths as texts: their folders, their last parts, and how they join.
package enum FilePath {
  /// The folder that holds the path: `.` for a bare name, `/` for the root itself.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What follows the last slash.
  package static func last(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path as seen from the folder; an absolute one stays as it is.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// Where a file is written before it takes the place of the path.
  static func beside(_ path: String) -> String {
    join(folder(of: path), ".\(last(of: path)).tmp")
  }
}
