/// Every scalar of the planes that hold letters, signs and invisible characters; the rest are
/// Chinese characters and private use, and all alike.
let assignedScalars = [0...0x1FFFF, 0xE0000...0xE0FFF].joined().compactMap(Unicode.Scalar.init)
