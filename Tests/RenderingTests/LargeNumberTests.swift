import Reports
import Seeds
import Testing

@testable import Rendering

/// Numbers with a power of ten.
@Suite struct LargeNumberTests {
  @Test(
    arguments: [
      (1e15, "1e+15"), (1e20 / 3, "3.3333333e+19"), (-2.04e22, "−2.04e+22"),
      (9.99999999e18, "1e+19"),
      (12_345_678_901_234_568, "1.2345679e+16"), (6.4e17, "6.4e+17"), (1e-9 / 3, "3.3333333e-10"),
      (1.5e-300, "1.5e-300"), (.greatestFiniteMagnitude, "1.7976931e+308"),
      (-.leastNonzeroMagnitude, "−5e-324"), (999_999_999_999_999, "999,999,999,999,999"),
    ] as [(Double, String)])
  func `a number has no more digits than are meant`(number: Double, text: String) {
    #expect(Figures(Style()).number(number) == text)
  }

  @Test func `a number is what it says to eight digits`() throws {
    for seed in LawSeeds(atLeast: 200) {
      var random = SeededGenerator(seed: seed)
      let number = Double(bitPattern: random.next())
      guard number.magnitude.isNormal, number.magnitude >= 1e15 || number.magnitude < 1e-7 else {
        continue
      }
      let text = Figures(Style()).number(number).replacing("−", with: "-")
      let read = try #require(Double(text), "\(text)")
      #expect((read - number).magnitude <= 5.1e-8 * number.magnitude, "\(number): \(text)")
    }
  }
}
