import Text

// Every type that stands in JSON reads itself by `init(json:)`; what is of another kind is
// refused, and the members around it add their keys to the error on its way out.

extension JSON {
  package static func refused(_ reason: Message) -> JSONValueError {
    JSONValueError(.refused(reason))
  }

  /// The values of a list, each read by the function.
  package func array<Value>(
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
  package func dictionary<Value>(
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

  package func mismatch(_ expected: Kind) -> JSONValueError {
    JSONValueError(.kind(expected: expected, found: kind))
  }
}

extension String {
  package init(json: JSON) throws(JSONValueError) {
    guard case .string(let text) = json else { throw json.mismatch(.string) }
    self = text
  }
}

extension FixedWidthInteger {
  package init(json: JSON) throws(JSONValueError) {
    guard case .number(let text) = json else { throw json.mismatch(.number) }
    guard let value = Self(text) else { throw JSON.refused("it should be a whole number") }
    self = value
  }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  package init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    guard let value = Self(rawValue: text) else {
      let known = Self.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw JSON.refused("'\(text)' is none of \(known)")
    }
    self = value
  }
}

/// Turns a refusal by a type itself into one of the value that holds it.
package func explained<Value, Failure: ExplainedError>(
  _ body: () throws(Failure) -> Value
) throws(JSONValueError) -> Value {
  do throws(Failure) {
    return try body()
  } catch {
    throw JSON.refused(error.message)
  }
}
