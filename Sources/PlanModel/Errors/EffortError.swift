import Quantities
import Text

/// Why the attention of the management cannot be split, or hours of it be logged.
package enum EffortError: ExplainedError {
  /// What the points add up to, and the ratio as it is typed.
  case pointsMissHundred(Int64, String?)
  case pointsNotWhole(String?)
  case ratioOfAmounts(String)
  case notSplit
  /// A layer with hours that a new split does not name.
  case layerInUse(Name)
  case noTime
  case unknownEntry(Int)
  /// Two splits with so many parts each, between which there is no transition.
  case splitsDiffer(Int, Int)
  /// A ratio with another number of parts than there are layers, as it is typed.
  case partsAndLayers(Int, [Name], of: String)
  case tooManySteps
  case damagedEntry(Int)

  package var message: Message {
    switch self {
    case .pointsMissHundred(let sum, _): "the points add up to \(Int(sum)), not 100"
    case .pointsNotWhole: "attention is split in whole percents"
    case .ratioOfAmounts: "attention is split by percents, not by amounts"
    case .notSplit: "attention is not split yet"
    case .layerInUse(let name): "'\(name)' has hours logged"
    case .noTime: "an entry takes some time"
    case .unknownEntry(let number): "the log has no entry \(number)"
    case .splitsDiffer(let one, let other): "one split has \(one) parts, the other \(other)"
    case .partsAndLayers(let parts, let layers, _):
      "the ratio has \(parts) parts, and there are \(layers.count) layers: \(Self.list(layers))"
    case .tooManySteps: "a transition has at most \(EffortSplit.mostSteps) steps"
    case .damagedEntry(let number): "entry \(number) of the log does not fit the split"
    }
  }

  private static func list(_ names: [Name]) -> Message {
    Message.joined(names.map { "\($0)" }, by: ", ") ?? ""
  }

  package var hint: Message? {
    switch self {
    case .pointsMissHundred, .pointsNotWhole, .ratioOfAmounts:
      "Give each layer whole percents that total 100, as in '40/30/30'."
    case .notSplit: "Type 'effort split preset mature', or another ratio."
    case .layerInUse: "Name it too, or take its hours out with 'effort remove'."
    case .noTime: "Type how long it was, as 12h or 90min."
    case .unknownEntry: "'effort list' shows them with their numbers."
    case .splitsDiffer: "Give each of them a part for every layer."
    case .partsAndLayers: "Give each layer a percent, or name other layers behind 'into'."
    case .tooManySteps: "Type a smaller number."
    case .damagedEntry: "The file was changed by hand or by another program; use an older copy."
    }
  }

  package var culprit: String? {
    switch self {
    case .layerInUse(let name): name.text
    case .unknownEntry(let number): String(number)
    case .pointsMissHundred(_, let ratio), .pointsNotWhole(let ratio): ratio
    case .ratioOfAmounts(let ratio), .partsAndLayers(_, _, let ratio): ratio
    case .tooManySteps: Label.in.rawValue
    case .notSplit, .noTime, .splitsDiffer, .damagedEntry: nil
    }
  }
}
