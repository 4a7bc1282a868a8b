import Quantities

/// The children of a parent that are shares of it, equal shares together and these in their order.
///
/// They lie in pages, so that an edit copies one of these, however many children there are.
struct Sharers: Sendable {
  private var pages: [[Sharer]] = []
  /// The different shares, and how many there are of each.
  private(set) var equalShares: [EqualShares] = []
  /// Those that are locked.
  private(set) var locked: [Sharer] = []
  private static let pageSize = 32

  var isEmpty: Bool { pages.isEmpty }

  mutating func insert(_ sharer: Sharer, isLocked: Bool) {
    if isLocked { locked.append(sharer) }
    count(sharer.share, by: 1)
    guard !pages.isEmpty else {
      pages = [[sharer]]
      return
    }
    let index = min(page(of: sharer), pages.count - 1)
    pages[index].insert(sharer, at: pages[index].place(of: sharer))
    guard pages[index].count > Self.pageSize else { return }
    pages.insert(Array(pages[index].suffix(Self.pageSize / 2)), at: index + 1)
    pages[index].removeLast(Self.pageSize / 2)
  }

  mutating func remove(_ sharer: Sharer, isLocked: Bool) {
    if isLocked { locked.removeAll { $0.id == sharer.id } }
    count(sharer.share, by: -1)
    let index = page(of: sharer)
    pages[index].remove(at: pages[index].place(of: sharer))
    if pages[index].isEmpty { pages.remove(at: index) }
  }

  /// All of them in the order of the children.
  var inOrder: [Sharer] { inOrder { _ in true } }

  /// Those that are wanted, in the order of the children.
  func inOrder(where isWanted: (Sharer) -> Bool) -> [Sharer] {
    pages.joined().filter(isWanted).sorted { $0.order < $1.order }
  }

  /// How many of the children that are just that share stand before a place.
  func count(of share: Share, before order: Int) -> Int {
    let place = Sharer(id: .total, share: share, order: order)
    let first = Sharer(id: .total, share: share, order: 0)
    return rank(of: place) - rank(of: first)
  }

  private mutating func count(_ share: Share, by difference: Int) {
    let index = equalShares.firstPlace { $0.share.isBefore(share) }
    if index == equalShares.count || equalShares[index].share != share {
      equalShares.insert(EqualShares(share: share, count: 0), at: index)
    }
    equalShares[index].count += difference
    if equalShares[index].count == 0 { equalShares.remove(at: index) }
  }

  /// How many come before one.
  private func rank(of sharer: Sharer) -> Int {
    let index = page(of: sharer)
    let before = pages[..<index].reduce(0) { $0 + $1.count }
    return index == pages.count ? before : before + pages[index].place(of: sharer)
  }

  /// The first page that does not end before one.
  private func page(of sharer: Sharer) -> Int {
    pages.firstPlace { $0[$0.count - 1].isBefore(sharer) }
  }
}

/// A child that is a share of its parent, locked or not.
struct Sharer: Sendable {
  let id: LineID
  let share: Share
  /// Where it stands among its siblings.
  let order: Int

  func isBefore(_ other: Sharer) -> Bool {
    share == other.share ? order < other.order : share.isBefore(other.share)
  }
}

extension Share {
  /// An order to look shares up by, quicker than that of their size.
  fileprivate func isBefore(_ other: Share) -> Bool {
    (denominator, numerator) < (other.denominator, other.numerator)
  }
}

/// How many children of a parent are the same share of it.
struct EqualShares: Sendable {
  let share: Share
  var count: Int
}

extension Array {
  /// The place of the first element that does not come before something, of elements in order.
  fileprivate func firstPlace(_ comesBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if comesBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [Sharer] {
  /// Where one stands, or would stand.
  fileprivate func place(of sharer: Sharer) -> Int { firstPlace { $0.isBefore(sharer) } }
}
