import Commands
import PlanModel
import Sessions
import Testing

@Suite struct SettingsTests {
  @Test func `what is set at the prompt is there in the next sitting`() throws {
    let world = Screen.world()
    var first = Screen(Session(plan: .sample), in: world, keepsSettings: true)
    #expect(first.type("set language zh; set width 60") == "语言：中文\n宽度：60\n")
    #expect(first.type("set color off") == "颜色：关\n")
    let (_, settings, notices) = SettingsFile.read(in: world)
    #expect(settings == first.interpreter.workbench.settings)
    #expect(settings.width.columns == 60)
    #expect(notices.isEmpty)
    _ = first.type("set language auto; set width auto; set color auto")
    #expect(try world.files.readWhole("/config/settings").isEmpty)
  }

  @Test func `a line that is no setting is told of and kept`() throws {
    let world = Screen.world()
    try world.files.createFolders("/config")
    try world.files.createWhole("/config/settings", with: Array("theme dark\nwidth 50\n".utf8))
    let (_, settings, notices) = SettingsFile.read(in: world)
    #expect(settings.width.columns == 50)
    #expect(notices.count == 1)
    var screen = Screen(Session(plan: .sample), in: world, keepsSettings: true)
    _ = screen.type("set color off")
    let text = String(decoding: try world.files.readWhole("/config/settings"), as: UTF8.self)
    #expect(text == "color off\nwidth 50\ntheme dark\n")
  }

  @Test func `a settings file that is a folder gives a notice and the usual settings`() throws {
    let world = Screen.world()
    try world.files.createFolders("/config/settings")
    let (_, settings, notices) = SettingsFile.read(in: world)
    #expect(settings == Settings())
    #expect(notices.count == 1)
  }

  @Test func `a settings file that could not be read is left as it is`() throws {
    let world = Screen.world()
    let damaged = Array("language zh\ncolor \u{fe}".utf8) + [0xff]
    try world.files.createFolders("/config")
    try world.files.createWhole("/config/settings", with: damaged)
    let (file, settings, notices) = SettingsFile.read(in: world)
    #expect(file == nil && settings == Settings() && notices.count == 1)
    var screen = Screen(Session(plan: .sample), in: world, keepsSettings: true)
    #expect(screen.type("set width 60") == "Width: 60\n")
    #expect(try world.files.readWhole("/config/settings") == damaged)
  }

  @Test func `a setting that cannot be kept is not taken`() throws {
    let world = Screen.world()
    var screen = Screen(Session(plan: .sample), in: world, keepsSettings: true)
    try world.files.createFolders("/config/settings")
    #expect(screen.type("set width 60").hasPrefix("error: cannot rename '/config/settings'"))
    #expect(screen.interpreter.workbench.settings == Settings())
  }

  @Test func `lines of a script set nothing for good`() throws {
    let world = Screen.world()
    var screen = Screen(Session(plan: .sample), in: world)
    #expect(screen.type("set width 60") == "Width: 60\n")
    #expect(try world.files.status(of: "/config/settings") == nil)
  }
}
