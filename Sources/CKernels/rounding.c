#include "kernels.h"

KERNEL void kernel_floor(double *out, const double *x, size_t count) {
  TRIALS(i) { out[i] = known(floor_of(x[i])); }
}

KERNEL void kernel_ceil(double *out, const double *x, size_t count) {
  TRIALS(i) { out[i] = known(-floor_of(-x[i])); }
}

PART double rounded(double x) {
  double size = magnitude(x);
  double below = floor_of(size);
  double slack = (size > 1 ? size : 1) * 0x1p-48;
  double half = 0.5 - (slack < 0x1p-10 ? slack : 0x1p-10);
  return with_sign(below + (size - below >= half ? 1.0 : 0.0), x);
}

KERNEL void kernel_round(double *out, const double *x, size_t count) {
  TRIALS(i) { out[i] = known(rounded(x[i])); }
}
