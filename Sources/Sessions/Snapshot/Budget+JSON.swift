import JSON
import PlanModel
import Quantities
import Text

extension Budget {
  func json(in currency: Currency) -> JSON {
    .object([
      "lines": .array(records.map { $0.json(in: currency) }),
      "nextNumber": .number(nextNumber),
    ])
  }

  init(json: JSON, in currency: Currency) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let records = try members.takeList("lines") { json throws(JSONValueError) in
      try LineRecord(json: json, in: currency)
    }
    let nextNumber = try members.take("nextNumber", Int.init(json:))
    try members.end()
    self = try explained { () throws(PlanError) in
      try Budget(records: records, nextNumber: nextNumber)
    }
  }
}

extension LineRecord {
  fileprivate func json(in currency: Currency) -> JSON {
    .object([
      "amount": allocation.fixedAmount?.json(in: currency),
      "category": (details.category?.text).map(JSON.string),
      "lockedAmount": lockedAmount?.json(in: currency),
      "method": method == .largestRemainder ? nil : .string(method.rawValue),
      "name": .string(name.text),
      "notes": details.notes.isEmpty ? nil : .array(details.notes.map(JSON.string)),
      "number": .number(number),
      "order": .number(order),
      "owner": (details.owner?.text).map(JSON.string),
      "parent": parent.map { .number($0) },
      "phasing": phasing.map { .array($0.weights.map { .number($0) }) },
      "return": (details.expectedReturn?.canonical).map(JSON.string),
      "share": (allocation.share?.canonical).map(JSON.string),
      "source": details.source.map(JSON.string),
      "status": (details.status?.rawValue).map(JSON.string),
    ])
  }

  fileprivate init(json: JSON, in currency: Currency) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let allocation = try Allocation(takenFrom: &members, in: currency)
    let details = try LineDetails(takenFrom: &members)
    let money = { (json: JSON) throws(JSONValueError) in try Money(json: json, in: currency) }
    self.init(
      number: try members.take("number", Int.init(json:)),
      parent: try members.takeIfThere("parent", Int.init(json:)),
      name: try members.take("name", Name.init(json:)),
      order: try members.take("order", Int.init(json:)),
      allocation: allocation,
      lockedAmount: try members.takeIfThere("lockedAmount", money),
      method: try members.takeIfThere("method", Apportionment.init(json:)) ?? .largestRemainder,
      phasing: try members.takeIfThere("phasing", Phasing.init(json:)),
      details: details)
    try members.end()
  }
}

extension Allocation {
  /// A line has an amount or a share, never both.
  fileprivate init(
    takenFrom members: inout JSONMembers, in currency: Currency
  ) throws(JSONValueError) {
    if let share = try members.takeIfThere("share", Share.init(json:)) {
      self = .share(share)
    } else {
      self = .amount(
        try members.take("amount") { json throws(JSONValueError) in
          try Money(json: json, in: currency)
        })
    }
  }
}

extension LineDetails {
  fileprivate init(takenFrom members: inout JSONMembers) throws(JSONValueError) {
    self.init()
    category = try members.takeIfThere("category", Name.init(json:))
    notes =
      try members.takeIfThere("notes") { json throws(JSONValueError) in
        try json.array(String.init(json:))
      } ?? []
    owner = try members.takeIfThere("owner", Name.init(json:))
    expectedReturn = try members.takeIfThere("return", ReturnRate.init(json:))
    source = try members.takeIfThere("source", String.init(json:))
    status = try members.takeIfThere("status", LineStatus.init(json:))
  }
}

extension Phasing {
  fileprivate init(json: JSON) throws(JSONValueError) {
    let weights = try json.array(Int64.init(json:))
    guard let phasing = Phasing(weights: weights) else {
      throw JSON.refused("it should be 1, 4 or 12 weights, none below zero and some above")
    }
    self = phasing
  }
}
