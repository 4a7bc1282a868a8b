extension Translations {
  /// What is not certain, and what simulations do, take and answer.
  static let simulation: KeyValuePairs<String, String> = [
    "0% and 100% are of these trials; the chance itself lies within {1} of that.":
      "零和百分之百只是这些试验的结果；真实可能性与它相差不超过{1}。",
    "Simulation": "模拟",
    "The value, but no less than the one and no more than the other.": "数值本身，但不低于前一个，不高于后一个。",
    "Nine cases of ten lie between the ends; lognormal above zero, beta between two percents, normal around zero.":
      "十次有九次落在两端之间；大于零时取对数正态，两个百分比之间取贝塔，跨过零时取正态。",
    "The bell curve of a mean and a standard deviation.": "由均值和标准差决定的钟形曲线。",
    "Above zero with a long upper tail, by the mean and the standard deviation of the value itself.":
      "大于零，上方尾部长；给出数值本身的均值和标准差。",
    "Every value between the ends is as likely as any other.": "两端之间每个值同样可能。",
    "Rises straight from the lowest value to the most likely one and falls to the highest.":
      "从最低值直线升到最可能值，再降到最高值。",
    "A smooth hill from the lowest value over the most likely one to the highest; its mean is (low + 4 mode + high) / 6.":
      "从最低值经最可能值到最高值的平滑山形；均值是（最低 + 4 × 最可能 + 最高）÷ 6。",
    "A part of one, after alpha - 1 cases for it and beta - 1 against.":
      "一个比例：第一个数减一次支持，第二个数减一次反对。",
    "Above zero, a waiting time; its mean is shape * scale.": "大于零的等待时间；均值是两个参数之积。",
    "A count of independent events with that mean.": "互相独立的事件的次数，均值如所给。",
    "1 with that chance, else 0.": "以所给概率为 1，否则为 0。",
    "How many of so many tries succeed.": "若干次尝试中成功几次。",
    "One of the values, each as often as its weight says.": "其中一个值，按各自的权重出现。",
    "One of several beliefs, each as often as its weight says; a belief without one has weight 1.":
      "几个估计之一，按各自的权重出现；没写权重的为 1。",
    "one interval cannot follow another": "一个区间后面不能再接一个",
    "Write its two ends, as 200..600.": "请写出两端，如 200..600。",
    "a pool is of beliefs": "合并的应当是估计",
    "Write it as pool(200..400, 300..700), each with a weight behind it or without.":
      "请写成“合并估计（200..400，300..700）”，每个后面可以写权重。",
    "'{1}' has no value in {2} of {3} trials: {4}": "{3}次试验中有{2}次“{1}”没有值：{4}",
    "these rank correlations cannot hold together: {1}": "这些驱动的秩相关不能同时成立：{1}",
    "rank correlations that cannot hold together": "秩相关不能同时成立",
    "'{1}' moves with itself anyway": "“{1}”本来就与自己同动",
    "the formula of '{1}' does not hold one belief": "“{1}”的公式里不是恰好一个估计",
    "Two of which nothing was said count as 0: say '{1}' before, or choose a smaller one.":
      "没有说明过的两个按 0 算：请先说“{1}”，或者取小一些。",
    "Two of which nothing was said count as 0: say it of each two, as in 'correlate a, b, c at 0.3', and raise them in turn.":
      "没有说明过的两个按 0 算：请先写明两两之间的，如“关联 甲、乙、丙 程度 0.3”，再轮流调高。",
    "{1} no longer moves with {2}: its formula does not hold one belief.":
      "{1}不再与{2}同动：它的公式里不是恰好一个估计。",
    "It has one value for all of these, drawn once; a driver has one for each if 'let' gives a list 'by quarter' or 'by month'.":
      "它在各期是同一个值，只抽一次；用“设”按季度或按月写一列数，驱动才各期各有一个。",
    "Beliefs in the formula of {1} have no bar: with 'let' each can be a driver.":
      "{1}公式里的估计没有条形；用“设”可以让每个估计各成一个驱动。",
    "{1} move together, but each bar holds one and leaves the others where they are; 'sensitivity' counts them as one.":
      "{1}同动，但每条只固定一个，其他的照旧；“敏感度”把它们合为一项。",
    "No more than chance, within twice the standard error: {1}.": "不超出偶然（两倍标准误以内）：{1}。",
    "A belief that is given once for all quarters or months is one draw for all of them; in a list each has a draw of its own.":
      "各季度或各月合写一个估计时，各期用同一次抽样；写成一列时各期各抽一次。",
    "Name another driver.": "请写另一个驱动。",
    "Give each belief a driver of its own, as in 'let price = 80k..120k'.":
      "请让每个估计各成一个驱动，如“设 单价 = 8..12”。",
    "what a belief is made of is not certain itself": "估计的参数本身不确定",
    "Write certain numbers in it, and multiply or add what is not certain.":
      "参数请写确定的数，不确定的部分用乘或加。",
    "± 0 says that all randomizations agree; ± ? that it is not known, as where all trials do and another may not.":
      "± 为 0 是各批都一致；± 为 ? 是不知道，比如各次试验都一样，而别的试验可能不同。",
    "How far {1} spreads in {2} has no number here: its squares are too large or too small.":
      "{2}中{1}的离散程度这里没有数可写：它的平方太大或太小。",
    "± of what lies between two means, at most": "两个均值之差的 ± 至多",
    "Says that uncertain drivers move together, by a rank correlation.": "说明不确定的驱动同动的程度：秩相关。",
    "Each keeps its own distribution; 0 forgets what was said of the two.":
      "各自的分布不变；写 0 就取消两者的关系。",
    "The formula of each holds one belief, as 200..600; what is computed from them moves with them anyway.":
      "两者的公式各含一个估计，如 200..600；由它们算出的自然随之变动。",
    "drivers, each with one belief in its formula": "公式里各有一个估计的驱动",
    "those that they move with": "与它们同动的驱动",
    "Each before 'with' moves with each behind it; without 'with' each of the names moves with each other.":
      "“与”前面的每一个同后面的每一个同动；不写“与”，所写的就两两同动。",
    "The rank correlation of {1}, each with each other, is {2}.": "{1}两两之间的秩相关：{2}。",
    "The rank correlation of {1} with {2} is {3}.": "{1}与{2}的秩相关：{3}。",
    "'{1}' stands alone, and one driver moves with another": "只有“{1}”一个，同动要有两个驱动",
    "Name the other one, as in 'correlate a with b at 0.6'.": "请写出另一个，如“关联 甲 与 乙 程度 0.6”。",
    "the rank correlation, between -1 and 1": "秩相关，在 -1 和 1 之间",
    "{1} and {2} move by themselves.": "{1}和{2}各自变动。",
    "{1} and {2} move together: {3}.": "{1}和{2}同动：{3}。",
    "a rank correlation lies between -1 and 1, and is neither": "秩相关在 -1 和 1 之间，不含两端",
    "Write it as 0.6; what moves exactly with another is a formula of it.":
      "请写成如 0.6；完全随另一个变动的请用公式。",
    "Lists the drivers that move together.": "列出同动的驱动。",
    "With": "与", "Rank correlation": "秩相关",
    "No drivers move together; '{1}' says that two do.": "没有同动的驱动；用“{1}”说明。",
    "Sets the number from which all trials of the plan are drawn.": "设定计划里所有试验所用的种子。",
    "The same number gives the same trials on every computer; another one tells how much chance there is in a figure.":
      "同一个数在任何电脑上给出同样的试验；换一个数可以看出结果里有多少偶然。",
    "The seed is {1}; it was {2}.": "种子是{1}，原来是{2}。",
    "drivers that move together are two of the plan's": "同动的应是计划里的两个驱动",
    "normal": "正态", "lognormal": "对数正态", "uniform": "均匀", "triangular": "三角",
    "pert": "三点估计", "beta": "贝塔", "gamma": "伽马", "poisson": "泊松",
    "bernoulli": "伯努利", "binomial": "二项", "choice": "任选", "samples": "样本",
    "pool": "合并估计", "{1}, mean": "{1}，均值", "fixed at the mean of": "固定在以下的均值",
    "Works figures out in many trials of what is not known.": "用多次试验算出不确定的数字。",
    "± is the standard error, from the spread of independent randomizations; the same seed gives the same figures.":
      "± 是标准误，由互相独立的各批试验的差异得出；同一个种子给出同样的数字。",
    "Scenarios are tried with the same random numbers, so that what differs between them is not chance.":
      "各方案用同样的随机数，它们之间的差别不是偶然。",
    "drivers and other figures, with commas between them": "驱动和其他数字，用逗号隔开",
    "scenarios, and plan, with commas between them": "方案和“计划”，用逗号隔开",
    "how many trials, 100,000 if none are given": "试验次数，不写为 100,000",
    "another seed than the plan's": "计划之外的另一个种子",
    "how the random numbers are spread; latin-hypercube if none is given":
      "随机数怎样分布；不写为“拉丁超立方”",
    "until the standard errors are this part of the median or of P95 - P5":
      "直到标准误小到中位数或区间宽度的这个百分比",
    "Mean": "均值", "sd": "标准差",
    "Chance to be larger than in {1}": "大于{1}的概率",
    "{1} has no value in {2} trials of {3}; they are left out.": "在{3}的{2}次试验中{1}没有值，这些不计入。",
    "{1} has no chance in {2}: {3}.": "{2}中的{1}没有概率：{3}。",
    "Chance of each goal": "各目标达成的概率",
    "'{1}' is no number of trials": "“{1}”不是试验次数",
    "Type a whole number from 1 up, as 100k.": "请输入大于等于1的整数，如“10万”。",
    "a simulation makes at most {1} trials": "一次模拟最多{1}次试验",
    "Type fewer: a million tells most things to a thousandth of their spread.":
      "请少要一些：一百万次通常就精确到分布宽度的千分之一。",
    "a precision lies between 0% and 100%, and is neither": "精度在 0% 和 100% 之间，不含两端",
    "Write it as 1%.": "请写成如 1%。",
    "it was stopped before any of its randomizations was finished": "还没有一批试验完成就被停止了",
    "Ask for fewer trials.": "请减少试验次数。",
    "{1} trials in {2} randomizations, {3}, seed {4}.": "试验{1}次，分{2}批，{3}，种子{4}。",
    "It was stopped; of {1} randomizations these are known.": "已停止；以上是{1}批中已完成的。",
    "The precision of {1} was not reached; ask for more trials.": "未达到{1}的精度；请增加试验次数。",
    "Shows how the trials of a figure are spread, in neat ranges.": "按整齐的区间显示一个数字的试验怎样分布。",
    "What lies below P0.5 or above P99.5 has no ranges of its own; a few single values have a bar each.":
      "两端最远的各 0.5% 不另画区间；只有少数几个值时每个值一条。",
    "the scenario; the plan if none is given": "方案；不写为计划本身",
    "inside a scenario there is no other plan": "方案之内没有别的计划",
    "Leave 'in' out, or type the line outside of the scenario.": "请去掉“在”，或在方案之外输入这一行。",
    "{1}, in {2}": "{2}中的{1}",
    "{1}: trials in each range, from the value beside it to the next":
      "{1}：各区间的试验占比，区间从旁边的值到下一个值",
    "All trials come to the same.": "所有试验结果相同。",
    "The results are too large or too close to each other for a chart.": "结果过大或彼此过近，无法绘图。",
    "Shows how likely it is that a figure does not pass a value.": "显示一个数字不超过某个值的概率。",
    "{1}: chance to be at most the value beside the bar": "{1}：不超过旁边的值的概率",
    "Chance": "概率",
    "Shows how uncertain a figure is in each quarter or month.": "显示一个数字在各季度或各月的不确定程度。",
    "{1} is certain in all of its periods; 'show' shows them.": "{1}在各期都是确定的；用“显示”查看。",
    "Shows how far each uncertain driver moves the mean of a figure.": "显示各个不确定的驱动使一个数字的均值移动多少。",
    "Each driver is held at its P10 and its P90, all others stay as uncertain as they are.":
      "逐个把驱动固定在第 10 和第 90 百分位，其他的照样不确定。",
    "It is certain: no driver moves it.": "它是确定的，没有驱动使它变动。",
    "No other driver with a belief moves it.": "没有其他带估计的驱动使它变动。",
    "How the mean moves with each driver": "均值随各驱动的变动",
    "at its P10": "在第 10 百分位", "at its P90": "在第 90 百分位",
    "{1} at P10": "低位时{1}", "{1} at P90": "高位时{1}",
    "Beliefs in its own formula have no bar: with 'let' each can be a driver.":
      "它自己公式里的估计没有条形；用“设”可以让每个估计各成一个驱动。",
    "{1} is held in all of its periods at once, in each at its own P10 or P90.":
      "{1}在各期同时固定，各期取自己的第 10 或第 90 百分位。",
    "Shows what part of the variance of a figure rests on each uncertain driver.":
      "显示一个数字的方差有多少来自各个不确定的驱动。",
    "First order is the part that would go if that driver alone were known; total is the part that would stay if all others were known.":
      "一阶是只知道该驱动时会消失的部分；总效应是知道其他所有驱动时仍会留下的部分。",
    "Where total is larger than first order the driver matters together with others.":
      "总效应大于一阶，说明该驱动与其他驱动一起起作用。",
    "The correlation is of the ranks of the driver and the figure.": "相关是驱动与该数字的秩相关。",
    "Correlation": "相关",
    "Each trial is made once for each driver, and twice more.": "每次试验对每个驱动各做一遍，另加两遍。",
    "how many trials of each sample, 16,384 if none are given": "每个样本的试验次数，不写为 16,384",
    "What part of the variance rests on each, alone and with others": "方差中来自各驱动的部分，含与其他一起的",
    "Total effect": "总效应", "First order": "一阶", "its own beliefs": "自身的估计",
    "{1} move together and count as one: none of them has a part alone.":
      "{1}同动，合为一项：其中没有一个有单独的部分。",
    "{1} has no rank correlation: it has no one value for the year, or always the same.":
      "{1}没有秩相关：它没有全年的一个值，或者始终相同。",
    "{1} trials of each of {2} samples, in {3} randomizations, {4}, seed {5}.":
      "{2}个样本各试验{1}次，分{3}批，{4}，种子{5}。",
  ]
}
