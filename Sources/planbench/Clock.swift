import Glibc
import Quantities
import Sessions

/// The clock on the wall, or one that stands still at the start of a day.
struct Clock: Sendable {
  private let standing: Moment?

  init(today: Day?) {
    standing = today.flatMap { Moment(day: $0, hour: 0, minute: 0) }
  }

  var now: Moment {
    standing ?? Self.running
  }

  private static var running: Moment {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let moment = Moment(secondsSince1970: Int64(seconds), offset: local.tm_gmtoff / 60)
    guard let moment = moment ?? Moment(secondsSince1970: 0, offset: 0) else {
      preconditionFailure("the calendar has the year 1970")
    }
    return moment
  }
}
