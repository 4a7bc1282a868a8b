import CKernels

/// What the digits of a trial's number add to its point, for each dimension that has its own.
enum SobolDirections {
  static let count = Int(KERNEL_SOBOL_DIMENSIONS)
  static let digits = Int(KERNEL_SOBOL_DIGITS)

  private static let all = (0..<count).map { dimension in
    [UInt32](unsafeUninitializedCapacity: digits) { buffer, filled in
      kernel_sobol_directions(buffer.baseAddress, UInt32(dimension))
      filled = digits
    }
  }

  static func of(_ dimension: Int) -> [UInt32] { all[dimension] }
}
