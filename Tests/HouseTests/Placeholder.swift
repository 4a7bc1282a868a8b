import Testing

@Test func `HouseTests builds`() {}
