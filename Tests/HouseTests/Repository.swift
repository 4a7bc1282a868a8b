import Glibc
import PseudoTerminal

/// The files of this repository, found from where this file stands.
enum Repository {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The names in a folder, sorted; those that begin with a dot too.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// All files in a folder and in the folders below it, as paths from the root.
  static func files(in folder: String) -> [String] {
    names(in: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return isFolder(path) ? files(in: path) : [path]
    }
  }

  static func files(in folders: [String], endingIn endings: [String]) -> [String] {
    folders.flatMap(files).filter { path in endings.contains { path.hasSuffix($0) } }
  }

  static func exists(_ path: String) -> Bool {
    access("\(root)/\(path)", F_OK) == 0
  }

  static func text(of path: String) throws(RepositoryError) -> String {
    guard let text = contents(of: "\(root)/\(path)") else { throw .unreadable(path) }
    return text
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat("\(root)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

enum RepositoryError: Error {
  case unreadable(String)
}

extension String {
  /// The last part of a path, without what stands behind its last dot.
  var fileTitle: String {
    let name = self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...]
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }

  var lines: [Substring] {
    split(separator: "\n", omittingEmptySubsequences: false)
  }
}
