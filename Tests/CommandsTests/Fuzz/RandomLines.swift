import Seeds

/// Lines that nobody would type, made from lines that somebody would.
struct RandomLines {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The lines of all examples, those that come before them, and a few in Chinese and at length.
  static let sound =
    ExampleTests.cases.flatMap { $0.example.after + [$0.example.line] } + [
      "预算 拆分 5：3：2 进 核心业务，新兴市场，品牌 覆盖", "预算 移动 30% 从 events 到 seminars",
      "预算显示 按 季度", "budget split core 1:1:1 into a, b, c overwrite", "budget set a 1/3",
      "budget add core.deep 12.5%; budget show", "budget import under brand",
      "path.to.line\t1,200", "budget phase total 1:0:2:3", "budget set events 10% from others",
      "budget raise core by 3%",
    ]

  private static let words = Array(
    Set(sound.flatMap { $0.split(separator: " ").map(String.init) })
  ).sorted()

  mutating func next() -> String {
    switch random.number(0...12) {
    case 0...3: random.pick(Self.sound)
    case 4, 5: replacingWords(random.pick(Self.sound))
    case 6: spliced(random.pick(Self.sound), random.pick(Self.sound))
    case 7: moving(random.pick(Self.sound))
    case 8: inserting(random.pick(Self.sound))
    case 9: widened(random.pick(Self.sound))
    case 10: joined(next(), next())
    case 11: omitting(random.pick(Self.sound))
    default: (0...random.number(0...12)).map { _ in word() }.joined(separator: " ")
    }
  }

  private mutating func word() -> String {
    random.chance(60) ? random.pick(Self.words) : random.pick(Oddities.all)
  }

  /// Without a word or two, of which labels are the ones that people forget.
  private mutating func omitting(_ line: String) -> String {
    var words = line.split(separator: " ").map(String.init)
    for _ in 0...random.number(0...1) where words.count > 1 {
      words.remove(at: random.number(0...words.count - 1))
    }
    return words.joined(separator: " ")
  }

  private mutating func replacingWords(_ line: String) -> String {
    var words = line.split(separator: " ").map(String.init)
    for _ in 0...random.number(0...2) { words[random.number(0...words.count - 1)] = word() }
    return words.joined(separator: " ")
  }

  /// Both lines are cut between any two scalars, inside of characters and quotes too.
  private mutating func spliced(_ one: String, _ other: String) -> String {
    let head = one.unicodeScalars.prefix(random.number(0...one.unicodeScalars.count))
    let tail = other.unicodeScalars.suffix(random.number(0...other.unicodeScalars.count))
    return String(head) + String(tail)
  }

  /// A word dropped, doubled, or at another place.
  private mutating func moving(_ line: String) -> String {
    var words = line.split(separator: " ").map(String.init)
    let word = words.remove(at: random.number(0...words.count - 1))
    for _ in 0..<random.number(0...2) { words.insert(word, at: random.number(0...words.count)) }
    return words.joined(separator: " ")
  }

  private mutating func inserting(_ line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    for _ in 0...random.number(0...3) {
      scalars.insert(
        contentsOf: random.pick(Oddities.all).unicodeScalars, at: random.number(0...scalars.count))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// As a Chinese input method would write it: here and there, or all over.
  private mutating func widened(_ line: String) -> String {
    let percent = random.pick([10, 50, 100])
    return line.unicodeScalars.reduce(into: "") { text, scalar in
      let isNarrow = (0x21...0x7E).contains(scalar.value) && random.chance(percent)
      let wide = isNarrow ? Unicode.Scalar(scalar.value + 0xFEE0) : nil
      text.unicodeScalars.append(wide ?? scalar)
    }
  }

  private mutating func joined(_ one: String, _ other: String) -> String {
    one + random.pick([";", "; ", "；", " ;; ", " # ", "\n", " \\\n"]) + other
  }
}
