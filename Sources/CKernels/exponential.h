// e to the power of a sum whose second part is small beside the first one's last digit.
#ifndef EXPONENTIAL_H
#define EXPONENTIAL_H

#include "kernels.h"

// (e^r - 1 - r) / r^2 for |r| <= ln(2) / 2, fitted: relative error of e^r below 5e-18.
PART double exponential_rest(double r) {
  double p = 0x1.adeb4ac14afbep-26;
  p = p * r + 0x1.28b0437e9745ep-22;
  p = p * r + 0x1.71dee06dbcf9dp-19;
  p = p * r + 0x1.a0199698cfb78p-16;
  p = p * r + 0x1.a01a0149ad5adp-13;
  p = p * r + 0x1.6c16c185a83adp-10;
  p = p * r + 0x1.1111111121d26p-7;
  p = p * r + 0x1.5555555550006p-5;
  p = p * r + 0x1.5555555555512p-3;
  return p * r + 0x1.000000000000cp-1;
}

// 2 to a whole power from -1022 to 1023, which stands in the last digits of `power` + 1.5 * 2^52.
PART double power_of_two(double shifted) {
  return double_of((bits_of(shifted) + 1023) << 52);
}

PART double exponential(double x, double rest) {
  const double least = -760, most = 720;
  double inside = x < least ? least : x > most ? most : x;
  double count = nearest(inside * 0x1.71547652b82fep+0);
  double high = inside - count * 0x1.62e42fefa3800p-1;
  double low = count * 0x1.ef35793c76730p-45 - rest;
  double r = high - low;
  double e = 1 + (r + (r * r * exponential_rest(r) + ((high - r) - low)));
  // In two steps, as the power alone may lie beyond all numbers.
  double half = count * 0.5 + 0x1.8p52;
  double other = (count - (half - 0x1.8p52)) + 0x1.8p52;
  return e * power_of_two(half) * power_of_two(other) + poison(x);
}

#endif
