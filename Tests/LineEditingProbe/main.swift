// A program for the tests of the line editor: tells each input that it reads in one form that
// nobody types. `exit` leaves; `spin` computes until Ctrl-C, `spin on` until a second one.
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

func converse(through editor: LineEditor) {
  editor.completion = { text in
    let word = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let names = ["预算总额", "预算拆分", "brand"].filter { $0.hasPrefix(word) }
    return Completion(word: String(word), candidates: names.map { Completion.Candidate($0) })
  }
  while true {
    let input = editor.read(prompt: prompt)
    switch input {
    case .line(let line):
      tell("line \(line.debugDescription)")
      editor.history.add(line)
      guard obey(line) else { return }
    case .paste(let lines):
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
