#include "kernels.h"

// The cell of the nearer end of (0, 1), and the place in it: what follows the first digits of the
// distance from that end. The first cell is that of distances which no other one holds.
PART double looked_up(double u, const double *cells, unsigned digits) {
  double distance = u < 0.5 ? u : 1 - u;
  uint64_t bits = bits_of(distance);
  uint64_t first = UINT64_C(970) << digits, side = (UINT64_C(52) << digits) + 2;
  uint64_t cell = distance >= 0x1p-53 && distance <= 0.5 ? (bits >> (52 - digits)) - first + 1 : 0;
  double place = double_of((bits << digits & ((UINT64_C(1) << 52) - 1)) | UINT64_C(0x3FF) << 52) - 1;
  const double *c = cells + 4 * (cell + (u < 0.5 ? 0 : side));
  return c[0] + place * (c[1] + place * (c[2] + place * c[3])) + poison(u);
}

KERNEL void kernel_table(
  double *out, const double *u, const double *cells, unsigned digits, size_t count) {
  TRIALS(i) { out[i] = looked_up(u[i], cells, digits); }
}
