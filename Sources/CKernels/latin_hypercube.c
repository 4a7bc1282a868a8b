#include "random.h"

#define ROUNDS 4

// The numbers below a size are the first ones of a table of rows and columns.
typedef struct {
  uint64_t size, rows, columns;
  double per_column;
  uint64_t keys[ROUNDS + 1];
} shuffle;

PART uint64_t low_half(uint64_t bits) { return bits & UINT64_C(0xFFFFFFFF); }

// Thirty-two bits of a product, both halves of it mixed.
PART uint64_t folded(uint64_t bits, uint64_t factor) {
  uint64_t product = low_half(bits) * factor;
  return low_half(product ^ product >> 32);
}

// Thirty-two bits that look random, of as many and two keys of that size.
PART uint64_t hashed(uint64_t bits, uint64_t keys) {
  uint64_t once = folded(bits ^ keys, UINT64_C(0xCC9E2D51));
  return folded(once + (keys >> 32), UINT64_C(0x9E3779B1));
}

// A place moved round a circle by a part of it.
PART uint64_t moved(uint64_t place, uint64_t part, uint64_t circle) {
  uint64_t sum = place + (part * circle >> 32);
  return sum < circle ? sum : sum - circle;
}

PART double as_double(uint64_t whole) {
  return double_of(whole | UINT64_C(0x4330000000000000)) - 0x1p52;
}

// Each round moves the rows of a column alike, or the columns of a row: no two numbers meet.
PART uint64_t shuffled_once(const shuffle *s, uint64_t number) {
  double quotient = (as_double(number) + 0.5) * s->per_column - 0.5;
  uint64_t row = low_half(bits_of(quotient + 0x1.8p52));
  uint64_t column = number - row * s->columns;
  for (int round = 0; round < ROUNDS; round += 2) {
    row = moved(row, hashed(column, s->keys[round]), s->rows);
    column = moved(column, hashed(row, s->keys[round + 1]), s->columns);
  }
  return row * s->columns + column;
}

static shuffle shuffle_of(uint64_t key, uint64_t size) {
  shuffle s = {.size = size, .rows = 1};
  while (s.rows * s.rows < size) s.rows++;
  s.columns = (size + s.rows - 1) / s.rows;
  s.per_column = 1.0 / (double)s.columns;
  for (int index = 0; index <= ROUNDS; index++) s.keys[index] = mixed(key, (uint64_t)index);
  return s;
}

PART double inside_stratum(const shuffle *s, uint64_t stratum, double width) {
  double jitter = (as_double(hashed(stratum, s->keys[ROUNDS])) + 0.5) * 0x1p-32;
  double u = (as_double(stratum) + jitter) * width;
  return u < 1 - 0x1p-53 ? u : 1 - 0x1p-53;
}

KERNEL void kernel_latin_hypercube(
  double *out, uint64_t key, uint32_t size, uint32_t first, size_t count) {
  const shuffle s = shuffle_of(key, size);
  const double width = 1.0 / size;
  TRIALS(i) { out[i] = as_double(shuffled_once(&s, first + i)); }
  // Few numbers come to lie behind the last one: these go on until they do not.
  for (size_t i = 0; i < count; i++) {
    while (out[i] >= size) out[i] = as_double(shuffled_once(&s, (uint64_t)out[i]));
  }
  TRIALS(i) { out[i] = inside_stratum(&s, low_half(bits_of(out[i] + 0x1p52)), width); }
}
