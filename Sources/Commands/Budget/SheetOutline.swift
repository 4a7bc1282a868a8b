import Quantities

/// Where rows stand whose names are moved to the right, as outlines are typed: each is inside the
/// nearest row above that is further left.
struct SheetOutline {
  private var above: [(indentation: Int, path: [Name])] = []

  /// The whole path of a row; one that says it by itself keeps it.
  mutating func place(_ path: [Name], at indentation: Int) -> [Name] {
    while let last = above.last, last.indentation >= indentation { above.removeLast() }
    let outer = above.last?.path ?? []
    let whole = path.starts(with: outer) ? path : outer + path
    above.append((indentation, whole))
    return whole
  }
}
