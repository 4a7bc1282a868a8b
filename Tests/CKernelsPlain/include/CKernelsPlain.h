// The kernels beside themselves, compiled once more for the narrowest processor and without the
// optimizer: both must give the same bits.
#ifndef CKERNELSPLAIN_H
#define CKERNELSPLAIN_H

#include "CKernels.h"

typedef void (*unary_kernel)(double *out, const double *x, size_t count);
typedef void (*binary_kernel)(
  double *out, const double *a, size_t a_step, const double *b, size_t b_step, size_t count);

typedef struct {
  const char *name;
  unary_kernel wide, plain;
} unary_pair;

typedef struct {
  const char *name;
  binary_kernel wide, plain;
} binary_pair;

size_t unary_pair_count(void);
unary_pair unary_pair_at(size_t index);

size_t binary_pair_count(void);
binary_pair binary_pair_at(size_t index);

void plain_uniforms(double *out, uint64_t key, uint64_t first, size_t count);
void plain_latin_hypercube(
  double *out, uint64_t key, uint32_t size, uint32_t first, size_t count);
void plain_sobol(
  double *out, const uint32_t *directions, uint64_t key, uint32_t first, size_t count);
void plain_sobol_shuffled(
  double *out, const uint32_t *directions, uint64_t key, uint64_t shuffle, uint32_t first,
  size_t count);
void plain_table(
  double *out, const double *u, const double *cells, unsigned digits, size_t count);
void plain_select(
  double *out, const double *condition, const double *a, size_t a_step, const double *b,
  size_t b_step, size_t count);

#endif
