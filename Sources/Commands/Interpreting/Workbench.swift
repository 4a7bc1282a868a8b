import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions

/// What the commands work on: a session, the world around it, and how the user wants answers.
package struct Workbench {
  package var session: Session
  package var world: World
  package var settings: Settings
  /// What answers are in where the user chose no language.
  let terminalLanguage: Language
  /// Where settings are kept; nil where they hold for this run only.
  let settingsFile: SettingsFile?
  /// Where answers go instead of the screen.
  package var destination: Destination?
  let answerWriter: AnswerWriter
  /// What readers are shown in place of an English text.
  let translation: Help.Translation
  /// Where everything that is seen goes, too.
  package internal(set) var transcript: TranscriptFile?
  /// What is seen of an event; set by who shows it.
  package var transcriber: Transcriber = { _, _, _ in "" }
  package var wantsToLeave = false
  /// Where the user is on the tour; nil before it began.
  package var tour: Tour?
  /// The scenario that the prompt is in; nil where it is in the plan.
  var editedScenario: ScenarioID?
  /// Whether every line runs and no file is written.
  package let isDryRun: Bool
  /// Whether a session is opened as a copy in memory, which reaches its files when it is saved.
  let opensCopies: Bool
  /// The lines that run as one step, while they run.
  package var group: Group?

  /// The writer is for files that take answers; without one they take nothing.
  /// Help looks for words in the translations, too.
  package init(
    session: Session, world: World, settings: Settings = Settings(), language: Language = .english,
    keptIn settingsFile: SettingsFile? = nil, isDryRun: Bool = false,
    opensCopies: Bool = false, answerWriter: @escaping AnswerWriter = { _, _, _ in [] },
    translation: @escaping Help.Translation = { _ in nil }
  ) {
    self.session = session
    self.world = world
    self.settings = settings
    terminalLanguage = language
    self.settingsFile = settingsFile
    self.isDryRun = isDryRun
    self.opensCopies = isDryRun || opensCopies
    self.answerWriter = answerWriter
    self.translation = translation
  }

  /// The plan as it is now, inside a group too.
  package var plan: Plan { group?.plan ?? session.plan }

  /// Today is the plan's, else the world's.
  package var today: Day { plan.today ?? world.today() }

  /// The language of what is answered now.
  package var language: Language { settings.language.language(or: terminalLanguage) }

  /// What answers are written in now.
  package var answerStyle: AnswerStyle {
    // Not through `plan`: a getter that is called here copies the whole workbench.
    AnswerStyle(
      settings, in: terminalLanguage, currency: group?.plan.currency ?? session.plan.currency)
  }
}
