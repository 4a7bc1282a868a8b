#include "binary.h"

BINARY(kernel_add, a + b)
BINARY(kernel_subtract, a - b)
BINARY(kernel_multiply, a * b)

// By an infinite number finite ones would come to 0.
BINARY(kernel_divide, a / b - poison(b))

BINARY(kernel_min, (a < b ? a : b) - (poison(a) + poison(b)))
BINARY(kernel_max, (a > b ? a : b) - (poison(a) + poison(b)))
