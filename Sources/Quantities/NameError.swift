import Text

/// Why a text cannot be a name.
package enum NameError: ExplainedError {
  case empty
  case long(count: Int)
  case hidden(Unicode.Scalar)

  package var message: Message {
    switch self {
    case .empty: "the name is empty"
    case .long(let count):
      "the name has \(count) characters, more than \(Name.maximumLength)"
    case .hidden(let scalar):
      "the name holds the character \(scalar.escaped), which cannot be seen"
    }
  }

  package var hint: Message? {
    switch self {
    case .empty: "Give it at least one character."
    case .long: "Shorten it, and keep the rest in a note."
    case .hidden: "Type the name again without it."
    }
  }
}
