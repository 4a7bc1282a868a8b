import Glibc
import Reports
import Sessions
import Text

/// What the process was started with: variables, user, host and folder.
enum Environment {
  /// Nil for a variable that is empty, too.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The user's number where the name could not be shown.
  static var user: String {
    let name =
      variable("USER") ?? variable("LOGNAME") ?? entry.map { String(cString: $0.pw_name) }
    return name.flatMap { $0.firstHiddenScalar == nil ? $0 : nil } ?? String(getuid())
  }

  static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Where sessions live when nothing else is said.
  static var sessionsFolder: String {
    FilePath.join(folder("XDG_DATA_HOME", or: ".local/share"), "planbench/sessions")
  }

  static var configFolder: String {
    FilePath.join(folder("XDG_CONFIG_HOME", or: ".config"), "planbench")
  }

  static var stateFolder: String {
    FilePath.join(folder("XDG_STATE_HOME", or: ".local/state"), "planbench")
  }

  /// The language of the locale.
  static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("zh") ? .chinese : .english
  }

  /// Whether the locale says that the terminal shows more signs than ASCII has. Text is UTF-8
  /// whatever it says.
  static let isUTF8: Bool = {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
    let parts = locale.split { $0 == "." || $0 == "@" }
    return parts.contains { ["utf-8", "utf8"].contains($0.lowercased()) }
  }()

  /// A relative path in the variable is none, as its specification says.
  private static func folder(_ name: String, or usual: String) -> String {
    if let folder = variable(name), folder.hasPrefix("/") { return folder }
    return FilePath.join(home, usual)
  }

  static var home: String {
    variable("HOME") ?? entry.map { String(cString: $0.pw_dir) } ?? "."
  }

  /// The user as the system knows them: asked only when the variables do not tell.
  private static var entry: passwd? {
    getpwuid(getuid())?.pointee
  }
}
