import Testing
import Text

struct MessageTests {
  @Test func `the key numbers the holes in their order`() {
    let message: Message = "\("events") takes \(3) of \(Message.verbatim("all"))"
    #expect(message.key == "{1} takes {2} of {3}")
    #expect(message.holes == [.text("events"), .count(3), .message(.verbatim("all"))])
  }

  @Test func `a literal is its own key`() {
    let message: Message = "the name is empty"
    #expect(message.key == "the name is empty")
    #expect(message.holes.isEmpty)
  }

  @Test func `a verbatim text is never a key`() {
    #expect(Message.verbatim("events") == Message(key: "{1}", holes: [.text("events")]))
  }
}
