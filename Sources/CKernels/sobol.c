#include "random.h"

#define POINTS 256

// A permutation in which the lower digits of a number decide on the higher ones, so that of the
// number read backwards the higher decide on the lower: S. Laine and T. Karras, "Stratified sampling
// for stochastic transparency" (2011), with the constants of N. Vegdahl (2021).
PART uint32_t nested(uint32_t x, uint64_t key) {
  x ^= x * 0x3d20adea;
  x += (uint32_t)key;
  x *= (uint32_t)(key >> 32) | 1;
  x ^= x * 0x05526c56;
  return x ^ x * 0x53a22864;
}

PART double unit_point(uint32_t backwards) {
  double digits = double_of(__builtin_bitreverse32(backwards) | UINT64_C(0x4330000000000000));
  return (digits - 0x1p52 + 0.5) * 0x1p-32;
}

// The points of the numbers from a multiple of 256 on, before it is added.
static void first_points(uint32_t *points, const uint32_t *directions) {
  points[0] = 0;
  for (size_t digit = 0; digit < 8; digit++) {
    const size_t count = (size_t)1 << digit;
    for (size_t i = 0; i < count; i++) points[count + i] = points[i] ^ directions[digit];
  }
}

static uint32_t point(const uint32_t *directions, uint32_t number) {
  uint32_t result = 0;
  for (; number; number &= number - 1) result ^= directions[__builtin_ctz(number)];
  return result;
}

PART void sobol_chunk(
  double *out, const uint32_t *points, uint32_t start, uint64_t key, size_t count) {
  TRIALS(i) { out[i] = unit_point(nested(points[i] ^ start, key)); }
}

KERNEL void kernel_sobol(
  double *out, const uint32_t *directions, uint64_t key, uint32_t first, size_t count) {
  uint32_t points[POINTS];
  first_points(points, directions);
  while (count > 0) {
    const uint32_t inside = first % POINTS;
    const size_t part = count < POINTS - inside ? count : POINTS - inside;
    sobol_chunk(out, points + inside, point(directions, first - inside), key, part);
    out += part;
    first += (uint32_t)part;
    count -= part;
  }
}

// One digit after the other, as the numbers are shuffled.
PART uint32_t shuffled_point(const uint32_t *directions, uint32_t number, uint64_t shuffle) {
  const uint32_t place = __builtin_bitreverse32(nested(__builtin_bitreverse32(number), shuffle));
  uint32_t result = 0;
#pragma clang loop unroll(full)
  for (int digit = 0; digit < 32; digit++) {
    result ^= directions[digit] & -(place >> digit & 1);
  }
  return result;
}

KERNEL void kernel_sobol_shuffled(
  double *out, const uint32_t *directions, uint64_t key, uint64_t shuffle, uint32_t first,
  size_t count) {
  TRIALS(i) {
    const uint32_t number = first + (uint32_t)i;
    out[i] = unit_point(nested(shuffled_point(directions, number, shuffle), key));
  }
}
