import Commands
import Rendering
import Reports
import Seeds
import Testing

extension Answer {
  /// Writes the answer in every format, for a reader drawn at random.
  func renderEverywhere(_ random: inout SeededGenerator) {
    var style = Style.plain.writing(self.style)
    style.width = random.number(20...200)
    style.language = random.chance(50) ? .english : .chinese
    style.charts = random.pick([.unicode, .ascii, .off])
    style.color = random.chance(50)
    for format in Format.allCases {
      let text = Renderer(format, style).render(self)
      #expect(text.isEmpty || text.utf8.last == UInt8(ascii: "\n"), "\(format)")
    }
  }
}
