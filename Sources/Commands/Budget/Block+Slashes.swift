import PlanModel
import Quantities
import Reports
import Text

extension [Block] {
  /// Says that a new name with a slash is one name, where it looks like the path of a line inside one
  /// that is there.
  mutating func noteSlashes(in name: Name, of plan: Plan) {
    guard !name.text.isPlainWord else { return }
    let parts = name.text.split { "/／>＞".contains($0) }.map { String($0).trimmingBlanks }
    let names = parts.compactMap { try? Name($0) }
    guard parts.count > 1, names.count == parts.count,
      case .found(let id) = plan.budget.resolve(names.dropLast())
    else { return }
    let path = Quoting.path(plan.budget.path(of: id), names[names.count - 1].text)
    append(.note("'\(name)' is one name; inside '\(plan.budget.path(of: id))' it is '\(path)'."))
  }
}
