import CPseudoTerminal
import Glibc

/// A program that runs on a terminal of its own, and a person who types there and waits for
/// what appears.
package final class PseudoTerminal {
  /// Long, because a test may share a slow machine with many others; nobody waits that long.
  package static let patience = Duration.seconds(60)

  private var terminal: Int32
  /// The program's process.
  package let process: pid_t
  private var ending: ProcessEnding?
  /// Everything that the program has shown so far.
  package private(set) var shown: [UInt8] = []
  /// How much of it was waited for already.
  private var seen = 0
  private var isClosed = false
  private var drawn: Screen
  /// How much of what was shown the screen has drawn.
  private var drawnCount = 0

  package init(
    running path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws(PseudoTerminalError) {
    let terminal = pseudo_terminal_open(Int32(columns), Int32(rows))
    guard terminal >= 0 else { throw .noTerminal(errno: errno) }
    let defaults = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let variables = defaults.merging(environment) { $1 }.map { "\($0)=\($1)" }
    process = withCStrings([path] + arguments) { arguments in
      withCStrings(variables) { pseudo_terminal_spawn(terminal, path, arguments, $0) }
    }
    self.terminal = terminal
    drawn = Screen(columns: columns, rows: rows)
    guard process > 0 else { throw .notStarted(path) }
  }

  deinit {
    if process > 0, ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
  }

  /// All that was shown, as text.
  package var text: String {
    String(decoding: shown, as: UTF8.self)
  }

  /// Whether the terminal is as a shell expects to find it: it echoes and cuts lines itself.
  package var isCooked: Bool {
    pseudo_terminal_is_cooked(terminal)
  }

  package func type(_ text: String) throws(PseudoTerminalError) {
    try type(bytes: Array(text.utf8))
  }

  /// Types bytes; what the program shows meanwhile is taken in, so that neither waits for ever.
  package func type(bytes: [UInt8]) throws(PseudoTerminalError) {
    let deadline = ContinuousClock.now + Self.patience
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        pseudo_terminal_write(terminal, $0.baseAddress, $0.count)
      }
      guard count >= 0, .now < deadline else { throw .notTyped(shown: text) }
      rest = rest.dropFirst(count)
      takeIn(milliseconds: count == 0 ? 20 : 0)
    }
  }

  /// Waits until a text is shown behind what was waited for before; gives all up to its end.
  @discardableResult
  package func expect(_ wanted: String) throws(PseudoTerminalError) -> String {
    let start = seen
    guard shows(wanted, within: Self.patience) else { throw .notShown(wanted, shown: text) }
    return String(decoding: shown[start..<seen], as: UTF8.self)
  }

  /// Whether a text is shown in time behind what was waited for before.
  package func shows(_ wanted: String, within patience: Duration) -> Bool {
    let deadline = ContinuousClock.now + patience
    let wanted = Array(wanted.utf8)
    var start = seen
    repeat {
      if let end = end(of: wanted, from: start) {
        seen = end
        return true
      }
      start = max(shown.count - wanted.count + 1, seen)
      guard !isClosed else { return false }
      takeIn(milliseconds: 100)
    } while .now < deadline
    return false
  }

  /// Waits for the end of the program, and takes in what it still shows.
  package func waitForEnd() throws(PseudoTerminalError) -> ProcessEnding {
    if let ending { return ending }
    let deadline = ContinuousClock.now + Self.patience
    var status: Int32 = 0
    while !pseudo_terminal_wait(process, 20, &status) {
      guard .now < deadline else { throw .notEnded(shown: text) }
      takeIn(milliseconds: 0)
    }
    while takeIn(milliseconds: 0) {}
    let ending = ProcessEnding(status: status)
    self.ending = ending
    return ending
  }

  package func send(_ signal: Int32) {
    kill(process, signal)
  }

  /// What is on the screen now.
  package var screen: Screen {
    drawn.feed(shown[drawnCount...])
    drawnCount = shown.count
    return drawn
  }

  /// Waits until the screen shows these rows and nothing below them.
  package func expect(
    screen lines: [String], cursor: Screen.Place? = nil
  ) throws(PseudoTerminalError) {
    let deadline = ContinuousClock.now + Self.patience
    while screen.lines != lines || cursor.map({ $0 != screen.cursor }) ?? false {
      guard !isClosed, .now < deadline else {
        throw .notOnScreen(lines, cursor, shown: screen.lines, screen.cursor)
      }
      takeIn(milliseconds: 100)
    }
    seen = shown.count
  }

  /// Waits until the screen shows these rows below whatever is above them, and nothing more.
  package func expect(lastRows: [String]) throws(PseudoTerminalError) {
    let deadline = ContinuousClock.now + Self.patience
    while screen.lines.suffix(lastRows.count) != lastRows[...] {
      guard !isClosed, .now < deadline else {
        throw .notOnScreen(lastRows, nil, shown: screen.lines, screen.cursor)
      }
      takeIn(milliseconds: 100)
    }
    seen = shown.count
  }

  /// Waits until the program has shown nothing for some time.
  package func waitUntilStill(milliseconds: Int32 = 100) {
    while takeIn(milliseconds: milliseconds) {}
  }

  /// Changes the size of the screen, which the program in the foreground is told.
  package func resize(columns: Int, rows: Int) {
    reshape(columns: columns, rows: rows)
    _ = pseudo_terminal_resize(terminal, Int32(columns), Int32(rows))
  }

  /// Changes the size of the screen, of which the program is to be told later.
  package func reshape(columns: Int, rows: Int) {
    _ = screen
    drawn.resize(columns: columns, rows: rows)
  }

  /// Takes the terminal away, as a closed window does.
  package func hangUp() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
    isClosed = true
  }

  /// Whether there was something to take in.
  @discardableResult
  private func takeIn(milliseconds: Int32) -> Bool {
    guard !isClosed else { return false }
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      let count = pseudo_terminal_read(terminal, bytes.baseAddress, bytes.count, milliseconds)
      shown += bytes.prefix(max(count, 0))
      return count
    }
    isClosed = count == 0
    return count > 0
  }

  private func end(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return start }
    var start = start
    while start + wanted.count <= shown.count {
      if shown[start] == first, shown[start..<start + wanted.count].elementsEqual(wanted) {
        return start + wanted.count
      }
      start += 1
    }
    return nil
  }
}
