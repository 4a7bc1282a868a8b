import CommandLanguage
import PlanModel
import Text

/// A function, a talent, or a cell where both meet, found by its names.
struct StaffPath: ArgumentValue, Hashable {
  static let kind = ValueKind.staffPlace
  static let extent = Extent.phrase
  static let sample = StaffPath(place: StaffPlace(function: 0), path: "content")

  let place: StaffPlace
  /// The names as they are typed, the function first.
  let path: String

  private init(place: StaffPlace, path: String) {
    self.place = place
    self.path = path
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let names = words.path
    guard case .found(let number, let path) = vocabulary.resolve(names, as: .staffPlace) else {
      throw UsageError(
        "there is no function or talent '\(names.joined(separator: "."))'",
        hint: vocabulary.nearest(to: names, as: .staffPlace).map { "Did you mean '\($0)'?" }
          ?? "'staff show' lists them; a cell is typed as content.strategic.", at: words.range)
    }
    self.init(place: StaffPlace(number: number), path: path)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { path }
}
