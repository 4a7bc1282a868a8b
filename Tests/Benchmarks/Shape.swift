import Seeds

/// What a budget looks like, and which edits it gets: as many lines as edits, touched in no order.
enum Shape: String, CaseIterable {
  /// All lines are siblings with fixed amounts, and are set.
  case flat
  /// Chains of 64 levels, the most there may be, whose lines are set.
  case deep
  /// Twenty children to a parent, half of them shares; adds, sets, raises and moves.
  case mixed
  /// A thousand children to a parent, all of them shares; they are set, and their parents raised.
  case shares

  /// The commands that build the budget.
  func setUp(_ count: Int) -> [Edit] {
    let numbers = 0..<count
    return switch self {
    case .flat: numbers.map { .add(Self.name($0), amount: 100, under: "total") }
    case .deep: numbers.map(Self.link)
    case .mixed:
      [.set("total", amount: 1_000_000_000)] + numbers.map(Self.node)
        + numbers.filter { $0.isMultiple(of: 2) }.map { .share(Self.name($0), points: 300) }
    case .shares:
      numbers.filter { $0.isMultiple(of: 1_000) }.map {
        .add(Self.envelope(of: $0), amount: 1_000, under: "total")
      } + numbers.map { .add(Self.name($0), amount: 0, under: Self.envelope(of: $0)) }
        + numbers.map { .share(Self.name($0), points: 5 + $0 % 5) }
    }
  }

  func edits(_ count: Int) -> [Edit] {
    var random = SeededGenerator(seed: 2027)
    return (0..<count).map { number in
      switch self {
      case .flat, .deep:
        .set(Self.name(.random(in: 0..<count, using: &random)), amount: 100 + number % 100)
      case .mixed: Self.mixedEdit(number, of: count, &random)
      case .shares: Self.sharesEdit(number, .random(in: 0..<count, using: &random))
      }
    }
  }

  static func name(_ number: Int) -> String { "line\(number)" }

  private static func link(_ number: Int) -> Edit {
    let isFirst = number.isMultiple(of: 64)
    return .add(name(number), amount: 100, under: isFirst ? "total" : name(number - 1))
  }

  /// Even lines are shares, odd ones fixed.
  private static func node(_ number: Int) -> Edit {
    .add(name(number), amount: 100_000, under: parent(of: number))
  }

  private static func parent(of number: Int) -> String {
    number < 20 ? "total" : name(number / 20 - 1)
  }

  private static func mixedEdit(_ number: Int, of count: Int, _ random: inout SeededGenerator)
    -> Edit
  {
    let line = Int.random(in: 0..<count, using: &random)
    return switch number % 10 {
    case 0: .add("new\(number)", amount: 10, under: name(line / 20))
    case 1, 2: .raise(fixed(line), by: 1)
    case 3, 4: .move(1, from: leaf(line, of: count), to: leaf(line + count / 4, of: count))
    case 5, 6, 7: .share(name(line - line % 2), points: 100 + 100 * (number % 5))
    default: .set(fixed(line), amount: 100_000 + number % 100)
    }
  }

  private static func sharesEdit(_ number: Int, _ line: Int) -> Edit {
    number.isMultiple(of: 4)
      ? .raise(envelope(of: line), by: 1) : .share(name(line), points: 5 + number % 5)
  }

  private static func envelope(of number: Int) -> String { "parent\(number / 1_000)" }

  private static func fixed(_ line: Int) -> String { name(line | 1) }

  /// A fixed line without children.
  private static func leaf(_ line: Int, of count: Int) -> String {
    fixed(count / 2 + line % (count / 2))
  }
}
