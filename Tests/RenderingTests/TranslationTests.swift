import Rendering
import Reports
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

private func holes(of text: String) -> [Substring] {
  text.matches(of: /\{\d+\}/).map(\.output).sorted()
}

@Test func `a translation is written as Chinese is`() {
  for (_, translation) in Translations.chineseLists.flatMap({ $0 }) {
    #expect(
      !translation.contains(/[\u{4E00}-\u{9FFF}][,.:;!?()]|[,.:;!?()][\u{4E00}-\u{9FFF}]/),
      "\(translation)")
    #expect(
      !translation.contains(/[\u{4E00}-\u{9FFF}] *['"]|['"] *[\u{4E00}-\u{9FFF}]/), "\(translation)"
    )
    let words = Set(translation.matches(of: /[A-Za-z]{2,}/).map(\.output))
    #expect(words.subtracting(untranslated) == [], "\(translation)")
  }
}

/// What stays as it is: names, codes, and words that are typed.
private let untranslated: Set<Substring> = [
  "Planbench", "planbench", "UTF", "JSON", "CNY", "USD", "EUR", "Apr", "Mar", "today", "md", "json",
  "csv", "exit", "CSV", "NO", "COLOR", "Tab", "Excel", "Ctrl", "unsaved", "annual",
  "plain", "min", "PAGER", "less",
]

@Test func `what has no translation stays English, and every key is told`() {
  let met = Mutex<[String]>([])
  let renderer = Renderer(.text, Style(language: .chinese)) { key in
    met.withLock { $0.append(key) }
  }
  let message: Message = "never to be translated: \("x") \(Message.verbatim("words"))"
  #expect(renderer.text(of: message) == "never to be translated: x words")
  #expect(renderer.text(of: "error:") == "错误：")
  #expect(met.withLock { $0 } == ["never to be translated: {1} {2}", "{1}", "error:"])
}

@Test(arguments: [Format.json, .csv])
func `machines read English`(format: Format) {
  let report = Report(.value(Value(.message("planned"), name: "Status")))
  let english = Renderer(format, .plain).render(report)
  #expect(english.contains("planned"))
  #expect(Renderer(format, Style(language: .chinese)).render(report) == english)
}

@Test func `words that look like holes stay as they are`() {
  let message: Message = "{0} {x} {\("{1}") and \(1_000) {3}"
  #expect(Renderer(.text, .plain).text(of: message) == "{0} {x} {{1} and 1,000 {3}")
}

/// The terms of the interface, each with the one word for it.
private let terms = [
  ("ratio", "比例"), ("weights?", "权重"), ("percents?", "百分比"), ("shares?", "占比"),
  ("baseline", "基线"), ("unallocated", "未分配"), ("is over", "超支"), ("locked", "锁定"),
  ("presets?", "预设"), ("playbook", "手册"), ("owner", "负责人"), ("category", "类别"),
  ("status", "状态"), ("session", "会话"), ("checkpoints?", "检查点"), ("snapshot", "快照"),
  ("journal", "日志"), ("script", "脚本"), ("records?", "记录"), ("note", "备注"),
  ("currency", "币种"), ("path", "路径"), ("quotes?", "引号"), ("parent", "上级"),
]

@Test(arguments: terms)
func `a term has one word`(english: String, chinese: String) throws {
  let word = try Regex("\\b\(english)\\b").ignoresCase()
  for (key, translation) in Translations.chinese where key.contains(word) {
    #expect(translation.contains(chinese), "'\(key)'")
  }
}
