import CommandLanguage
import PlanModel
import Quantities
import Text

/// Whatever a plan has a name for: a line, a place among the people, an aim, and so on.
enum Thing: Hashable {
  case line(LineID)
  case place(StaffPlace)
  case aim(AimID)
  case initiative(InitiativeID)
  case driver(DriverID)
}

/// A thing found by its name, or by its path behind the noun of its commands.
struct ThingPath: ArgumentValue, Hashable {
  static let kind = ValueKind.thing
  static let extent = Extent.phrase
  static let sample = ThingPath(thing: .line(.total), path: "budget.total")

  let thing: Thing
  /// As it is typed where nothing else can be meant.
  private let path: String

  private init(thing: Thing, path: String) {
    self.thing = thing
    self.path = path
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard !words.isKeyword(.total) else {
      self = .sample
      return
    }
    let names = words.path
    let found = Self.found(names, in: vocabulary)
    let text = names.joined(separator: ".")
    switch (found.first, found.count) {
    case (.one(let noun, let number, let path)?, 1):
      self.init(thing: noun.thing(number), path: "\(noun.rawValue).\(path)")
    case (.removed?, 1):
      throw UsageError(
        "'\(text)' was removed", hint: "'undo' brings it back; 'okr tree' lists what there is.",
        at: words.range)
    case (nil, _):
      throw UsageError(
        "nothing in the plan is called '\(text)'",
        hint: Self.nearest(to: names, in: vocabulary)
          ?? "Name a line, a function or talent, an objective or result, an initiative or a driver.",
        at: words.range)
    default:
      throw UsageError(
        "'\(text)' may be \(Message.joined(found.flatMap(\.shown), by: ", ") ?? "")",
        hint: "Type the path of the one that is meant.", at: words.range)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String { path }

  /// What names may mean: the noun before them decides; without it all that is called so counts.
  private static func found(_ names: [String], in vocabulary: any Vocabulary) -> [Found] {
    if let noun = ThingNoun(before: names),
      let found = Found(Array(names.dropFirst()), of: noun, in: vocabulary)
    {
      return [found]
    }
    let all = ThingNoun.allCases.compactMap { Found(names, of: $0, in: vocabulary) }
    let present = all.filter { $0 != .removed }
    return present.isEmpty ? all : present
  }

  /// The name that was probably meant, of the things of all nouns.
  private static func nearest(to names: [String], in vocabulary: any Vocabulary) -> Message? {
    let noun = ThingNoun(before: names)
    let wanted = noun == nil ? names : Array(names.dropFirst())
    let paths = (noun.map { [$0] } ?? ThingNoun.allCases).compactMap {
      vocabulary.nearest(to: wanted, as: $0.kind)
    }
    let nearest = paths.nearest(to: wanted.joined(separator: ".")) ?? paths.first
    return nearest.map { path in
      let whole = noun.map { $0.shown(path) } ?? .verbatim(path)
      return path.contains("\"") ? "Did you mean \(whole), in quotes?" : "Did you mean '\(whole)'?"
    }
  }
}

/// What names mean among the things of one noun.
private enum Found: Hashable {
  case one(ThingNoun, number: Int, path: String)
  case several(ThingNoun, paths: [String])
  case removed

  /// Nil where nothing has the names.
  init?(_ names: [String], of noun: ThingNoun, in vocabulary: any Vocabulary) {
    switch vocabulary.resolve(names, as: noun.kind) {
    case .found(let number, let path):
      // The names of initiatives come as they are.
      let isName = noun == .initiative
      self = .one(noun, number: number, path: isName ? Quoting.path([path]) : path)
    case .ambiguous(let paths): self = .several(noun, paths: paths)
    case .removed: self = .removed
    case .unknown: return nil
    }
  }

  /// The paths behind their nouns, as the reader would type them.
  var shown: [Message] {
    switch self {
    case .one(let noun, _, let path): [noun.shown(path)]
    case .several(let noun, let paths): paths.map(noun.shown)
    case .removed: []
    }
  }
}

/// The first words of the commands whose things have names.
enum ThingNoun: String, CaseIterable {
  case budget, staff, okr, initiative, driver

  /// The noun that the first of several names is, in any language.
  init?(before names: [String]) {
    guard names.count > 1, let word = names.first?.folded else { return nil }
    let nouns = [word] + Synonyms.english(for: word)
    guard let noun = nouns.lazy.compactMap(ThingNoun.init(rawValue:)).first else { return nil }
    self = noun
  }

  var kind: ValueKind {
    switch self {
    case .budget: .line
    case .staff: .staffPlace
    case .okr: .aim
    case .initiative: .initiative
    case .driver: .driver
    }
  }

  func thing(_ number: Int) -> Thing {
    switch self {
    case .budget: .line(LineID(number))
    case .staff: .place(StaffPlace(number: number))
    case .okr:
      if let id = AimID(code: number) {
        .aim(id)
      } else {
        preconditionFailure("every aim has a code")
      }
    case .initiative: .initiative(InitiativeID(number))
    case .driver: .driver(DriverID(number))
    }
  }

  func shown(_ path: String) -> Message { "\(Synonyms.noun(rawValue)).\(path)" }
}
