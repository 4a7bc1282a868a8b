import CommandLanguage
import Sessions
import Text

/// The files that a path may become: those of one folder, as it is now.
struct FileOffers {
  private let world: World
  /// What the names of files end in.
  private let suffix: String

  init(_ world: World, suffix: String) {
    self.world = world
    self.suffix = suffix
  }

  func files(for typed: String) -> [Candidate] {
    let folder = typed.lastIndex(of: "/").map { typed[...$0] } ?? ""
    let begun = typed[folder.endIndex...]
    let place = folder.isEmpty ? world.workingFolder : world.path(String(folder))
    let names = ((try? world.files.list(place)) ?? []).sorted()
    return names.filter { $0.hasPrefix(begun) && (!$0.hasPrefix(".") || begun.hasPrefix(".")) }
      .compactMap { candidate(for: $0, in: place, typedAs: folder + $0) }
  }

  private func candidate(for name: String, in place: String, typedAs path: String) -> Candidate? {
    let status = (try? world.files.status(of: FilePath.join(place, name))) ?? nil
    guard status?.kind != .folder else {
      return Candidate(Self.quoted(path + "/", isClosed: false), goesOn: true)
    }
    return name.hasSuffix(suffix) ? Candidate(Self.quoted(path, isClosed: true)) : nil
  }

  /// A path as one word: in quotes where the language would cut or fold it.
  private static func quoted(_ path: String, isClosed: Bool) -> String {
    let words = try? Word.words(of: path)
    guard words?.count != 1 || words?.first?.text != path else { return path }
    return "\"\(Quoting.escaped(path))\(isClosed ? "\"" : "")"
  }
}
