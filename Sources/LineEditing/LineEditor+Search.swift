import CEditline
import Text

extension LineEditor {
  /// Does what a key of the search asks for.
  func search(_ step: editline_search_step, _ typed: String) {
    switch step {
    case EDITLINE_SEARCH_BEGIN:
      search = HistorySearch(history.entries, from: OfferedLine(editline_line()))
    case EDITLINE_SEARCH_TYPED: search?.type(typed)
    case EDITLINE_SEARCH_SHORTER: search?.shorten()
    case EDITLINE_SEARCH_OLDER: search?.goOlder()
    case EDITLINE_SEARCH_ABANDON: search?.abandon()
    default: break
    }
    guard let search else { return }
    search.line.withText { editline_replace_line($0) }
    editline_set_search_prompt(MarkedPrompt(prompt(of: search)).row)
  }

  private func prompt(of search: HistorySearch) -> String {
    let query = search.query.escapingControls.clipped(
      to: Terminal.size.columns / 3, ellipsis: wording.ellipsis)
    return search.isInVain ? wording.searchedInVain(query) : wording.search(query)
  }
}
