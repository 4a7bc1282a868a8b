import ArgumentParser
import Commands
import Glibc
import LineEditing
import Rendering
import Sessions
import Text

/// The process from its arguments to its exit status.
struct Process {
  let arguments: [String]

  func run() -> ExitStatus {
    // A file that may not grow is refused with a sentence.
    signal(SIGXFSZ, SIG_IGN)
    do {
      return run(try Options(arguments))
    } catch {
      return answer(error)
    }
  }

  private func run(_ options: Options) -> ExitStatus {
    let task = options.task(atTerminal: Terminal.isInput)
    let world = World.real(options, isInteractive: task == .converse)
    let (settingsFile, settings, notices) = SettingsFile.read(in: world)
    let screen = Screen(options, settings, in: Environment.language)
    for notice in notices { screen.notice(notice) }
    do throws(SessionError) {
      let language = settings.language.language(or: Environment.language)
      let beginning = try Beginning(
        options, at: task == .converse ? language : nil, in: world)
      var session = beginning.session
      for notice in session.takeNotices() { screen.notice(notice) }
      var workbench = Workbench(
        session: session, world: world, settings: settings, language: Environment.language,
        keptIn: task == .converse ? settingsFile : nil, isDryRun: options.dryRun,
        opensCopies: task != .converse && options.sessionName == nil,
        answerWriter: Style(fitsScreen: false).write(_:as:isFirst:),
        translation: { Translations.chinese[$0] })
      workbench.transcriber = { [format = options.format] in format.transcript(of: $0, $1, $2) }
      switch task {
      case .run(let sources):
        if let likeness = beginning.likeness(in: world) { screen.notice(likeness) }
        let status = try ScriptRun(
          sources, isNew: beginning.isNew, options, screen
        ).run(in: workbench)
        if status != .good, Interrupt.isRequested { Termination.end(by: SIGINT) }
        return status
      case .converse:
        workbench.define(options.define, screen.hear)
        var conversation = Conversation(options, screen, workbench)
        return conversation?.run(isNew: beginning.isNew) ?? .failed
      }
    } catch {
      screen.refuse(error)
      screen.flush()
      return .failed
    }
  }

  /// Help that was asked for, or arguments that make no sense.
  private func answer(_ error: any Error) -> ExitStatus {
    let isChinese = Environment.language == .chinese
    let text = TypedOptions.fullMessage(for: error) + "\n"
    guard TypedOptions.exitCode(for: error) == .success else {
      StandardError.write(isChinese ? Options.chineseRefusal(for: error) : text)
      return .calledWrongly
    }
    let output = StandardOutput(in: Environment.language)
    output.write(isChinese ? Options.chineseHelp : text)
    output.flush()
    return .good
  }
}
