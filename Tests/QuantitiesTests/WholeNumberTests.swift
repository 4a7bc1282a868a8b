import Quantities
import Testing

@Test(arguments: [
  ("20", 20), ("0", 0), ("2,000", 2_000), ("２０", 20), ("二十", 20), ("两百零五", 205), ("1万", 10_000),
  ("2.5k", 2_500), ("900000000000000", 900_000_000_000_000),
])
func `a whole number is read in digits and in Chinese figures`(text: String, value: Int64) {
  #expect(Int64(readingWhole: text) == value)
}

@Test(arguments: [
  "", "-1", "+1", "2.5", "20%", "1e3", "二十x", "x", "9223372036854775808", "1/2", "半",
])
func `what is no whole number is not read as one`(text: String) {
  #expect(Int64(readingWhole: text) == nil)
}
