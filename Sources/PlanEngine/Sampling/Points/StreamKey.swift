/// Tells one uncertain value's uniform numbers from all others': none is changed by others that
/// come or go.
package struct StreamKey: Hashable, Sendable {
  let hash: UInt64
  /// Its dimension in Sobol's sequence, from 0 on; nil for one that has none.
  let dimension: Int?

  /// - Parameter numbers: what tells the values under a name apart.
  package init(_ name: String, _ numbers: Int..., dimension: Int? = nil) {
    var hash = Self.mixed(UInt64(numbers.count), 0)
    for byte in name.utf8 { hash = Self.mixed(hash ^ UInt64(byte), 1) }
    for number in numbers { hash = Self.mixed(hash ^ UInt64(bitPattern: Int64(number)), 2) }
    self.hash = hash
    self.dimension = dimension
  }

  /// The same with a dimension behind so many others.
  func behind(_ others: Int) -> StreamKey {
    StreamKey(hash: hash, dimension: dimension.map { $0 + others })
  }

  private init(hash: UInt64, dimension: Int?) {
    self.hash = hash
    self.dimension = dimension
  }

  /// The number with an index in the sequence of SplitMix64 that starts at a key.
  static func mixed(_ key: UInt64, _ index: UInt64) -> UInt64 {
    var bits = key &+ (index &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
