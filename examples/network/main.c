/* Usage: main LINES: reads digits line by line; how many lines and digits there are, the model leaves open. */
#include <stdio.h>
#include <stdlib.h>

#include "reader.h"

static const char *const LINES[8] = {"  oooo  ", " o   oo ", "     oo ", "   ooo  ", "    ooo ", "      o ", " o   oo ", "  oooo  "};

static int failed(CarrotStatus status, const CarrotError *e) {
  if (status) fprintf(stderr, "error: %s\n", e->message);
  return status != CARROT_OK;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 8;
  if (n < 1 || n > 8) return fprintf(stderr, "error: LINES is a number from 1 to 8\n"), 1;
  float image[8 * 8], p[10];
  for (int i = 0; i < 64; i++) image[i] = LINES[i / 8][i % 8] == 'o';
  CarrotError e = {.struct_size = sizeof e};
  CarrotTensor x = {.data = image, .dtype = CARROT_F32, .ndim = 3, .shape = {1, n, 8}};
  CarrotTensor y = {.name = NULL};
  size_t arena;
  if (failed(carrot_output_shapes(&x, 1, &y, 1, &arena, &e), &e)) return 1;
  printf("%s [%d, %d], %zu bytes of arena\n", y.name, (int)y.shape[0], (int)y.shape[1], arena);
  y.data = p;
  if (failed(carrot_run(&x, 1, &y, 1, NULL, NULL, &e), &e)) return 1;
  int best = 0;
  for (int i = 1; i < 10; i++) best = p[i] > p[best] ? i : best;
  printf("after %d lines: a %d, with probability %.2f\n", n, best, p[best]);
  return 0;
}
