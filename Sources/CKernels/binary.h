// How a kernel of two inputs is made.
#ifndef BINARY_H
#define BINARY_H

#include "kernels.h"

// One loop for each way in which the inputs can be certain; `result` speaks of `a` and `b`.
#define BINARY(name, result)                                                                   \
  KERNEL void name(                                                                            \
    double *out, const double *left, size_t left_step, const double *right, size_t right_step, \
    size_t count) {                                                                            \
    if (left_step && right_step) {                                                             \
      TRIALS(i) { const double a = left[i], b = right[i]; out[i] = known(result); }            \
    } else if (left_step) {                                                                    \
      const double b = *right;                                                                 \
      TRIALS(i) { const double a = left[i]; out[i] = known(result); }                          \
    } else if (right_step) {                                                                   \
      const double a = *left;                                                                  \
      TRIALS(i) { const double b = right[i]; out[i] = known(result); }                         \
    } else {                                                                                   \
      const double a = *left, b = *right;                                                      \
      TRIALS(i) { out[i] = known(result); }                                                    \
    }                                                                                          \
  }

#endif
