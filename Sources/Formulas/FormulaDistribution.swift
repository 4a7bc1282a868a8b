import Text

/// What a formula can say of a value that is not known: each trial draws one.
package enum FormulaDistribution: String, Hashable, Sendable, CaseIterable {
  /// An interval that holds the value in nine cases of ten, written `low..high`.
  case interval
  case normal, lognormal, uniform, triangular, pert, beta, gamma
  case poisson, bernoulli, binomial, choice, samples, pool

  /// How many values it takes.
  package var counts: ClosedRange<Int> {
    switch self {
    case .poisson, .bernoulli, .samples: 1...1
    case .interval, .normal, .lognormal, .uniform, .beta, .gamma, .binomial: 2...2
    case .triangular, .pert: 3...3
    case .choice, .pool: 2...FormulaFunction.mostValues
    }
  }

  /// How it is written, with a name for each value.
  package var usage: String {
    self == .interval ? "low..high" : "\(rawValue)(\(valueNames.joined(separator: ", ")))"
  }

  private var valueNames: [String] {
    switch self {
    case .interval, .uniform: ["low", "high"]
    case .normal, .lognormal: ["mean", "sd"]
    case .triangular, .pert: ["low", "mode", "high"]
    case .beta: ["alpha", "beta"]
    case .gamma: ["shape", "scale"]
    case .poisson: ["mean"]
    case .bernoulli: ["chance"]
    case .binomial: ["count", "chance"]
    case .choice: ["value", "weight", "value", "weight", "…"]
    case .samples: ["data"]
    case .pool: ["belief", "belief", "…"]
    }
  }

  package var summary: Message {
    switch self {
    case .interval:
      "Nine cases of ten lie between the ends; lognormal above zero, beta between two percents, normal around zero."
    case .normal: "The bell curve of a mean and a standard deviation."
    case .lognormal:
      "Above zero with a long upper tail, by the mean and the standard deviation of the value itself."
    case .uniform: "Every value between the ends is as likely as any other."
    case .triangular:
      "Rises straight from the lowest value to the most likely one and falls to the highest."
    case .pert:
      "A smooth hill from the lowest value over the most likely one to the highest; its mean is (low + 4 mode + high) / 6."
    case .beta: "A part of one, after alpha - 1 cases for it and beta - 1 against."
    case .gamma: "Above zero, a waiting time; its mean is shape * scale."
    case .poisson: "A count of independent events with that mean."
    case .bernoulli: "1 with that chance, else 0."
    case .binomial: "How many of so many tries succeed."
    case .choice: "One of the values, each as often as its weight says."
    case .samples: "One of the values of a set of data, each as often as it stands there."
    case .pool:
      "One of several beliefs, each as often as its weight says; a belief without one has weight 1."
    }
  }

  /// A formula that is one.
  package var example: String {
    self == .interval
      ? exampleValues.joined(separator: "..")
      : "\(rawValue)(\(exampleValues.joined(separator: ", ")))"
  }

  private var exampleValues: [String] {
    switch self {
    case .interval: ["200", "600"]
    case .normal, .lognormal: ["100", "20"]
    case .uniform: ["0", "10"]
    case .triangular: ["0", "2", "10"]
    case .pert: ["3%", "4%", "5%"]
    case .beta: ["2", "38"]
    case .gamma: ["3", "20"]
    case .poisson: ["4"]
    case .bernoulli: ["30%"]
    case .binomial: ["20", "30%"]
    case .choice: ["100", "3", "200", "1"]
    case .samples: ["deals"]
    case .pool: ["200..400", "300..700"]
    }
  }

  /// The Chinese words for it, the usual one first.
  package var chineseWords: [String] {
    switch self {
    case .interval: []
    case .normal: ["正态", "正态分布"]
    case .lognormal: ["对数正态", "对数正态分布"]
    case .uniform: ["均匀", "均匀分布"]
    case .triangular: ["三角", "三角分布"]
    case .pert: ["三点估计"]
    case .beta: ["贝塔", "贝塔分布"]
    case .gamma: ["伽马", "伽马分布"]
    case .poisson: ["泊松", "泊松分布"]
    case .bernoulli: ["伯努利"]
    case .binomial: ["二项", "二项分布"]
    case .choice: ["任选"]
    case .samples: ["样本"]
    case .pool: ["合并估计"]
    }
  }

  /// The distribution of that name, in either language.
  package init?(named name: String) {
    guard let known = Self.table[name.folded] else { return nil }
    self = known
  }

  private static let table = Dictionary(
    allCases.filter { $0 != .interval }.flatMap { distribution in
      ([distribution.rawValue] + distribution.chineseWords).map { ($0, distribution) }
    }
  ) { first, _ in first }

  /// The unit of the values; nil where such parameters do not fit.
  func unit(_ units: [FormulaUnit]) -> FormulaUnit? {
    switch self {
    case .interval, .normal, .lognormal, .uniform, .triangular, .pert, .pool: units.same
    case .choice: units.indices.filter { $0.isMultiple(of: 2) }.map { units[$0] }.same
    case .beta: units == [.plain, .plain] ? .share : nil
    case .gamma: units[0] == .plain ? units[1] : nil
    case .poisson: units[0].isCount ? units[0] : nil
    case .samples: units[0]
    case .bernoulli: units[0].isChance ? .plain : nil
    case .binomial: units[0].isCount && units[1].isChance ? units[0] : nil
    }
  }
}

extension FormulaUnit {
  fileprivate var isCount: Bool { self == .plain || self == .people }

  fileprivate var isChance: Bool { self == .plain || self == .share }
}

extension [FormulaUnit] {
  /// The unit that all have, where plain numbers take another; but none takes that of percents.
  fileprivate var same: FormulaUnit? {
    guard !contains(.share) else { return allSatisfy { $0 == .share } ? .share : nil }
    return dropFirst().reduce(first) { unit, next in unit?.joined(with: next) }
  }
}
