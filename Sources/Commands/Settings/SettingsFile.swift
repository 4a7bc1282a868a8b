import Sessions
import Text

/// The file in which a user's settings are kept, a line a setting: its name and its word.
///
/// Lines that say nothing here are told of and kept, since a later release may have written them.
package struct SettingsFile: Sendable {
  private let path: String
  private var strange: [String] = []

  private init(path: String) {
    self.path = path
  }

  /// The user's settings, and what is to be said of the file; one that cannot be read gives none,
  /// and is left as it is: then no file is there to keep settings in.
  package static func read(
    in world: World
  ) -> (file: SettingsFile?, settings: Settings, notices: [Message]) {
    var file = SettingsFile(path: FilePath.join(world.configFolder, "settings"))
    var settings = Settings()
    do throws(FileError) {
      guard try world.files.status(of: file.path) != nil else { return (file, settings, []) }
      let bytes = try world.files.readWhole(file.path, limit: 1 << 16)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw FileError(.read, file.path, .notText)
      }
      file.strange = take(text, into: &settings)
      return (file, settings, file.notices)
    } catch {
      return (
        nil, settings,
        ["Your settings were not read, and 'set' holds only for now: \(error.message)."]
      )
    }
  }

  private var notices: [Message] {
    guard let first = strange.first else { return [] }
    return ["'\(first)' in \(path) is no setting; 'set list' shows them all."]
  }

  /// The lines that are no settings.
  private static func take(_ text: String, into settings: inout Settings) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init).filter { line in
      let words = line.split(separator: " ")
      guard words.count == 2, let key = Settings.Key(rawValue: String(words[0])) else {
        return true
      }
      return !settings.set(key, to: String(words[1]))
    }
  }

  /// Writes what differs from what nobody set.
  func write(_ settings: Settings, in world: World) throws(FileError) {
    let usual = Settings()
    let lines = Settings.Key.allCases.filter { settings[$0] != usual[$0] }
      .map { "\($0.rawValue) \(settings[$0])" }
    let text = (lines + strange).map { $0 + "\n" }.joined()
    try world.files.createFolders(world.configFolder)
    try world.files.replace(path, with: Array(text.utf8))
  }
}
