#include "kernels.h"

PART double selected(double condition, double a, double b) {
  return known(condition != 0 ? a : b) - poison(condition);
}

KERNEL void kernel_select(
  double *out, const double *condition, const double *a, size_t a_step, const double *b,
  size_t b_step, size_t count) {
  if (a_step && b_step) {
    TRIALS(i) { out[i] = selected(condition[i], a[i], b[i]); }
  } else if (a_step) {
    const double other = *b;
    TRIALS(i) { out[i] = selected(condition[i], a[i], other); }
  } else if (b_step) {
    const double one = *a;
    TRIALS(i) { out[i] = selected(condition[i], one, b[i]); }
  } else {
    const double one = *a, other = *b;
    TRIALS(i) { out[i] = selected(condition[i], one, other); }
  }
}
