import Glibc
import Sessions
import Testing

/// What is typed at a prompt, and what the screen shows, with the files that lie there.
struct Transcript: CustomTestStringConvertible {
  let title: String
  var files: [(name: String, text: String)] = []
  /// The screen from top to bottom: typed lines behind `> `, and what each of them prints.
  var screen = ""

  var testDescription: String { title }

  /// The lines that are typed.
  var typed: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).compactMap(Self.typed)
  }

  /// What is typed in a line of a screen; nil for a line that is printed.
  static func typed(_ line: some StringProtocol) -> String? {
    line.hasPrefix(">") ? String(line.dropFirst(line.hasPrefix("> ") ? 2 : 1)) : nil
  }

  static func prompted(_ line: String) -> String { line.isEmpty ? ">" : "> \(line)" }

  /// A disk that holds the files of the transcript.
  var disk: MemoryFileSystem {
    let disk = MemoryFileSystem(folders: ["/sessions", "/plans", "/plans/parts"])
    for file in files { try! disk.createWhole("/plans/\(file.name)", with: Array(file.text.utf8)) }
    return disk
  }
}

extension Transcript {
  /// The sections of all pages in the folder `Transcripts`.
  static let all = pages.flatMap { name in sections(of: text(of: "\(folder)/\(name)")) }

  static let pages = names(in: folder).filter { $0.hasSuffix(".md") }.sorted()

  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(2).joined(separator: "/") + "/Transcripts"
  }()

  /// Cuts a page: a heading of the second level begins a section, a fenced block is a part of its
  /// screen, or the file that its first line names. All else is for the reader.
  static func sections(of page: String) -> [Transcript] {
    var sections: [Transcript] = []
    var block: (name: String, text: String)?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let done = block.take() {
          sections[sections.count - 1].take(done)
        } else {
          block = (String(line.dropFirst(3)), "")
        }
      } else if block != nil {
        block?.text += line + "\n"
      } else if line.hasPrefix("## ") {
        sections.append(Transcript(title: String(line.dropFirst(3))))
      }
    }
    return sections
  }

  private mutating func take(_ block: (name: String, text: String)) {
    if block.name.isEmpty { screen += block.text } else { files.append(block) }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 {
      bytes += part.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
