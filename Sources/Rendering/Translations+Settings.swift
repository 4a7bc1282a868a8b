extension Translations {
  /// What the settings say.
  static let settings: KeyValuePairs<String, String> = [
    "Settings": "设置",
    "Shows all settings.": "列出全部设置。",
    "Setting": "设置项",
    "Language": "语言",
    "Numbers": "数字",
    "Color": "颜色",
    "Charts": "图表",
    "Pager": "分页",
    "Width": "宽度",
    "Chooses the language of headings, notes, errors and help.": "选择标题、说明、错误和帮助的语言。",
    "English, Chinese, or auto for the terminal's own": "英文、中文，或“自动”随终端",
    "Shows amounts plain, as 1,000,000, or in 万, as 100万.": "金额写作1,000,000，或以万为单位写作100万。",
    "how amounts are written; auto follows the language": "金额的写法；“自动”随语言而定",
    "Turns color on or off.": "打开或关闭颜色。",
    "whether there is color; auto follows the terminal and NO_COLOR":
      "是否用颜色；“自动”随终端和NO_COLOR",
    "Chooses what charts and rules are drawn with.": "选择图表和线条用什么字符来画。",
    "the signs; off shows a chart as the table of its data":
      "所用字符；“关”时图表改为数据表",
    "Shows answers that are taller than the screen in a pager, or not.":
      "比屏幕高的回答用分页程序显示，或不用。",
    "the pager at the prompt: $PAGER, or else less": "提示符下的分页程序：$PAGER，没有则用less",
    "Sets the columns that answers may take.": "设定回答可占的列数。",
    "a number from 20 up, or auto for the terminal's own": "20以上的数，或“自动”随终端",
    "'{1}' is no width: a number from 20 to 1000, or auto": "“{1}”不是宽度：应为20到1000的数，或“自动”",
    "Type 'set width auto' to follow the terminal.": "“设置 宽度 自动”即随终端。",
    "Your settings were not read, and 'set' holds only for now: {1}.":
      "没有读到你的设置，“设置”也只在这次有效：{1}。",
    "'{1}' in {2} is no setting; 'set list' shows them all.": "{2}中的“{1}”不是设置项；“设置 列表”列出全部设置。",
  ]
}
