import Commands
import PlanModel
import Seeds
import Sessions
import Testing

/// Values that were observed, from files, from rows, and as they are drawn.
@Suite struct DataTests {
  private func screen(_ files: [String: String]) -> Screen {
    let disk = Screen.disk()
    for (path, text) in files { try! disk.createWhole("/plans/\(path)", with: Array(text.utf8)) }
    return Screen(files: disk)
  }

  private func numbers(_ screen: Screen) -> [Double] {
    screen.plan.data.all.first?.values.numbers ?? []
  }

  @Test(arguments: [
    ("a.txt", "210\n230\n\n\n", ""), ("a.csv", "amount\n210\n230\n", ""),
    ("a.csv", "x,amount\r\na,\"210\"\r\nb,2.3e2\r\n", " column amount"),
    ("a.csv", "x;金额\n1;210\n2;230\n", " column 金额"),
    ("a.csv", "5,210\n6,230\n", " column 2"), ("a.tsv", "n\t值\na\t210\nb\t230", " column 值"),
    ("a.csv", "2,amount\n9,210\n9,230\n", " column Amount"),
    ("a.txt", "\u{FEFF}210\n230.0", ""), ("a.txt", "价格\n210元\n230", ""),
  ])
  func `a column is found, whatever the file looks like`(
    file: String, text: String, column: String
  ) {
    var screen = screen([file: text])
    let said = screen.type("data import a from \(file)\(column)")
    #expect(numbers(screen) == [210, 230], "\(said)")
  }

  @Test(arguments: [
    ("210\n\n230\n", "", "a.csv:2:1: error: row 2: it has no value in column 1"),
    ("x,y\n1,2\n3\n", " column y", "a.csv:3:1: error: row 3: it has no value in column y"),
    ("x\n1\nNaN\n", "", "a.csv:3:1: error: row 3: 'NaN' is no number"),
    ("x\n1\n1e999\n", "", "a.csv:3:1: error: row 3: '1e999' is no number"),
    ("x\n1\n1e40\n", "", "a.csv:3:1: error: row 3: '1e40' is larger or smaller than data may be"),
    ("x\n1\n2%\n", "", "error: some of the values are percents, and some are not"),
    ("x\n1\n--2\n", "", "a.csv:3:1: error: row 3: '--2' is no number"),
    ("", "", "error: there are no rows to import"),
    ("amount\n", "", "error: there are no values below its title"),
    ("1,2\n", "", "error: its rows have 2 cells, of which one is meant"),
    ("1,2\n", " column 3", "error: there is no column '3'"),
    ("1,2\n", " column 0", "error: there is no column '0'"),
    ("\"a,b\n1,2\n", " column 1", "a.csv:1:1: error: row 1: the quotes that open in it"),
  ])
  func `what is no column of values is refused at its place`(
    text: String, column: String, error: String
  ) {
    var screen = screen(["a.csv": text])
    let said = screen.type("data import a from a.csv\(column)")
    #expect(said.hasPrefix(error), "\(said)")
    #expect(screen.plan.data.count == 0)
  }

  @Test func `what is imported is kept as one step that needs no file`() throws {
    var screen = screen(["a.txt": "1\n2.5\n-3e-7\n"])
    _ = screen.type("let a = 1")
    let before = screen.plan
    _ = screen.type("data import deal sizes from a.txt")
    _ = screen.type("let a = samples(\"deal sizes\")")
    let after = screen.plan
    try screen.interpreter.workbench.world.files.remove("/plans/a.txt")
    _ = screen.type("undo 2")
    #expect(screen.plan == before)
    _ = screen.type("redo 2")
    #expect(screen.plan == after)
    #expect(numbers(screen) == [-3e-7, 1, 2.5])
  }

  @Test func `blanks part values, and join a unit to its number`() {
    for (typed, values) in [
      ("210 230", [210, 230]), ("1, 234", [1, 234]), ("200 CNY", [200]), ("-5 %", [-0.05]),
    ] {
      var screen = Screen()
      _ = screen.type("data set a to \(typed)")
      #expect(numbers(screen) == values.sorted(), "\(typed)")
    }
  }

  @Test func `values are written as they are read`() {
    for seed in LawSeeds(atLeast: 50) {
      var random = SeededGenerator(seed: seed)
      let currency = random.pick(["CNY", "EUR", "USD"])
      let sign = random.pick(["", "%", " \(currency)"])
      let cells = (0..<random.number(1...20)).map { _ in
        let places = sign.count > 1 ? 2 : random.number(0...9)
        let digits = String(random.number(0...999_999))
        let part = (0..<places).map { _ in random.pick(["0", "5", "9"]) }.joined()
        return "\(random.pick(["", "-"]))\(digits)\(places == 0 ? "" : "." + part)\(sign)"
      }
      var one = Screen()
      _ = one.type("plan new A currency \(currency)")
      _ = one.type("data set a to \(cells.joined(separator: ", "))")
      #expect(one.plan.data.all.first?.values.count == cells.count, "\(seed) \(cells)")
      let text = one.plan.data.all.first?.values.text(in: one.plan.currency) ?? ""
      var other = Screen()
      _ = other.type("plan new A currency \(currency)")
      _ = other.type("data set a to \(text)")
      #expect(one.plan == other.plan, "\(seed) \(text)")
    }
  }

  @Test func `trials draw each value as often as it stands there`() throws {
    var screen = Screen()
    _ = screen.type("data set a to 1, 4, 4, 7")
    _ = screen.type("let x = samples(a)")
    _ = screen.type("goal x >= 7")
    _ = screen.type("goal x <= 1")
    let said = screen.type("simulate x trials 16000")
    #expect(said.contains("Mean   4        0\n"), "\(said)")
    #expect(said.ranges(of: "25%").count == 2, "\(said)")
    #expect(screen.type("= samples(a) - samples(a)").hasPrefix("0 (−6..6)\n"))
  }
}
