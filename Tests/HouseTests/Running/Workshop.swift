import Glibc
import PseudoTerminal

/// A new folder with the example plans, where lines of the shell find the built program; gone when
/// the test is over.
final class Workshop {
  /// What a line of the shell printed, on both streams, and how it ended.
  struct Outcome: Hashable {
    let output: String
    let status: Int32
  }

  private let folder: String

  init() throws(WorkshopError) {
    var template = Array("/tmp/planbench-house-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw .notMade(errno: errno) }
    folder = String(cString: made)
    let copied = try run("mkdir sessions && cp '\(Repository.root)'/sessions/* sessions")
    guard copied.status == 0 else { throw .notFilled(copied.output) }
  }

  deinit {
    _ = try? run("rm -rf \"$PWD\"")
  }

  /// Runs lines of the shell; both streams come as one.
  func run(_ lines: String) throws(WorkshopError) -> Outcome {
    let programs = BuiltProgram.path(of: "planbench").dropLast("/planbench".count)
    let variables = "HOME='\(folder)' PATH='\(programs)':/usr/bin:/bin LANG=C.UTF-8 USER=ann"
    let script = "cd '\(folder)'\n\(lines)".replacing("'", with: "'\\''")
    guard let stream = popen("env -i \(variables) sh -c '\(script)' 2>&1", "r") else {
      throw .notStarted(errno: errno)
    }
    let output = Repository.bytes(from: stream)
    let status = pclose(stream)
    return Outcome(output: String(decoding: output, as: UTF8.self), status: status >> 8 & 0xFF)
  }

  /// What the program prints for lines on its standard input, each after its echo.
  func transcript(of lines: [String]) throws(WorkshopError) -> Outcome {
    let input = lines.joined(separator: "\n")
    return try run("planbench run - --echo --today 2026-12-18 <<'END'\n\(input)\nEND")
  }

  /// The bytes of a file in the folder.
  func bytes(of path: String) throws(WorkshopError) -> [UInt8] {
    guard let file = fopen("\(folder)/\(path)", "r") else { throw .noFile(path) }
    defer { fclose(file) }
    return Repository.bytes(from: file)
  }
}

enum WorkshopError: Error {
  case notMade(errno: Int32)
  case notFilled(String)
  case notStarted(errno: Int32)
  case noFile(String)
}
