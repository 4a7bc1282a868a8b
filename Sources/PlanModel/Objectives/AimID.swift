import Text

/// Tells objectives, key results and KPIs apart for as long as a plan lives; never given twice.
package struct AimID: Hashable, Sendable {
  /// The identifier as one number, for those who know no plan.
  package let code: Int

  package init(_ kind: AimKind, _ number: Int) {
    code = number * AimKind.allCases.count + kind.place
  }

  /// Nil for a number that no identifier has.
  package init?(code: Int) {
    guard code >= AimKind.allCases.count else { return nil }
    self.code = code
  }

  /// Reads `O1`, `kr1` or `KPI1`.
  package init?(_ text: String) {
    let folded = text.folded
    for kind in AimKind.allCases.reversed() where folded.hasPrefix(kind.prefix.folded) {
      let digits = folded.utf8.dropFirst(kind.prefix.utf8.count)
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }), digits.first != 0x30,
        let number = Int(String(decoding: digits, as: UTF8.self)), number < AimID.largestNumber
      else { return nil }
      self.init(kind, number)
      return
    }
    return nil
  }

  package var kind: AimKind { AimKind.allCases[code % AimKind.allCases.count] }
  /// From 1 on, counted for each kind.
  package var number: Int { code / AimKind.allCases.count }

  /// The identifier as people type it: `KR1`.
  package var text: String { kind.prefix + String(number) }

  /// No plan comes near it by commands, and nothing that counts on from it overflows.
  static let largestNumber = 1 << 53

  /// Numbers are given in a row, so they spread by themselves.
  package func _rawHashValue(seed: Int) -> Int { code }
}

extension AimID: Comparable {
  package static func < (left: AimID, right: AimID) -> Bool {
    (left.kind.place, left.number) < (right.kind.place, right.number)
  }
}

/// What an aim is: something to reach, how it is known, or a steady indicator.
package enum AimKind: String, Hashable, Sendable, CaseIterable {
  case objective, keyResult, kpi

  /// What identifiers begin with.
  var prefix: String {
    switch self {
    case .objective: "O"
    case .keyResult: "KR"
    case .kpi: "KPI"
    }
  }

  fileprivate var place: Int {
    switch self {
    case .objective: 0
    case .keyResult: 1
    case .kpi: 2
    }
  }
}
