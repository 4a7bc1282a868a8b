/// Words and signs that break what was written without them in mind.
enum Oddities {
  static let all = numbers + ratios + signs + scalars + names

  private static let numbers = [
    "0", "-1", "0.00", "0.001", "1e18", "1000000000000000000", "999999999999999999",
    "9223372036854775807", "9223372036854775808", "99999999999999999999999999999",
    "900000000000000", "9000000000000.01", "9万亿", "90万亿", "1.2亿", "100%", "99.9999%",
    "0.0001%", "1000%", "1/3", "1/999999999999", "7/3", "1:4", "0:1", "2.5x", "80,000", "1,2",
    "１２", "٣", "2027-02-29", "2027-12-31", "today", "today+999999999d", "2027Q3", "13月", "9999",
    "-", "+",
  ]

  private static let ratios = [
    "0:0", "1:1:3", "6:6:2", "999999999999:1", "1000000000000:999999999999:1", "50%/50%",
    "33.33%/33.33%/rest", "rest/rest", "1:rest", "200k/rest", "9万亿/rest", "40-30-30", "1//2",
    Array(repeating: "1", count: 200).joined(separator: ":"),
  ]

  private static let signs = [
    "\"", "“", "”", "「", "」", "＂", "'", "\\", ";", "；", "#", "＃", ",", "，", "、", ".", "..", "。",
    "=", ">=", "==", "(", ")", "[", "～", "×", "%", "￥", "$", "\t", "\u{3000}", "\u{A0}",
  ]

  private static let scalars = [
    "\u{0}", "\u{7}", "\u{8}", "\r", "\n", "\u{B}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{AD}",
    "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{301}", "\u{600}",
    "\u{10FFFF}", "👩‍👩‍👧", "🇨🇳", "é", "ｶﾞ",
  ]

  private static let names = [
    "others", "none", "rest", "total", "其余", "总计", "off", "anyway", "overwrite", "keep-going",
    "from", "to", "into", "with", "说明", "工业4.0", "core.events", "total.total", "a.b.c.d.e",
    Array(repeating: "core", count: 70).joined(separator: "."), String(repeating: "长", count: 200),
    String(repeating: "x", count: 5000), "undo", "redo", "quit", "{1}", "%s", "<b>", "|", "../x",
    "/dev/null", "cuts.plan", "flawed.plan", "last-year.tsv",
  ]
}
