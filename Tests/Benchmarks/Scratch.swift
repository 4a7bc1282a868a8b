import Glibc
import Sessions

/// A folder on the disk for the files of the benchmarks.
struct Scratch {
  let path: String
  private let files = RealFileSystem()

  init() {
    var template = Array("/tmp/planbench-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no folder can be made below /tmp") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A file with that text, in place of the one that had its name.
  func file(_ name: String, holding text: String) -> String {
    let file = FilePath.join(path, name)
    must { try files.replace(file, with: Array(text.utf8)) }
    return file
  }

  func remove() {
    _ = Child(["rm", "-rf", path])
  }
}
