#include "logarithm.h"

KERNEL void kernel_log(double *out, const double *x, size_t count) {
  TRIALS(i) { out[i] = known(logarithm(x[i])); }
}
