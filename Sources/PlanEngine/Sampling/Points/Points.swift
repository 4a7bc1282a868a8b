import CKernels

/// Which uniform numbers the trials of a run get.
///
/// A run is at least sixteen independent randomizations of equal size. Each alone is a whole sample,
/// so that their spread tells the error of what they say. Any trial of any of them can be had alone,
/// also of one behind the last.
package struct Points: Hashable, Sendable {
  package let seed: Int
  package let sampling: Sampling
  /// The trials of one randomization; a power of two for Sobol's sequence.
  package let size: Int
  package let randomizations: Int

  /// The least number of randomizations.
  package static let least = 16
  /// Fewer trials in one say nothing of its spread.
  package static let leastInOne = 8
  /// The most trials of one randomization, where the run says nothing else.
  package static let mostInOne = 65_536
  /// The most trials that a run can be asked for.
  package static let most = 1 << 36

  /// - Parameter trials: how many are wanted, from 1 to `most`. What does not divide is rounded up:
  ///   to equal randomizations, sixteen or as many as their largest size asks for; of Sobol's
  ///   sequence to randomizations of a power of two, of which sixteen are not too many.
  package init(seed: Int, sampling: Sampling, trials: Int) {
    let trials = max(trials, Self.least * Self.leastInOne)
    let least = max(Self.least, Self.parts(trials, of: Self.mostInOne))
    let size =
      sampling == .sobol
      ? min(Self.power(upTo: trials / Self.least), Self.mostInOne) : Self.parts(trials, of: least)
    self.init(seed: seed, sampling: sampling, size: size, trials: trials)
  }

  /// - Parameter size: the trials of one randomization, at most 2^31.
  package init(seed: Int, sampling: Sampling, size: Int, trials: Int) {
    precondition((1...Self.most).contains(trials), "a run has a number of trials that can be")
    precondition((1...1 << 31).contains(size), "a randomization has a size that can be")
    self.seed = seed
    self.sampling = sampling
    self.size = sampling == .sobol ? Self.power(upTo: size) : size
    randomizations = max(Self.least, Self.parts(trials, of: self.size))
  }

  /// All trials.
  package var count: Int { size * randomizations }

  private static func parts(_ whole: Int, of size: Int) -> Int { (whole + size - 1) / size }

  /// The largest power of two that is not larger; 1 where there is none.
  private static func power(upTo number: Int) -> Int {
    number < 1 ? 1 : 1 << (Int.bitWidth - 1 - number.leadingZeroBitCount)
  }
}

extension Points {
  /// Fills a column with the numbers of a stream.
  ///
  /// - Parameter trials: which of those of the randomization.
  package func fill(
    _ column: UnsafeMutablePointer<Double>, with stream: StreamKey, randomization: Int,
    in trials: Range<Int>
  ) {
    let start = StreamKey.mixed(UInt64(bitPattern: Int64(seed)), 0)
    let key = StreamKey.mixed(StreamKey.mixed(start ^ stream.hash, 1), UInt64(randomization))
    let first = UInt32(trials.lowerBound)
    switch (sampling, stream.dimension) {
    case (.random, _): kernel_uniforms(column, key, UInt64(first), trials.count)
    case (.latinHypercube, _), (.sobol, nil):
      kernel_latin_hypercube(column, key, UInt32(size), first, trials.count)
    case (.sobol, let dimension?):
      let (group, own) = dimension.quotientAndRemainder(dividingBy: SobolDirections.count)
      let directions = SobolDirections.of(own)
      guard group > 0 else { return kernel_sobol(column, directions, key, first, trials.count) }
      let shuffle = StreamKey.mixed(
        StreamKey.mixed(start, UInt64(group)), UInt64(randomization))
      kernel_sobol_shuffled(column, directions, key, shuffle, first, trials.count)
    }
  }
}
