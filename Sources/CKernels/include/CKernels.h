// The wide loops of simulation: each works on a column of trials.
//
// The same inputs give the same bits on every processor: no operation is fused, no function of the
// system's mathematics is called, and each loop exists for narrow and for wide processors.
// A result is a finite number or none (NaN), and a number only where all that it was made from are
// numbers: what has no value in a trial has none in whatever rests on it. Of `kernel_select`, that
// is the condition and the side taken.
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

// One number in each of `size` equal parts of (0, 1), the parts shuffled by the key: those of the
// trials from `first` on, of as many trials as there are parts; at most 2^31.
void kernel_latin_hypercube(
  double *out, uint64_t key, uint32_t size, uint32_t first, size_t count);

// The dimensions that have directions of their own, and how many digits a number has.
#define KERNEL_SOBOL_DIMENSIONS 256
#define KERNEL_SOBOL_DIGITS 32

// What each digit of a number, the last one first, adds to its point; written backwards.
void kernel_sobol_directions(uint32_t *directions, uint32_t dimension);

// The points with the numbers from `first` on of one dimension of Sobol's sequence, scrambled as
// A. B. Owen does it, by the key.
void kernel_sobol(
  double *out, const uint32_t *directions, uint64_t key, uint32_t first, size_t count);

// The same, with the numbers shuffled so that any power of two of them stay together: all streams
// that share the shuffle make a sequence of their own.
void kernel_sobol_shuffled(
  double *out, const uint32_t *directions, uint64_t key, uint64_t shuffle, uint32_t first,
  size_t count);

// Where the normal distribution reaches a probability; not a number outside (0, 1).
// Error: at most 5 units in the last place, from 1e-300 to 1 - 2^-53.
void kernel_normal_quantile(double *out, const double *probability, size_t count);

// What the normal distribution has below a number; kept inside (0, 1), where quantiles are.
// Error: at most 12 units in the last place, where the result is not denormal.
void kernel_normal_probability(double *out, const double *z, size_t count);

// Quantiles by a table of cubics. Cells stand by the distance of `u` from the nearer end of
// (0, 1): each power of two from 2^-53 on has 2^`digits` of them, an own one is for 1/2, and one
// before them for distances that the others do not hold. A cell is the four coefficients of the
// place in it, 0 to 1, the constant first. The cells of the upper end stand behind those of the
// lower one; each end has 52 * 2^`digits` + 2.
void kernel_table(
  double *out, const double *u, const double *cells, unsigned digits, size_t count);

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
