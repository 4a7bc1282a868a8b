import Quantities
import Reports
import Sessions
import Text

extension SessionTables {
  /// The saved sessions, and those that a crash left behind.
  static func list(in world: World) throws(LineError) -> Table {
    let listings = try joined { () throws(SessionError) in try Session.list(world: world) }
    return Table(
      columns: [
        Column("session", "Session"), Column("changed", "Changed"), Column("bytes", "Bytes"),
        Column("state", "State"),
      ],
      rows: listings.map { listing in
        .init([
          .text(listing.name), listing.modified.map { .text($0.screenText) } ?? .empty,
          .count(listing.snapshotSize + (listing.journalSize ?? 0)), .message(listing.state.title),
        ])
      })
  }
}

extension Moment {
  /// The day and the time without the offset.
  var screenText: String { "\(day.canonical) \(time)" }
}

extension SessionListing.State {
  fileprivate var title: Message {
    switch self {
    case .free: "saved"
    case .inUse(let holder?): "in use by \(holder.message)"
    case .inUse(nil): "in use"
    case .recoverable: "left by a crash; 'session open' brings it back"
    case .refused: "not a plain file"
    }
  }
}
