/// The words that stand for nouns, verbs and choices: Chinese ones, and a few more in English.
///
/// Of the Chinese words for one in English the first is what the program itself says.
package enum Synonyms {
  /// The command words that a word may stand for, the usual one first.
  package static func english(for word: String) -> [String] {
    commandWords[word] ?? []
  }

  /// The English choice that another word stands for.
  package static func choice(_ word: String) -> String? {
    choiceMeanings[word] ?? ["english": "en", "chinese": "zh", "stop": "off"][word]
  }

  /// The words that may stand for one of these.
  package static func words(for english: [String]) -> [String] {
    commandWords.filter { $0.value.contains(where: english.contains) }.map(\.key).sorted()
  }

  /// All Chinese words that stand for a choice.
  package static let choiceWords = choiceMeanings.keys.sorted()

  /// All words that stand for another, in an order that is the same on every run.
  package static let words = commandWords.keys.sorted()

  /// The Chinese words for the first word of a command, the usual one first.
  package static func chineseNouns(for noun: String) -> [String] { nouns[noun] ?? [] }

  /// The Chinese words for the second word of a command, the usual one first.
  package static func chineseVerbs(for verb: String) -> [String] { verbs[verb] ?? [] }

  /// The Chinese words for the second word of a command with that noun: of people one counts the
  /// number, of money the amount.
  package static func chineseVerbs(for verb: String, of noun: String) -> [String] {
    let words = chineseVerbs(for: verb)
    guard let usual = ofNouns[noun]?.first(where: words.contains) else { return words }
    return [usual] + words.filter { $0 != usual }
  }

  /// Words for verbs that are the usual ones only with these nouns.
  private static let ofNouns = ["staff": ["总数"], "effort": ["记录"]]

  /// The Chinese words for an English choice, the usual one first.
  package static func chineseChoices(for word: String) -> [String] { choices[word] ?? [] }

  package static func noun(_ word: String) -> Typed { typed(word, chineseNouns(for: word)) }

  package static func verb(_ word: String) -> Typed { typed(word, chineseVerbs(for: word)) }

  package static func verb(_ word: String, of noun: String) -> Typed {
    typed(word, chineseVerbs(for: word, of: noun))
  }

  package static func choiceTyped(_ word: String) -> Typed {
    typed(word, chineseChoices(for: word))
  }

  private static func typed(_ word: String, _ chinese: [String]) -> Typed {
    Typed(english: word, chinese: chinese.first ?? word)
  }

  private static let commandWords: [String: [String]] = {
    var words = ["exit": ["quit"], "delete": ["remove"]]
    for (english, chinese) in nounList.map({ $0 }) + verbList.map({ $0 }) {
      for word in chinese where words[word]?.contains(english) != true {
        words[word, default: []].append(english)
      }
    }
    return words
  }()

  private static let choiceMeanings = Dictionary(
    choiceList.flatMap { english, chinese in chinese.map { ($0, english) } }
  ) { first, _ in first }

  private static let nouns = Dictionary(uniqueKeysWithValues: nounList.map { ($0, $1) })
  private static let verbs = Dictionary(uniqueKeysWithValues: verbList.map { ($0, $1) })
  private static let choices = Dictionary(uniqueKeysWithValues: choiceList.map { ($0, $1) })

  private static let nounList: KeyValuePairs<String, [String]> = [
    "plan": ["计划", "规划"], "budget": ["预算"], "preset": ["预设"], "scenario": ["方案"],
    "playbook": ["手册", "打法"], "session": ["会话"], "checkpoint": ["检查点", "存档点"],
    "history": ["历史", "历史记录"], "output": ["输出"], "transcript": ["抄录"], "help": ["帮助"],
    "undo": ["撤销", "撤消"],
    "redo": ["重做"], "run": ["运行"], "quit": ["退出"], "staff": ["人员", "团队"], "okr": ["目标"],
    "driver": ["驱动"], "set": ["设置"], "ratio": ["比例"], "period": ["期间"], "tour": ["导览"],
    "todo": ["待办"], "effort": ["精力"],
    "initiative": ["举措", "项目"], "check": ["检查"], "note": ["备注"],
    "let": ["设"], "unlet": ["取消"], "show": ["显示", "查看"], "goal": ["达标"], "watch": ["关注"],
    "whatif": ["假如"], "explain": ["解释"], "seek": ["反推"], "sweep": ["扫描"],
    "breakeven": ["保本", "盈亏平衡"], "simulate": ["模拟"], "correlate": ["关联", "相关"],
    "in": ["在"], "histogram": ["直方图"], "cdf": ["累积分布"],
    "data": ["数据"], "fan": ["扇形图"], "tornado": ["龙卷风图"], "sensitivity": ["敏感度", "灵敏度", "敏感性"],
  ]

  private static let verbList: KeyValuePairs<String, [String]> = [
    "total": ["总额", "总计", "总数"], "split": ["拆分", "分配"], "set": ["设为", "设定", "设置", "调整"],
    "add": ["新增", "添加"], "move": ["移动", "转移", "调拨"],
    "raise": ["上调", "增加", "调增", "提高"], "cut": ["下调", "削减", "调减", "减少"], "remove": ["删除"],
    "rename": ["改名", "重命名"], "edit": ["修改", "编辑"], "lock": ["锁定"], "unlock": ["解锁"],
    "note": ["备注"], "phase": ["分期"], "import": ["导入"], "show": ["显示", "查看"],
    "chart": ["图表"], "new": ["新建"], "baseline": ["基线"], "sample": ["示例"],
    "list": ["列表", "列出"], "apply": ["应用"], "save": ["保存"], "open": ["打开"],
    "info": ["信息"], "log": ["日志", "记录"], "recover": ["重建"], "restore": ["恢复"], "all": ["全部"],
    "functions": ["职能"], "talents": ["人才"], "unset": ["解除"], "cost": ["成本"],
    "hire": ["招聘", "招"], "compare": ["比较", "对比"],
    "numbers": ["数字"], "language": ["语言"], "color": ["颜色"], "charts": ["图表"],
    "width": ["宽度"], "pager": ["分页"], "leave": ["离开"], "restart": ["重新开始"],
    "result": ["关键结果", "结果"], "kpi": ["指标"], "checkin": ["填报", "进展"], "tree": ["总览"],
    "measure": ["算法"], "risk": ["风险"], "decode": ["解码"], "done": ["完成"], "transition": ["过渡"],
    "score": ["评分", "打分"],
    "today": ["今天"], "seed": ["种子"], "merge": ["合并"],
    "adopt": ["采纳"], "rebase": ["换基"], "drop": ["去掉"],
  ]

  private static let choiceList: KeyValuePairs<String, [String]> = [
    "quarter": ["季度", "季", "每季度", "每季"], "month": ["月", "月份", "每月"],
    "line": ["预算项", "名称"], "amount": ["金额"], "share": ["占比"], "kind": ["类型"], "lines": ["项数"],
    "unallocated": ["未分配"], "baseline": ["基线"], "change": ["变动"], "owner": ["负责人"],
    "category": ["类别"], "status": ["状态"], "return": ["回报"], "source": ["来源"],
    "planned": ["计划中", "已计划", "计划"], "committed": ["已承诺", "承诺"], "optional": ["可选"],
    "fixed": ["固定"], "locked": ["锁定", "已锁定"], "largest-remainder": ["最大余数"],
    "sainte-lague": ["圣拉古"], "auto": ["自动"], "zh": ["中文", "汉语"],
    "en": ["英文", "英语"],
    "plain": ["普通"], "wan": ["万"], "on": ["开"], "off": ["关", "关闭", "停止"],
    "functions": ["职能"], "talents": ["人才"], "year": ["年", "每年", "全年"],
    "unicode": ["图形"], "ascii": ["字符"], "text": ["文本"],
    "latin-hypercube": ["拉丁超立方"], "sobol": ["索博尔"], "random": ["随机"], "flow": ["流量"],
    "rate": ["比率"], "level": ["水平"], "sum": ["累计"], "brand": ["品牌"],
    "acquisition": ["获客"],
    "conversion": ["转化"], "budget": ["预算"], "staff": ["人员"], "okr": ["目标"],
    "initiative": ["举措"],
  ]
}
