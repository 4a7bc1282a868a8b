import PlanModel
import Text

extension DistributionError {
  package static let cases: [Self] = [
    .beyondNumbers, .uncertainParameter, .spreadNotAboveZero, .notAboveZero, .endsOutOfOrder,
    .endsEqual, .threeOutOfOrder, .modeOutside,
    .shapeOutside, .meanTooLarge, .probabilityOutside, .countOutside, .noValues,
    .weightCount(values: 3, weights: 2), .weightBelowZero, .weightsOfNothing, .intervalEndsAtZero,
    .intervalEndsAtWhole, .intervalBelowZero, .intervalTooWide, .intervalTooNarrow,
  ]
}

extension CorrelationError {
  package static let cases: [Self] = [
    .impossible(["甲", "乙"], first: nil),
    .impossible(["甲", "乙"], first: Typed(command: "correlate")), .withItself("甲"),
    .alone("甲"), .notOneBelief("甲"),
  ]
}
