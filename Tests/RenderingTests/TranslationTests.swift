import Rendering
import Synchronization
import Testing
import Text

@Test func `every English text is translated once, with the same holes`() {
  var keys: Set<String> = []
  for (key, translation) in Translations.chineseLists.flatMap({ $0 }) {
    #expect(keys.insert(key).inserted, "'\(key)' is there twice")
    #expect(holes(of: key) == holes(of: translation), "the holes of '\(key)' differ")
  }
}

private func holes(of text: String) -> Set<Substring> {
  Set(text.matches(of: /\{\d+\}/).map(\.output))
}

@Test func `what has no translation stays English and is told`() {
  let missing = Mutex<[String]>([])
  let renderer = Renderer(.text, Style(language: .chinese)) { key in
    missing.withLock { $0.append(key) }
  }
  let message: Message = "never to be translated: \("x") \(Message.verbatim("words"))"
  #expect(renderer.text(of: message) == "never to be translated: x words")
  #expect(renderer.text(of: "error:") == "错误:")
  #expect(missing.withLock { $0 } == ["never to be translated: {1} {2}"])
}

@Test func `words that look like holes stay as they are`() {
  let message: Message = "{0} {x} {\("{1}") and \(1_000) {3}"
  #expect(Renderer(.text, .plain).text(of: message) == "{0} {x} {{1} and 1,000 {3}")
}
