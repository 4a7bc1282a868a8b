import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// The lines of a budget that a name or a path may become.
struct LineOffers {
  private let budget: Budget
  private let total: String

  init(_ budget: Budget, _ language: Language) {
    self.budget = budget
    let total = Keyword.total.typed
    self.total = language == .chinese ? total.chinese : total.english
  }

  func lines(for words: ArraySlice<Word>) -> [Candidate] {
    let found = found(for: words)
    let typed = words.joined.folded
    let total = [total, Keyword.total.rawValue].first { $0.hasPrefix(typed) }
    // Of very many, nobody reads what each of them has.
    let amounts = budget.amounts(of: found.prefix(Self.mostDescribed).map(\.id))
    let described = zip(found, amounts).map { Candidate($0.text, about: about($0.id, $1)) }
    return described + found.dropFirst(Self.mostDescribed).map { Candidate($0.text) }
      + (total.map { [Candidate($0, about: "\(budget.amount(of: .total))")] } ?? [])
  }

  /// The lines that may hold a new one, each with the dot behind which its name comes.
  func parents(for words: ArraySlice<Word>) -> [Candidate] {
    found(for: words).map { Candidate($0.text + ".", goesOn: true) }
  }

  private static let mostDescribed = 100

  /// The lines with what is typed for them: behind a dot those inside the line before it, else
  /// those at the top, and any others by their names once one is begun.
  private func found(for words: ArraySlice<Word>) -> [(id: LineID, text: String)] {
    let names = words.path
    let typed = (names.last ?? "").folded
    guard names.count > 1 else {
      return children(of: .total, typed, behind: []) + others(typed)
    }
    let above = names.dropLast().compactMap { try? Name($0) }
    guard above.count == names.count - 1, case .found(let id) = budget.resolve(above) else {
      return []
    }
    return children(of: id, typed, behind: above.map(\.text))
  }

  private func children(
    of id: LineID, _ typed: String, behind above: [String]
  ) -> [(id: LineID, text: String)] {
    let path = Quoting.path(above)
    return budget.children(of: id, beginning: typed).map { id, name in
      (id, above.isEmpty ? Quoting.quoted(name.text) : Quoting.path(path, name.text))
    }
  }

  /// A name is enough while no other line has it.
  private func others(_ typed: String) -> [(id: LineID, text: String)] {
    guard !typed.isEmpty else { return [] }
    return budget.innerLines(beginning: typed).map {
      ($0.id, $0.isOnly ? Quoting.quoted(budget[$0.id].name.text) : budget.path(of: $0.id))
    }
  }

  private func about(_ id: LineID, _ amount: Money) -> Message {
    guard let parent = budget[id].parent, parent != .total else { return "\(amount)" }
    return "\(amount) in \(budget.path(of: parent))"
  }
}
