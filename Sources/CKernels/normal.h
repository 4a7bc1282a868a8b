// Quantiles of the normal distribution. Its coefficients were fitted with 60 digits.
#ifndef NORMAL_H
#define NORMAL_H

#include "logarithm.h"

// How far from 1/2 the center goes: there the quantile is a polynomial's quotient of its square.
static const double normal_center_reach = 0.425;

// The quantile at 1/2 + q: sqrt(2 pi) q, and what the quotient adds to it. Fitted to 3e-17.
PART double normal_center(double q) {
  double x = q * q, y = 0.180625 - x;
  double p = 0x1.d14998843e23ap+8;
  p = p * y + 0x1.efdaeb12832f2p+14;
  p = p * y + 0x1.2e64ad3b59f74p+16;
  p = p * y + 0x1.c234822823204p+15;
  p = p * y + 0x1.1badb29ba0dcfp+14;
  p = p * y + 0x1.51da948113f0ap+11;
  p = p * y + 0x1.7718d4f9215dfp+7;
  p = p * y + 0x1.37fc2a497deaap+2;
  double d = 0x1.0bdbfd49ec199p+14;
  d = d * y + 0x1.d79c6054f0743p+15;
  d = d * y + 0x1.f332090c174e4p+15;
  d = d * y + 0x1.c7961667771edp+14;
  d = d * y + 0x1.9c1bf64b243b8p+12;
  d = d * y + 0x1.8182b5eeda9f4p+9;
  d = d * y + 0x1.63fb310d9c895p+5;
  d = d * y + 1;
  return q * 0x1.40d931ff62706p+1 + q * (x * (p / d) + -0x1.a6a0d6f814637p-53);
}

// By how much the quantile of e^(-r^2 / 2) falls short of r, which it comes near to: from the
// center out to 1e-17, fitted to 4e-17 of the quantile.
PART double normal_near(double r) {
  double p = 0x1.2a091b6c149c0p-14;
  p = p * r + 0x1.87e3dc98a75afp-7;
  p = p * r + 0x1.935553b749df5p-2;
  p = p * r + 0x1.0958a97eed84ep+2;
  p = p * r + 0x1.1faeadb411d85p+4;
  p = p * r + 0x1.21f70480ab60ap+5;
  p = p * r + 0x1.93d60e9ad8578p+4;
  p = p * r + 0x1.c35bf999065eap+1;
  double d = 0x1.35867e6fca5ecp-17;
  d = d * r + 0x1.2246597f64692p-9;
  d = d * r + 0x1.8c3ed467abb85p-4;
  d = d * r + 0x1.57ebaf06f3d52p+0;
  d = d * r + 0x1.eb63f04ece047p+2;
  d = d * r + 0x1.526af9b516679p+4;
  d = d * r + 0x1.a3cbb2c49accfp+4;
  d = d * r + 0x1.6d0bf18ceb54ap+3;
  d = d * r + 1;
  return p / d;
}

// The same beyond 1e-17, fitted to 2e-19.
PART double normal_far(double r) {
  double p = 0x1.453462db1c6e7p-29;
  p = p * r + 0x1.25db58763a2a0p-19;
  p = p * r + 0x1.abff0013cc57ap-12;
  p = p * r + 0x1.8fa3495cdef21p-6;
  p = p * r + 0x1.1304e72ede969p-1;
  p = p * r + 0x1.13ab8200d8c44p+2;
  p = p * r + 0x1.4b59e7946c0c9p+3;
  p = p * r + 0x1.a35d68952bb75p+1;
  double d = 0x1.1746696e2e3f8p-32;
  d = d * r + 0x1.4db5f916b7881p-22;
  d = d * r + 0x1.2a8527b8ab19ep-14;
  d = d * r + 0x1.53a8cd4b8fa61p-8;
  d = d * r + 0x1.23c1bb72bcc50p-3;
  d = d * r + 0x1.866540446fd6bp+0;
  d = d * r + 0x1.759e629823763p+2;
  d = d * r + 0x1.83495eedca718p+2;
  d = d * r + 1;
  return p / d;
}

// The quantile where it is far from 1/2; not a number outside (0, 1).
PART double normal_tail(double u) {
  double r = __builtin_elementwise_sqrt(-2 * logarithm(u < 0.5 ? u : 1 - u));
  double quantile = r - (r < 8.8 ? normal_near(r) : normal_far(r));
  return u > 0 && u < 1 ? (u < 0.5 ? -quantile : quantile) : __builtin_nan("");
}

#endif
