import Testing

@Test func `CommandsTests builds`() {}
