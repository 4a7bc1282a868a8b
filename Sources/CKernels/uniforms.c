#include "kernels.h"

// The number with an index in the sequence of SplitMix64 (Steele, Lea and Flood, "Fast splittable
// pseudorandom number generators", 2014) that starts at the key.
PART uint64_t mixed(uint64_t key, uint64_t index) {
  uint64_t bits = key + (index + 1) * UINT64_C(0x9E3779B97F4A7C15);
  bits = (bits ^ bits >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  bits = (bits ^ bits >> 27) * UINT64_C(0x94D049BB133111EB);
  return bits ^ bits >> 31;
}

// Fifty-two bits and a half: the digits of a number in [1, 2), less what leaves it above 0.
PART double inside_unit(uint64_t bits) {
  return double_of(bits >> 12 | UINT64_C(0x3FF) << 52) - (1 - 0x1p-53);
}

KERNEL void kernel_uniforms(double *out, uint64_t key, uint64_t first, size_t count) {
  TRIALS(i) { out[i] = inside_unit(mixed(key, first + i)); }
}
