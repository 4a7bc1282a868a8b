import Text

/// Data to be drawn: as many values in each series as there are labels.
package struct Chart: Hashable, Sendable {
  package let title: Message?
  package let kind: Kind
  /// What stands beside each bar.
  package let labels: [Cell]
  package let series: [Series]

  /// How the data is drawn.
  package enum Kind: String, Hashable, Sendable {
    /// One bar a label, for one series.
    case bars
    /// One bar a label whose parts are the series.
    case stackedBars = "stacked-bars"
    /// A cell for each label and series, the darker the larger its value.
    case heat
    /// One bar a label from its least value to its largest, the darker the nearer to the middle one.
    case fan
    /// One bar a label on both sides of nothing: by how much two things move the same.
    case tornado
  }

  /// Named values, one for each label.
  package struct Series: Hashable, Sendable {
    /// The key in JSON and CSV.
    package let key: String
    package let title: Message
    package let values: [Cell]

    package init(_ key: String, _ title: Message, values: [Cell]) {
      self.key = key
      self.title = title
      self.values = values
    }
  }

  package init(title: Message? = nil, kind: Kind, labels: [Cell], series: [Series]) {
    self.title = title
    self.kind = kind
    self.labels = labels
    self.series = series
  }
}
