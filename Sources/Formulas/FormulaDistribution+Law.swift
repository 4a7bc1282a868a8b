import Text

// The formulas behind the distributions, as help prints them.
extension FormulaDistribution {
  /// The mean, by the names of the parameters.
  package var mean: Message {
    switch self {
    case .interval:
      Self.interval(
        lognormal: "exp(m + s²/2), m = ln(low·high)/2, s = ln(high/low)/3.2897",
        normal: "(low + high)/2")
    case .normal, .lognormal, .poisson: .verbatim("mean")
    case .uniform: .verbatim("(low + high)/2")
    case .triangular: .verbatim("(low + mode + high)/3")
    case .pert: .verbatim("(low + 4·mode + high)/6")
    case .beta: .verbatim("alpha/(alpha + beta)")
    case .gamma: .verbatim("shape·scale")
    case .bernoulli: .verbatim("chance")
    case .binomial: .verbatim("count·chance")
    case .choice: "that of the values by weight"
    case .samples: "that of the data"
    case .pool: "that of the beliefs' means by weight"
    }
  }

  /// The value up to which a part p of all cases lie.
  package var quantile: Message {
    switch self {
    case .interval:
      Self.interval(
        lognormal: "exp(m + s·z(p))", normal: "(low + high)/2 + (high − low)/3.2897·z(p)")
    case .normal: .verbatim("mean + sd·z(p)")
    case .lognormal: .verbatim("exp(m + s·z(p)), s² = ln(1 + sd²/mean²), m = ln(mean) − s²/2")
    case .uniform: .verbatim("low + p·(high − low)")
    case .triangular:
      .verbatim(
        "low + √(p·(high − low)·(mode − low)) ≤ mode ≤ high − √((1 − p)·(high − low)·(high − mode))"
      )
    case .pert:
      .verbatim(
        "low + d·B(p; 1 + 4·(mode − low)/d, 1 + 4·(high − mode)/d), d = high − low")
    case .beta: .verbatim("B(p; alpha, beta)")
    case .gamma: .verbatim("scale·G(p; shape)")
    case .bernoulli: .verbatim("p ≤ 1 − chance: 0; p > 1 − chance: 1")
    case .poisson, .binomial: "the least count up to which the chances add up to p"
    case .choice: "the least value up to which the weights add up to p"
    case .samples: "the least value up to which a part p of the data lies"
    case .pool: "where the weighted chances of all beliefs add up to p"
    }
  }

  private static func interval(lognormal: String, normal: String) -> Message {
    "of a lognormal one \(lognormal), of a normal one \(normal)"
  }

  /// What the example comes to: its mean with P5 and P95, and the exact mean.
  package var exampleValue: (figure: String, mean: String) {
    switch self {
    case .interval: ("366 (200..600)", "366.276")
    case .normal: ("100 (67..132.9)", "100")
    case .lognormal: ("100 (70.7..135.8)", "100")
    case .uniform: ("5 (0.5..9.5)", "5")
    case .triangular: ("4 (1..8)", "4")
    case .pert: ("4% (3.38%..4.62%)", "4%")
    case .beta: ("5% (0.9%..11.6%)", "5%")
    case .gamma: ("60 (16..126)", "60")
    case .poisson: ("4 (1..8)", "4")
    case .bernoulli: ("0.3 (0..1)", "0.3")
    case .binomial: ("6 (3..9)", "6")
    case .choice: ("125 (100..200)", "125")
    case .samples: ("87,500 (80,000..95,000)", "87,500")
    case .pool: ("382 (215..637)", "381.452")
    }
  }

  /// What the signs in these formulas stand for.
  package static let signs: Message =
    "Of the quantiles z(p) is that of the standard normal distribution, B that of a beta and G that of a gamma distribution of scale 1."
}
