/// What the editor itself says, in the reader's language.
package struct Wording: Sendable {
  /// The row below candidates of which so many have no room.
  package var more: @Sendable (_ count: Int) -> String = { "… \($0) more; Tab again" }
  /// Stands where a row is cut.
  package var ellipsis = "…"
  /// The prompt of a search for a text.
  package var search: @Sendable (_ query: String) -> String = { "search '\($0)': " }
  /// The prompt of a search that found nothing.
  package var searchedInVain: @Sendable (_ query: String) -> String = { "nothing holds '\($0)': " }
  /// What is said of a line that cannot be read.
  package var notText: @Sendable () -> String = { "what was typed is no UTF-8 text" }

  package init() {}
}
