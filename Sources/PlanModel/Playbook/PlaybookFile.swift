import Quantities
import Text

/// The figures of a playbook as its data file holds them.
struct PlaybookFile: Sendable {
  let name: String
  let entries: [PlaybookEntry]
  let entriesByKey: [String: PlaybookEntry]
  let presets: [Preset]

  static let builtIn = PlaybookFile(builtIn: PackageResources.b2b_marketing_json)

  /// Reads a file that was checked by the tests before it came into the program.
  private init(builtIn bytes: [UInt8]) {
    do {
      self = try PlaybookFile(reading: bytes)
    } catch {
      preconditionFailure("the built-in playbook cannot be read: \(error)")
    }
  }

  /// What is wrong with a playbook, and at which entry.
  enum Fault: Error {
    case file(DataFile.Fault)
    case shape(String)
    case field(String, of: String)
    case value(PlanError)
  }

  init(reading bytes: [UInt8]) throws(Fault) {
    let file: DataFile
    do throws(DataFile.Fault) { file = try DataFile(reading: bytes) } catch { throw .file(error) }
    guard let root = file.object, let name = root["name"]?.text,
      let values = root["values"]?.list, let presets = root["presets"]?.list, root.count == 3
    else { throw .shape("name, values, presets") }
    self.name = name
    self.presets = try presets.map { value throws(Fault) in
      try PlaybookFields(value, identifiedBy: "name").preset()
    }
    entries =
      try values.map { value throws(Fault) in
        try PlaybookFields(value, identifiedBy: "key").entry()
      }
      + presets.map { value throws(Fault) in
        try PlaybookFields(value, identifiedBy: "name").presetEntry()
      }
    let pairs = entries.map { ($0.key.folded, $0) }
    entriesByKey = Dictionary(pairs) { first, _ in first }
    guard entriesByKey.count == entries.count else { throw .shape("each key once") }
  }
}
