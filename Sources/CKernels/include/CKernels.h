// The wide loops of simulation: each works on a column of trials.
//
// The same inputs give the same bits on every processor: no operation is fused, no function of the
// system's mathematics is called, and each loop exists for narrow and for wide processors.
// A result is finite only where all that it was made from is finite: what has no value in a trial
// has none in whatever rests on it. Of `kernel_select`, that is the condition and the side taken.
//
// A column is `count` numbers in a row; `out` may be one of the inputs, but may not overlap one
// otherwise. Inputs with a step may be certain: with the step 0 one number stands for the whole
// column, with the step 1 there is one for each trial.
#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// Uniform numbers of the trials from `first` on, in the stream of a key; any trial can be had
// alone. Each is an odd multiple of 2^-53, so it lies inside (0, 1), and so does 1 minus it.
void kernel_uniforms(double *out, uint64_t key, uint64_t first, size_t count);

// Where the normal distribution reaches a probability; not a number outside (0, 1).
// Error: at most 8 units in the last place, from 1e-300 to 1 - 2^-53.
void kernel_normal_quantile(double *out, const double *probability, size_t count);

// Error: at most 1 unit in the last place, where the result is not denormal.
void kernel_exp(double *out, const double *x, size_t count);

// The natural logarithm. Error: at most 1 unit in the last place.
void kernel_log(double *out, const double *x, size_t count);

// Error: at most 2 units in the last place, where the result is not denormal. A number below zero
// has whole powers only, and 0 to the power 0 is 1.
void kernel_power(
  double *out, const double *base, size_t base_step, const double *exponent, size_t exponent_step,
  size_t count);

void kernel_add(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_subtract(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_multiply(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_divide(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_min(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_max(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);

// 1 where the comparison holds, else 0.
void kernel_less(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_less_or_equal(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_greater(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_greater_or_equal(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_equal(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);
void kernel_unequal(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);

// `a` where the condition is not 0, else `b`.
void kernel_select(
  double *out, const double *condition, const double *a, size_t a_step, const double *b,
  size_t b_step, size_t count);

void kernel_negate(double *out, const double *x, size_t count);
void kernel_abs(double *out, const double *x, size_t count);
void kernel_sqrt(double *out, const double *x, size_t count);
void kernel_floor(double *out, const double *x, size_t count);
void kernel_ceil(double *out, const double *x, size_t count);

// The nearest whole number; a half, and what only binary digits keep from one, goes away from zero.
void kernel_round(double *out, const double *x, size_t count);

#endif
