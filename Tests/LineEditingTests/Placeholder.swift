import Testing

@Test func `LineEditingTests builds`() {}
