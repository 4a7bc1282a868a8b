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

  /// The names that lead from the folder to the path, `.` and `..` worked out; nil when they lead
  /// out of it.
  static func parts(of path: String, below folder: String) -> [String]? {
    let base = resolved(folder)
    let parts = resolved(path)
    return parts.starts(with: base) ? Array(parts.dropFirst(base.count)) : nil
  }

  /// The names in the path, `.` and `..` worked out.
  package static func resolved(_ path: String) -> [String] {
    path.split(separator: "/").reduce(into: []) { parts, part in
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
  }

  /// Where a file is written before it takes the place of the path.
  static func beside(_ path: String) -> String {
    join(folder(of: path), ".\(last(of: path)).tmp")
  }
}
