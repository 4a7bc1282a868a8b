import Testing

@Test func `RenderingTests builds`() {}
