#include "normal.h"

#define CHUNK 256

// One in seven lies in the tails: these are drawn together, worked out and put back.
PART void normal_chunk(double *out, const double *probability, size_t count) {
  double tails[CHUNK];
  uint32_t places[CHUNK];
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    tails[found] = probability[i];
    places[found] = (uint32_t)i;
    found += !(magnitude(probability[i] - 0.5) <= normal_center_reach);
  }
  TRIALS(i) { out[i] = normal_center(probability[i] - 0.5); }
  count = found;
  TRIALS(i) { tails[i] = normal_tail(tails[i]); }
  for (size_t i = 0; i < found; i++) out[places[i]] = tails[i];
}

KERNEL void kernel_normal_quantile(double *out, const double *probability, size_t count) {
  for (size_t from = 0; from < count; from += CHUNK) {
    size_t rest = count - from;
    normal_chunk(out + from, probability + from, rest < CHUNK ? rest : CHUNK);
  }
}
