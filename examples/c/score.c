/* Usage: score SEPAL_LENGTH SEPAL_WIDTH PETAL_LENGTH PETAL_WIDTH */
#include <stdio.h>
#include <stdlib.h>

#include "iris.h"

int main(int argc, char **argv) {
  if (argc != 1 + IRIS_N_FEATURES) return fprintf(stderr, "usage: %s and %d numbers\n", argv[0], IRIS_N_FEATURES), 2;
  float row[IRIS_N_FEATURES], proba[IRIS_N_OUTPUTS];
  for (int i = 0; i < IRIS_N_FEATURES; i++) row[i] = strtof(argv[i + 1], NULL);
  carrot_score_f32(row, proba);
  for (int i = 0; i < IRIS_N_OUTPUTS; i++) printf("class %d: %.3f\n", i, proba[i]);
  return 0;
}
