import PlanModel
import Quantities
import Testing

@Test(arguments: [
  ("pool.reserve", "R1.10", "3"), ("decision.effect", "R2.1", "12"),
  ("decision.budget", "R2.1", "30%"), ("decision.departments", "R2.1", "3"),
  ("weekly.scale", "R2.3", "1..10"), ("weekly.key", "R2.3", "20%"),
  ("weekly.least", "R2.3", "1"), ("delegation.approval", "R2.4", "50000"),
  ("bant.budget", "R3.1", "1..3"), ("bant.authority", "R3.1", "1..3"),
  ("bant.need", "R3.1", "1..5"), ("bant.time", "R3.1", "1..3"),
  ("bant.grade-a", "R3.1", "10"), ("bant.grade-b", "R3.1", "7"),
  ("lead.conversion", "R3.4", "3%..5%"), ("lead.cycle-small", "R3.4", "3"),
  ("lead.cycle-large", "R3.4", "6"), ("channel.focus", "R3.5", "3"),
  ("lead.required", "R3.6", "purchase stage, organisation size, company, engagement data"),
  ("pause.quarters", "R4.5", "2"), ("assessment.signed", "R5.3", "30%"),
  ("brief.pains", "R5.4", "3..5"), ("launch.warm-up", "R5.5", "1"),
  ("meeting.agenda", "R5.7", "3"), ("meeting.hours", "R5.7", "2"),
  ("meeting.actions", "R5.7", "1"), ("bonus.rate", "R6.1", "2%"),
  ("assessment.quantitative", "R6.3", "60%"), ("assessment.qualitative", "R6.3", "40%"),
  ("assessment.strategic", "R6.3", "20%"), ("review.deviation", "R7.1", "10%"),
  ("trend.declines", "R7.4", "3"),
  ("benchmark.field", "R8.1", "82%"), ("benchmark.managed", "R8.1", "115%"),
])
func `the source's figures are kept as the source's`(key: String, rule: String, text: String) throws
{
  let entry = try Playbook().entry(key)
  #expect(entry.standard.text == text)
  #expect(entry.rule == rule)
  #expect(entry.origin == .source)
}

@Test(arguments: [
  ("smart.multiple", "R1.9", "3"), ("quality.signed", "R3.7", "30"),
  ("pause.average", "R4.5", "pooled"), ("pause.margin", "R4.5", "0"),
  ("pause.projects", "R4.5", "3"), ("bonus.window", "R6.1", "90"),
  ("dividend.floor", "R6.2", "0%"), ("dividend.cap", "R6.2", "100%"),
  ("quadrant.scale", "R7.3", "1..10"), ("quadrant.cut", "R7.3", "5.5"),
  ("contribution.scale", "R1.3", "1..10"), ("budget.deviation", "R4.1", "10%"),
  ("checkin.weeks", "R7.7", "4"),
])
func `our own figures are marked as ours`(key: String, rule: String, text: String) throws {
  let entry = try Playbook().entry(key)
  #expect(entry.standard.text == text)
  #expect(entry.rule == rule)
  #expect(entry.origin == .ours)
}

@Test(arguments: [
  ("channel.case-share", "65%"),
  ("response.case-before", "48"), ("response.case-after", "6"), ("meeting.case-before", "25"),
  ("meeting.case-after", "8"), ("conflict.case-before", "7"), ("conflict.case-after", "2"),
  ("trend.case-before", "5"), ("trend.case-after", "2.5"), ("shift.case-part", "30%"),
  ("shift.case-from", "2.5"), ("shift.case-to", "4"), ("decoding.case-customers", "300"),
  ("decoding.case-prospects", "500"), ("staffing.case-people", "20"),
])
func `the source's examples are kept as quotations`(key: String, text: String) throws {
  let entry = try Playbook().entry(key)
  #expect(entry.standard.text == text)
  #expect(entry.origin == .case)
}

@Test(
  arguments: [
    ("532", "五三二", "R4.1", 1_000_000, [500_000, 300_000, 200_000]),
    ("functions", "职能", "R4.2", 20, [4, 8, 6, 2]),
    ("talents", "人才", "R4.3", 20, [4, 10, 6]),
    ("mature", "成熟期", "R1.1", 100, [40, 30, 30]),
    ("building", "建设期", "R1.1", 100, [50, 30, 20]),
    ("assessment", "考核", "R6.3", 100, [30, 15, 5, 10, 10, 10, 20]),
  ] as [(String, String, String, Int64, [Int64])])
func `presets divide by the source's ratios`(
  english: String, chinese: String, rule: String, total: Int64, parts: [Int64]
) throws {
  let preset = try Playbook().preset(named: name(english))
  #expect(try Playbook().preset(named: name(chinese)) == preset)
  #expect(preset.rule == rule)
  #expect(preset.parts.count == parts.count)
  var budget = Budget.of(total)
  _ = try budget.split(.total, by: preset.ratio, into: preset.parts.map(\.name))
  #expect(budget.amounts() == parts.map(yuan))
}

@Test func `presets name their parts in both languages`() throws {
  let preset = try Playbook().preset(named: name("532"))
  #expect(preset.parts.map(\.name.text) == ["core business", "emerging markets", "brand"])
  #expect(preset.parts.map(\.chineseName.text) == ["核心业务", "新兴市场", "品牌建设"])
}

@Test func `each figure is read as it is written, inside its bounds`() throws {
  for entry in Playbook().entries {
    #expect(try entry.value(of: entry.standard.text) == entry.standard, "\(entry.key)")
    #expect(!entry.about.key.isEmpty)
    #expect(entry.rule.first == "R")
  }
  #expect(Playbook().name == "b2b-marketing")
}

@Test func `a team writes its own figure and takes it back`() throws {
  var playbook = Playbook()
  #expect(try playbook.set("Decision.Budget", to: "25%").text == "30%")
  #expect(try playbook.value("decision.budget").meaning == .number(Fraction(1, of: 4)!))
  #expect(playbook.overrides == ["decision.budget": "25%"])
  #expect(try Playbook(overrides: playbook.overrides) == playbook)
  #expect(try playbook.set("decision.budget", to: "30.0%").text == "25%")
  #expect(playbook == Playbook())
}

@Test func `a preset follows the team's own ratio`() throws {
  var playbook = Playbook()
  _ = try playbook.set("preset.532", to: "60/25/15")
  #expect(try playbook.preset(named: name("五三二")).ratio == ratio("60:25:15"))
  #expect(playbook.presets.count == 6)
}

@Test(arguments: [
  ("decision.effect", "18"), ("delegation.approval", "6万"),
  ("quadrant.cut", "6.25"), ("weekly.scale", "1..5"), ("lead.conversion", "2.5%..4%"),
  ("pause.average", "MEAN"), ("lead.required", "公司、规模"), ("preset.talents", "1:1:1"),
])
func `a figure is written as its kind asks`(key: String, text: String) throws {
  var playbook = Playbook()
  _ = try playbook.set(key, to: text)
  #expect(playbook.overrides == [key: text])
}

@Test(arguments: [
  ("50%/30%/30%", RatioError.total(Fraction(11, of: 10)!)), ("0:0:0", .allZero), ("5", .onePart),
])
func `a figure that is no ratio is refused for what is wrong with it`(
  text: String, error: RatioError
) throws {
  var playbook = Playbook()
  #expect(throws: PlanError.playbook(.noRatio("preset.532", typed: text, error))) {
    try playbook.set("preset.532", to: text)
  }
}

@Test(arguments: [
  ("decision.effect", "12%"), ("decision.effect", "1.5"), ("decision.effect", ""),
  ("decision.budget", "30"), ("decision.budget", "1/3"), ("delegation.approval", "0.5"),
  ("weekly.scale", "10..1"),
  ("weekly.scale", "1..2..3"), ("weekly.scale", "1"), ("lead.conversion", "3..5"),
  ("pause.average", "median"), ("lead.required", "a,,b"), ("lead.required", "a, A"),
  ("preset.532", "1:1"), ("preset.532", "1万/2万/rest"), ("quadrant.cut", "high"),
])
func `a figure of another kind is refused`(key: String, text: String) throws {
  let entry = try Playbook().entry(key)
  var playbook = Playbook()
  #expect(throws: PlanError.playbook(.figureUnreadable(key, typed: text, entry.kind))) {
    try playbook.set(key, to: text)
  }
  #expect(playbook == Playbook())
}
