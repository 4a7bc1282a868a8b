import Testing

@Test func `CommandLanguageTests builds`() {}
