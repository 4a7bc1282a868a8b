#include "exponential.h"
#include "logarithm.h"
#include "product.h"

// A product of pairs, without the last parts' own.
PART pair product_of_pairs(pair a, pair b) {
  pair both = product(a.high, b.high);
  return (pair){both.high, both.low + (a.high * b.low + a.low * b.high)};
}

// (m - 1) / (m + 1)
PART pair atanh_argument(double m) {
  double f = m - 1;
  // Of 1 and m, whose exponents differ by one at most, either may stand first.
  pair below = sum(1, m);
  double s = f / below.high;
  pair back = product(s, below.high);
  return (pair){s, (((f - back.high) - back.low) - s * below.low) / below.high};
}

// 2 atanh(s) / s - 2 - s^2 * 2/3, over s^4, of t = s^2: relative error below 5e-18.
PART double atanh_rest(double t) {
  double p = 0x1.e044aece65617p-4;
  p = p * t + 0x1.df7aaddb6b24dp-4;
  p = p * t + 0x1.1118d1d5ddd81p-3;
  p = p * t + 0x1.3b1395a3fde12p-3;
  p = p * t + 0x1.745d177b027a8p-3;
  p = p * t + 0x1.c71c71c6ea295p-3;
  p = p * t + 0x1.2492492492523p-2;
  return p * t + 0x1.999999999999ap-2;
}

// The natural logarithm of a number above 0, to 2^-64 of itself.
PART pair exact_logarithm(double x) {
  binary_parts parts = parts_of(x);
  double k = parts.exponent;
  pair s = atanh_argument(parts.mantissa), t = product_of_pairs(s, s);
  double rest = t.high * atanh_rest(t.high);
  pair factor = sum(0x1.5555555555555p-1, rest);
  factor.low += 0x1.5555555555555p-55;
  pair series = product_of_pairs(s, product_of_pairs(t, factor));
  pair first = sum(k * 0x1.62e42fefa3800p-1, 2 * s.high);
  pair second = sum(first.high, series.high);
  double low = second.low + (first.low + series.low + (k * 0x1.ef35793c76730p-45 + 2 * s.low));
  return sum(second.high, low);
}

// x^y of |x|
PART double power_of_magnitude(double x, double y) {
  pair log = exact_logarithm(x);
  // Beyond these the result is 0, 1 or infinite anyway.
  double inside = y > 0x1p70 ? 0x1p70 : y < -0x1p70 ? -0x1p70 : y;
  pair exponent = product_of_pairs((pair){inside, 0}, log);
  int is_well = magnitude(exponent.high) < 800;
  return exponential(is_well ? exponent.high : exponent.high < 0 ? -800 : 800,
    is_well ? exponent.low : 0);
}

PART double power(double x, double y) {
  double size = magnitude(x);
  double general = power_of_magnitude(size == 0 ? 1 : size, y);
  double of_zero = y > 0 ? 0 : y < 0 ? __builtin_inf() : 1;
  double result = size == 0 ? of_zero : general;
  int is_whole = floor_of(y) == y, is_odd = is_whole && floor_of(y * 0.5) != y * 0.5;
  double is_signed = bits_of(x) >> 63 ? -1.0 : 1.0;
  result = is_odd ? with_sign(result, is_signed) : result;
  result = x < 0 && !is_whole ? __builtin_nan("") : result;
  return known(result) - (poison(x) + poison(y));
}

KERNEL void kernel_power(
  double *out, const double *base, size_t base_step, const double *exponent, size_t exponent_step,
  size_t count) {
  if (base_step && exponent_step) {
    TRIALS(i) { out[i] = power(base[i], exponent[i]); }
  } else if (base_step) {
    const double y = *exponent;
    TRIALS(i) { out[i] = power(base[i], y); }
  } else {
    const double x = *base;
    TRIALS(i) { out[i] = power(x, exponent[i * exponent_step]); }
  }
}
