/// How the uniform numbers of a run's trials are spread.
package enum Sampling: String, CaseIterable, Sendable {
  /// Each stream has one number in each of as many equal parts as there are trials.
  case latinHypercube = "latin-hypercube"
  /// All streams together fill their space evenly.
  case sobol
  case random
}
