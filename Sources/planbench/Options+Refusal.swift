extension Options {
  /// What is wrong with the arguments, in Chinese, and how the process is called.
  static func chineseRefusal(for error: any Error) -> String {
    let english = TypedOptions.message(for: error)
    let chinese = chineseRefusals.lazy.compactMap { sentence, translation in
      english.texts(inHolesOf: sentence).map(translation.filled)
    }
    return """
      错误：\(chinese.first ?? english)
      \(chineseUsage)
      “planbench --help”显示全部说明。

      """
  }

  /// What refuses arguments, those of argument-parser first.
  private static let chineseRefusals: KeyValuePairs<String, String> = [
    "The value '{1}' is invalid for '--format <format>'. "
      + "Please provide one of 'text', 'markdown', 'json' or 'csv'.":
      "没有“{1}”这种格式；可选text、markdown、json、csv。",
    "The value '{1}' is invalid for '--today <date>': {2}": "“--today”不能是“{1}”：{2}。",
    "Missing value for '{1} <{2}>'": "“{1}”后面缺少内容。",
    "Unknown option '{1}'. Did you mean '{2}'?": "没有“{1}”这个选项，是不是“{2}”？",
    "Unknown option '{1}'": "没有“{1}”这个选项。",
    "The option '{1}' does not take any value, but '{2}' was specified.":
      "“{1}”后面不写内容，却写了“{2}”。",
    "'--define {1}' is more than one driver: give each an option of its own.":
      "“--define {1}”不止一个驱动：请每个驱动各写一个选项。",
    "'--define {1}' gives no value: write NAME=FORMULA, as in '--define price=80k'.":
      "“--define {1}”没有值：写成“名称=公式”，如“--define 单价=8万”。",
    "'--echo' has no place in {1}: use it with text or markdown.":
      "“--echo”不能与{1}同用，请与text或markdown同用。",
    "'run' needs a file, as in 'planbench run annual.plan'.":
      "“run”后面要有文件，如“planbench run annual.plan”。",
    "'--command' and 'run' go one at a time.": "“--command”和“run”不能同时使用。",
    "'{1}' is more than one session. Files are run by 'planbench run {1}'.":
      "“{1}”不止一个会话。运行文件请用“planbench run {1}”。",
    "'{1}' is a file. Run it: planbench run {1}": "“{1}”是文件。请运行：planbench run {1}",
    "'{1}' and '--session' name the session twice.": "“{1}”和“--session”重复指定了会话。",
  ]
}

extension String {
  /// What stands in the holes of a sentence that the text was made of; nil where it was none.
  fileprivate func texts(inHolesOf sentence: String) -> [Substring]? {
    var pieces = sentence.split(separator: /\{\d\}/, omittingEmptySubsequences: false)[...]
    guard let start = pieces.popFirst(), hasPrefix(start) else { return nil }
    var rest = dropFirst(start.count)
    var texts: [Substring] = []
    while let piece = pieces.popFirst() {
      let ends = rest.ranges(of: piece)
      let behind = rest.endIndex..<rest.endIndex
      guard let end = piece.isEmpty ? behind : pieces.isEmpty ? ends.last : ends.first else {
        return nil
      }
      texts.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return rest.isEmpty ? texts : nil
  }

  /// The text with others in its holes.
  fileprivate func filled(with texts: [Substring]) -> String {
    texts.enumerated().reduce(self) { text, hole in
      text.replacing("{\(hole.offset + 1)}", with: hole.element)
    }
  }
}
