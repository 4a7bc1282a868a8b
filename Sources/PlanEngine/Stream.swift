import PlanModel

/// Tells the draws of a plan apart, so that none is disturbed by others that come or go.
struct Stream: Hashable, Sendable {
  /// What the formula belongs to, under the name that it had first.
  let owner: String
  let key: StreamKey
  private let formula: Int
  private let index: Int

  /// - Parameters:
  ///   - formula: the number of the formula among those of its owner, one for each period.
  ///   - index: the number of the draw in its formula.
  ///   - dimension: its own in a Sobol sequence; only the first draw of a driver has one.
  init(owner: String, formula: Int = 0, index: Int = 0, dimension: Int? = nil) {
    self.owner = owner
    self.formula = formula
    self.index = index
    key = StreamKey(owner, formula, index, dimension: dimension)
  }

  /// The first draw of a driver.
  init(of driver: Driver) {
    self.init(owner: driver.firstName.folded, dimension: driver.id.number - 1)
  }

  /// The first draw of the formula that measures a result.
  init(of result: AimID) {
    self.init(owner: "=okr.\(result.text)")
  }

  /// The first draw of a formula that is asked for.
  static let asked = Stream(owner: "=")

  /// The driver whose first draw it is; nil for other draws.
  var driver: DriverID? { key.dimension.map { DriverID($0 + 1) } }

  /// The same draw in another dimension.
  func moved(to dimension: Int) -> Stream {
    Stream(owner: owner, formula: formula, index: index, dimension: dimension)
  }

  /// The next one of the same formula.
  var following: Stream { Stream(owner: owner, formula: formula, index: index + 1) }
}
