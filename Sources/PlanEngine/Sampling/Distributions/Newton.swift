/// The root of a rising function by its slope, kept between what is known to lie on either side.
enum Newton {
  static func root(
    from start: Double, _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    var (place, low, high) = (start, -Double.infinity, Double.infinity)
    for _ in 0..<200 {
      let (value, slope) = function(place)
      let next = place - value / slope
      // The error of the next place is about the square of this step.
      guard !(abs(next - place) <= 0x1p-30 * max(1, abs(place))) else { return next }
      if value < 0 || value.isNaN && place < start { low = place } else { high = place }
      place =
        low < next && next < high
        ? next
        : low.isFinite && high.isFinite ? (low + high) / 2 : place + (value < 0 ? 1 : -1)
    }
    return place
  }
}
