import PlanModel

/// The dimensions in Sobol's sequence of the drivers of several plans: those that were made under
/// one name share theirs.
struct DriverDimensions {
  /// By the name that a driver was made under.
  private var dimensions: [String: Int] = [:]
  private var next = 0

  /// Drivers of the first plan get the dimensions that they have alone.
  mutating func add(_ plan: Plan) {
    let first = next
    for driver in plan.drivers.all where dimensions[driver.firstName.folded] == nil {
      let dimension = first == 0 ? Stream(of: driver).key.dimension ?? 0 : next
      dimensions[driver.firstName.folded] = dimension
      next = max(next, dimension + 1)
    }
  }

  /// A stream in the dimension that its driver has in all plans.
  func shared(_ stream: Stream) -> Stream {
    guard stream.driver != nil, let dimension = dimensions[stream.owner] else { return stream }
    return stream.moved(to: dimension)
  }
}
