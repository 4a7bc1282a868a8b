/// The root of a rising function by its slope, kept between what is known to lie on either side.
enum Newton {
  static func root(
    from start: Double, _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    var (place, low, high) = (start, -Double.infinity, Double.infinity)
    for _ in 0..<200 {
      let (value, slope) = function(place)
      if value == 0 { return place }
      if value < 0 || value.isNaN && place < start { low = place } else { high = place }
      var next = place - value / slope
      if !(next > low && next < high) {
        next = low.isFinite && high.isFinite ? (low + high) / 2 : place + (value < 0 ? 1 : -1)
      }
      guard abs(next - place) > 0x1p-52 * max(1, abs(place)) else { return next }
      place = next
    }
    return place
  }
}
