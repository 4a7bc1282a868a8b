#include "CKernelsPlain.h"

#define UNARY(with) \
  with(negate) with(abs) with(sqrt) with(floor) with(ceil) with(round) with(exp) with(log) \
  with(normal_quantile) with(normal_probability)

#define BINARY_OF(with) \
  with(add) with(subtract) with(multiply) with(divide) with(min) with(max) with(power) \
  with(less) with(less_or_equal) with(greater) with(greater_or_equal) with(equal) with(unequal)

#define NAME(name) #name,
#define ADDRESS(name) kernel_##name,

static const char *const unary_names[] = {UNARY(NAME)};
static const unary_kernel wide_unary[] = {UNARY(ADDRESS)};
static const char *const binary_names[] = {BINARY_OF(NAME)};
static const binary_kernel wide_binary[] = {BINARY_OF(ADDRESS)};

#define KERNELS_PLAIN
#define kernel_uniforms plain_uniforms
#define kernel_latin_hypercube plain_latin_hypercube
#define kernel_sobol plain_sobol
#define kernel_sobol_shuffled plain_sobol_shuffled
#define kernel_select plain_select
#define kernel_negate plain_negate
#define kernel_abs plain_abs
#define kernel_sqrt plain_sqrt
#define kernel_floor plain_floor
#define kernel_ceil plain_ceil
#define kernel_round plain_round
#define kernel_exp plain_exp
#define kernel_log plain_log
#define kernel_normal_quantile plain_normal_quantile
#define kernel_normal_probability plain_normal_probability
#define kernel_table plain_table
#define kernel_add plain_add
#define kernel_subtract plain_subtract
#define kernel_multiply plain_multiply
#define kernel_divide plain_divide
#define kernel_min plain_min
#define kernel_max plain_max
#define kernel_power plain_power
#define kernel_less plain_less
#define kernel_less_or_equal plain_less_or_equal
#define kernel_greater plain_greater
#define kernel_greater_or_equal plain_greater_or_equal
#define kernel_equal plain_equal
#define kernel_unequal plain_unequal

#include "../../Sources/CKernels/arithmetic.c"
#include "../../Sources/CKernels/comparison.c"
#include "../../Sources/CKernels/exponential.c"
#include "../../Sources/CKernels/latin_hypercube.c"
#include "../../Sources/CKernels/logarithm.c"
#include "../../Sources/CKernels/normal.c"
#include "../../Sources/CKernels/power.c"
#include "../../Sources/CKernels/probability.c"
#include "../../Sources/CKernels/rounding.c"
#include "../../Sources/CKernels/selection.c"
#include "../../Sources/CKernels/sign.c"
#include "../../Sources/CKernels/sobol.c"
#include "../../Sources/CKernels/table.c"
#include "../../Sources/CKernels/uniforms.c"

static const unary_kernel narrow_unary[] = {UNARY(ADDRESS)};
static const binary_kernel narrow_binary[] = {BINARY_OF(ADDRESS)};

size_t unary_pair_count(void) { return sizeof unary_names / sizeof *unary_names; }

unary_pair unary_pair_at(size_t index) {
  return (unary_pair){unary_names[index], wide_unary[index], narrow_unary[index]};
}

size_t binary_pair_count(void) { return sizeof binary_names / sizeof *binary_names; }

binary_pair binary_pair_at(size_t index) {
  return (binary_pair){binary_names[index], wide_binary[index], narrow_binary[index]};
}
