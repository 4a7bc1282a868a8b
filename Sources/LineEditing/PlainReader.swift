import CEditline
import Glibc

/// Lines of a descriptor that is no terminal, read in blocks of 64 KiB.
///
/// LF and CR LF end a line, the last one may lack its end, NUL is a character like another, and a
/// byte order mark before the first line is dropped.
package final class PlainReader {
  private static let blockSize = 64 * 1024

  private let descriptor: Int32
  private let heedsInterrupt: Bool
  private let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: blockSize)
  private var unread = 0..<0
  private var isAtEnd = false
  /// The beginning of a line that does not end in its block.
  private var beginning: [UInt8] = []

  /// The number of the line that was read last, counted from 1.
  package private(set) var lineNumber = 0

  package init(descriptor: Int32, heedsInterrupt: Bool = false) {
    self.descriptor = descriptor
    self.heedsInterrupt = heedsInterrupt
  }

  deinit {
    block.deallocate()
  }

  /// Whether a part of the next line is in memory already, so that reading it need not wait.
  package var isBuffered: Bool {
    !unread.isEmpty
  }

  /// The next line without its end, or nil behind the last one; a line that is no text is skipped
  /// by its error.
  package func next() throws(PlainReadError) -> String? {
    beginning.removeAll(keepingCapacity: true)
    while try fill() {
      if let end = endOfLine() { return try line(endingAt: end) }
      beginning += block[unread]
      unread = 0..<0
    }
    return try beginning.isEmpty ? nil : lineFromBeginning()
  }

  /// Makes sure that there are bytes to look at; false at the end of the input.
  private func fill() throws(PlainReadError) -> Bool {
    guard unread.isEmpty, !isAtEnd else { return !isAtEnd }
    try waitForInput()
    var count = 0
    repeat {
      count = read(descriptor, block.baseAddress, block.count)
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw .unreadable(line: lineNumber + 1, errno: errno) }
    isAtEnd = count == 0
    unread = 0..<count
    return !isAtEnd
  }

  /// Waits where a signal is heard, if somebody looks for Ctrl-C.
  private func waitForInput() throws(PlainReadError) {
    guard heedsInterrupt else { return }
    let result = editline_wait(descriptor)
    if result.outcome == EDITLINE_SIGNAL { Termination.end(by: result.signal) }
    if Interrupt.isRequested { throw .stopped(line: lineNumber + 1) }
  }

  private func endOfLine() -> Int? {
    guard let start = block.baseAddress,
      let newline = memchr(start + unread.lowerBound, 0x0A, unread.count)
    else { return nil }
    return UnsafeRawPointer(start).distance(to: newline)
  }

  private func line(endingAt end: Int) throws(PlainReadError) -> String {
    let part = UnsafeBufferPointer(rebasing: block[unread.lowerBound..<end])
    unread = (end + 1)..<unread.upperBound
    guard !beginning.isEmpty else { return try text(of: part) }
    beginning += part
    return try lineFromBeginning()
  }

  private func lineFromBeginning() throws(PlainReadError) -> String {
    try beginning.withUnsafeBufferPointer { (bytes) throws(PlainReadError) in
      try text(of: bytes)
    }
  }

  private func text(of bytes: UnsafeBufferPointer<UInt8>) throws(PlainReadError) -> String {
    lineNumber += 1
    let line = UnsafeBufferPointer(rebasing: bytes.dropLast(bytes.last == 0x0D ? 1 : 0))
    guard var text = String(validating: line, as: UTF8.self) else {
      throw .notText(line: lineNumber, byte: firstStrangeByte(in: line))
    }
    if lineNumber == 1, text.unicodeScalars.first == "\u{FEFF}" {
      text.unicodeScalars.removeFirst()
    }
    return text
  }

  private func firstStrangeByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = 1
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      position += scalar.count
    }
    return position
  }
}
