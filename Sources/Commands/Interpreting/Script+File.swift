import Sessions
import Text

extension Script {
  /// The lines of a command file as seen from a folder, under the name that errors give it.
  package init(
    file path: String, in folder: String, shownAs file: String, _ world: World
  ) throws(FileError) {
    let path = world.path(path, from: folder)
    let content: World.Content
    do throws(FileError) {
      content = try world.read(path)
    } catch {
      throw error.told(of: file)
    }
    self.init(
      file: file, folder: FilePath.folder(of: path), identity: content.identity, lines: [])
    read(content.bytes.withoutMark)
  }

  /// Cuts a text in UTF-8 into its lines, with any kind of line end: `\n`, `\r\n`, `\r`.
  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == .newline || $0 == .carriageReturn } ?? rest.endIndex
      let line = rest[..<end]
      guard let text = try? UTF8Span(validating: line.span) else {
        strangeLine = StrangeLine(number: lines.count + 1, line)
        return
      }
      lines.append(String(copying: text))
      rest = rest[end...]
      let isPair = rest.first == .carriageReturn && rest.dropFirst().first == .newline
      rest = rest.dropFirst(isPair ? 2 : 1)
    }
  }
}

extension ScriptContext {
  /// The lines of a file that a command names, relative to the file that the command stands in.
  func read(_ file: String) throws(LineError) -> Script {
    let shown = file.hasPrefix("~") ? file : place.map { FilePath.join($0, file) } ?? file
    do throws(FileError) {
      return try Script(
        file: file, in: folder, shownAs: shown.hasPrefix("./") ? file : shown, workbench.world)
    } catch {
      let hint = error.reason == .notThere ? remedy(for: file) : error.hint
      throw LineError(error.message, hint: hint, culprit: file)
    }
  }

  /// The folder of the file that the command stands in; nil at the prompt.
  private var place: String? { self.file.map(FilePath.folder) }

  /// The file that was probably meant by one that is not there.
  private func remedy(for file: String) -> Message {
    let path = workbench.world.path(file, from: folder)
    let names = (try? workbench.world.files.list(FilePath.folder(of: path))) ?? []
    guard let name = names.sorted().nearest(to: FilePath.last(of: path)) else {
      return "Give its path from this folder, or from home with '~/'."
    }
    return "Did you mean '\(file.dropLast(FilePath.last(of: file).count) + name)'?"
  }
}

extension [UInt8] {
  /// The bytes without the mark that some editors put at the start of a text.
  fileprivate var withoutMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
