import Glibc

/// A new file that holds some bytes; who asks for it removes it.
func temporaryFile(bytes: [UInt8]) throws -> String {
  var template = Array("/tmp/line-editing-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw TemporaryFileError(errno: errno) }
  defer { close(descriptor) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { throw TemporaryFileError(errno: errno) }
    rest = rest.dropFirst(count)
  }
  return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}

struct TemporaryFileError: Error {
  let errno: Int32
}
