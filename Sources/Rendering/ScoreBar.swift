import Quantities
import Reports
import Text

/// A part of the way as a short bar, where bars are wanted, with its percent behind it.
struct ScoreBar {
  private let score: Fraction
  private let wording: Wording
  private let percent: String

  /// The percent is cut to whole ones, so that nothing looks like all before it is.
  init(_ score: Fraction, _ wording: Wording) {
    self.score = score
    self.wording = wording
    percent = wording.figures.percent(score.numerator, of: score.denominator, decimals: 0)
  }

  var text: String {
    guard wording.style.charts != .off else { return percent }
    let parts = [Int128(score.numerator), Int128(score.denominator)]
    let scale = BarScale(
      stacks: parts.map { [$0] }, isStacked: false, width: Self.width, glyphs: wording.glyphs)
    return scale.bar(at: 0).padded(to: Self.width) + " " + percent.padded(to: Self.figure, .right)
  }

  private static let width = 10
  /// As many columns as `100%` takes.
  private static let figure = 4
}
