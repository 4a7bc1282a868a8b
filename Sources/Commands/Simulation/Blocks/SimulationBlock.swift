import JSON
import PlanEngine
import Sessions
import Text

/// One of the equal parts that a run is cut into, to be worked out alone.
struct BlockPlace: Hashable {
  /// From 1 on.
  let number: Int
  let count: Int

  /// Which of a run's randomizations belong to it; nil where there are fewer of them than blocks.
  func randomizations(of points: Points) -> Range<Int>? {
    guard count <= points.randomizations else { return nil }
    let bound = { (number: Int) in number * points.randomizations / count }
    return bound(number - 1)..<bound(number)
  }
}

/// A block as a file keeps it, until it is put together with the others.
struct SimulationBlock {
  /// Of what its results rest on.
  let ground: Checksum
  /// The command that asks for the whole run.
  let run: String
  let place: BlockPlace
  let results: JSON

  private static let format = "planbench simulation block"
  private static let version = 2
}

extension SimulationBlock {
  var bytes: [UInt8] {
    JSON.object([
      "format": .string(Self.format),
      "version": .number(Self.version),
      "ground": .string(ground.description),
      "run": .string(run),
      "block": .number(place.number),
      "of": .number(place.count),
      "results": results,
    ]).bytes(.line)
  }

  init(reading bytes: [UInt8]) throws(BlockError) {
    guard bytes.starts(with: "{\"format\":\"\(Self.format)\",".utf8) else { throw .foreign }
    let json: JSON
    do throws(JSONSyntaxError) {
      json = try JSON(reading: bytes)
    } catch {
      throw .damaged(error.message)
    }
    do throws(JSONValueError) {
      try self.init(json)
    } catch {
      throw .damaged(error.message)
    }
  }

  private init(_ json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    _ = try members.take("format", String.init(json:))
    let version = try members.take("version", Int.init(json:))
    guard version == Self.version else {
      throw JSON.refused("version \(String(version)) of the format is not known to this program")
    }
    ground = try members.take("ground", Checksum.init(json:))
    run = try members.take("run", String.init(json:))
    place = BlockPlace(
      number: try members.take("block", Int.init(json:)),
      count: try members.take("of", Int.init(json:)))
    results = try members.take("results") { $0 }
    try members.end()
    guard place.count > 0, (1...place.count).contains(place.number) else {
      throw JSON.refused("there is no such block")
    }
  }
}

extension Simulation {
  /// Of what its results rest on.
  var checksum: Checksum { Checksum(of: ground) }
}

/// Why a file is not put together with others.
enum BlockError: Error {
  case foreign
  case damaged(Message)
  case otherPlan
  /// Of another run than the first file.
  case otherRun(BlockPlace, of: String)
  /// The block of another file.
  case twice(BlockPlace, in: String)

  var message: Message {
    switch self {
    case .foreign: "it is no block of a simulation"
    case .damaged(let reason): "it is damaged: \(reason)"
    case .otherPlan: "it is a block of another plan, or what it rests on has changed since"
    case .otherRun(let place, let run):
      "it is block \(place.number) of \(place.count) of another run: \(Message.verbatim(run))"
    case .twice(let place, let file):
      "it is block \(place.number) of \(place.count), as '\(file)' is"
    }
  }

  var hint: Message {
    switch self {
    case .foreign: "'simulate' writes them, with 'block 1 of 4 into FILE'."
    case .damaged: "Work this block out again."
    case .otherPlan: "Open the plan as it was, or work the blocks out again."
    case .otherRun: "Put together only blocks that one and the same command wrote."
    case .twice: "Name each block once."
    }
  }
}
