import Glibc

/// What the environment says about how the tests run.
package enum Setting {
  package static func number<Number: LosslessStringConvertible>(_ name: String) -> Number? {
    getenv(name).flatMap { Number(String(cString: $0)) }
  }
}
