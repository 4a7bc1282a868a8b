/// The members of an object, of which each has to be taken.
package struct JSONMembers {
  private var rest: ArraySlice<JSON.Member>

  package init(of json: JSON) throws(JSONValueError) {
    guard case .object(let members) = json else { throw json.mismatch(.object) }
    rest = members[...]
  }

  /// The value under the key, which has to be there.
  package mutating func take<Value>(
    _ key: String, _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> Value {
    guard let value = try takeIfThere(key, read) else {
      throw JSONValueError(.missing).inside(key)
    }
    return value
  }

  package mutating func takeIfThere<Value>(
    _ key: String, _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> Value? {
    guard let value = remove(key) else { return nil }
    do throws(JSONValueError) {
      return try read(value)
    } catch {
      throw error.inside(key)
    }
  }

  package mutating func takeList<Value>(
    _ key: String, _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> [Value] {
    try take(key) { json throws(JSONValueError) in try json.array(read) }
  }

  /// The list of the key, which has nothing in it where the key is missing.
  package mutating func takeListIfThere<Value>(
    _ key: String, _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> [Value] {
    try takeIfThere(key) { json throws(JSONValueError) in try json.array(read) } ?? []
  }

  /// Refuses what was not taken.
  package func end() throws(JSONValueError) {
    if let unknown = rest.first { throw JSONValueError(.unknown).inside(unknown.key) }
  }

  private mutating func remove(_ key: String) -> JSON? {
    // Members are mostly asked for in the order in which they stand.
    if rest.first?.key == key { return rest.removeFirst().value }
    guard let place = rest.firstIndex(where: { $0.key == key }) else { return nil }
    return rest.remove(at: place).value
  }
}
