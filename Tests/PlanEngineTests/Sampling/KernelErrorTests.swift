import CKernels
import Glibc
import Seeds
import Testing

#if arch(x86_64)
  /// The errors of the kernels, in units of the last place, against numbers of 64 digits.
  @Suite struct KernelErrorTests {
    private static let count = 1_000_000

    /// How far each result is from what it should be, the farthest one told.
    private func worst(
      _ name: String, _ x: [Double], _ y: [Double] = [], _ exact: (Double, Double) -> Float80
    ) -> Double {
      let found = KernelCase.named(name).wide(x, y)
      let errors = found.indices.map { index in
        let right = exact(x[index], y.isEmpty ? 0 : y[index])
        return Double(abs(Float80(found[index]) - right) / Float80(Double(right).ulp))
      }
      let index = errors.indices.max { errors[$0] < errors[$1] }!
      let place = y.isEmpty ? "\(x[index])" : "\(x[index]), \(y[index])"
      print("\(name): at most \(errors[index]) units in the last place, at \(place)")
      return errors.contains { !$0.isFinite } ? .infinity : errors[index]
    }

    private func spread(_ range: ClosedRange<Double>) -> [Double] {
      let step = (range.upperBound - range.lowerBound) / Double(Self.count)
      return (0..<Self.count).map { range.lowerBound + (Double($0) + 0.5) * step }
    }

    @Test func `exponentials and logarithms`() {
      #expect(worst("exp", spread(-708...709.7)) { x, _ in expl(Float80(x)) } <= 1)
      #expect(worst("log", spread(-744...709).map { exp($0) }) { x, _ in logl(Float80(x)) } <= 1)
      #expect(worst("log", spread(0.25...4)) { x, _ in logl(Float80(x)) } <= 1)
    }

    @Test func `powers`() {
      var random = SeededGenerator(seed: 1)
      for width in [0.01, 1, 700] {
        let x = spread(-width...width).map { exp($0) }
        let y = x.map { Double.random(in: -700...700, using: &random) / (abs(log($0)) + 0.001) }
        #expect(worst("power", x, y) { powl(Float80($0), Float80($1)) } <= 2)
      }
    }

    @Test func `quantiles of the normal distribution, deep into both tails`() {
      let low = spread(-690 ... -0.7).map { exp($0) }
      let high = spread(-36.7 ... -0.7).map { 1 - exp($0) }
      for column in [low, high, spread(0...1)] {
        let found = KernelCase.named("normal_quantile").wide(column, [])
        var next = found.makeIterator()
        #expect(worst("normal_quantile", column) { u, _ in refined(next.next()!, at: u) } <= 5)
      }
    }

    @Test func `probabilities of the normal distribution`() {
      let column = spread(-37.5...8)
      let root = Float80(2).squareRoot()
      #expect(worst("normal_probability", column) { z, _ in erfcl(-Float80(z) / root) / 2 } <= 12)
    }

    /// A quantile after one more step of Newton's, which leaves no error worth counting.
    private func refined(_ quantile: Double, at probability: Double) -> Float80 {
      let (z, u) = (Float80(quantile), Float80(probability))
      let root = Float80(2).squareRoot()
      let miss =
        abs(z) < 0.5
        ? erfl(z / root) / 2 - (u - 0.5)
        : z < 0 ? erfcl(-z / root) / 2 - u : (1 - u) - erfcl(z / root) / 2
      return z - miss / (expl(-z * z / 2) / (2 * Float80.pi).squareRoot())
    }
  }
#endif
