import CKernels

/// The functions of the wide loops for one number: the same bits on every processor.
enum Kernel {
  static func exp(_ x: Double) -> Double { one(kernel_exp, of: x) }
  static func log(_ x: Double) -> Double { one(kernel_log, of: x) }
  static func normalQuantile(_ u: Double) -> Double { one(kernel_normal_quantile, of: u) }
  static func normalProbability(_ z: Double) -> Double { one(kernel_normal_probability, of: z) }

  private static func one(
    _ kernel: (UnsafeMutablePointer<Double>?, UnsafePointer<Double>?, Int) -> Void, of x: Double
  ) -> Double {
    var result = 0.0
    withUnsafePointer(to: x) { kernel(&result, $0, 1) }
    return result
  }
}
