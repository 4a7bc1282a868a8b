#include "CFunnel.h"

#include "../../Sources/CKernels/exponential.h"
#include "../../Sources/CKernels/random.h"

#define BLOCK 512

PART double uniform(uint64_t key, uint64_t index) {
  return double_of(mixed(key, index) >> 12 | UINT64_C(0x3FF) << 52) - (1 - 0x1p-53);
}

// A channel's normal numbers are drawn first, then all else is one loop.
KERNEL static void channel(
  const funnel *f, const double *quantiles, int index, uint64_t first, double *total,
  size_t count) {
  double cost[BLOCK], deal[BLOCK], conversion[BLOCK];
  TRIALS(i) { cost[i] = uniform(3 * (uint64_t)index + 1, first + i); }
  TRIALS(i) { deal[i] = uniform(3 * (uint64_t)index + 2, first + i); }
  TRIALS(i) { conversion[i] = uniform(3 * (uint64_t)index + 3, first + i); }
  kernel_normal_quantile(cost, cost, count);
  kernel_normal_quantile(deal, deal, count);
  TRIALS(i) {
    double logarithm = deal[i] * f->deal_sd + f->deal_mean;
    double place = conversion[i] * FUNNEL_STEPS;
    const double *q = quantiles + (uint32_t)place;
    double rate = q[0] + (place - (double)(uint32_t)place) * (q[1] - q[0]);
    double price = exponential(cost[i] * f->cost_sd[index] + f->cost_mean[index], 0);
    total[i] += f->spend[index] / price * rate * exponential(logarithm, 0);
  }
}

void funnel_trials(
  const funnel *f, const double *quantiles, uint64_t first, double *out, size_t trials) {
  double spent = 0;
  for (int index = 0; index < FUNNEL_CHANNELS; index++) spent += f->spend[index];
  for (size_t from = 0; from < trials; from += BLOCK) {
    size_t count = trials - from < BLOCK ? trials - from : BLOCK;
    double total[BLOCK] = {0};
    for (int index = 0; index < FUNNEL_CHANNELS; index++) {
      channel(f, quantiles, index, first + from, total, count);
    }
    for (size_t i = 0; i < count; i++) out[from + i] = total[i] / spent;
  }
}
