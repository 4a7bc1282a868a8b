import JSON
import Testing

private struct Box: Equatable {
  let sizes: [Int]
  let name: String?
  let labels: [String: String]

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    sizes = try members.takeList("sizes", Int.init(json:))
    name = try members.takeIfThere("name", String.init(json:))
    labels =
      try members.takeIfThere("labels") { json throws(JSONValueError) in
        try json.dictionary(String.init(json:))
      } ?? [:]
    try members.end()
  }
}

private func box(_ text: String) throws -> Box {
  try Box(json: try JSON(reading: Array(text.utf8)))
}

@Test func `members are taken in any order`() throws {
  let box = try box(#"{"name":"a","labels":{"x":"y"},"sizes":[1,-2]}"#)
  #expect(box.sizes == [1, -2])
  #expect(box.name == "a")
  #expect(box.labels == ["x": "y"])
}

@Test(arguments: [
  ("[]", "", "'{1}' {2}"), ("{}", "sizes", "is missing"),
  (#"{"sizes":1}"#, "sizes", "is {1} and should be {2}"),
  (#"{"sizes":[1,"2"]}"#, "sizes[1]", "is {1} and should be {2}"),
  (#"{"sizes":[1.5]}"#, "sizes[0]", "is refused: {1}"),
  (#"{"sizes":[9223372036854775808]}"#, "sizes[0]", "is refused: {1}"),
  (#"{"sizes":[],"name":null}"#, "name", "is {1} and should be {2}"),
  (#"{"sizes":[],"labels":{"x":{}}}"#, "labels.x", "is {1} and should be {2}"),
  (#"{"sizes":[],"size":1}"#, "size", "is not known"),
])
func `a member that is not what it should be is refused with its path`(
  text: String, place: String, key: String
) throws {
  let error = #expect(throws: JSONValueError.self) { try box(text) }
  #expect(error?.place == place)
  let keys =
    [error?.message.key]
    + (error?.message.holes ?? []).map { hole in
      if case .message(let message) = hole { message.key } else { nil }
    }
  #expect(keys.contains(key))
}
