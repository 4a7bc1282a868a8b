import Text

/// Why something about scenarios is refused; they are named by their names.
package enum ScenarioError: ExplainedError {
  case nameTaken(String)
  case nameReserved(String)
  case damaged(String)
  /// Scenarios that stand on the one that was to be removed.
  case holdsOthers(String, names: [String])
  case cycle(String, over: String)
  case tooDeep(String)
  case noLine(Int, of: String, count: Int)
  /// The number of a line that no longer applies, and why.
  case broken(String, line: Int, reason: Message)
  case standsOn(String, base: String)
  /// What was to be removed, and the lines of scenarios that name it.
  case inUse(String, by: [Message])
  /// Lines of scenarios that would no longer apply, and why the first would not.
  case leaves([Message], reason: Message)
  /// A name that a line of a scenario gives to another thing.
  case nameMeant(String, by: String, line: Int)

  package var message: Message {
    switch self {
    case .nameTaken(let name): "there is a scenario '\(name)' already"
    case .nameReserved(let name): "'\(name)' is what the base of all scenarios is called"
    case .damaged(let name): "the scenario '\(name)' has a number or a base that cannot be"
    case .holdsOthers(let name, let others):
      others.count == 1
        ? "'\(others[0])' stands on '\(name)'"
        : "\(others.count) scenarios stand on '\(name)': \(others.map(Typed.init(own:)).list)"
    case .cycle(let name, let base):
      name == base
        ? "'\(name)' cannot stand on itself" : "'\(base)' stands on '\(name)' already"
    case .tooDeep(let name): "'\(name)' would stand on more than 63 others"
    case .noLine(let number, let name, let count):
      count == 0
        ? "'\(name)' has no lines yet" : "'\(name)' has no line \(number); its last is \(count)"
    case .broken(let name, let line, let reason):
      "line \(line) of '\(name)' no longer applies: \(reason)"
    case .standsOn(let name, let base): "'\(name)' stands on '\(base)', which is not adopted yet"
    case .inUse(let name, let users):
      "'\(name)' is used by \(Message.joined(users, by: ", ") ?? "")"
    case .leaves(let lines, let reason):
      "\(Message.joined(lines, by: ", ") ?? "") would no longer apply: \(reason)"
    case .nameMeant(let name, let scenario, let line):
      "line \(line) of '\(scenario)' means another '\(name)'"
    }
  }

  package var hint: Message? {
    switch self {
    case .nameTaken: "Choose another name; 'scenario list' shows those that there are."
    case .nameReserved: "Choose another name."
    case .damaged: "The file was changed by hand or by another program; use an older copy."
    case .holdsOthers: "Add 'anyway' to remove that as well, or type 'scenario rebase' first."
    case .cycle: "Choose a base that does not stand on it, or the plan."
    case .tooDeep: "Adopt some of them first, or rebase it over the plan."
    case .noLine(_, let name, _): "'scenario show \(Quoting.quoted(name))' numbers its lines."
    case .broken(let name, let line, _):
      "Take it out with 'scenario drop \(Quoting.quoted(name)) \(line)', or mend what it rests on."
    case .standsOn(let name, let base):
      "Adopt '\(base)' first, or type 'scenario rebase \(Quoting.quoted(name)) over plan'."
    case .inUse: "Add 'anyway' to leave these lines without it."
    case .leaves: "Add 'anyway' to leave these lines so."
    case .nameMeant(_, let name, let line):
      "Choose another name, or take the line out with 'scenario drop \(Quoting.quoted(name)) \(line)'."
    }
  }

  package var culprit: String? {
    switch self {
    case .nameTaken(let name), .nameReserved(let name), .damaged(let name),
      .holdsOthers(let name, _), .tooDeep(let name), .broken(let name, _, _),
      .standsOn(let name, _), .inUse(let name, _), .nameMeant(let name, _, _):
      name
    case .leaves: nil
    case .cycle(_, let base): base
    case .noLine(let number, _, _): String(number)
    }
  }
}
