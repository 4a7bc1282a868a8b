extension Translations {
  /// Why there is no such distribution.
  static let distributions: KeyValuePairs<String, String> = [
    "a distribution cannot reach so far": "分布到不了这么远",
    "Write smaller numbers; count in thousands or millions.": "请写小一些的数，以千或百万计。",
    "the spread of a distribution is above zero": "分布的标准差必须大于零",
    "Write a number above zero; what is certain needs no distribution.":
      "请写大于零的数，确定的值不需要分布。",
    "a distribution of numbers above zero needs numbers above zero": "只取正数的分布，参数也必须大于零",
    "Write numbers above zero, or normal(mean, spread), which goes below.":
      "请写大于零的数，或改用可以低于零的正态分布（均值、标准差）。",
    "the low end is not below the high end": "下端不小于上端",
    "Write the smaller number first.": "请先写较小的数。",
    "both ends are the same": "两端相同",
    "Write the number alone; what is certain needs no distribution.":
      "请只写这个数，确定的值不需要分布。",
    "the lowest value is not below the highest": "最低值不小于最高值",
    "the most likely value does not lie between the ends": "最可能的值不在两端之间",
    "Write the lowest, the most likely and the highest value, in this order.":
      "请依次写最低值、最可能的值和最高值。",
    "a shape lies between 0.01 and 1,000,000": "形状参数必须在 0.01 与 1,000,000 之间",
    "so many cannot be counted one by one": "数量太多，无法逐个计数",
    "Write shapes above zero; of large ones normal(mean, spread) comes near.":
      "请写大于零的形状参数；很大时可改用与它接近的正态分布（均值、标准差）。",
    "Write normal(mean, spread), which it comes near to.": "请改用与它接近的正态分布（均值、标准差）。",
    "a probability lies between 0% and 100%": "概率必须在 0% 与 100% 之间",
    "Write a percent, as 30%.": "请写百分比，如 30%。",
    "the number of tries is not a whole number from 1 to 1,000,000,000":
      "次数不是 1 到 1,000,000,000 之间的整数",
    "Write how often it is tried.": "请写尝试多少次。",
    "there are no values to choose from": "没有可选的值",
    "Write the values, with commas between them.": "请写各个值，用逗号隔开。",
    "the number of weights is {1}, and that of values {2}": "权重有{1}个，值有{2}个",
    "Write one weight for each value.": "请为每个值写一个权重。",
    "a weight is below zero": "有权重小于零",
    "all weights are zero": "权重全部为零",
    "Write weights above zero, as 2 or 30%.": "请写大于零的权重，如 2 或 30%。",
    "a 90% interval cannot end at zero": "90% 区间的一端不能是零",
    "a 90% interval of a share cannot end at 0% or 100%": "占比的 90% 区间，一端不能是 0% 或 100%",
    "Write what cannot be passed: uniform(low, high), or triangular or pert(low, likeliest, high).":
      "请改用写明两端界限的均匀分布，或写明低、最可能、高三个值的三角分布或计划评审分布。",
    "both ends of the interval are below zero": "区间的两端都小于零",
    "Write the minus before it, as in -(10..20).": "请把负号写在外面，如 -(10..20)。",
    "the interval is so wide that its ends would be the likeliest values":
      "区间太宽，两端反而成了最可能的值",
    "the interval is too narrow for a share": "这个占比的区间太窄",
    "Write normal(mean, spread).": "请改用正态分布（均值、标准差）。",
  ]
}
