extension Duration {
  /// Reads a length of time, in one unit or several: `90min`, `48h`, `3d`, `2w`, `1h30min`.
  package init(reading text: String) throws(ReadingError) {
    var cursor = Cursor(text)
    let start = cursor.place
    guard cursor.next != "-" else {
      throw cursor.error(.duration(.negative(cursor.typed(from: start))))
    }
    var minutes: Int128 = 0
    repeat {
      minutes += try cursor.takeMinutes(from: start)
      cursor.skipBlanks()
    } while !cursor.isAtEnd && minutes <= Int128(Duration.limit)
    guard minutes <= Int128(Duration.limit) else {
      throw cursor.error(from: start, .duration(.limit(cursor.typed(from: start))))
    }
    self.minutes = Int64(minutes)
  }

  /// The length as it can be read again: hours up to three days, then days or weeks, where they
  /// are whole.
  package var canonical: String {
    if minutes % 60 != 0 { return "\(minutes)min" }
    if minutes % 1440 != 0 || minutes < 3 * 1440 { return "\(minutes / 60)h" }
    return minutes % 10080 == 0 ? "\(minutes / 10080)w" : "\(minutes / 1440)d"
  }

  /// 9999 years in minutes.
  private static let limit: Int64 = 9999 * 366 * 1440
}

extension Cursor {
  fileprivate mutating func takeMinutes(from start: Int) throws(ReadingError) -> Int128 {
    let decimal = try takeDecimal(from: start)
    skipBlanks()
    guard !isAtEnd else { throw error(from: start, .duration(.noUnit(typed(from: start)))) }
    guard let unit = Cursor.units.first(where: { take(anyOf: $0.words) }) else {
      throw error(.duration(.unit(typed(from: place))))
    }
    let scaled = Int128(decimal.significand) * Int128(unit.minutes)
    let scale = Int128(powerOfTen(decimal.decimals) ?? 1)
    guard scaled % scale == 0 else {
      throw error(from: start, .duration(.seconds(typed(from: start))))
    }
    return scaled / scale
  }

  /// Longer words stand before the ones that they begin with.
  private static let units: [(minutes: Int64, words: [String])] = [
    (1, ["minutes", "minute", "min", "分钟", "分"]),
    (60, ["hours", "hour", "h", "小时"]),
    (1440, ["days", "day", "d", "天", "日"]),
    (10080, ["weeks", "week", "w", "周", "星期"]),
  ]
}
