import Glibc

/// A program that this package builds, found beside the running tests.
package enum BuiltProgram {
  package static func path(of name: String) -> String {
    guard let tests = realpath("/proc/self/exe", nil) else { return name }
    defer { free(tests) }
    let folder = String(cString: tests).split(separator: "/", omittingEmptySubsequences: false)
    return (folder.dropLast() + [name[...]]).joined(separator: "/")
  }
}
