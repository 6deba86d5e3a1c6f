/* Sizes that are programs over those of the symbols (CarrotDim), for abi_network.c and cuda.c. */
#ifndef ABI_DIMS_H
#define ABI_DIMS_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "carrot_desc.h"

enum { DEPTH = 64 }; /* of a program's stack: the compiler sees to it (MAX_STACK of ir/dims.py) */
typedef ptrdiff_t Size; /* 64-bit arithmetic would be library calls on 32-bit targets */

/* Rounded down, bit by bit: not every target has an instruction for it. */
static __attribute__((noinline)) bool floor_division(Size a, Size b, Size *out) {
  if (!b) return false;
  size_t n = a < 0 ? 0 - (size_t)a : (size_t)a, d = b < 0 ? 0 - (size_t)b : (size_t)b, q = 0, r = 0;
  for (int bit = (int)sizeof(size_t) * 8 - 1; bit >= 0; bit--) {
    r = r << 1 | (n >> bit & 1);
    if (r >= d) r -= d, q |= (size_t)1 << bit;
  }
  if ((a < 0) != (b < 0)) q = 0 - (q + (r != 0));
  else if (q > SIZE_MAX / 2) return false;
  *out = (Size)q;
  return true;
}

static __attribute__((noinline)) bool compute(const CarrotDim *d, const Size *values, Size *out) {
  Size stack[DEPTH];
  int top = -1;
  for (int64_t i = 0; i < d->size; i++) {
    int64_t op = d->code[i];
    if (op == CARROT_DIM_NUMBER || op == CARROT_DIM_SYMBOL) {
      int64_t v = d->code[++i];
      if (op == CARROT_DIM_NUMBER && (Size)v != v) return false;
      stack[++top] = op == CARROT_DIM_NUMBER ? (Size)v : values[v];
      continue;
    }
    Size b = stack[top--], *a = &stack[top];
    if (op == CARROT_DIM_ADD ? __builtin_add_overflow(*a, b, a) : op == CARROT_DIM_MUL ? __builtin_mul_overflow(*a, b, a) : op == CARROT_DIM_FLOORDIV && !floor_division(*a, b, a)) return false;
    if ((op == CARROT_DIM_MIN && b < *a) || (op == CARROT_DIM_MAX && b > *a)) *a = b;
  }
  *out = stack[0];
  return true;
}

/* The value of a dim; false if it does not fit, or divides by 0. Most are a number or a symbol. */
static __attribute__((noinline)) bool evaluate(const CarrotDim *d, const Size *values, Size *out) {
  if (d->size != 2) return compute(d, values, out);
  int64_t v = d->code[1];
  *out = d->code[0] == CARROT_DIM_SYMBOL ? values[v] : (Size)v;
  return d->code[0] == CARROT_DIM_SYMBOL || *out == v;
}
#endif
