extension Translations {
  /// Sessions, history, and the files that commands name.
  static let session: KeyValuePairs<String, String> = [
    "You are still in the session {1}; to keep both plans, type 'undo' and 'session save NEW', then this line again.":
      "仍在会话{1}中；要两个计划都留下，先输入“撤销”和“会话 保存 新名称”，再重输本行。",
    "Says where the session is kept, and what it holds.": "说明会话存放在哪里、包含什么。",
    "Lists the saved sessions, and those that a crash left behind.":
      "列出已保存的会话，以及意外中断留下的会话。",
    "Shows every step ever taken, undone ones too, with its time and user.":
      "显示做过的每一步（含已撤销的）及其时间和用户。",
    "Opens a saved session in place of this one.": "打开已保存的会话，替换当前会话。",
    "the session's name": "会话名称",
    "Saves the session; with all its steps under another name if one is given.":
      "保存会话；写了名称则连同全部步骤另存。",
    "Rebuilds a damaged session from its journal, under another name.":
      "根据日志重建已损坏的会话，另用名称。",
    "the damaged session's name; its files stay as they are": "已损坏会话的名称；其文件保持原样",
    "the name of the session that is made": "新会话的名称",
    "damaged; 'session open {1}' says why": "已损坏；“会话 打开 {1}”说明原因",
    "of a newer program": "由更新版本的程序写出",
    "the session's name; its own if none is given": "会话名称；不写则用原名",
    "takes the place of another session of that name": "覆盖同名的其他会话",
    "Changed": "修改时间",
    "Bytes": "字节",
    "State": "状态",
    "saved": "已保存",
    "in use by {1}": "{1}正在使用",
    "in use": "正在使用",
    "has no name yet; 'session open {1}' brings it back": "尚未命名；“会话 打开 {1}”可找回",
    "not a plain file": "不是普通文件",
    "Property": "项目",
    "not named": "未命名",
    "Steps": "步数",
    "Undone steps": "已撤销步数",
    "Checkpoints": "检查点",
    "Unsaved changes": "未保存的改动",
    "yes": "有",
    "no": "无",
    "Snapshot": "快照",
    "Journal": "日志",
    "{1}, 1 record": "{1}，1条记录",
    "{1}, {2} records": "{1}，{2}条记录",
    "Read-only": "只读",
    "Step": "步骤",
    "Time": "时间",
    "User": "用户",
    "Checkpoint": "检查点",
    "Total": "总额",
    "{1}, {2} bytes": "{1}，{2}字节",
    "Saved as {1}.": "已保存为{1}。",
    "Saved as {1}, where you go on; {2} stays as it is.":
      "已保存为{1}，今后的改动都在其中；{2}保持现状。",
    "Choose another name; 'session save {1} overwrite' takes its place.":
      "请换一个名称；“会话 保存 {1} 覆盖”可取代它。",
    "Will be saved as {1} when all lines have gone through.": "所有行都通过后，将保存为{1}。",
    "Would be saved as {1}.": "本应保存为{1}。",
    "a session is opened before the first line that changes the plan":
      "打开会话必须放在第一行改动计划的命令之前",
    "Put this line at the beginning.": "请把这一行移到开头。",
    "a session is opened before the first line that saves one":
      "打开会话必须放在第一行保存会话的命令之前",
    "{1} was rebuilt as {2}: {3}, {4}.": "{1}已重建为{2}：{3}，{4}。",
    "{1} would be rebuilt as {2}: {3}, {4}.": "{1}本应重建为{2}：{3}，{4}。",
    "1 step": "1步",
    "{1} steps": "{1}步",
    "1 line": "1行",
    "{1} lines": "{1}行",
    "Lists the checkpoints.": "列出检查点。",
    "Names the plan as it is now, to go back to.": "给计划的现状命名，以便日后返回。",
    "the checkpoint's name": "检查点名称",
    "takes the place of one of that name": "覆盖同名检查点",
    "Brings the plan back as it was at a checkpoint; 'undo' takes that back.":
      "把计划恢复到某个检查点；可用“撤销”退回。",
    "Lists the steps that can be undone, also those of other days, with their times.":
      "列出可撤销的步骤（含往日的）及其时间。",
    "Brings back the step that was undone last, or several.": "重做最近撤销的一步或几步。",
    "how many steps; one if none is given": "几步；不写则为一步",
    "Takes back the last step, or several, also those of other days.":
      "撤销上一步或几步，往日的也可以。",
    "the number of the step to go back to, from 'history'; 0 is the start":
      "要回到的步骤编号，见“历史”；0为起点",
    "Took back {1} steps; 'redo {2}' brings them back.": "已撤销{1}步；“重做 {2}”可恢复。",
    "Brought back {1} steps.": "已重做{1}步。",
    "There is nothing to undo.": "没有可撤销的步骤。",
    "Nothing has happened yet.": "还没有任何步骤。",
    "Forgets a checkpoint; the plan stays as it is.": "删除一个检查点；计划不变。",
    "There is no checkpoint {1} any more.": "检查点{1}已删除。",
    "There are no checkpoints; 'checkpoint NAME' makes one.": "没有检查点；“检查点 名称”可新建。",
    "No session is saved yet; 'session save NAME' saves this one.":
      "还没有保存的会话；“会话 保存 名称”可保存当前会话。",
    "open here": "在此打开",
    "Took back: {1}": "已撤销：{1}",
    "Brought back: {1}": "已重做：{1}",
    "'checkpoint restore {1}' comes back here.": "“检查点 恢复 {1}”可回到这里。",
    "The plan is as it was at {1}; 'undo' takes that back.": "计划已恢复到{1}；可用“撤销”退回。",
    "there is nothing to take back in this script": "本脚本中没有可撤销的内容",
    "What was before it can be taken back once it is done.": "脚本之前的步骤可在它结束后撤销。",
    "'{1}' makes no sense inside a script, which is one step":
      "脚本是一个整体步骤，其中不能用“{1}”",
    "Type it at the prompt.": "请在提示符下输入。",
    "What the lines behind the last 'session save' changed was not saved.":
      "最后一个“会话 保存”之后各行所做的改动没有保存。",
    "A script saves it as it is at this line, once all lines have gone through.":
      "脚本在全部行执行完后，保存它在这一行时的样子。",
  ]
}
