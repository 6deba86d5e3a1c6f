/* Of a binary for several targets: which of them this CPU is given. The kernels of each have a descriptor; `carrot_desc` is a variable that
 * starts as the one of the least target and becomes the best one's that the CPU can run, once, when the file is loaded, before any call. */
#define CARROT_VARIANTS
#include "abi_cpu.h"

#define HIDDEN __attribute__((visibility("hidden")))
extern CarrotDesc carrot_desc HIDDEN;
extern const CarrotDesc *const carrot_variants[] HIDDEN; /* those above the least, best first; NULL behind them */

/* 101: linked into a program, in front of the program's own constructors, which may call the model. */
__attribute__((constructor(101))) HIDDEN void carrot_choose(void) {
  for (const CarrotDesc *const *v = carrot_variants; *v; v++) {
    int i = 0;
    while (i < (*v)->n_cpu_bits && cpu_has(*v, &(*v)->cpu_bits[i])) i++;
    if (i < (*v)->n_cpu_bits) continue;
    uint64_t *to = (uint64_t *)&carrot_desc;
    const uint64_t *from = (const uint64_t *)*v;
    for (size_t k = 0; k < sizeof carrot_desc / sizeof *to; k++) to[k] = from[k];
    return;
  }
}
