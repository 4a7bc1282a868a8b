import PlanModel

/// Where a plan lies while many lines are read against it and change it: a copy of a plan, which is
/// many references to keep, takes as long as a good part of an edit.
package class PlanHolder {
  final var plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }
}
