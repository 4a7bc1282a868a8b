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
    "Takes values that were observed from a column of a file, or from rows.":
      "从文件的一列或逐行取得观测值。",
    "The plan keeps the values, so the file is not needed again. They are numbers, percents or amounts; samples(NAME) draws from them.":
      "数值存在计划里，以后不再需要文件。可以是数字、百分比或金额；“样本（名称）”从中抽取。",
    "A file holds a value a row, or is CSV in UTF-8. Without a file the rows follow, up to an empty line.":
      "文件每行一个值，或为 UTF-8 的 CSV。没有文件时，随后逐行输入，空行结束。",
    "what the data are called": "数据的名称",
    "the column by its title or number, where there are several": "有几列时，哪一列：标题或序号",
    "Keeps values that were observed, for formulas to draw from.": "保存观测值，供公式抽取。",
    "Each trial of samples(NAME) draws one of them; those that stand there twice are drawn twice as often.":
      "“样本（名称）”每次试验抽取其中一个；出现两次的抽到的机会加倍。",
    "the values, with commas between them": "各个值，用逗号分隔",
    "where they come from": "来源", "NUMBERS": "数字…",
    "Lists the data that formulas may draw from.": "列出公式可以抽取的数据。",
    "There are no data; '{1}' takes some.": "没有数据；可用“{1}”取得。",
    "Data": "数据", "Values": "个数",
    "They take the place of {1} values.": "它们取代了原来的{1}个值。",
    "Removes a set of data.": "删除一组数据。",
    "the data": "数据",
    "there is no data '{1}'": "没有数据“{1}”",
    "'data list' lists them, 'data import' and 'data set' make one.":
      "用“数据 列表”查看，用“数据 导入”或“数据 设为”建立。",
    "A value is a number, a percent or an amount.": "值可以是数字、百分比或金额。",
    "'{1}' is no number": "“{1}”不是数字",
    "'{1}' is larger or smaller than data may be": "“{1}”超出了数据允许的大小",
    "Write the values in thousands or millions, and multiply in the formula.":
      "请以千或百万为单位书写，在公式里再乘。",
    "some of the values are percents, and some are not": "有些值是百分比，有些不是",
    "Write all of them alike.": "请统一写法。",
    "a set of data holds at most {1} values": "一组数据最多{1}个值",
    "Draw some of them at random.": "请随机抽取一部分。",
    "A row is a value, or cells of which one is.": "一行是一个值，或其中一格是值的几格。",
    "there are no values below its title": "标题下面没有值",
    "Give it a row for each value.": "每个值写一行。",
    "it has no value in column {1}": "列“{1}”没有值",
    "Fill it in, or take the row out.": "请填上，或去掉这一行。",
    "there is no column '{1}'": "没有列“{1}”",
    "its rows have {1} cells, of which one is meant": "每行有{1}格，需要说明用哪一格",
    "Say which with 'column', by title or number: {1}.": "请用“列”说明，写标题或序号：{1}。",
    "One of the values of a set of data, each as often as it stands there.":
      "一组数据中的一个值，出现几次就有几份机会。",
    "samples are of one set of data": "样本取自一组数据",
    "Write the name of data, as samples(deals); 'data list' lists them.":
      "请写数据的名称，如“样本（名称）”；用“数据 列表”查看。",
    "two sets of data are called '{1}'": "有两组数据都叫“{1}”",
    "data are at least one value, of money, percents or plain numbers":
      "数据至少有一个值，为金额、百分比或普通数字",
    "it should be a number in digits": "它应是用数字写的数",
    "{1}: {2} Mean: {3}. Quantile: {4}.": "{1}：{2}均值：{3}。分位数：{4}。",
    "that of the values by weight": "各个值按权重的均值",
    "that of the data": "数据的均值",
    "that of the beliefs' means by weight": "各估计的均值按权重的均值",
    "the least count up to which the chances add up to p": "概率累计达到 p 的最小次数",
    "the least value up to which the weights add up to p": "权重累计达到 p 的最小值",
    "the least value up to which a part p of the data lies": "占比 p 的数据不超过的最小值",
    "where the weighted chances of all beliefs add up to p": "各估计的概率按权重累计达到 p 之处",
    "Of the quantiles z(p) is that of the standard normal distribution, B that of a beta and G that of a gamma distribution of scale 1.":
      "分位数中 z(p) 属于标准正态分布，B 属于贝塔分布，G 属于尺度为 1 的伽马分布。",
    "of a lognormal one {1}, of a normal one {2}": "对数正态为 {1}，正态为 {2}",
  ]
}
