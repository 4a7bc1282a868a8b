import Text

/// What the cells of a sheet's column tell of a line.
enum SheetColumn: CaseIterable, Hashable {
  case path, name, amount, owner, category, status, `return`, source, note

  /// The words that a column of that kind may have for its title.
  var titles: [String] {
    switch self {
    case .path: ["path", "路径"]
    case .name:
      [
        "line", "name", "item", "line item", "budget line", "project", "名称", "项目", "项目名称",
        "科目", "预算项", "预算项目", "预算科目", "明细",
      ]
    case .amount: ["amount", "budget", "金额", "预算", "预算金额"]
    case .owner: ["owner", "负责人", "责任人"]
    case .category: ["category", "类别", "分类"]
    case .status: ["status", "状态"]
    case .return: ["return", "预期回报", "回报"]
    case .source: ["source", "来源", "数据来源"]
    case .note: ["note", "notes", "comment", "comments", "remark", "remarks", "备注", "说明"]
    }
  }

  /// Titles of what follows from the other columns.
  static let derived: Set = [
    "depth", "share", "unallocated", "baseline", "change", "占比", "未分配", "#", "no", "no.", "序号",
  ]
}

/// A first row that says what its columns hold.
struct SheetTitles {
  let columns: [SheetColumn: Int]
  /// The titles of columns that tell nothing that is taken.
  let unread: [String]
  /// What all amounts are counted in: `万` where the title says so, as in `金额（万元）`.
  let unit: String
  private let titles: [String]

  /// Nil where the row is no row of titles.
  init?(_ record: SheetRecord) throws(LineError) {
    let titles = record.cells.map(Self.plain)
    guard let columns = try Self.columns(of: titles) else { return nil }
    self.columns = columns
    self.titles = titles
    unread = zip(record.cells, titles).enumerated().compactMap { place, title in
      let isTaken = columns.values.contains(place) || SheetColumn.derived.contains(title.1)
      return isTaken || title.0.isEmpty ? nil : title.0
    }
    unit = Self.unit(in: record.cell(columns[.amount]))
  }

  var count: Int { titles.count }

  /// How many cells of a row are told nothing of by any title, and so not read.
  func untitledCells(of record: SheetRecord) -> Int {
    record.cells.indices.count { place in
      !record.cells[place].isEmpty && !columns.values.contains(place)
        && (place >= titles.count || titles[place].isEmpty)
    }
  }

  /// Whether the cell in a column says something in words, or is told nothing of.
  func takesNoFigure(at place: Int) -> Bool {
    guard place < titles.count else { return true }
    let words: [SheetColumn] = [.owner, .category, .status, .source, .note]
    return words.contains { columns[$0] == place }
  }

  /// Whether cells say what the columns below them hold: a row with a figure in it does not, unless
  /// it is a year beside the title of the names.
  static func areTitles(_ cells: [String]) -> Bool {
    let titles = cells.map { plain($0.trimmingBlanks) }
    let figures = titles.filter(isFigure)
    let hasNames = titles.contains { [.path, .name].contains(column(titled: $0)) }
    let hasAmounts = titles.contains { column(titled: $0) == .amount || speaksOfAmount($0) }
    return titles.count > 1 && (hasAmounts || hasNames && !figures.isEmpty)
      && (figures.isEmpty || hasNames && figures.allSatisfy(isYear))
  }

  /// A title as it is compared: folded, without what stands in brackets behind it.
  private static func plain(_ title: String) -> String {
    String(title.folded.prefix { $0 != "(" }).trimmingBlanks
  }

  private static func column(titled title: String) -> SheetColumn? {
    SheetColumn.allCases.first { $0.titles.contains(title) }
  }

  /// The places of the columns; a first column of which nothing is known holds the names.
  private static func columns(of titles: [String]) throws(LineError) -> [SheetColumn: Int]? {
    guard areTitles(titles) else { return nil }
    var columns: [SheetColumn: Int] = [:]
    for (place, title) in titles.enumerated() {
      guard let column = column(titled: title), columns[column] == nil else { continue }
      columns[column] = place
    }
    if columns[.amount] == nil { columns[.amount] = try amountColumn(of: titles) }
    if columns[.path] == nil, columns[.name] == nil {
      guard !columns.values.contains(0) else { return nil }
      columns[.name] = 0
    }
    return columns
  }

  /// The one column whose title speaks of an amount, as `Budget 2027` does, or else is a year.
  private static func amountColumn(of titles: [String]) throws(LineError) -> Int {
    let speaking = titles.indices.filter { speaksOfAmount(titles[$0]) }
    let places = speaking.isEmpty ? titles.indices.filter { isYear(titles[$0]) } : speaking
    guard let first = places.first, places.count == 1 else {
      let names = Message.joined(places.map { "'\(titles[$0])'" }, by: ", ")
      throw LineError(
        "the amounts may be in \(names ?? "")", hint: "Call the column of those to import 'amount'."
      )
    }
    return first
  }

  private static func speaksOfAmount(_ title: String) -> Bool {
    column(titled: title) == nil && SheetColumn.amount.titles.contains { title.contains($0) }
  }

  private static func isFigure(_ title: String) -> Bool {
    !title.isEmpty && title.allSatisfy { $0.isNumber || "+-−¥￥$€£.,% 元万千亿年km".contains($0) }
  }

  private static func isYear(_ title: String) -> Bool {
    let digits = title.hasSuffix("年") ? title.dropLast() : title[...]
    return digits.count == 4 && (Int(digits).map { (1900...2100).contains($0) } ?? false)
  }

  private static func unit(in title: String) -> String {
    ["万", "千"].first { title.contains("\($0)元") } ?? ""
  }
}
