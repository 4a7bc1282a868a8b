#ifndef NORMAL_H
#define NORMAL_H

#include "logarithm.h"

// The quantile of the normal distribution by three quotients of polynomials: M. J. Wichura,
// "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37
// (1988). Their coefficients are chosen by region, so that one quotient does for all.
typedef struct {
  int is_center, is_near;
} normal_region;

PART double in_region(normal_region region, double center, double near, double far) {
  return region.is_center ? center : region.is_near ? near : far;
}

PART double normal_numerator(normal_region region, double r) {
  double p = in_region(region, 2.5090809287301226727e+3, 7.74545014278341407640e-4, 2.01033439929228813265e-7);
  p = p * r + in_region(region, 3.3430575583588128105e+4, 2.27238449892691845833e-2, 2.71155556874348757815e-5);
  p = p * r + in_region(region, 6.7265770927008700853e+4, 2.41780725177450611770e-1, 1.24266094738807843860e-3);
  p = p * r + in_region(region, 4.5921953931549871457e+4, 1.27045825245236838258e+0, 2.65321895265761230930e-2);
  p = p * r + in_region(region, 1.3731693765509461125e+4, 3.64784832476320460504e+0, 2.96560571828504891230e-1);
  p = p * r + in_region(region, 1.9715909503065514427e+3, 5.76949722146069140550e+0, 1.78482653991729133580e+0);
  p = p * r + in_region(region, 1.3314166789178437745e+2, 4.63033784615654529590e+0, 5.46378491116411436990e+0);
  return p * r + in_region(region, 3.3871328727963666080e+0, 1.42343711074968357734e+0, 6.65790464350110377720e+0);
}

PART double normal_denominator(normal_region region, double r) {
  double p = in_region(region, 5.2264952788528545610e+3, 1.05075007164441684324e-9, 2.04426310338993978564e-15);
  p = p * r + in_region(region, 2.8729085735721942674e+4, 5.47593808499534494600e-4, 1.42151175831644588870e-7);
  p = p * r + in_region(region, 3.9307895800092710610e+4, 1.51986665636164571966e-2, 1.84631831751005468180e-5);
  p = p * r + in_region(region, 2.1213794301586595867e+4, 1.48103976427480074590e-1, 7.86869131145613259100e-4);
  p = p * r + in_region(region, 5.3941960214247511077e+3, 6.89767334985100004550e-1, 1.48753612908506148525e-2);
  p = p * r + in_region(region, 6.8718700749205790830e+2, 1.67638483018380384940e+0, 1.36929880922735805310e-1);
  p = p * r + in_region(region, 4.2313330701600911252e+1, 2.05319162663775882187e+0, 5.99832206555887937690e-1);
  return p * r + in_region(region, 1.0, 1.0, 1.0);
}

PART double normal_quantile(double u) {
  double q = u - 0.5;
  double tail = __builtin_elementwise_sqrt(-logarithm(q < 0 ? u : 1 - u));
  normal_region region = {.is_center = magnitude(q) <= 0.425, .is_near = tail <= 5};
  double r = in_region(region, 0.180625 - q * q, tail - 1.6, tail - 5);
  double numerator = normal_numerator(region, r);
  double side = region.is_center ? q : q < 0 ? -1.0 : 1.0;
  double quantile = numerator * side / normal_denominator(region, r);
  return u > 0 && u < 1 ? quantile : __builtin_nan("");
}

#endif
