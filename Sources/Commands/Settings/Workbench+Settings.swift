import Quantities
import Reports
import Sessions
import Text

extension Workbench {
  /// Takes a setting: for good at the prompt, in a script until it ends. One that cannot be kept is
  /// not taken.
  mutating func set(_ key: Settings.Key, _ change: (inout Settings) -> Void) throws(LineError)
    -> Report
  {
    var changed = settings
    change(&changed)
    if group == nil, !isDryRun, let file = settingsFile {
      try joined { () throws(FileError) in try file.write(changed, in: world) }
    }
    settings = changed
    return Report(.value(Value(.message("\(settings.word(of: key))"), name: key.title)))
  }
}

extension AnswerStyle {
  /// What the settings ask for, in that language where they do not name one.
  package init(_ settings: Settings, in language: Language, currency: Currency = .cny) {
    let language = settings.language.language(or: language)
    self.init(
      currency: currency, numbers: settings.numbers.numbers(in: language), language: language)
  }
}

extension Settings.Key {
  /// What the setting is called.
  var title: Message {
    switch self {
    case .language: "Language"
    case .numbers: "Numbers"
    case .color: "Color"
    case .charts: "Charts"
    case .pager: "Pager"
    case .width: "Width"
    }
  }
}
