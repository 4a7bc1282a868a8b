import Formulas
import PlanEngine
import PlanModel
import Reports
import Text

extension [TakenBelief] {
  /// Which distributions were taken for beliefs, and their means.
  func blocks(in plan: Plan) -> [Block] {
    map { belief in
      let mean = Cell(FigureValue(belief.mean, belief.unit), in: plan)
      return .value(Value(mean, name: "\(belief.distribution.title), mean"))
    }
  }
}

extension Distribution.Kind {
  /// What it is called in an answer.
  var title: Message {
    switch self {
    case .normal: "normal"
    case .lognormal: "lognormal"
    case .uniform: "uniform"
    case .triangular: "triangular"
    case .pert: "pert"
    case .beta: "beta"
    case .gamma: "gamma"
    case .poisson: "poisson"
    case .bernoulli: "bernoulli"
    case .binomial: "binomial"
    case .choice: "choice"
    case .samples: "samples"
    case .pool: "pool"
    }
  }
}
