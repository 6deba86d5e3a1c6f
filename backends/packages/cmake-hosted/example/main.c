#include <stdio.h>

#include "@name@.h"

@sample@

int main(void) {
  CarrotError error = {.struct_size = sizeof error};
  CarrotModel model = {.struct_size = sizeof model};
  if (carrot_model_init(CARROT_ABI_1_0, NULL, &model, &error) || model.self_test(&error)) return fprintf(stderr, "%s\n", error.message), 1;
  printf("self-test passed\n");
  @call@
  for (unsigned i = 0; i < @scores@; i++)
    printf("@output@[%u] = %.6g, should be %.6g\n", i, (double)score[i], (double)@expected@[i]);
  return 0;
}
