extension Translations {
  /// What is said about scenarios.
  static let scenario: KeyValuePairs<String, String> = [
    "Scenario": "方案",
    "NAME:": "名称：",
    "{1} (!)": "{1}（！）",
    "Makes a scenario: lines that are tried over the plan or another one.":
      "新建方案：在计划或另一个方案之上试行的命令。",
    "what the scenario is called": "方案的名称",
    "the scenario that it stands on; the plan if none is given": "它所基于的方案；不写则为计划",
    "Scenario {1} over {2}: 'in {3}:' before a line puts it there.":
      "方案{1}基于{2}：命令前写“在 {3}：”即归入其中。",
    "Behind a scenario's name and a colon, as behind 'in cut:', it shows that scenario.":
      "写在方案名和冒号之后（如“在 节流：”之后），显示的就是该方案。",
    "Lists the scenarios with their bases, and lines that no longer apply.":
      "列出各方案及其基础，以及已不适用的命令。",
    "There are no scenarios yet: 'scenario new cut' makes one.":
      "还没有方案，用“方案 新建 精简”建一个。",
    "Base": "基础",
    "No longer apply": "已不适用",
    "Shows the lines of a scenario, and every figure that differs from its base.":
      "显示方案的各行命令，以及与其基础不同的全部数字。",
    "the scenario": "方案",
    "No figure differs from its base.": "与其基础没有不同的数字。",
    "{1} over {2}": "{1}，基于{2}",
    "{1}: no lines yet.": "{1}：还没有命令。",
    "applies": "适用",
    "no longer applies": "已不适用",
    "Commands": "命令数",
    "COMMANDS": "命令…", "BASE": "基础",
    "the plan": "计划",
    "Makes a scenario the plan: all its lines are run there.":
      "采纳方案：它的各行命令一次归入计划。",
    "What stands on it stands on the plan then.": "基于它的方案改为基于计划。",
    "Adopted {1}: {2}.": "已采纳{1}：{2}。",
    "'budget show' and 'driver list' have them": "见“预算 显示”和“驱动 列表”",
    "Gives a scenario another name.": "给方案改名。",
    "Puts a scenario on another base: the plan, or another scenario.":
      "让方案改为基于计划或另一个方案。",
    "what it stands on then: plan, or a scenario": "改为基于什么：计划，或一个方案",
    "{1} stands on {2} now.": "{1}现在基于{2}。",
    "Takes a line out of a scenario; the others are run without it.":
      "从方案中去掉一行命令，其余照常运行。",
    "the number of the line, as 'scenario show' has it": "该行的序号，见“方案 显示”",
    "Taken out of {1}: {2}": "已从{1}中去掉：{2}",
    "Removes a scenario; one that others stand on only with 'anyway'.":
      "删除方案；有别的方案基于它时须写“强制”。",
    "with all that stand on it": "连同基于它的方案",
    "Lets the lines at the prompt change a scenario, and answers from it.":
      "此后提示符下的命令改动该方案，并据它作答。",
    "Lines change {1} now, until 'scenario leave'.": "现在的命令改动{1}，直到“方案 离开”。",
    "a scenario is edited at the prompt only": "方案只能在提示符下编辑",
    "Write 'in {1}:' before each line.": "请在每行前写“在 {1}：”。",
    "Lets the lines at the prompt change the plan again.": "此后提示符下的命令重新改动计划。",
    "Lines change the plan again; {1} stays as it is.": "命令重新改动计划；{1}保持原样。",
    "no scenario is being edited": "没有正在编辑的方案",
    "'scenario edit' begins with one.": "用“方案 修改”开始编辑。",
    "'{1}' changes the plan, and a scenario is being edited": "“{1}”改动计划，而现在编辑的是方案",
    "Type 'scenario leave' first.": "请先键入“方案 离开”。",
    "The scenario is gone; lines change the plan again.": "该方案已不存在；命令重新改动计划。",
    "Runs commands in a scenario: what changes a plan becomes lines of it, what shows one is answered.":
      "在方案中运行命令：改动计划的成为方案的命令，查看的当即作答。",
    "It takes everything to the end of the line, with ; between several commands. The plan stays as it is.":
      "它接受到行尾的全部内容，多个命令之间用；分隔。计划保持原样。",
    "the scenario, with a colon behind it": "方案名，后面加冒号",
    "commands behind the colon, with ; between them": "冒号后的命令，之间用；分隔",
    "'{1}' does not stand in a scenario": "“{1}”不能放在方案中",
    "Only commands that change a plan or show it stand there.": "方案中只能放改动或查看计划的命令。",
    "Compares scenarios, and the plan with them: what differs, and which is best for each goal.":
      "比较各方案和计划：哪些数字不同，每个目标哪个最好。",
    "scenarios, and plan, with commas between them; all if none are given":
      "方案和计划，用逗号分隔；不写则为全部",
    "No figure differs between them.": "它们的数字没有不同。",
    "Best": "最好",
    "there is no scenario '{1}'": "没有方案“{1}”",
    "'scenario list' lists them, 'scenario new' makes one.":
      "“方案 列表”列出方案，“方案 新建”建一个。",
    "'{1}' stands here twice": "“{1}”在这里出现两次",
    "Name each of them once.": "每个只写一次。",
    "there is a scenario '{1}' already": "已有方案“{1}”",
    "'{1}' is what the base of all scenarios is called": "“{1}”是所有方案的基础的名称",
    "the scenario '{1}' has a number or a base that cannot be": "方案“{1}”的编号或基础不可能存在",
    "'{1}' stands on '{2}'": "“{1}”基于“{2}”",
    "{1} scenarios stand on '{2}': {3}": "有{1}个方案基于“{2}”：{3}",
    "'{1}' cannot stand on itself": "“{1}”不能基于自身",
    "'{1}' stands on '{2}' already": "“{1}”已经基于“{2}”",
    "'{1}' would stand on more than 63 others": "“{1}”之下会超过63层方案",
    "'{1}' has no lines yet": "“{1}”还没有命令",
    "'{1}' has no line {2}; its last is {3}": "“{1}”没有第{2}行，最后一行是第{3}行",
    "line {1} of '{2}' no longer applies: {3}": "“{2}”的第{1}行已不适用：{3}",
    "Line {1} of '{2}' no longer applies: {3}.": "“{2}”的第{1}行已不适用：{3}。",
    "line {1} of '{2}'": "“{2}”的第{1}行",
    "Nor do {1} other lines: 'scenario list' has them.": "另有{1}行也不适用：见“方案 列表”。",
    "{1} lines do not apply, and the figures lack them: 'scenario list' has them.":
      "有{1}行不适用，数字中不含它们：见“方案 列表”。",
    "'{1}' stands on '{2}', which is not adopted yet": "“{1}”基于“{2}”，后者尚未采纳",
    "Choose another name; 'scenario list' shows those that there are.":
      "请换一个名称；“方案 列表”列出已有的。",
    "Add 'anyway' to remove that as well, or type 'scenario rebase' first.":
      "加“强制”连同基于它的方案一起删除，或先用“方案 换基”。",
    "Choose a base that does not stand on it, or the plan.": "请选不基于它的方案，或选计划。",
    "Adopt some of them first, or rebase it over the plan.": "请先采纳其中一些，或让它基于计划。",
    "'scenario show {1}' numbers its lines.": "“方案 显示 {1}”给出各行序号。",
    "Take it out with 'scenario drop {1} {2}', or mend what it rests on.":
      "用“方案 去掉 {1} {2}”去掉它，或改好它所依据的内容。",
    "Adopt '{1}' first, or type 'scenario rebase {2} over plan'.":
      "请先采纳“{1}”，或键入“方案 换基 {2} 基于 计划”。",
    "{1} falls on the periods as it does now.": "{1}按现在的比例落在各期。",
    "{1} has the same value in each period.": "{1}在各期取同一个值。",
    "Add 'anyway' to leave these lines without it.": "加“强制”则让这些行失去它。",
    "leave lines of scenarios without it": "让方案中的各行失去它",
    "{1} would no longer apply: {2}": "{1}将不再适用：{2}",
    "Add 'anyway' to leave these lines so.": "加“强制”则任这些行不再适用。",
    "line {1} of '{2}' means another '{3}'": "“{2}”的第{1}行所指的是另一个“{3}”",
    "Choose another name, or take the line out with 'scenario drop {1} {2}'.":
      "请换一个名称，或用“方案 去掉 {1} {2}”去掉该行。",
  ]
}
