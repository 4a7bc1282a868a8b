/// The first words of commands, of all planned sections: kept free from the first release.
package enum ReservedNouns {
  package static let all: Set<String> = [
    "plan", "budget", "preset", "staff", "effort", "okr", "driver", "goal", "watch", "scenario",
    "initiative", "ledger", "lead", "decision", "meeting", "conflict", "brief", "launch", "card",
    "bonus", "honor", "training", "review", "playbook", "check", "todo", "note", "data",
    "session", "checkpoint", "history", "output", "transcript", "set", "help", "tour",
    "let", "unlet", "show", "whatif", "in", "seek", "sweep", "breakeven", "explain", "simulate",
    "histogram", "cdf", "fan", "tornado", "sensitivity", "correlate", "undo", "redo", "run",
    "import", "quit", "exit", "ratio", "period", "=",
  ]
}
