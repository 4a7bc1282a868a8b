import ErrorCases
import Sessions
import Testing
import Text

@Test(arguments: SessionError.cases)
func `every error says what is wrong and how to go on`(error: SessionError) throws {
  let key = error.message.key
  #expect(!key.isEmpty && !key.hasSuffix("."))
  #expect(key.first?.isUppercase != true)
  let hint = try #require(error.hint)
  #expect(hint.key.hasSuffix("."))
  #expect(hint.key.first?.isLowercase != true)
}

@Test func `who holds a session is said in one phrase`() {
  let holder = SessionHolder(user: "ann", host: "desk", process: 4711, since: .noon)
  #expect(
    holder.message
      == "\("\("ann") (process \("4711") on \("desk"))" as Message) since \("2027-03-12T12:00")")
}
