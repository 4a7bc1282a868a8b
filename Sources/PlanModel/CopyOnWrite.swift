/// Keeps a value outside of what holds it, in storage that copies share until one of them changes it.
///
/// A plan is copied for every step that can be undone, and a step changes one of its many parts: the
/// others are a reference each to copy, to keep, and to find equal.
@propertyWrapper
package struct CopyOnWrite<Value: Sendable>: Sendable {
  private var storage: Storage

  /// Changed only by a holder that shares it with nobody, so that it may be sent, and the access to
  /// the holder, which is checked, is one to the value.
  private final class Storage: @unchecked Sendable {
    @exclusivity(unchecked) var value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  package init(wrappedValue: Value) {
    storage = Storage(wrappedValue)
  }

  package var wrappedValue: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }
}

extension CopyOnWrite: Equatable where Value: Equatable {
  package static func == (left: CopyOnWrite, right: CopyOnWrite) -> Bool {
    left.storage === right.storage || left.storage.value == right.storage.value
  }
}

extension CopyOnWrite: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(storage.value) }
}
