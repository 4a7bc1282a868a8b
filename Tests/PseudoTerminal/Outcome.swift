/// What a program left behind.
package struct Outcome: Hashable {
  package let out: String
  package let err: String
  package let ending: ProcessEnding

  package init(out: String, err: String, ending: ProcessEnding) {
    self.out = out
    self.err = err
    self.ending = ending
  }

  package var code: Int32? {
    guard case .exited(let code) = ending else { return nil }
    return code
  }
}

extension Outcome: CustomStringConvertible {
  package var description: String {
    "\(ending)\n--- out\n\(out)--- err\n\(err)"
  }
}
