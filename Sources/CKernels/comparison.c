#include "binary.h"

#define COMPARISON(name, sign) \
  BINARY(name, (a sign b ? 1.0 : 0.0) + (poison(a) + poison(b)))

COMPARISON(kernel_less, <)
COMPARISON(kernel_less_or_equal, <=)
COMPARISON(kernel_greater, >)
COMPARISON(kernel_greater_or_equal, >=)
COMPARISON(kernel_equal, ==)
COMPARISON(kernel_unequal, !=)
