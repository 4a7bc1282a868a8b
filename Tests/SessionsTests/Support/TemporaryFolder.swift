import Glibc
import Sessions

/// Runs the body with a folder of its own that is gone afterwards.
func withFolder(
  _ files: any FileSystem, _ body: (any FileSystem, String) throws -> Void
) throws {
  guard files is RealFileSystem else {
    try files.createFolders("/test")
    defer { remove("/test", in: files) }
    return try body(files, "/test")
  }
  var template = Array("/tmp/planbench-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw TestFailure() }
  let folder = String(cString: template.withUnsafeBufferPointer { $0.baseAddress! })
  defer { remove(folder, in: files) }
  try body(files, folder)
}

private func remove(_ folder: String, in files: any FileSystem) {
  for name in (try? files.list(folder)) ?? [] {
    let path = folder + "/" + name
    if (try? files.status(of: path))??.kind == .folder {
      remove(path, in: files)
    } else {
      try? files.remove(path)
    }
  }
  if files is RealFileSystem { rmdir(folder) }
}
