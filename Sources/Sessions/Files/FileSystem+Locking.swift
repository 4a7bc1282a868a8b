extension FileSystem {
  /// Opens a file that this process then has for itself, and makes it where it is not there; nil
  /// while another opening has it.
  func openLocked(_ path: String) throws(FileError) -> OpenFile? {
    // Who has it may put another file in its place, perhaps between our opening and our locking it.
    for _ in 1...100 {
      let file = try open(path, for: .appending(for: .owner))
      do throws(FileError) {
        guard try lock(file) else {
          close(file)
          return nil
        }
        if try status(of: path)?.identity == status(of: file).identity { return file }
        close(file)
      } catch {
        close(file)
        throw error
      }
    }
    throw FileError(.lock, path, .busy)
  }
}
