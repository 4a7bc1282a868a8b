import Glibc

/// A table of figures in plain text, 80 columns wide, printed as they come.
struct Figures {
  private static let nameWidth = 33

  /// The head of a table: what is counted, and the sizes.
  static func head(_ title: String, _ sizes: [Int] = [], rate: String = "") {
    note()
    line(title, sizes.map(grouped), sizes.isEmpty ? "" : "growth", rate)
  }

  /// The head of a table whose columns are not sizes, and whose times they are beside its own.
  static func head(_ title: String, columns: [String], times: String = "") {
    note()
    line(title, columns, times, "")
  }

  /// The figures of one row of such a table, in seconds, and how they are shown.
  static func row(_ name: String, columns figures: [Double], unit: Double, times: Double? = nil) {
    line(
      "  " + name, figures.map { decimals($0 / unit) }, times.map { "×" + decimals($0) } ?? "", "")
  }

  /// The figures of one row: seconds for each size, how they are shown, and the largest's rate.
  static func row(_ name: String, _ figures: [Double?], unit: Double, rate: String = "") {
    let shown = figures.map { $0.map { decimals($0 / unit) } ?? "–" }
    line("  " + name, shown, growth(of: figures).map { "×" + decimals($0) } ?? "", rate)
  }

  /// A row of a program that is not on this machine.
  static func absent(_ name: String) {
    line("  " + name, ["not here"], "", "")
  }

  /// How much more the last figure is than the one before.
  static func growth(of figures: [Double?]) -> Double? {
    guard let last = figures.last ?? nil, let before = figures.dropLast().last ?? nil, before > 0
    else { return nil }
    return last / before
  }

  /// A line of text, shown at once.
  static func note(_ text: String = "") {
    print(text)
    fflush(nil)
  }

  private static func line(_ name: String, _ figures: [String], _ growth: String, _ rate: String) {
    let texts = figures.map { padded($0, to: 9) } + [padded(growth, to: 8), padded(rate, to: 11)]
    var line = name + String(repeating: " ", count: max(1, nameWidth - name.count))
    line += texts.joined()
    while line.last == " " { line.removeLast() }
    note(line)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Two digits after the point, one from a hundred on.
  private static func decimals(_ value: Double) -> String {
    let digits = value < 100 ? 100.0 : 10.0
    let scaled = Int((value * digits).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(digits))
    let tail = String(rest)
    let width = value < 100 ? 2 : 1
    return "\(whole)." + String(repeating: "0", count: max(0, width - tail.count)) + tail
  }

  /// A whole number in groups of three digits.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digits[index])
    }
  }
}
