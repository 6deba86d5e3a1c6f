/* A process under Linux: the model is bound by its ABI and tests itself first. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include "model.h"

void drive(void);

volatile uint32_t *stack_bottom(volatile uint32_t *top) { return top - 65536; }

void put(const void *data, size_t bytes) { fwrite(data, 1, bytes, stdout); }

__attribute__((noreturn)) void halt(int code) { exit(code); }

int main(void) {
  CarrotError e = {.struct_size = sizeof e};
  CarrotModel m = {.struct_size = sizeof m};
  if (carrot_model_init(CARROT_ABI_1_0, NULL, &m, &e) || m.self_test(&e)) {
    fprintf(stderr, "%s\n", e.message);
    return 2;
  }
  drive();
}
