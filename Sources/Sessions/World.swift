import Quantities

/// Everything outside a plan that a session may look at or touch, handed down so that tests can
/// hand one with fixed values.
package struct World: Sendable {
  package var now: @Sendable () -> Moment
  package var today: @Sendable () -> Day
  /// Who is typing, for the journal and for whoever finds the session in use.
  package var user: String
  package var host: String
  /// The number of this process.
  package var process: Int32
  package var files: any FileSystem
  /// Where sessions live.
  package var sessionsFolder: String
  /// Where the user's settings are kept.
  package var configFolder: String
  /// Where it is kept what the user typed before.
  package var stateFolder: String
  /// What the paths in commands are relative to.
  package var workingFolder: String
  /// What `~` stands for in a path; nil where it stands for itself.
  package var homeFolder: String?
  /// True at the prompt; in a script files are written only below the working folder, never
  /// through links.
  package var mayWriteAnywhere: Bool
  package var isInterrupted: @Sendable () -> Bool
  /// Hears how far something long has come, and nil once it has ended.
  package var onProgress: @Sendable (Progress?) -> Void

  package init(
    now: @escaping @Sendable () -> Moment, today: @escaping @Sendable () -> Day,
    user: String, host: String, process: Int32, files: any FileSystem,
    sessionsFolder: String, configFolder: String, stateFolder: String, workingFolder: String,
    homeFolder: String?, mayWriteAnywhere: Bool,
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (Progress?) -> Void = { _ in }
  ) {
    self.now = now
    self.today = today
    self.user = user
    self.host = host
    self.process = process
    self.files = files
    self.sessionsFolder = sessionsFolder
    self.configFolder = configFolder
    self.stateFolder = stateFolder
    self.workingFolder = workingFolder
    self.homeFolder = homeFolder
    self.mayWriteAnywhere = mayWriteAnywhere
    self.isInterrupted = isInterrupted
    self.onProgress = onProgress
  }
}

extension World {
  /// A world that never changes by itself: one moment, one user, and an empty file system in
  /// memory.
  package static func fixed(
    at now: Moment, user: String = "ann", files: any FileSystem = MemoryFileSystem()
  ) -> World {
    World(
      now: { now }, today: { now.day }, user: user, host: "desk", process: 4711, files: files,
      sessionsFolder: "/sessions", configFolder: "/config", stateFolder: "/state",
      workingFolder: "/plans", homeFolder: "/ann", mayWriteAnywhere: false)
  }
}
