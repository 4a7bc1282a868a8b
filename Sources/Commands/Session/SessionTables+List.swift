import Quantities
import Reports
import Sessions
import Text

extension SessionTables {
  /// The saved sessions, and those that a crash left behind; the one that is open says so.
  static func list(besides open: Session, in world: World) throws(LineError) -> Report {
    let listings = try joined { () throws(SessionError) in try Session.list(world: world) }
    guard !listings.isEmpty else {
      return Report(.note("No session is saved yet; 'session save NAME' saves this one."))
    }
    let columns = [
      Column("session", "Session"), Column("changed", "Changed"), Column("bytes", "Bytes"),
      Column("state", "State"),
    ]
    let rows = listings.map { listing in
      Table.Row([
        .text(listing.name), listing.modified.map { .text($0.screenText) } ?? .empty,
        .count(listing.snapshotSize + (listing.journalSize ?? 0)),
        .message(
          listing.name == open.fileName && !open.isReadOnly
            ? "open here" : listing.state.title(name: listing.name)),
      ])
    }
    return Report(.table(Table(columns: columns, rows: rows)))
  }
}

extension SessionListing.State {
  fileprivate func title(name: String) -> Message {
    switch self {
    case .free: "saved"
    case .inUse(let holder?): "in use by \(holder.message)"
    case .inUse(nil): "in use"
    case .recoverable: "has no name yet; 'session open \(name)' brings it back"
    case .refused: "not a plain file"
    case .damaged: "damaged; 'session open \(name)' says why"
    case .newer: "of a newer program"
    }
  }
}
