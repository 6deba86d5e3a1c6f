#include <stdio.h>

#include "@name@.h"

@sample@

int main(void) {
  @call@
  for (unsigned i = 0; i < @scores@; i++) {
    printf("@output@[%u] = %.6g", i, (double)score[i]);
    printf(", should be %.6g", (double)@expected@[i]);
    printf("\n");
  }
  return 0;
}
