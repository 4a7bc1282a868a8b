import Text

// Every type that stands in a snapshot reads itself by `init(json:)`; what is of another kind is
// refused, and the members around it add their keys to the error on its way out.

extension JSON {
  static func refused(_ reason: Message) -> JSONValueError { JSONValueError(.refused(reason)) }

  /// The values of a list, each read by the function.
  func array<Value>(
    _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> [Value] {
    guard case .array(let values) = self else { throw mismatch(.array) }
    var result: [Value] = []
    result.reserveCapacity(values.count)
    for (place, value) in values.enumerated() {
      do throws(JSONValueError) {
        result.append(try read(value))
      } catch {
        throw error.inside(place)
      }
    }
    return result
  }

  /// The members of an object whose keys may be any, each value read by the function.
  func dictionary<Value>(
    _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> [String: Value] {
    guard case .object(let members) = self else { throw mismatch(.object) }
    var result: [String: Value] = [:]
    for member in members {
      do throws(JSONValueError) {
        result[member.key] = try read(member.value)
      } catch {
        throw error.inside(member.key)
      }
    }
    return result
  }

  func mismatch(_ expected: Kind) -> JSONValueError {
    JSONValueError(.kind(expected: expected, found: kind))
  }
}

extension String {
  init(json: JSON) throws(JSONValueError) {
    guard case .string(let text) = json else { throw json.mismatch(.string) }
    self = text
  }
}

extension FixedWidthInteger {
  init(json: JSON) throws(JSONValueError) {
    guard case .number(let text) = json else { throw json.mismatch(.number) }
    guard let value = Self(text) else { throw JSON.refused("it should be a whole number") }
    self = value
  }
}

/// The members of an object, of which each has to be taken.
struct JSONMembers {
  private var rest: ArraySlice<JSON.Member>

  init(of json: JSON) throws(JSONValueError) {
    guard case .object(let members) = json else { throw json.mismatch(.object) }
    rest = members[...]
  }

  /// The value under the key, which has to be there.
  mutating func take<Value>(
    _ key: String, _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> Value {
    guard let value = try takeIfThere(key, read) else {
      throw JSONValueError(.missing).inside(key)
    }
    return value
  }

  mutating func takeIfThere<Value>(
    _ key: String, _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> Value? {
    guard let value = remove(key) else { return nil }
    do throws(JSONValueError) {
      return try read(value)
    } catch {
      throw error.inside(key)
    }
  }

  mutating func takeList<Value>(
    _ key: String, _ read: (JSON) throws(JSONValueError) -> Value
  ) throws(JSONValueError) -> [Value] {
    try take(key) { json throws(JSONValueError) in try json.array(read) }
  }

  /// Refuses what was not taken.
  func end() throws(JSONValueError) {
    if let unknown = rest.first { throw JSONValueError(.unknown).inside(unknown.key) }
  }

  private mutating func remove(_ key: String) -> JSON? {
    // Members are mostly asked for in the order in which they stand.
    if rest.first?.key == key { return rest.removeFirst().value }
    guard let place = rest.firstIndex(where: { $0.key == key }) else { return nil }
    return rest.remove(at: place).value
  }
}
