import Sessions
import Text

extension Script {
  /// The lines of a command file, whose path is relative to a folder.
  package init(file: String, in folder: String, _ world: World) throws(FileError) {
    let path = FilePath.join(folder, file)
    let content = try world.read(path)
    self.init(
      file: file, folder: FilePath.folder(of: path), identity: content.identity,
      lines: try Self.lines(of: content.bytes, path: file), summary: nil)
  }

  /// The lines of a text in UTF-8, with either kind of line end, and a mark at its start or none.
  package static func lines(of bytes: [UInt8], path: String) throws(FileError) -> [String] {
    guard let text = String(validating: bytes.withoutMark, as: UTF8.self) else {
      throw FileError(.read, path, .notText)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension [UInt8] {
  /// The bytes without the mark that some editors put at the start of a text.
  fileprivate var withoutMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
  }
}
