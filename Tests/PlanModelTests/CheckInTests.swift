import PlanModel
import Quantities
import Seeds
import Testing

@Suite struct CheckInTests {
  @Test(arguments: UInt64(1)...200)
  func `the actual of a day is what its check-ins say, whatever their order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let checkIns = (0..<random.number(0...12)).map { _ in
      CheckIn(
        day: year2027.firstDay.advanced(by: random.number(0...9))!, value: .random(using: &random))
    }
    let target = measure("1000")
    for offset in 0...10 {
      let day = year2027.firstDay.advanced(by: offset)!
      let known = checkIns.filter { $0.day <= day }
      let latest = known.enumerated().max {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }
      let level = Measurement.reaching(target, checkIns: checkIns)
      #expect(level.actual(on: day) == latest?.element.value)
      let sum = Measurement.reaching(target, from: measure("5"), kind: .sum, checkIns: checkIns)
      let total = known.reduce(Int64(5_000_000)) { $0 + $1.value.millionths }
      #expect(sum.actual(on: day)?.millionths == (known.isEmpty ? nil : total))
    }
    #expect(CheckIns(checkIns).all == checkIns)
  }
}
