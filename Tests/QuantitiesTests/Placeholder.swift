import Testing

@Test func `QuantitiesTests builds`() {}
