import Commands
import PlanModel
import Sessions
import Text

/// Disks with a session `annual` whose files were spoiled, each in another way.
enum SpoiledSessions {
  struct Files {
    var snapshot: [UInt8]
    var journal: [UInt8]?

    /// A disk that holds them.
    var disk: MemoryFileSystem {
      let disk = Screen.disk()
      try! disk.createWhole(Self.snapshotPath, with: snapshot)
      if let journal { try! disk.createWhole(Self.journalPath, with: journal) }
      return disk
    }

    fileprivate static let snapshotPath = "/sessions/annual.json"
    fileprivate static let journalPath = "/sessions/annual.journal"
  }

  /// What the program wrote itself: a step in the snapshot, and two behind it.
  static let sound = written([
    "plan baseline", "session save", "budget cut events 1k", "checkpoint v1",
  ])

  static let short = written(["budget cut events 1k"])

  static let newer = Array(soundText.replacing("\"version\": 1", with: "\"version\": 2").utf8)

  private static func written(_ lines: [String]) -> Files {
    let disk = Screen.disk()
    let world = Screen.world(disk)
    var screen = Screen(try! Session.create("annual", plan: .sample, world: world), in: world)
    for line in lines { _ = screen.type(line) }
    screen.interpreter.workbench.session.close(world: world)
    return Files(
      snapshot: try! disk.readWhole(Files.snapshotPath),
      journal: try! disk.readWhole(Files.journalPath))
  }

  static let all: [Files] =
    snapshots.map { Files(snapshot: $0, journal: sound.journal) }
    + journals.map { Files(snapshot: sound.snapshot, journal: $0) }
    + [
      Files(snapshot: written(["budget total 5", "session save"]).snapshot, journal: sound.journal)
    ]

  private static let snapshots: [[UInt8]] =
    (replacements + scenarios + dataSets).map { Array(soundText.replacing($0, with: $1).utf8) }

  private static let soundText = String(decoding: sound.snapshot, as: UTF8.self)

  private static func data(_ list: String, nextNumber: Int = 3) -> (String, String) {
    (
      "\"plan\": {",
      "\"plan\": {\"model\": {\"data\": {\"list\": [\(list)], \"nextNumber\": \(nextNumber)}},"
    )
  }

  private static func set(_ number: Int, values: String = "1", unit: String = "plain") -> String {
    """
    {"name": "a", "number": \(number), "unit": "\(unit)", "values": [\(values)]}
    """
  }

  private static let dataSets = [
    data(set(1) + "," + set(2)), data(set(1, values: "")), data(set(1, unit: "people")),
    data(set(1, values: "1e3")),
  ]

  private static let replacements = [
    (
      "\"plan\": {",
      "\"plan\": {\"model\": {\"drivers\": {\"list\": [{\"by\": \"week\"}], \"nextNumber\": 1}},"
    ),
    (
      "\"plan\": {",
      "\"plan\": {\"model\": {\"drivers\": {\"list\": [{\"formulas\": [], \"name\": \"a\", "
        + "\"number\": 1}], \"nextNumber\": 2}},"
    ),
    (
      "\"plan\": {", "\"plan\": {\"model\": {\"drivers\": {\"list\": [], \"nextNumber\": -4}},"
    ),
    (
      "\"plan\": {",
      "\"plan\": {\"model\": {\"uncertainty\": {\"correlations\": [{\"drivers\": [1, 2]}]}},"
    ),
    (
      "\"plan\": {",
      "\"plan\": {\"model\": {\"drivers\": {\"list\": ["
        + ["a", "b", "c"].enumerated().map { number, name in
          "{\"formulas\": [\"1..2\"], \"name\": \"\(name)\", \"number\": \(number + 1)}"
        }.joined(separator: ", ")
        + "], \"nextNumber\": 4}, \"uncertainty\": {\"correlations\": ["
        + [(1, 2, "0.9"), (1, 3, "-0.9"), (2, 3, "0.9")].map { one, other, rank in
          "{\"drivers\": [\(one), \(other)], \"rank\": \(rank)}"
        }.joined(separator: ", ")
        + "], \"seed\": 1}},"
    ),
    (
      "\"plan\": {",
      "\"plan\": {\"model\": {\"lines\": [{\"formula\": \"5\", \"number\": 999}]},"
    ),
    (
      "\"plan\": {",
      "\"plan\": {\"model\": {\"results\": [{\"formula\": \"5\", \"id\": \"KR99\", \"value\": 5}]},"
    ),
    ("\"CNY\"", "\"XXX\""), ("\"year\": 2027", "\"year\": 10000"),
    ("\"committed\"", "\"sure\""), ("\"b2b-marketing\"", "\"b2c\""),
    ("\"number\": 1,", "\"number\": 1, \"phasing\": [1, 2],"),
    ("\"plan\": {", "\"plan\": {\"today\": \"2027-02-30\","),
    ("\"digest\": \"", "\"digest\": \"zz"), ("\"id\": \"KR1\"", "\"id\": \"X1\""),
    ("\"title\": \"brand voice\"", "\"title\": \"brand voice\", \"weight\": -1"),
    ("\"kind\": \"level\",", "\"kind\": \"level\", \"quarters\": [1],"),
    (
      "\"people\": 20",
      "\"people\": 20, \"pins\": [{\"function\": \"nobody\", \"people\": 1}]"
    ),
    ("\"people\": 20", "\"people\": 20, \"costs\": [{\"amount\": 1, \"per\": \"day\"}]"),
  ]

  private static let scenarios = [
    "{\"list\": [{\"lines\": [], \"name\": \"计划\", \"number\": 1}], \"nextNumber\": 2}",
    "{\"list\": [{\"lines\": [], \"name\": \"a\", \"number\": 2}], \"nextNumber\": 2}",
    "{\"list\": [{\"base\": 1, \"lines\": [], \"name\": \"a\", \"number\": 1}], \"nextNumber\": 2}",
  ].map { ("\"plan\": {", "\"plan\": {\"scenarios\": \($0),") }

  private static let journals: [[UInt8]?] =
    [nil, Array("x\n".utf8), sound.journal?.dropLast(3)] + (1...3).map(damaged)

  /// The journal with a sign of a record changed; behind the last one something follows.
  private static func damaged(record: Int) -> [UInt8]? {
    guard var journal = sound.journal else { return nil }
    if record == 3 { journal += journal.suffix(1) }
    let ends = journal.indices.filter { journal[$0] == UInt8(ascii: "\n") }
    journal[ends[record - 1] + 1] ^= 1
    return journal
  }
}
