/// What a report is written as.
package enum Format: String, CaseIterable, Hashable, Sendable {
  case text, markdown, json, csv
}
