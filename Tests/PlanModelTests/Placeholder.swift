import Testing

@Test func `PlanModelTests builds`() {}
