// Natural logarithms.
#ifndef LOGARITHM_H
#define LOGARITHM_H

#include "kernels.h"

// A number as 2^exponent * mantissa, with the mantissa between the roots of 1/2 and of 2.
typedef struct {
  double exponent, mantissa;
} binary_parts;

PART binary_parts parts_of(double x) {
  int is_denormal = x < 0x1p-1022;
  uint64_t bits = bits_of(is_denormal ? x * 0x1p54 : x);
  // From the root of 1/2 on, the sum is in the next power of two.
  uint64_t shifted = bits + (UINT64_C(0x3FF0000000000000) - UINT64_C(0x3FE6A09E667F3BCD));
  uint64_t exponent = shifted >> 52;
  double biased = double_of(exponent | UINT64_C(0x4330000000000000)) - 0x1p52;
  return (binary_parts){
    .exponent = biased - (is_denormal ? 1023 + 54 : 1023),
    .mantissa = double_of(bits - ((exponent - 1023) << 52)),
  };
}

// What the logarithm of `x` is where that is not a number: 0 for a finite number above 0.
PART double logarithm_fault(double x) {
  return x > 0 ? poison(x) : x == 0 ? -__builtin_inf() : __builtin_nan("");
}

// As fdlibm's e_log.c (Sun Microsystems, 1993) does it.
PART double logarithm(double x) {
  binary_parts parts = parts_of(x);
  double f = parts.mantissa - 1, k = parts.exponent;
  double s = f / (2 + f), half = 0.5 * f * f;
  double z = s * s, w = z * z;
  double odd = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01
    + w * 1.531383769920937332e-01));
  double even = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01
    + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
  double rest = s * (half + (odd + even)) + k * 0x1.a39ef35793c76p-33;
  return k * 0x1.62e42fee00000p-1 - ((half - rest) - f) + logarithm_fault(x);
}

#endif
