extension Translations {
  /// The attention of the management and its hours.
  static let effort: KeyValuePairs<String, String> = [
    "Effort": "精力",
    "Divides the attention of the management: strategy, coordination, execution.":
      "分配管理者的精力：战略规划、组织协同、执行迭代。",
    "whole percents that total 100, or the name of one in the playbook":
      "合计100的整数百分比，或手册里比例的名称",
    "a name for each layer; those of the playbook if none is given":
      "每个层面的名称；不写则用手册里的",
    "The split is as it was.": "分配没有变动。",
    "'effort show' has them all": "用“精力 显示”查看全部",
    "Shows the way from one split of the attention to another.": "显示精力分配如何逐步过渡。",
    "where it begins; the plan's split if none is given": "起点；不写则为计划当前的分配",
    "where it ends, a ratio or the name of one in the playbook": "终点：比例，或手册里比例的名称",
    "how many changes lead there; as many as the playbook says if not given":
      "分几次到达；不写则按手册",
    "Strategy": "战略规划", "Coordination": "组织协同", "Execution": "执行迭代",
    "Part {1}": "第{1}份", "LAYER": "层面",
    "the ratio has {1} parts, and there are {2} layers: {3}":
      "比例有{1}份，而层面有{2}个：{3}",
    "Give each layer a percent, or name other layers behind 'into'.":
      "给每个层面一个百分比，或在“进”后面另写层面的名称。", "HOURS": "时长",
    "Logs the hours that a layer of the attention got on a day.": "记录某天投入某个层面的时间。",
    "the layer that the hours went into": "时间投入的层面",
    "how long it was, as 12h or 90min": "时长，如12小时、90分钟",
    "{1}, hours": "{1}，小时", "Entry {1} of the log.": "记录编号：{1}。",
    "Lists the hours that were logged.": "列出已记录的时间。",
    "No hours are logged; 'effort log' writes them down.":
      "还没有记录时间；用“精力 记录”写下来。",
    "Layer": "层面", "Hours": "小时", "Quarter": "季度", "Points": "偏差",
    "Takes a wrong entry out of the log of hours.": "删除一条记错的时间。",
    "its number, as 'effort list' shows it": "编号，见“精力 列表”",
    "Entry {1} was taken out: {2}, {3} on {4}.": "已删除第{1}条：{2}，{3}，{4}。",
    "Compares the hours that were logged with the split.": "把已记录的时间与精力分配作比较。",
    "The deviation is in points: a layer with 45% of the hours where 40% are planned has 5.":
      "偏差以百分点计：某层面计划占40%、实际占45%，偏差为5。",
    "each quarter by itself; the whole year if not given": "逐季度；不写则为全年",
    "Attention is not split yet: 'effort split preset mature' begins.":
      "还没有分配精力：用“精力 拆分 预设 成熟期”开始。",
    "there is no layer '{1}'": "没有名为“{1}”的层面",
    "'effort show' lists them; 'effort split' names them.":
      "用“精力 显示”查看；用“精力 拆分”命名。",
    "{1} planned": "计划{1}",
    "the points add up to {1}, not 100": "各份合计为{1}，不是100",
    "attention is split in whole percents": "精力按整数百分比分配",
    "attention is split by percents, not by amounts": "精力按百分比分配，不能按金额",
    "attention is not split yet": "精力尚未分配",
    "'{1}' has hours logged": "“{1}”已有时间记录",
    "an entry takes some time": "时长不能为零",
    "the log has no entry {1}": "没有第{1}条记录",
    "one split has {1} parts, the other {2}": "一个分配有{1}份，另一个有{2}份",
    "a transition has at most {1} steps": "过渡最多{1}步",
    "entry {1} of the log does not fit the split": "第{1}条记录与分配不符",
    "Give each layer whole percents that total 100, as in '40/30/30'.":
      "给每个层面整数百分比，合计100，如“40/30/30”。",
    "Type 'effort split preset mature', or another ratio.":
      "输入“精力 拆分 预设 成熟期”，或别的比例。",
    "Name it too, or take its hours out with 'effort remove'.":
      "也写上它，或用“精力 删除”去掉它的时间。",
    "Type how long it was, as 12h or 90min.": "写明时长，如12小时、90分钟。",
    "'effort list' shows them with their numbers.": "“精力 列表”可查编号。",
    "Give each of them a part for every layer.": "给每个层面各一份。",
  ]
}
