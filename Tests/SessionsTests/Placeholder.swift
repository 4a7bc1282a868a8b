import Testing

@Test func `SessionsTests builds`() {}
