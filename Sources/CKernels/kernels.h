// How a kernel is made.
#ifndef KERNELS_H
#define KERNELS_H

#include "CKernels.h"

#include <stdint.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

// One function, compiled for narrow and wide processors; the one that fits is taken at the start.
#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(KERNELS_PLAIN)
#define KERNEL __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define KERNEL
#endif

// The parts of kernels take on the width of the kernel that they stand in.
#define PART static inline __attribute__((always_inline))

// A loop whose trials know nothing of each other: `out` may be an input, at the same place.
#define TRIALS(index) \
  _Pragma("clang loop vectorize(assume_safety)") for (size_t index = 0; index < count; index++)

PART uint64_t bits_of(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

PART double double_of(uint64_t bits) {
  double x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

// 0 for every finite number, else not a number.
PART double poison(double x) { return x - x; }

// A finite number as it is, else not a number.
PART double known(double x) { return x - poison(x); }

PART double magnitude(double x) { return double_of(bits_of(x) & ~(UINT64_C(1) << 63)); }

PART double with_sign(double size, double sign) {
  return double_of(bits_of(size) | (bits_of(sign) & UINT64_C(1) << 63));
}

// The nearest whole number of one that is smaller than 2^51.
PART double nearest(double x) { return (x + 0x1.8p52) - 0x1.8p52; }

PART double floor_of(double x) {
  double size = magnitude(x);
  double whole = with_sign((size + 0x1p52) - 0x1p52, x);
  double below = whole > x ? with_sign(magnitude(whole - 1), x) : whole;
  return size < 0x1p52 ? below : x;
}

#endif
