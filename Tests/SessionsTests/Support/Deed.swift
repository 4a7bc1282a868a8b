import PlanModel
import Quantities
import Seeds
import Sessions

/// Something that a user may do to a session.
enum Deed: Sendable {
  case type([String])
  case undo
  case redo
  case undoTo(Int)
  case checkpoint(Name, overwrite: Bool)
  case restore(Name)

  /// A deed that is possible as a rule, on a session that has come so far.
  static func random(_ session: Session, using random: inout SeededGenerator) -> Deed {
    let number = session.log.count + 1
    let label = try! Name("v\(random.number(1...3))")
    switch random.number(0...11) {
    case 0, 1: return .undo
    case 2: return .redo
    case 3: return .undoTo(session.steps.randomElement(using: &random)?.number ?? 0)
    case 4: return .undoTo(random.number(-1...number))
    case 5: return .checkpoint(label, overwrite: random.chance(50))
    case 6: return .restore(label)
    case 7: return .type(["add x\(number)", "call \(number)", "add y\(number)"])
    default: return .type(["add \(number)"])
    }
  }

  /// Why it was refused; nil where it was done.
  func refusal(by session: inout Session, world: World) -> SessionError? {
    do {
      switch self {
      case .type(let lines): try session.type(lines, world: world)
      case .undo: _ = try session.undo(world: world)
      case .redo: _ = try session.redo(world: world)
      case .undoTo(let number): _ = try session.undo(to: number, world: world)
      case .checkpoint(let label, let overwrite):
        try session.checkpoint(label, overwrite: overwrite, world: world)
      case .restore(let label): try session.restore(label, world: world)
      }
      return nil
    } catch {
      return error as? SessionError
    }
  }
}
