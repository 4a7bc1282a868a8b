import JSON
import Quantities
import Text

/// The figures of a playbook as its data file holds them.
struct PlaybookFile: Sendable {
  let name: String
  let entries: [PlaybookEntry]
  let entriesByKey: [String: PlaybookEntry]
  let presets: [Preset]

  /// Read from a file that the tests checked before it came into the program.
  static let builtIn: PlaybookFile = {
    do {
      return try PlaybookFile(json: try JSON(reading: PackageResources.b2b_marketing_json))
    } catch {
      preconditionFailure("the built-in playbook cannot be read: \(error)")
    }
  }()

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    name = try members.take("name", String.init(json:))
    let figures = try members.takeList("values", PlaybookEntry.init(json:))
    let presets = try members.takeList("presets", PresetFigure.init(json:))
    try members.end()
    self.presets = presets.map(\.preset)
    entries = figures + presets.map(\.entry)
    let pairs = entries.map { ($0.key.folded, $0) }
    entriesByKey = Dictionary(pairs) { first, _ in first }
    guard entriesByKey.count == entries.count else { throw JSON.refused("a key stands twice") }
  }
}

/// A preset, and the figure that its ratio is.
private struct PresetFigure {
  let preset: Preset
  let entry: PlaybookEntry

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let parts = try members.take("parts", PlaybookKind.names(json:))
    let chineseParts = try members.take("chineseParts", PlaybookKind.names(json:))
    guard parts.count == chineseParts.count else { throw JSON.refused("a part has one name") }
    let kind = PlaybookKind.ratio(parts: parts.count)
    let standard = try members.take("ratio", kind.value(json:))
    guard case .ratio(let ratio) = standard.meaning else { throw JSON.refused("it has no ratio") }
    preset = Preset(
      name: try members.take("name", Name.init(json:)),
      chineseName: try members.take("chinese", Name.init(json:)),
      rule: try members.take("rule", String.init(json:)),
      about: try members.take("about", Message.init(json:)), ratio: ratio,
      parts: zip(parts, chineseParts).map(Preset.Part.init))
    entry = PlaybookEntry(
      key: preset.key, rule: preset.rule,
      origin: try members.take("origin", PlaybookEntry.Origin.init(json:)), kind: kind,
      bounds: nil, unit: nil, about: preset.about, standard: standard)
    try members.end()
  }
}
