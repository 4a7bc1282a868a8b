#include "kernels.h"

KERNEL void kernel_negate(double *out, const double *x, size_t count) {
  TRIALS(i) { out[i] = known(-x[i]); }
}

KERNEL void kernel_abs(double *out, const double *x, size_t count) {
  TRIALS(i) { out[i] = known(magnitude(x[i])); }
}

KERNEL void kernel_sqrt(double *out, const double *x, size_t count) {
  TRIALS(i) { out[i] = known(__builtin_elementwise_sqrt(x[i])); }
}
