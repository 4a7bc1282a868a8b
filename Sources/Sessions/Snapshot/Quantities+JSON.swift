import JSON
import Quantities
import Text

// How quantities stand in a snapshot: money as an exact number of currency units, everything else
// that is more than a whole number as the text that people type for it.

extension Money {
  func json(in currency: Currency) -> JSON { .number(canonical(in: currency)) }

  init(json: JSON, in currency: Currency) throws(JSONValueError) {
    guard case .number(let text) = json else { throw json.mismatch(.number) }
    self = try explained { () throws(ReadingError) in try Money(reading: text, in: currency) }
  }
}

extension Share {
  init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    self = try explained { () throws(ReadingError) in try Share(reading: text) }
  }
}

extension ReturnRate {
  init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    self = try explained { () throws(ReadingError) in try ReturnRate(reading: text) }
  }
}

extension Currency {
  init(json: JSON) throws(JSONValueError) {
    let code = try String(json: json)
    guard let currency = Currency(code: code) else {
      throw JSON.refused("'\(code)' is no known currency")
    }
    self = currency
  }
}

extension Measure {
  var json: JSON { .number(canonical) }

  init(json: JSON) throws(JSONValueError) {
    guard case .number(let text) = json else { throw json.mismatch(.number) }
    self = try explained { () throws(ReadingError) in try Measure(reading: text) }
  }
}

extension Day {
  var json: JSON { .string(canonical) }

  init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]),
      day.canonical == text
    else { throw JSON.refused("'\(text)' is no day as in '2027-03-12'") }
    self = day
  }
}

extension FiscalYear {
  var json: JSON { .object(["firstMonth": .number(firstMonth), "year": .number(year)]) }

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let firstMonth = try members.take("firstMonth", Int.init(json:))
    let year = try members.take("year", Int.init(json:))
    try members.end()
    guard let fiscalYear = FiscalYear(year: year, firstMonth: firstMonth) else {
      throw JSON.refused("the calendar has no such year")
    }
    self = fiscalYear
  }
}
