// The funnel of twelve channels as one would write it in C, for comparison.
#ifndef CFUNNEL_H
#define CFUNNEL_H

#include <stddef.h>
#include <stdint.h>

#define FUNNEL_CHANNELS 12
#define FUNNEL_STEPS 4096

// What each channel spends; mean and spread of the logarithms of what a lead costs and of what a
// deal brings.
typedef struct {
  double spend[FUNNEL_CHANNELS];
  double cost_mean[FUNNEL_CHANNELS], cost_sd[FUNNEL_CHANNELS];
  double deal_mean, deal_sd;
} funnel;

// What comes back for one unit spent in the trials from `first` on: `out` takes `count` of them.
// `quantiles` are those of a conversion, at FUNNEL_STEPS equal steps of probability from 0 to 1.
void funnel_trials(
  const funnel *f, const double *quantiles, uint64_t first, double *out, size_t count);

#endif
