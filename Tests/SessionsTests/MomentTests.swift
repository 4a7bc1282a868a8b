import Quantities
import Sessions
import Testing

@Test(arguments: [
  "2027-03-12T09:15:02+08:00", "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:60-12:30",
])
func `a moment reads what it writes`(text: String) {
  #expect(Moment(text)?.description == text)
}

@Test(arguments: [
  "", "2027-03-12", "2027-03-12 09:15:02+08:00", "2027-3-12T09:15:02+08:00 ",
  "2027-02-30T09:15:02+08:00", "2027-03-12T24:00:00+08:00", "2027-03-12T09:60:02+08:00",
  "2027-03-12T09:15:02+08:60", "2027-03-12T09:15:02+24:00", "2027-03-12T09:15:02-00:00",
  "2027-03-12T09:15:02Z", "２027-03-12T09:15:02+08:0", "2027-03-12T09:15:02 08:00",
])
func `what is no moment is refused`(text: String) {
  #expect(Moment(text) == nil)
}

@Test(arguments: [
  (Int64(0), 0, "1970-01-01T00:00:00+00:00"),
  (-1, 0, "1969-12-31T23:59:59+00:00"),
  (-86_400, 0, "1969-12-31T00:00:00+00:00"),
  (1_805_037_302, 480, "2027-03-14T23:15:02+08:00"),
  (951_782_399, -60, "2000-02-28T22:59:59-01:00"),
])
func `seconds since 1970 are a moment on the local clock`(
  seconds: Int64, offset: Int, text: String
) {
  #expect(Moment(secondsSince1970: seconds, offset: offset)?.description == text)
}

@Test(arguments: [Int64.min, Int64.max, 253_402_300_800])
func `seconds outside the calendar are no moment`(seconds: Int64) {
  #expect(Moment(secondsSince1970: seconds, offset: 480) == nil)
}
