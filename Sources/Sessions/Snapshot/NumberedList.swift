import JSON

/// Things with numbers that are given once.
struct NumberedList<Element> {
  let list: [Element]
  let nextNumber: Int

  init(
    json: JSON, _ read: (JSON) throws(JSONValueError) -> Element
  ) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    list = try members.takeList("list", read)
    nextNumber = try members.take("nextNumber", Int.init(json:))
    try members.end()
  }

  /// Refuses numbers that are given twice, or that the next new thing would get.
  func checked(_ number: (Element) -> Int) throws(JSONValueError) -> NumberedList {
    let numbers = list.map(number)
    let isSound =
      (1...Self.largestNumber).contains(nextNumber) && Set(numbers).count == numbers.count
      && numbers.allSatisfy { (1..<nextNumber).contains($0) }
    guard isSound else { throw JSON.refused("its numbers are given twice, or too large") }
    return self
  }

  /// No plan comes near it by commands, and nothing that counts on from it overflows.
  private static var largestNumber: Int { 1 << 53 }
}
