import Glibc
import PseudoTerminal
import Testing

struct HistoryTests {
  private static let up = "\u{1B}[A"
  private static let file = "../.local/state/planbench/history"

  private func start(_ place: Workplace) throws -> Sitting {
    let sitting = try Sitting(place)
    try sitting.expect(PromptTests.prompt)
    return sitting
  }

  @Test func `what was typed is recalled in the next run, and is for its owner alone`() throws {
    let place = try Workplace()
    let first = try start(place)
    try first.enter("budget show  # 品牌", shows: PromptTests.prompt)
    try first.enter(" plan show", shows: PromptTests.prompt)
    try first.type("exit\r")
    #expect(try first.waitForEnd() == .good)
    #expect(place.read(Self.file) == "budget show  # 品牌\nexit\n")
    var found = stat()
    #expect(stat("\(place.path)/\(Self.file)", &found) == 0)
    #expect(found.st_mode & 0o777 == 0o600)
    #expect(chmod("\(place.path)/\(Self.file)", 0o644) == 0)
    let second = try start(place)
    #expect(stat("\(place.path)/\(Self.file)", &found) == 0)
    #expect(found.st_mode & 0o777 == 0o600)
    try second.type(Self.up + Self.up)
    try second.expect("budget show  # 品牌")
  }

  @Test func `programs at once share what is typed`() throws {
    let place = try Workplace()
    let first = try start(place)
    let second = try start(place)
    try first.enter("budget total 6", shows: PromptTests.changed)
    try second.enter("plan show", shows: PromptTests.prompt)
    try first.enter("", shows: PromptTests.changed)
    try first.type(Self.up)
    try first.expect("plan show")
    try second.type(Self.up + Self.up)
    try second.expect("budget total 6")
    #expect(place.read(Self.file) == "budget total 6\nplan show\n")
  }

  @Test func `a paste and a line that goes on are each one entry`() throws {
    let place = try Workplace()
    let first = try start(place)
    try first.paste("budget total 7\nbudget add x 1\n")
    try first.expect("2 lines, one step.")
    try first.enter("budget add y \\", shows: "... ")
    try first.enter("2", shows: "y   – → 2")
    try first.enter("budget import", shows: "... ")
    try first.enter("z\t3", shows: "... ")
    try first.enter("", shows: "1 row imported")
    try first.expect(PromptTests.changed)
    #expect(
      place.read(Self.file)
        == "budget total 7\\nbudget add x 1\nbudget add y \\\\\\n2\nbudget import\\nz\t3\\n\n")
    let second = try start(place)
    try second.type(Self.up + Self.up + "\r")
    try second.expect("y   – → 2")
    try second.expect("1 line, one step.")
  }

  @Test func `a folder in the place of the file is told of, and the prompt goes on`() throws {
    let place = try Workplace()
    for folder in [
      ".local", ".local/state", ".local/state/planbench", String(Self.file.dropFirst(3)),
    ] {
      mkdir("\(place.path)/../\(folder)", 0o700)
    }
    let sitting = try Sitting(place)
    try sitting.expect("What is typed is remembered only until you leave: cannot open\r\n'")
    try sitting.expect("': it is a folder.\r\n")
    try sitting.enter("budget total 6", shows: PromptTests.changed)
    try sitting.type(Self.up)
    try sitting.expect("budget total 6")
  }

  @Test func `a link leads to the file, and stays; one to nothing is told of`() throws {
    let place = try Workplace(["dotfiles": "budget show\n"])
    for folder in [".local", ".local/state", ".local/state/planbench"] {
      mkdir("\(place.path)/../\(folder)", 0o700)
    }
    #expect(symlink("\(place.path)/dotfiles", "\(place.path)/\(Self.file)") == 0)
    let sitting = try start(place)
    try sitting.type(Self.up)
    try sitting.expect("budget show")
    try sitting.enter(PromptTests.controlU + "budget total 6", shows: PromptTests.changed)
    #expect(place.read("dotfiles") == "budget show\nbudget total 6\n")
    #expect(unlink("\(place.path)/dotfiles") == 0)
    let second = try Sitting(place)
    try second.expect("What is typed is remembered only until you leave")
    try second.expect(PromptTests.prompt)
  }

  @Test func `a dry run leaves no history`() throws {
    let place = try Workplace()
    let sitting = try Sitting(place, "--dry-run")
    try sitting.enter("budget total 6", shows: PromptTests.changed)
    #expect(place.read(Self.file) == nil)
  }
}
