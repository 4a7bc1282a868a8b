import ArgumentParser
import Commands
import LineEditing
import Sessions
import Text

/// The process from its arguments to its exit status.
struct Process {
  let arguments: [String]

  func run() -> ExitStatus {
    do {
      return run(try Options.parse(arguments))
    } catch {
      return answer(error)
    }
  }

  private func run(_ options: Options) -> ExitStatus {
    let screen = Screen(options)
    let task = options.task(atTerminal: Terminal.isInput)
    let world = World.real(options, isInteractive: task == .converse)
    do throws(SessionError) {
      let session = try Session.begin(options, for: task, in: world)
      let workbench = Workbench(session: session, world: world, isDryRun: options.dryRun)
      return switch task {
      case .run(let sources): try ScriptRun(sources, options, screen).run(in: workbench)
      case .converse: Conversation(options, screen, workbench).run()
      }
    } catch {
      screen.refuse(error)
      return .failed
    }
  }

  /// Help that was asked for, or arguments that make no sense.
  private func answer(_ error: any Error) -> ExitStatus {
    let text = Options.fullMessage(for: error) + "\n"
    guard Options.exitCode(for: error) == .success else {
      StandardError.write(text)
      return .calledWrongly
    }
    let output = StandardOutput()
    output.write(text)
    output.flush()
    return .good
  }
}
