// Numbers that look random, each found from its place alone.
#ifndef RANDOM_H
#define RANDOM_H

#include "kernels.h"

// The number with an index in the sequence of SplitMix64 (Steele, Lea and Flood, "Fast splittable
// pseudorandom number generators", 2014) that starts at the key.
PART uint64_t mixed(uint64_t key, uint64_t index) {
  uint64_t bits = key + (index + 1) * UINT64_C(0x9E3779B97F4A7C15);
  bits = (bits ^ bits >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  bits = (bits ^ bits >> 27) * UINT64_C(0x94D049BB133111EB);
  return bits ^ bits >> 31;
}

#endif
