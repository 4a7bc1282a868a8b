import JSON
import Quantities
import Text

// Figures stand in a playbook's file as texts (`"30%"`), so that a file and a typed line are read
// by one reader.

extension PlaybookEntry {
  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let kind = try PlaybookKind(takenFrom: &members)
    let bounds = try Bounds(takenFrom: &members, of: kind)
    self.init(
      key: try members.take("key", String.init(json:)),
      rule: try members.take("rule", String.init(json:)),
      origin: try members.take("origin", Origin.init(json:)), kind: kind, bounds: bounds,
      unit: try members.takeIfThere("unit", Message.init(json:)),
      about: try members.take("about", Message.init(json:)),
      standard: try members.take("value", kind.value(json:)))
    try members.end()
  }
}

extension PlaybookEntry.Bounds {
  fileprivate init?(
    takenFrom members: inout JSONMembers, of kind: PlaybookKind
  ) throws(JSONValueError) {
    guard let kind = kind.ofBounds else { return nil }
    self.init(
      least: try members.take("least", kind.value(json:)),
      most: try members.take("most", kind.value(json:)))
  }
}

extension PlaybookKind {
  fileprivate init(takenFrom members: inout JSONMembers) throws(JSONValueError) {
    let kind = try members.take("kind", String.init(json:))
    switch kind {
    case "count": self = .count
    case "percent": self = .percent
    case "money": self = .money
    case "decimal": self = .decimal
    case "counts": self = .counts
    case "percents": self = .percents
    case "choice":
      self = .choice(try members.take("choices", PlaybookKind.names(json:)).map(\.text))
    case "names": self = .names
    default: throw JSON.refused("there is no kind '\(kind)'").inside("kind")
    }
  }

  /// What the ends are that a figure of this kind lies between; nil where there is no order.
  fileprivate var ofBounds: PlaybookKind? {
    switch self {
    case .choice, .names, .ratio: nil
    case .counts: .count
    case .percents: .percent
    case .count, .percent, .money, .decimal: self
    }
  }

  func value(json: JSON) throws(JSONValueError) -> PlaybookValue {
    let text = try String(json: json)
    guard let value = value(of: text) else { throw JSON.refused("'\(text)' is not \(description)") }
    return value
  }

  static func names(json: JSON) throws(JSONValueError) -> [Name] {
    guard case .names(let names) = try names.value(json: json).meaning else { return [] }
    return names
  }
}

extension Message {
  init(json: JSON) throws(JSONValueError) {
    self.init(key: try String(json: json), holes: [])
  }
}
