import JSON
import PlanModel
import Quantities
import Text

/// A session as it is written whole: the plan, its checkpoints, and how much of the journal it
/// already contains.
package struct Snapshot: Hashable, Sendable {
  package let plan: Plan
  package let checkpoints: [Checkpoint]
  /// Nil where there is no journal.
  package let contained: Contained?

  /// So many records of a journal, with the digest over all that leads up to there.
  package struct Contained: Hashable, Sendable {
    package let count: Int
    package let digest: Checksum

    package init(count: Int, digest: Checksum) {
      self.count = count
      self.digest = digest
    }
  }

  package init(plan: Plan, checkpoints: [Checkpoint], contained: Contained?) {
    self.plan = plan
    self.checkpoints = checkpoints
    self.contained = contained
  }

  static let format = "planbench session"
  static let version = 1
  static let writer = "planbench 1"
}

extension Snapshot {
  /// As it is written.
  package var bytes: [UInt8] { json.bytes(.sorted) }

  /// The snapshot on one line, which has no end.
  var line: String { String(decoding: json.bytes(.line).dropLast(), as: UTF8.self) }

  private var json: JSON {
    .object([
      "checkpoints": .array(checkpoints.map(\.json)),
      "format": .string(Snapshot.format),
      "journal": contained?.json,
      "plan": plan.json,
      "version": .number(Snapshot.version),
      "writer": .string(Snapshot.writer),
    ])
  }

  package init(reading bytes: [UInt8]) throws(SnapshotError) {
    let json: JSON
    do throws(JSONSyntaxError) {
      json = try JSON(reading: bytes)
    } catch {
      throw .syntax(error)
    }
    try Snapshot.checkFormat(of: json)
    do throws(JSONValueError) {
      self = try Snapshot(json)
    } catch {
      throw .value(error)
    }
  }

  /// Before anything else, so that a foreign or a newer file is called that.
  private static func checkFormat(of json: JSON) throws(SnapshotError) {
    guard case .object(let members) = json,
      members.contains(where: { $0.key == "format" && $0.value == .string(format) })
    else { throw .foreign }
    let found = members.first { $0.key == "version" }?.value
    guard let found, let version = try? Int(json: found) else { throw .foreign }
    if version > Snapshot.version { throw .newer(version: version) }
    if version < 1 { throw .foreign }
  }

  private init(_ json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    _ = try members.take("format", String.init(json:))
    _ = try members.take("version", Int.init(json:))
    _ = try members.take("writer", String.init(json:))
    self.init(
      plan: try members.take("plan", Plan.init(json:)),
      checkpoints: try members.takeList("checkpoints", Checkpoint.init(json:)),
      contained: try members.takeIfThere("journal", Contained.init(json:)))
    try members.end()
  }
}

extension Snapshot.Contained {
  fileprivate var json: JSON {
    .object(["digest": .string(digest.description), "records": .number(count)])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      count: try members.take("records", Int.init(json:)),
      digest: try members.take("digest", Checksum.init(json:)))
    try members.end()
  }
}

extension Checksum {
  package init(json: JSON) throws(JSONValueError) {
    guard let checksum = Checksum(try String(json: json)) else {
      throw JSON.refused("it should be sixteen hexadecimal digits")
    }
    self = checksum
  }
}

extension Checkpoint {
  fileprivate var json: JSON { .object(["label": .string(label.text), "plan": plan.json]) }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      label: try members.take("label", Name.init(json:)),
      plan: try members.take("plan", Plan.init(json:)))
    try members.end()
  }
}
