import Glibc

/// A new folder to run the program in, with a home of its own, gone when the test is over.
package final class Workplace {
  private let root: String
  /// The working folder.
  package let path: String

  package init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/planbench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw WorkplaceError.notMade(errno: errno) }
    root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = root + "/work"
    guard mkdir(path, 0o700) == 0 else { throw WorkplaceError.notMade(errno: errno) }
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    _ = try? launch("/bin/rm", ["-rf", root]).wait()
  }

  /// Writes a file, and the folder above it.
  package func write(_ text: String, to name: String) throws {
    try write(bytes: Array(text.utf8), to: name)
  }

  package func write(bytes: [UInt8], to name: String) throws {
    let parts = name.split(separator: "/")
    if parts.count > 1 { mkdir("\(path)/\(parts[0])", 0o700) }
    guard let file = fopen("\(path)/\(name)", "w") else {
      throw WorkplaceError.notWritten(name, errno: errno)
    }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw WorkplaceError.notWritten(name, errno: errno)
    }
  }

  /// What is in a file of the working folder; nil where there is none.
  package func read(_ name: String) -> String? {
    contents(of: "\(path)/\(name)")
  }

  /// The names in the working folder.
  package var names: Set<String> {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: Set<String> = []
    while let entry = readdir(folder) {
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          _ = names.insert(String(cString: $0))
        }
      }
    }
    return names.subtracting([".", ".."])
  }

  /// Runs the program to its end.
  package func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: Array(input.utf8), environment: environment)
  }

  package func run(
    _ arguments: [String], input: [UInt8], environment: [String: String] = [:]
  ) throws -> Outcome {
    try write(bytes: input, to: "../in")
    return try launch(Self.program, arguments, environment: environment).wait()
  }

  /// Runs a line of the shell, in which `$planbench` is the program.
  package func shell(_ line: String) throws -> Outcome {
    try write("", to: "../in")
    return try launch("/bin/sh", ["-c", line]).wait()
  }

  /// Starts the program on a terminal of its own; a line of the shell says how.
  package func converse(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80,
    under shellLine: String = #"exec "$planbench" "$@""#
  ) throws -> PseudoTerminal {
    let variables = self.environment.merging(environment) { $1 }
    return try PseudoTerminal(
      running: "/bin/sh", ["-c", #"cd "$0" && "# + shellLine, path] + arguments,
      environment: variables, columns: columns)
  }

  /// Starts a program, which reads what was put aside for it.
  package func launch(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Launch {
    try Launch(
      program, arguments, in: path, environment: self.environment.merging(environment) { $1 },
      streams: ["\(root)/in", "\(root)/out", "\(root)/err"])
  }

  private var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": root, "USER": "ann", "LANG": "C.UTF-8",
      "planbench": Self.program,
    ]
  }

  package static let program = BuiltProgram.path(of: "planbench")
}

package enum WorkplaceError: Error {
  case notMade(errno: Int32)
  case notWritten(String, errno: Int32)
  case notStarted(String, errno: Int32)
}

/// What is in a file; nil where there is none.
package func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&block, 1, block.count, file), count > 0 {
    bytes += block.prefix(count)
  }
  return String(decoding: bytes, as: UTF8.self)
}
