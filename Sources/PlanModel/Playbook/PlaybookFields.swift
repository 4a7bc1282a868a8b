import Quantities
import Text

/// One object of a playbook, whose fields are all texts.
struct PlaybookFields {
  private let fields: [String: String]
  private let id: String

  init(_ file: DataFile, identifiedBy field: String) throws(PlaybookFile.Fault) {
    let texts = file.object?.compactMapValues(\.text) ?? [:]
    guard texts.count == file.object?.count, let id = texts[field] else { throw .shape(field) }
    fields = texts
    self.id = id
  }

  func entry() throws(PlaybookFile.Fault) -> PlaybookEntry {
    try allow(
      ["key", "rule", "origin", "kind", "value", "about"], ["unit", "least", "most", "choices"])
    let kind = try kind()
    return PlaybookEntry(
      key: id, rule: try field("rule"), origin: try origin(), kind: kind, bounds: try bounds(kind),
      unit: fields["unit"].map { Message(key: $0, holes: []) }, about: try about(),
      standard: try value("value", kind))
  }

  func presetEntry() throws(PlaybookFile.Fault) -> PlaybookEntry {
    let preset = try preset()
    return PlaybookEntry(
      key: preset.key, rule: preset.rule, origin: try origin(),
      kind: .ratio(parts: preset.parts.count), bounds: nil, unit: nil, about: preset.about,
      standard: PlaybookValue(text: try field("ratio"), meaning: .ratio(preset.ratio)))
  }

  func preset() throws(PlaybookFile.Fault) -> Preset {
    try allow(
      ["name", "chinese", "rule", "origin", "ratio", "about", "parts", "chineseParts"], [])
    let (parts, chineseParts) = (try names("parts"), try names("chineseParts"))
    let value = try value("ratio", .ratio(parts: parts.count))
    guard case .ratio(let ratio) = value.meaning, chineseParts.count == parts.count,
      let name = try names("name").first, let chineseName = try names("chinese").first
    else { throw .field("parts", of: id) }
    return Preset(
      name: name, chineseName: chineseName, rule: try field("rule"), about: try about(),
      ratio: ratio, parts: zip(parts, chineseParts).map(Preset.Part.init))
  }
}

extension PlaybookFields {
  private func allow(_ needed: Set<String>, _ optional: Set<String>) throws(PlaybookFile.Fault) {
    let known = Set(fields.keys)
    guard
      let wrong = needed.subtracting(known).first ?? known.subtracting(needed.union(optional)).first
    else { return }
    throw .field(wrong, of: id)
  }

  private func field(_ name: String) throws(PlaybookFile.Fault) -> String {
    guard let text = fields[name] else { throw .field(name, of: id) }
    return text
  }

  private func about() throws(PlaybookFile.Fault) -> Message {
    Message(key: try field("about"), holes: [])
  }

  private func origin() throws(PlaybookFile.Fault) -> PlaybookEntry.Origin {
    guard let origin = PlaybookEntry.Origin(rawValue: try field("origin")) else {
      throw .field("origin", of: id)
    }
    return origin
  }

  private func kind() throws(PlaybookFile.Fault) -> PlaybookKind {
    switch try field("kind") {
    case "count": .count
    case "percent": .percent
    case "money": .money
    case "decimal": .decimal
    case "counts": .counts
    case "percents": .percents
    case "choice": .choice(try names("choices").map(\.text))
    case "names": .names
    default: throw .field("kind", of: id)
    }
  }

  private func bounds(_ kind: PlaybookKind) throws(PlaybookFile.Fault) -> PlaybookEntry.Bounds? {
    switch kind {
    case .choice, .names, .ratio: return nil
    case .counts: return try bounds(each: .count)
    case .percents: return try bounds(each: .percent)
    case .count, .percent, .money, .decimal: return try bounds(each: kind)
    }
  }

  private func bounds(each kind: PlaybookKind) throws(PlaybookFile.Fault) -> PlaybookEntry.Bounds {
    PlaybookEntry.Bounds(least: try value("least", kind), most: try value("most", kind))
  }

  private func names(_ name: String) throws(PlaybookFile.Fault) -> [Name] {
    guard case .names(let names)? = PlaybookKind.names.value(of: try field(name))?.meaning else {
      throw .field(name, of: id)
    }
    return names
  }

  private func value(
    _ name: String, _ kind: PlaybookKind
  ) throws(PlaybookFile.Fault) -> PlaybookValue {
    guard let value = kind.value(of: try field(name)) else { throw .field(name, of: id) }
    return value
  }
}
