import Text

/// The ending of a file that only an office program writes, as `xlsx`.
struct OfficeFile {
  let ending: String

  /// Nil for a file that may hold text.
  init?(_ path: String) {
    guard let ending = path.split(separator: ".").last.map({ String($0).folded }),
      Self.endings.contains(ending)
    else { return nil }
    self.ending = ending
  }

  private static let endings: Set = [
    "xlsx", "xls", "xlsm", "ods", "numbers", "docx", "doc", "odt", "pptx", "ppt", "pdf",
  ]
}
