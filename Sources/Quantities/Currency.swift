import Text

/// A currency: its ISO code, the signs that people write for it, and its decimals.
package struct Currency: Sendable {
  private let entry: Entry

  /// A currency of the table, in which each stands once.
  ///
  /// A class, because a currency is handed on with every amount that is read or written.
  private final class Entry: Sendable {
    let code: String
    let symbols: [String]
    let minorDigits: Int
    /// The code and the symbols as they are compared.
    let words: [String]

    init(code: String, symbols: [String], minorDigits: Int) {
      self.code = code
      self.symbols = symbols
      self.minorDigits = minorDigits
      words = ([code] + symbols).map(\.folded)
    }
  }

  package var code: String { entry.code }
  /// Signs and names that may stand before or after an amount, the usual one first.
  package var symbols: [String] { entry.symbols }
  package var minorDigits: Int { entry.minorDigits }

  package static let cny = Currency(
    code: "CNY", symbols: ["¥", "￥", "元", "人民币", "RMB", "yuan"], minorDigits: 2)

  /// How many minor units make one unit.
  package var unit: Int64 { Int64(exactly: powerOfTen(minorDigits) ?? 1) ?? 1 }

  /// The currency with that ISO code, in capitals or not; nil when it is not in the table.
  package init?(code: String) {
    guard let known = Currency(written: code), known.entry.words.first == code.folded else {
      return nil
    }
    self = known
  }

  /// The first currency in the table that is written so: a code, a sign or a name.
  package init?(written word: String) {
    guard let known = Currency.byWord[word.folded] else { return nil }
    self = known
  }

  /// Whether the word is the currency's code, or one of its signs or names.
  package func isWritten(_ word: String) -> Bool {
    entry.words.contains(word.folded)
  }

  private init(code: String, symbols: [String], minorDigits: Int) {
    entry = Entry(code: code, symbols: symbols, minorDigits: minorDigits)
  }

  private static let byWord = Dictionary(
    all.flatMap { currency in currency.entry.words.map { ($0, currency) } },
    uniquingKeysWith: { first, _ in first })
}

extension Currency: Hashable {
  package static func == (left: Currency, right: Currency) -> Bool { left.entry === right.entry }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Currency {
  /// The known currencies; where several share a sign, it stands for the first.
  package static let all: [Currency] = [
    cny,
    Currency(code: "USD", symbols: ["$", "US$", "美元"], minorDigits: 2),
    Currency(code: "EUR", symbols: ["€", "欧元"], minorDigits: 2),
    Currency(code: "GBP", symbols: ["£", "英镑"], minorDigits: 2),
    Currency(code: "JPY", symbols: ["¥", "￥", "円", "日元"], minorDigits: 0),
    Currency(code: "HKD", symbols: ["HK$", "$", "港元", "港币"], minorDigits: 2),
    Currency(code: "TWD", symbols: ["NT$", "$", "元", "新台币", "台币"], minorDigits: 2),
    Currency(code: "MOP", symbols: ["MOP$", "澳门元"], minorDigits: 2),
    Currency(code: "KRW", symbols: ["₩", "원", "韩元"], minorDigits: 0),
    Currency(code: "SGD", symbols: ["S$", "$", "新加坡元", "新元"], minorDigits: 2),
    Currency(code: "AUD", symbols: ["A$", "AU$", "$", "澳元"], minorDigits: 2),
    Currency(code: "NZD", symbols: ["NZ$", "$", "新西兰元"], minorDigits: 2),
    Currency(code: "CAD", symbols: ["C$", "CA$", "$", "加元"], minorDigits: 2),
    Currency(code: "CHF", symbols: ["Fr.", "SFr.", "瑞士法郎"], minorDigits: 2),
    Currency(code: "SEK", symbols: ["kr", "瑞典克朗"], minorDigits: 2),
    Currency(code: "NOK", symbols: ["kr", "挪威克朗"], minorDigits: 2),
    Currency(code: "DKK", symbols: ["kr", "丹麦克朗"], minorDigits: 2),
    Currency(code: "ISK", symbols: ["kr"], minorDigits: 0),
    Currency(code: "PLN", symbols: ["zł"], minorDigits: 2),
    Currency(code: "CZK", symbols: ["Kč"], minorDigits: 2),
    Currency(code: "HUF", symbols: ["Ft"], minorDigits: 2),
    Currency(code: "RON", symbols: ["lei"], minorDigits: 2),
    Currency(code: "TRY", symbols: ["₺"], minorDigits: 2),
    Currency(code: "UAH", symbols: ["₴"], minorDigits: 2),
    Currency(code: "RUB", symbols: ["₽", "卢布"], minorDigits: 2),
    Currency(code: "INR", symbols: ["₹", "印度卢比"], minorDigits: 2),
    Currency(code: "PKR", symbols: ["Rs"], minorDigits: 2),
    Currency(code: "BDT", symbols: ["৳"], minorDigits: 2),
    Currency(code: "THB", symbols: ["฿", "泰铢"], minorDigits: 2),
    Currency(code: "VND", symbols: ["₫", "越南盾"], minorDigits: 0),
    Currency(code: "MYR", symbols: ["RM", "林吉特"], minorDigits: 2),
    Currency(code: "IDR", symbols: ["Rp", "印尼盾"], minorDigits: 2),
    Currency(code: "PHP", symbols: ["₱", "菲律宾比索"], minorDigits: 2),
    Currency(code: "AED", symbols: ["迪拉姆"], minorDigits: 2),
    Currency(code: "SAR", symbols: ["沙特里亚尔"], minorDigits: 2),
    Currency(code: "QAR", symbols: [], minorDigits: 2),
    Currency(code: "KWD", symbols: ["科威特第纳尔"], minorDigits: 3),
    Currency(code: "BHD", symbols: [], minorDigits: 3),
    Currency(code: "OMR", symbols: [], minorDigits: 3),
    Currency(code: "JOD", symbols: [], minorDigits: 3),
    Currency(code: "TND", symbols: [], minorDigits: 3),
    Currency(code: "ILS", symbols: ["₪"], minorDigits: 2),
    Currency(code: "EGP", symbols: [], minorDigits: 2),
    Currency(code: "MAD", symbols: [], minorDigits: 2),
    Currency(code: "NGN", symbols: ["₦"], minorDigits: 2),
    Currency(code: "KES", symbols: ["KSh"], minorDigits: 2),
    Currency(code: "ZAR", symbols: ["兰特"], minorDigits: 2),
    Currency(code: "BRL", symbols: ["R$"], minorDigits: 2),
    Currency(code: "MXN", symbols: ["MX$", "$"], minorDigits: 2),
    Currency(code: "ARS", symbols: ["AR$", "$"], minorDigits: 2),
    Currency(code: "COP", symbols: ["COL$", "$"], minorDigits: 2),
    Currency(code: "CLP", symbols: ["CLP$", "$"], minorDigits: 0),
    Currency(code: "PEN", symbols: [], minorDigits: 2),
  ]
}
