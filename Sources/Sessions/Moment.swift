import Quantities

/// A second on somebody's clock: the local date and time, and how far that clock is from UTC.
package struct Moment: Hashable, Sendable {
  package let day: Day
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// Minutes east of UTC; negative to the west.
  package let offset: Int

  /// Nil for a time that no clock shows.
  package init?(day: Day, hour: Int, minute: Int, second: Int = 0, offset: Int = 0) {
    guard
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      (-24 * 60 + 1..<24 * 60).contains(offset)
    else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
  }

  /// The moment so many seconds after the first of January 1970 in UTC, on a clock with that
  /// offset; nil outside the calendar.
  package init?(secondsSince1970 seconds: Int64, offset: Int) {
    let (local, overflow) = seconds.addingReportingOverflow(Int64(offset) * 60)
    guard !overflow, let epoch = Day(year: 1970, month: 1, day: 1) else { return nil }
    let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400)
    let second = Int(rest < 0 ? rest + 86_400 : rest)
    guard let day = epoch.advanced(by: Int(rest < 0 ? days - 1 : days)) else { return nil }
    self.init(
      day: day, hour: second / 3600, minute: second / 60 % 60, second: second % 60,
      offset: offset)
  }
}

extension Moment: CustomStringConvertible {
  /// As ISO 8601 writes it: `2027-03-12T09:15:02+08:00`.
  package var description: String {
    let date = [padded(day.year, to: 4), padded(day.monthNumber), padded(day.dayOfMonth)]
    let sign = offset < 0 ? "-" : "+"
    return date.joined(separator: "-") + "T" + time + sign
      + [abs(offset) / 60, abs(offset) % 60].map { padded($0) }.joined(separator: ":")
  }

  /// The time of day without its offset: `09:15:02`.
  package var time: String {
    [hour, minute, second].map { padded($0) }.joined(separator: ":")
  }

  /// The day and the time as people read them: `2027-03-12 09:15:02`.
  package var screenText: String { "\(day.canonical) \(time)" }

  /// Reads what `description` writes and nothing else.
  package init?(_ text: String) {
    let parts = text.split { !$0.isNumber }.map { Int($0) ?? 0 }
    guard
      text.utf8.count == 25, parts.count == 8,
      let day = Day(year: parts[0], month: parts[1], day: parts[2])
    else { return nil }
    let east = parts[6] * 60 + parts[7]
    let sign = text.dropLast(5).last == "-" ? -1 : 1
    self.init(
      day: day, hour: parts[3], minute: parts[4], second: parts[5], offset: sign * east)
    guard description == text else { return nil }
  }

  private func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
