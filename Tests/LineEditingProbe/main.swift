// A program for the tests of the line editor: tells each input that it reads in one form that
// nobody types. `exit` leaves; `spin` computes until Ctrl-C, `spin on` until a second one; `offer`
// offers what stands behind it, with the cursor where it has a `|`.
import Glibc
import LineEditing

let prompt = CommandLine.arguments.dropFirst().first ?? "> "

func tell(_ text: String) {
  print("<\(text)>")
}

func spinUntilInterrupted() {
  tell("spinning")
  while !Interrupt.isRequested {}
  tell("interrupted")
}

func obey(_ line: String) -> Bool {
  switch line {
  case "exit": return false
  case "spin":
    spinUntilInterrupted()
  case "spin on":
    spinUntilInterrupted()
    while true {}
  default: break
  }
  return true
}

func offer(in line: String) -> OfferedLine? {
  let word = "offer "
  guard line.hasPrefix(word) else { return nil }
  let parts = line.dropFirst(word.count).split(separator: "|", omittingEmptySubsequences: false)
  return OfferedLine(parts.joined(), cursor: parts[0].utf8.count)
}

func converse(through editor: LineEditor) {
  editor.assistance = .fixed
  editor.assistance.mayDim = getenv("NO_COLOR") == nil
  var offered: OfferedLine?
  while true {
    let input = editor.read(prompt: prompt, offering: offered)
    offered = nil
    switch input {
    case .line(let line):
      tell("line \(line.debugDescription)")
      editor.history.add(line)
      offered = offer(in: line)
      guard obey(line) else { return }
    case .paste(let lines), .recalled(let lines):
      tell("paste \(lines.count) \(lines)")
      editor.history.add(lines.joined(separator: "\n"))
    case .cancelled: tell("cancelled")
    case .end: return tell("end")
    case .ended(let signal):
      tell("saved \(signal)")
      Termination.end(by: signal)
    }
  }
}

func readPlainly() {
  let reader = PlainReader(descriptor: 0)
  do throws(PlainReadError) {
    while let line = try reader.next() { tell("plain \(line.debugDescription)") }
  } catch {
    tell("\(error)")
  }
}

if let editor = LineEditor(program: "line-editing-probe") {
  converse(through: editor)
} else {
  readPlainly()
}
