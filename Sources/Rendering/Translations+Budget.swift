extension Translations {
  /// What the commands of the budget do and take.
  static let budget: KeyValuePairs<String, String> = [
    "Adds a line after its siblings.": "在同级末尾新增一个预算项。",
    "the new name, with the path of its parent": "新名称，可带上级路径",
    "an amount, or a percent of the parent": "金额，或占上级的百分比",
    "the parent; the total if none is given": "上级；不写则为总额",
    "Draws the lines of a parent as bars, or its quarters or months.":
      "用条形图画出一个上级的各项，或它的季度、月份。",
    "bars for its periods instead": "改为按期间画图",
    "Gives a line less: an amount, or a percent of itself.": "下调预算项：按金额，或按自身的百分比。",
    "the line that gets less": "要下调的预算项",
    "an amount, or a percent of the line": "金额，或该项的百分比",
    "Says who answers for a line, and what else is known of it.":
      "登记预算项的负责人和其他信息。",
    "the line that this is said of": "要登记的预算项",
    "who answers for it, or none": "负责人，或“无”",
    "what it is grouped by, or none": "归入的类别，或“无”",
    "how firmly it is promised, or none": "落实程度，或“无”",
    "what 1 spent is expected to bring, or none": "每投入1预计带来的回报，或“无”",
    "where the figure comes from, or none": "数字的来源，或“无”",
    "Keeps a line's amount, whatever is asked or becomes of its parent.":
      "锁定预算项的金额，不随命令或上级变动。",
    "the line to lock": "要锁定的预算项",
    "Moves part of one line's amount to another.": "把一项的部分金额移到另一项。",
    "an amount, or a percent of the source": "金额，或占转出项的百分比",
    "the line that gives": "转出的预算项",
    "the line that takes": "转入的预算项",
    "Notes something on a line; shown by 'budget show LINE'.":
      "给预算项写备注，用“预算 显示 预算项”查看。",
    "the line that the note is for": "要备注的预算项",
    "the note, to the end of the line": "备注内容，直到行末",
    "Says how a line falls on the months of the year.": "设定预算项在全年各月的分期。",
    "the line, with all inside it that says nothing else": "预算项，连同其中未另行设定的下级",
    "a part for each quarter or month; none to follow the parent":
      "每季度或每月一份；写“无”则随上级",
    "what the parts are for, where their number is to be checked":
      "各份对应季度还是月份，用来核对份数",
    "the same for every month": "各月平均",
    "Gives a line more: an amount, or a percent of itself.": "上调预算项：按金额，或按自身的百分比。",
    "the line that gets more": "要上调的预算项",
    "Removes a line; one that holds others only with 'anyway'.":
      "删除预算项；含有下级的须加“强制”。",
    "the line to remove": "要删除的预算项",
    "with all lines inside it, and though initiatives or scenarios use it":
      "连同全部下级，举措或方案用到也删除",
    "Gives a line another name.": "给预算项改名。",
    "the line that gets another name": "要改名的预算项",
    "its new name": "新名称",
    "Gives a line another amount, or a share of its parent.": "设定预算项的金额，或在上级中的占比。",
    "the line that gets the amount": "要设定的预算项",
    "who makes up for it: others, or a list of lines": "由谁补足：“其他”，或列出预算项",
    "Shows the budget, and what is unallocated or over.": "显示预算，以及未分配和超支的部分。",
    "the line to begin with; the total if none is given": "从哪一项开始；不写则为总额",
    "amounts of periods, or of lines with something in common":
      "按期间列金额，或按共同点归组",
    "how many levels below it": "向下显示几层",
    "the column, or the quarter or month, that orders lines of one parent":
      "同一上级的各项按哪一列，或按哪个季度、月份排序",
    "the largest first": "从大到小",
    "only lines with that in a column; 'none' for nothing": "只显示该列为此值的预算项；空值写“无”",
    "only where the column of 'where' is more": "只显示“筛选”列大于此值的预算项",
    "only where the column of 'where' is less": "只显示“筛选”列小于此值的预算项",
    "beside the baseline": "与基线对照",
    "shares before and after rounding": "取整前后的占比",
    "Splits a line among new lines by ratio; the sum is exact.":
      "按比例把一项拆分成若干新项，合计分毫不差。",
    "the line that is split; the total if none is given": "要拆分的预算项；不写则为总额",
    "5:3:2, 50%/30%/rest, 200k/rest, or the name of one in the playbook":
      "5:3:2、50%/30%/其余、20万/其余，或手册里预设的名称",
    "a name for each part; a preset has its own": "每份一个名称；预设自带名称",
    "how whole units are given out": "零头怎样分配",
    "removes lines that the split does not name": "删除拆分中没有提到的下级",
    "Sets the amount of the whole budget; shares follow it.": "设定预算总额，各项占比随之变动。",
    "the amount for the year": "全年金额",
    "Lets a locked line change again.": "解除预算项的锁定。",
    "the line to unlock": "要解锁的预算项",
  ]
}
