import PlanModel
import Reports
import Text

extension Message {
  /// A line's name or path; the total is called as the reader calls it.
  static func line(_ path: String) -> Message {
    path == Budget.totalName.text ? "total" : .verbatim(path)
  }
}

extension Cell {
  /// A line's name or path; the total is called as the reader calls it.
  static func line(_ path: String) -> Cell {
    path == Budget.totalName.text ? .message(.line(path)) : .text(path)
  }
}
