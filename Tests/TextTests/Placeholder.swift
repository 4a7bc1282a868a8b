import Testing

@Test func `TextTests builds`() {}
