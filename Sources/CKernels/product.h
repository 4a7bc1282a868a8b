// Products with all their digits.
#ifndef PRODUCT_H
#define PRODUCT_H

#include "kernels.h"

// A number in two parts: the second is what the first one's digits could not hold.
typedef struct {
  double high, low;
} pair;

// The sum, where |a| >= |b| or a is 0.
PART pair sum(double a, double b) {
  double high = a + b;
  return (pair){high, b - (high - a)};
}

PART pair product(double a, double b) {
  double a_split = a * 0x1.0000002p27, b_split = b * 0x1.0000002p27;
  double a_high = a_split - (a_split - a), b_high = b_split - (b_split - b);
  double a_low = a - a_high, b_low = b - b_high;
  double high = a * b;
  return (pair){
    high, ((a_high * b_high - high) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

#endif
