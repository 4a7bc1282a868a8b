import Testing

@Test func `ProcessTests builds`() {}
