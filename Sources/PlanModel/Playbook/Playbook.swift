import Quantities
import Text

/// The rules' figures: thresholds, presets, scales and weights, with what a team changed in them.
package struct Playbook: Hashable, Sendable {
  /// The figures that differ from the standard, by key.
  private var ownValues: [String: PlaybookValue] = [:]

  /// The built-in playbook as it is.
  package init() {}

  /// The built-in playbook with the figures that a team wrote for itself, by key.
  package init(overrides: [String: String]) throws(PlanError) {
    for (key, text) in overrides.sorted(by: { $0.key < $1.key }) { _ = try set(key, to: text) }
  }

  /// The figures that differ from the standard, as they were written, by key.
  package var overrides: [String: String] { ownValues.mapValues(\.text) }

  package var name: String { PlaybookFile.builtIn.name }

  /// All figures in the order of the rules, each preset's ratio among them.
  package var entries: [PlaybookEntry] { PlaybookFile.builtIn.entries }

  package func entry(_ key: String) throws(PlanError) -> PlaybookEntry {
    guard let entry = PlaybookFile.builtIn.entriesByKey[key.folded] else {
      throw .playbook(.figureUnknown(key, nearest: entries.map(\.key).nearest(to: key)))
    }
    return entry
  }

  /// The figure in force under a key.
  package func value(_ key: String) throws(PlanError) -> PlaybookValue {
    value(of: try entry(key))
  }

  /// The figure in force.
  package func value(of entry: PlaybookEntry) -> PlaybookValue {
    ownValues[entry.key] ?? entry.standard
  }

  /// Writes a figure, and returns the one that was in force; the standard one again is no longer
  /// an own one.
  package mutating func set(_ key: String, to text: String) throws(PlanError) -> PlaybookValue {
    let entry = try entry(key)
    let new = try entry.value(of: text)
    let old = value(of: entry)
    ownValues[entry.key] = new.isSame(as: entry.standard) ? nil : new
    return old
  }

  /// Goes back to the standard figure.
  package mutating func clear(_ key: String) throws(PlanError) {
    ownValues[try entry(key).key] = nil
  }
}

extension Playbook {
  /// The ratios that have names, with the team's own figures in them.
  package var presets: [Preset] {
    PlaybookFile.builtIn.presets.map { preset in
      guard case .ratio(let ratio)? = ownValues[preset.key]?.meaning else { return preset }
      return Preset(
        name: preset.name, chineseName: preset.chineseName, rule: preset.rule,
        about: preset.about, ratio: ratio, parts: preset.parts)
    }
  }

  /// The preset of that English or Chinese name.
  package func preset(named name: Name) throws(PlanError) -> Preset {
    let presets = presets
    guard let preset = presets.first(where: { $0.name == name || $0.chineseName == name }) else {
      let names = presets.flatMap { [$0.name.text, $0.chineseName.text] }
      throw .playbook(.presetUnknown(name, nearest: names.nearest(to: name.text)))
    }
    return preset
  }
}
