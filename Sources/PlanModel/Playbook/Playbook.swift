/// The rules' numbers: thresholds, presets, scales and weights, with what a team changed in them.
package struct Playbook: Hashable, Sendable {
  package init() {}
}
