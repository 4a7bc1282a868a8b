extension Options {
  /// The help of the process in Chinese, whole: what reads the arguments has its own words in
  /// English alone.
  static let chineseHelp = """
    概述：用一行行命令做年度计划。

    \(chineseUsage)

    在终端里，“planbench”打开提示符，使用已保存的会话或新的会话。
    标准输入不是终端时，其中各行合为一步运行。

    “planbench run”依次运行命令文件，同在一个会话中，合为一步；“-”表示标准输入。

    参数：
      <词>                    已保存的会话，或“run”和命令文件。

    选项：
      -c, --command <命令>    运行这些命令，可多次使用。
      --session <会话>        使用该已保存的会话，全部成功后保存。
      --sessions-folder <文件夹>
                              会话所在的文件夹，默认为
                              $XDG_DATA_HOME/planbench/sessions。
      --define <名称=公式>    各行可以依据的驱动因素，其中的“撤销”不会去掉它。
      --format <格式>         回答的格式：text、markdown、json或csv。（默认：text）
      --today <日期>          以哪一天为今天，如2027-03-12。
      --dry-run               在临时会话中运行，不写任何文件。
      --keep-going            报告出错的行，继续往下运行。
      --echo                  在每个回答之前显示命令。
      -h, --help              显示本说明。

    """

  static let chineseUsage = """
    用法：planbench [会话] [选项]
          planbench run 文件… [选项]
          planbench --command '命令; 命令' [选项]
    """
}
