import Text

/// What one of several plans is called that stand side by side.
struct SideName: Hashable {
  /// Nil for the plan itself.
  let scenario: String?

  var message: Message { scenario.map(Message.verbatim) ?? "the plan" }
}

extension [SideName] {
  /// The keys of their columns for machines: their names, longer where two columns would share one.
  ///
  /// - Parameters:
  ///   - others: the keys of other columns beside them.
  ///   - endings: what keys of further columns of each of them add to its own.
  func keys(beside others: [String], endings: [String]) -> [String] {
    var taken = Set(others)
    return map { side in
      var key = side.scenario ?? "plan"
      while endings.contains(where: { taken.contains(key + $0) }) || taken.contains(key) {
        key += "_"
      }
      taken.formUnion([key] + endings.map { key + $0 })
      return key
    }
  }
}
