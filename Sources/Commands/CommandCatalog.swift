import CommandLanguage
import Formulas
import Text

/// All commands, by section, in the order in which help shows them.
package enum CommandCatalog {
  package static let table = CommandTable(
    sections, chineseFormula: Formula.chinese)

  private static let sections: [(title: Message, commands: [any Command.Type])] = [
    (
      title: "Plan",
      commands: [
        PlanNew.self, PlanShow.self, PlanRename.self, PlanBaseline.self, PlanToday.self,
        PlanSeed.self,
        PlanSample.self,
      ]
    ),
    (
      title: "Budget",
      commands: [
        BudgetTotal.self, BudgetSplit.self, BudgetSet.self, BudgetAdd.self, BudgetMove.self,
        BudgetRaise.self, BudgetCut.self, BudgetRemove.self, BudgetRename.self, BudgetEdit.self,
        BudgetLock.self, BudgetUnlock.self, BudgetNote.self, BudgetPhase.self, BudgetImport.self,
        BudgetShow.self, BudgetChart.self,
      ]
    ),
    (
      title: "Staff",
      commands: [
        StaffTotal.self, StaffFunctions.self, StaffTalents.self, StaffSet.self, StaffUnset.self,
        StaffCostSet.self, StaffHirePlan.self, StaffCompare.self, StaffShow.self, StaffChart.self,
      ]
    ),
    (
      title: "Effort",
      commands: [
        EffortSplitSet.self, EffortTransition.self, EffortLog.self, EffortList.self,
        EffortRemove.self, EffortShow.self,
      ]
    ),
    (
      title: "Objectives",
      commands: [
        OkrAdd.self, OkrResult.self, OkrKPI.self, OkrCheckin.self, OkrMeasure.self, OkrMove.self,
        OkrRename.self,
        OkrEdit.self, OkrNote.self, OkrRemove.self, OkrTree.self, OkrShow.self, OkrRisk.self,
        OkrDecode.self,
      ]
    ),
    (
      title: "Initiatives",
      commands: [
        InitiativeAdd.self, InitiativeEdit.self, InitiativeScore.self, InitiativeNote.self,
        InitiativeRename.self, InitiativeRemove.self, InitiativeList.self, InitiativeShow.self,
      ]
    ),
    (title: "Todo", commands: [TodoAdd.self, TodoList.self, TodoDone.self]),
    (
      title: "Model",
      commands: [
        Let.self, Unlet.self, DriverList.self, DriverRename.self, Show.self, Calculate.self,
        GoalSet.self, GoalList.self, GoalRemove.self, WatchAdd.self, WatchList.self,
        WatchRemove.self, WhatIf.self, Explain.self,
        Seek.self, SweepFigure.self, BreakEven.self,
      ]
    ),
    (
      title: "Simulation",
      commands: [
        Simulate.self, SimulateMerge.self, HistogramFigure.self, CumulativeFigure.self,
        FanFigure.self, TornadoFigure.self, SensitivityFigure.self, Correlate.self,
        CorrelateList.self,
      ]
    ),
    (
      title: "Data",
      commands: [DataImport.self, DataSetting.self, DataList.self, DataRemove.self]
    ),
    (
      title: "Scenario",
      commands: [
        ScenarioNew.self, InScenario.self, ScenarioEdit.self, ScenarioLeave.self,
        ScenarioShow.self, ScenarioList.self, ScenarioCompare.self, ScenarioAdopt.self,
        ScenarioRename.self, ScenarioRebase.self, ScenarioDrop.self, ScenarioRemove.self,
      ]
    ),
    (title: "Note", commands: [Note.self]),
    (title: "Check", commands: [CheckPlan.self]),
    (title: "Preset", commands: [PresetList.self, PresetShow.self, PresetApply.self]),
    (title: "Playbook", commands: [PlaybookShow.self, PlaybookSet.self]),
    (
      title: "Session",
      commands: [
        SessionSave.self, SessionOpen.self, SessionList.self, SessionInfo.self, SessionLog.self,
        SessionRecover.self,
      ]
    ),
    (
      title: "History",
      commands: [
        Undo.self, Redo.self, History.self, CheckpointMake.self, CheckpointRestore.self,
        CheckpointRemove.self, CheckpointList.self,
      ]
    ),
    (title: "Files", commands: [Run.self, Output.self, Transcript.self]),
    (title: "Calculator", commands: [RatioShares.self, PeriodDays.self]),
    (
      title: "Settings",
      commands: [
        SetList.self, SetLanguage.self, SetNumbers.self, SetColor.self, SetCharts.self,
        SetPager.self, SetWidth.self,
      ]
    ),
    (title: "Tour", commands: [TourBegin.self, TourLeave.self, TourRestart.self]),
    (title: "Help", commands: [HelpTopic.self, HelpAll.self, Quit.self]),
  ]
}
