extension Translations {
  /// Blocks of simulations, and data.
  static let blocks: KeyValuePairs<String, String> = [
    "Puts the blocks of a run together that were worked out apart.": "把分开计算的各块合并成一次模拟。",
    "The figures are those of the run made in one piece, to the last digit.":
      "结果与一次算完的完全相同，直到最后一位。",
    "The plan is to be as it was when the blocks were made. '*' in a file's name stands for any letters.":
      "计划应与计算各块时相同。文件名里的“*”代表任意字符。",
    "FILES": "文件…", "files with the blocks, with commas between them": "各块的文件，用逗号分隔",
    "which block of the run is worked out, from 1 on": "计算第几块，从 1 数起",
    "into how many equal blocks the run is cut": "模拟共分成多少等块",
    "the file that keeps the block for 'simulate merge'": "保存这一块的文件，供“模拟 合并”使用",
    "Block {1} of {2}: {3} trials.": "第{1}块，共{2}块：试验{3}次。",
    "a block of a run needs its number, how many there are, and a file":
      "一块要有它的序号、总块数和文件",
    "Type them as 'block 1 of 4 into FILE'.": "请输入如“分块 1 共 4 进 文件”。",
    "a run that is cut into blocks has a number of trials, and no precision":
      "分块的模拟按试验次数，不按精度",
    "Give it 'trials'.": "请写“试验”和次数。",
    "{1} trials are {2} randomizations, which make no {3} blocks":
      "试验{1}次只有{2}批，分不成{3}块",
    "Ask for fewer blocks, or for more trials.": "请减少块数，或增加试验次数。",
    "there is no block {1} of {2}": "共{2}块，没有第{1}块",
    "Blocks are counted from 1 on.": "块从 1 数起。",
    "it was stopped, and a block is written whole or not at all": "已停止；一块要么整个写下，要么不写",
    "Cut the run into more blocks.": "请分成更多的块。",
    "Of {1} blocks these are missing: {2}{3}. The figures are of the others.":
      "共{1}块，还缺：{2}{3}。结果只含其余各块。",
    "'{1}' is not taken: {2}": "没有采用“{1}”：{2}",
    "no file is called like '{1}'": "没有名称像“{1}”的文件",
    "'*' stands for any letters.": "“*”代表任意字符。",
    "it is no block of a simulation": "它不是模拟的一块",
    "it is damaged: {1}": "它已损坏：{1}",
    "it is a block of another plan, or the plan has changed since": "它是另一个计划的一块，或计划此后改过",
    "it is block {1} of {2} of another run: {3}": "它是另一次模拟共{2}块中的第{1}块：{3}",
    "it is block {1} of {2}, as '{3}' is": "它是共{2}块中的第{1}块，与“{3}”相同",
    "'simulate' writes them, with 'block 1 of 4 into FILE'.": "用“模拟”写出，加上“分块 1 共 4 进 文件”。",
    "Work this block out again.": "请重新计算这一块。",
    "Open the plan as it was, or work the blocks out again.": "请打开当时的计划，或重新计算各块。",
    "Put together only blocks that one and the same command wrote.": "只能合并同一条命令写出的块。",
    "Name each block once.": "每一块只写一次。",
    "version {1} of the format is not known to this program": "本程序不认识格式的版本{1}",
    "there is no such block": "没有这一块",
    "it does not say which run it belongs to": "它没有说明属于哪一次模拟",
    "it is not of the same figures, goals and plans": "它的数字、目标或计划不同",
    "its trials are not those of the block": "它的试验不是这一块的",
    "no results are spread like that": "结果不会这样分布",
  ]
}
