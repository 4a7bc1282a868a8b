extension String {
  /// Whether the text is nothing but small ASCII letters, digits, `-` and `_`: the usual name and
  /// the usual word of a command, of which nothing folds, nothing is hidden and nothing is quoted.
  package var isPlainWord: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      !bytes.isEmpty && bytes.allSatisfy(\.isPlain)
    } ?? false
  }
}

extension UInt8 {
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
