import CKernels
import PlanModel

extension Copula {
  /// Fills a column with a stream that moves with others.
  ///
  /// - Parameters:
  ///   - uniforms: independent streams, the one that is to move with the others last.
  ///   - weights: what it takes of each.
  package static func mix(
    _ uniforms: [UnsafePointer<Double>], _ weights: [Double],
    to column: UnsafeMutablePointer<Double>, count: Int
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * block) { scratch in
      guard let sum = scratch.baseAddress else { return }
      for start in stride(from: 0, to: count, by: block) {
        let size = min(block, count - start)
        sum.initialize(repeating: 0, count: size)
        for (stream, weight) in zip(uniforms, weights) {
          let part = sum + block
          kernel_normal_quantile(part, stream + start, size)
          withUnsafePointer(to: weight) { kernel_multiply(part, part, 1, $0, 0, size) }
          kernel_add(sum, sum, 1, part, 1, size)
        }
        kernel_normal_probability(column + start, sum, size)
      }
    }
  }

  private static let block = 512
}
