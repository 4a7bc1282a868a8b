/// The full-width signs that Chinese input methods type, folded to what the language reads.
package enum Fold {
  /// What a scalar outside quotes stands for; nil where it stands for itself.
  package static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{3000}": " "
    case "～", "〜": ".."
    case "\u{FF01}"..."\u{FF5D}":
      Unicode.Scalar(scalar.value - 0xFEE0).map { String(Character($0)) }
    case "×": "*"
    case "÷": "/"
    case "≥": ">="
    case "≤": "<="
    case "−": "-"
    default: nil
    }
  }

  /// What closes a quote that this scalar opens; nil where it opens none.
  package static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "“": "”"
    case "「": "」"
    case "\u{FF02}": "\u{FF02}"
    default: nil
    }
  }

  /// Whether a scalar separates words.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{3000}", "\u{A0}": true
    default: false
    }
  }
}
