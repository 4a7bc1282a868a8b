import Quantities
import Seeds
import Testing

@Test func `twenty people by function and talent come out as known`() throws {
  let table = try TwoWayApportionment(rows: [4, 8, 6, 2], columns: [4, 10, 6])
  #expect(table.cells == [[1, 2, 1], [2, 4, 2], [1, 3, 2], [0, 1, 1]])
}

@Test func `of equal tables the largest in reading order is taken`() throws {
  #expect(try TwoWayApportionment(rows: [1, 1], columns: [1, 1]).cells == [[1, 0], [0, 1]])
  #expect(
    try TwoWayApportionment(rows: [1, 1, 1], columns: [2, 1]).cells == [[1, 0], [1, 0], [0, 1]])
}

@Test func `small tables are the best there are`() {
  for seed in LawSeeds(atLeast: 2_000) {
    var random = SeededGenerator(seed: seed)
    let (rows, columns) = random.margins(of: Int64(random.number(0...12)), atMost: 4)
    let table = try? TwoWayApportionment(rows: rows, columns: columns)
    #expect(
      table?.cells == TwoWayOracle.best(rows: rows, columns: columns), "\(rows) × \(columns)")
  }
}

@Test func `pins are kept at the least cost, or refused where no table holds them`() {
  var (kept, refused) = (0, 0)
  for seed in UInt64(1)...1_000 {
    var random = SeededGenerator(seed: seed)
    let (rows, columns) = random.margins(of: Int64(random.number(4...12)), atMost: 4)
    var pins: TwoWayOracle.Pins = [:]
    for _ in 0..<random.number(1...2) {
      let cell = TwoWayApportionment.Cell(
        row: random.number(0...rows.count - 1), column: random.number(0...columns.count - 1))
      pins[cell] = Int64(random.number(0...2))
    }
    let table = try? TwoWayApportionment(rows: rows, columns: columns, pins: pins)
    let best = TwoWayOracle.best(rows: rows, columns: columns, pins: pins)
    #expect(table?.cells == best, "\(rows) × \(columns), \(pins)")
    if best == nil { refused += 1 } else { kept += 1 }
  }
  #expect(kept >= 250 && refused >= 250)
}

@Test func `a refusal names a row or column that the pins leave too much or too little`() {
  let pin = TwoWayApportionment.Cell(row: 1, column: 0)
  #expect(throws: TwoWayApportionment.Failure.row(1)) {
    try TwoWayApportionment(rows: [4, 2], columns: [3, 3], pins: [pin: 3])
  }
  #expect(throws: TwoWayApportionment.Failure.column(0)) {
    try TwoWayApportionment(rows: [2, 4], columns: [2, 4], pins: [pin: 3])
  }
}

@Test func `larger tables add up, every cell beside its ideal`() throws {
  for seed in UInt64(1)...10_000 {
    var random = SeededGenerator(seed: seed)
    let total = Int64(random.number(0...(seed % 100 == 0 ? 1_000_000 : 2_000)))
    let (rows, columns) = random.margins(of: total, atMost: seed % 100 == 0 ? 30 : 9)
    let cells = try TwoWayApportionment(rows: rows, columns: columns).cells
    #expect(cells.map { $0.reduce(0, +) } == rows)
    #expect(columns.indices.map { column in cells.reduce(0) { $0 + $1[column] } } == columns)
    for (row, rowTotal) in rows.enumerated() {
      for (column, columnTotal) in columns.enumerated() {
        let excess = cells[row][column] * max(total, 1) - rowTotal * columnTotal
        #expect(abs(excess) < max(total, 1), "\(rows) × \(columns)")
      }
    }
  }
}

extension SeededGenerator {
  /// So many units fallen at random into a few rows and a few columns.
  fileprivate mutating func margins(
    of total: Int64, atMost count: Int
  ) -> (rows: [Int64], columns: [Int64]) {
    (parts(of: total, number(1...count)), parts(of: total, number(1...count)))
  }

  private mutating func parts(of total: Int64, _ count: Int) -> [Int64] {
    let cuts = (1..<count).map { _ in Int64(number(0...Int(total))) }.sorted()
    return zip([0] + cuts, cuts + [total]).map { $1 - $0 }
  }
}
