#include "normal.h"

KERNEL void kernel_normal_quantile(double *out, const double *probability, size_t count) {
  TRIALS(i) { out[i] = normal_quantile(probability[i]); }
}
