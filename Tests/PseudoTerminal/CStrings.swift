import Glibc

/// Lends texts as C wants a list of them: an array of pointers that ends in NULL.
package func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return (copies + [nil]).withUnsafeBufferPointer { list in
    guard let start = list.baseAddress else { preconditionFailure("a list holds its NULL") }
    return body(start)
  }
}
