import CommandLanguage
import PlanModel
import Quantities
import Text

/// What an aim has to be.
protocol AimSort: Sendable {
  static var kind: ValueKind { get }
  static var sample: AimID { get }
  /// What is wanted, as in 'there is no objective'.
  static var description: Message { get }
}

/// An objective, a key result or a KPI, found by its identifier or its title.
struct AimName<Sort: AimSort>: ArgumentValue {
  static var kind: ValueKind { Sort.kind }
  static var extent: Extent { .phrase }
  static var sample: AimName { AimName(id: Sort.sample) }

  let id: AimID

  private init(id: AimID) {
    self.id = id
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let text = words.joined
    switch vocabulary.resolve([text], as: Sort.kind) {
    case .found(let code, _):
      guard let id = AimID(code: code) else { preconditionFailure("every aim has a code") }
      self.init(id: id)
    case .removed:
      throw UsageError(
        "'\(text)' was removed", hint: "'undo' brings it back; 'okr tree' lists what there is.",
        at: words.range)
    case .ambiguous(let ids):
      throw UsageError(
        "'\(text)' may be \(ids.map(Typed.init(own:)).list)",
        hint: "Type the identifier of the one that is meant.", at: words.range)
    case .unknown: throw Self.unknown(text, at: words.range, in: vocabulary)
    }
  }

  private static func unknown(
    _ text: String, at range: Range<Int>, in vocabulary: any Vocabulary
  ) -> UsageError {
    if case .found(_, let id) = vocabulary.resolve([text], as: .aim) {
      return UsageError(
        "'\(id)' is no \(Sort.description)", hint: "'okr tree' lists what there is.", at: range)
    }
    return UsageError(
      "there is no \(Sort.description) '\(text)'",
      hint: vocabulary.nearest(to: [text], as: Sort.kind).map(Self.suggestion)
        ?? "'okr tree' lists what there is.", at: range)
  }

  private static func suggestion(_ title: String) -> Message {
    title.contains("\"") ? "Did you mean \(title), in quotes?" : "Did you mean '\(title)'?"
  }

  func canonical(in vocabulary: any Vocabulary) -> String { id.text }
}

/// Any aim.
enum AnyAim: AimSort {
  static let kind = ValueKind.aim
  static let sample = AimID(.objective, 1)
  static var description: Message { "objective, key result or KPI" }
}

/// What others stand under.
enum ObjectiveAim: AimSort {
  static let kind = ValueKind.objective
  static let sample = AimID(.objective, 1)
  static var description: Message { "objective" }
}

/// What is measured.
enum ResultAim: AimSort {
  static let kind = ValueKind.result
  static let sample = AimID(.keyResult, 1)
  static var description: Message { "key result or KPI" }
}
