import PlanModel

extension DistributionError {
  package static let cases: [Self] = [
    .beyondNumbers, .spreadNotAboveZero, .notAboveZero, .endsOutOfOrder, .modeOutside,
    .shapeOutside, .meanTooLarge, .probabilityOutside, .countOutside, .noValues,
    .weightCount(values: 3, weights: 2), .weightBelowZero, .weightsOfNothing, .intervalEndsAtZero,
    .intervalEndsAtWhole, .intervalBelowZero, .intervalTooWide, .intervalTooNarrow,
  ]
}
