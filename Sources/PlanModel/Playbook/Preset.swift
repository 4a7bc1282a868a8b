import Quantities
import Text

/// A ratio of the playbook that is known by a name, with the names of its parts.
package struct Preset: Hashable, Sendable {
  package let name: Name
  package let chineseName: Name
  package let rule: String
  package let about: Message
  package let ratio: Ratio
  /// In the order of the ratio's parts.
  package let parts: [Part]

  package struct Part: Hashable, Sendable {
    package let name: Name
    package let chineseName: Name
  }

  /// The key under which the playbook keeps the ratio.
  package var key: String { Preset.key(of: name.text) }

  static func key(of name: String) -> String { "preset.\(name)" }
}
