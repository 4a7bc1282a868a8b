import Commands
import PlanModel
import Sessions
import Testing

@Suite struct TranscriptTests {
  @Test(arguments: Transcript.all)
  func `the screen shows what the transcript says`(_ transcript: Transcript) {
    var screen = Screen(files: transcript.disk)
    var shown = ""
    for line in transcript.typed {
      shown += Transcript.prompted(line) + "\n" + screen.type(line)
    }
    #expect(shown == transcript.screen)
  }

  @Test(arguments: Transcript.all)
  func `what a transcript did is kept, and opens again`(_ transcript: Transcript) throws {
    let world = Screen.world(transcript.disk)
    var screen = Screen(try Session.created("transcript", plan: .sample, world: world), in: world)
    for line in transcript.typed { _ = screen.type(line) }
    let session = screen.interpreter.workbench.session
    let name = try #require(session.name)
    screen.interpreter.workbench.session.close(world: world)
    let opened = try Session.open(name, world: world, replay: Interpreter.replay)
    #expect(opened.plan == session.plan)
    #expect(opened.log == session.log)
  }

  @Test func `there are pages, and a section has something to type`() {
    #expect(Transcript.pages.count >= 10)
    for transcript in Transcript.all { #expect(!transcript.typed.isEmpty, "\(transcript.title)") }
    let titles = Transcript.all.map(\.title)
    #expect(Set(titles).count == titles.count)
  }
}
