import CKernels
import CKernelsPlain
import Seeds
import Testing

@Suite struct UniformTests {
  private func uniforms(_ key: UInt64, from first: UInt64, _ count: Int) -> [Double] {
    KernelCase.column(count) { kernel_uniforms($0, key, first, count) }
  }

  @Test func `any trial can be had alone`() {
    let all = uniforms(7, from: 0, 1000)
    for first in [0, 1, 17, 999] {
      #expect(uniforms(7, from: UInt64(first), 1000 - first) == Array(all[first...]))
    }
    #expect(KernelCase.column(1000) { plain_uniforms($0, 7, 0, 1000) } == all)
  }

  @Test func `they are the numbers of SplitMix64, inside 0 and 1`() {
    var generator = SeededGenerator(seed: 99)
    let expected = (0..<1000).map { _ in (Double(generator.next() >> 12) + 0.5) * 0x1p-52 }
    #expect(uniforms(99, from: 0, 1000) == expected)
    #expect(expected.allSatisfy { 0 < $0 && $0 < 1 && 1 - $0 > 0 })
  }
}
