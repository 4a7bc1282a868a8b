#include "random.h"

// Fifty-two bits and a half: the digits of a number in [1, 2), less what leaves it above 0.
PART double inside_unit(uint64_t bits) {
  return double_of(bits >> 12 | UINT64_C(0x3FF) << 52) - (1 - 0x1p-53);
}

KERNEL void kernel_uniforms(double *out, uint64_t key, uint64_t first, size_t count) {
  TRIALS(i) { out[i] = inside_unit(mixed(key, first + i)); }
}
