#include "exponential.h"
#include "product.h"

// What the normal distribution leaves beyond x >= 0, times e^(x^2 / 2). Fitted to 7e-17.
PART double normal_excess(double x) {
  double p = 0x1.7f26334e319c7p-20;
  p = p * x + 0x1.403d0ac7571dap-15;
  p = p * x + 0x1.0660307957c51p-11;
  p = p * x + 0x1.107eb24d2556dp-8;
  p = p * x + 0x1.8846def85194bp-6;
  p = p * x + 0x1.946f6f6184f63p-4;
  p = p * x + 0x1.2aa1687aecca1p-2;
  p = p * x + 0x1.31c96f70d0fdcp-1;
  p = p * x + 0x1.8ddab8a05224dp-1;
  p = p * x + 0x1.fffffffffffffp-2;
  double d = 0x1.e034d257ca6f5p-19;
  d = d * x + 0x1.915bffc25672fp-14;
  d = d * x + 0x1.49c6f1c8d89ddp-10;
  d = d * x + 0x1.58a84777d3cc4p-7;
  d = d * x + 0x1.f5dd1cae66653p-5;
  d = d * x + 0x1.07eb369d37b93p-2;
  d = d * x + 0x1.93bd57581c2b2p-1;
  d = d * x + 0x1.b983eb05af5d3p+0;
  d = d * x + 0x1.491a0888852cep+1;
  d = d * x + 0x1.2d0e711f79e9dp+1;
  d = d * x + 1;
  return p / d;
}

PART double normal_probability(double z) {
  double x = magnitude(z) < 40 ? magnitude(z) : 40;
  pair square = product(x, x);
  double beyond = exponential(-0.5 * square.high, -0.5 * square.low) * normal_excess(x);
  double below = z < 0 ? beyond : 1 - beyond;
  double least = below < 0x1p-1022 ? 0x1p-1022 : below;
  return (least > 1 - 0x1p-53 ? 1 - 0x1p-53 : least) + poison(z);
}

KERNEL void kernel_normal_probability(double *out, const double *z, size_t count) {
  TRIALS(i) { out[i] = normal_probability(z[i]); }
}
