import Glibc
import LineEditing
import Quantities
import Sessions

extension World {
  /// The world that the process lives in.
  static func real(_ options: Options, isInteractive: Bool) -> World {
    let clock = Clock(today: options.today)
    let workingFolder = Environment.workingFolder
    let bar = isatty(STDERR_FILENO) == 1 && !Terminal.isDumb ? ProgressBar() : nil
    return World(
      now: { clock.now }, today: { clock.now.day }, user: Environment.user,
      host: Environment.host, process: getpid(), files: RealFileSystem(),
      sessionsFolder: FilePath.join(
        workingFolder, options.sessionsFolder ?? Environment.sessionsFolder),
      configFolder: Environment.configFolder, stateFolder: Environment.stateFolder,
      workingFolder: workingFolder, homeFolder: Environment.home, mayWriteAnywhere: isInteractive,
      isInterrupted: { Interrupt.isRequested }, onProgress: { bar?.show($0) })
  }
}
