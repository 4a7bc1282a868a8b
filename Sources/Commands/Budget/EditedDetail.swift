import PlanModel
import Text

/// What an edit says of a line in one respect.
struct EditedDetail {
  private let kind: Message
  /// What the line has itself; nil for nothing.
  private let value: Message?
  /// What the line follows where it has nothing itself; nil where no line above says anything.
  private let above: SaidAbove?

  /// What the nearest line above says that says anything.
  typealias SaidAbove = (path: String, value: Message)

  init(_ kind: Message, _ value: Message?, above: SaidAbove? = nil) {
    self.kind = kind
    self.value = value
    self.above = above
  }

  var said: Message {
    if let value { return "\(kind) \(value)" }
    return above == nil ? "no \(kind)" : "no \(kind) of its own"
  }

  /// What holds for the line though it says nothing; nil where nothing does.
  var followed: Message? {
    guard value == nil, let above else { return nil }
    let what: Message = "\(kind) \(above.value)"
    return "It follows \(Message.line(above.path)): \(what)."
  }
}

extension Budget {
  /// What the nearest line above says that says anything.
  func said(
    above id: LineID, _ value: (LineDetails) -> Message?
  ) -> EditedDetail.SaidAbove? {
    for line in ancestors(of: id) {
      if let value = value(self[line].details) { return (path(of: line), value) }
    }
    return nil
  }
}
