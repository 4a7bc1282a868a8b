/// One edit, as each of the compared programs takes it.
enum Edit {
  case set(String, amount: Int)
  /// In hundredths of a percent.
  case share(String, points: Int)
  case raise(String, by: Int)
  case move(Int, from: String, to: String)
  case add(String, amount: Int, under: String)

  /// The edit as a command; the references in Swift and Python read this line too.
  var line: String {
    switch self {
    case .set(let line, let amount): "budget set \(line) \(amount)k"
    case .share(let line, let points): "budget set \(line) \(Self.percent(points))"
    case .raise(let line, let amount): "budget raise \(line) \(amount)k"
    case .move(let amount, let source, let target):
      "budget move \(amount)k from \(source) to \(target)"
    case .add(let line, let amount, let parent): "budget add \(line) \(amount)k under \(parent)"
    }
  }

  /// The edit as a statement on a table of names and amounts.
  var statement: String {
    switch self {
    case .set(let line, let amount), .share(let line, let amount):
      "UPDATE line SET amount = \(amount) WHERE name = '\(line)';"
    case .raise(let line, let amount):
      "UPDATE line SET amount = amount + \(amount) WHERE name = '\(line)';"
    case .move(let amount, let source, let target):
      "UPDATE line SET amount = amount + iif(name = '\(target)', \(amount), -\(amount)) "
        + "WHERE name IN ('\(source)', '\(target)');"
    case .add(let line, let amount, _):
      "INSERT INTO line VALUES ('\(line)', \(amount));"
    }
  }

  private static func percent(_ points: Int) -> String {
    let (whole, rest) = points.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(whole)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
