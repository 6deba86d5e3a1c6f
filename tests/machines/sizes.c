/* Calls a model that leaves sizes open once; needs no operating system. Writes what sizes.mjs writes.
   program.h gives N_SIZES, SIZES, N_INPUTS, INPUTS (where they are in rows.bin), N_OUTPUTS, RANKS, ITEM_BYTES, DIMS, ROOM and the model's functions. */
#include <stddef.h>
#include <stdint.h>
#include "program.h"

__asm__(".section .rodata.rows,\"a\"\n.balign 16\n.globl rows\nrows: .incbin \"rows.bin\"\n.balign 4\n.text\n");
extern const unsigned char rows[];
static unsigned char memory[ROOM] __attribute__((aligned(16)));
static size_t used;

void put(const void *data, size_t bytes);
void halt(int code) __attribute__((noreturn));
volatile uint32_t *stack_bottom(volatile uint32_t *top);

static void *room(size_t bytes) {
  void *at = memory + used;
  used += (bytes + 15) & ~(size_t)15;
  if (used > sizeof memory) halt(97);
  return at;
}

static void put_words(const size_t *words, size_t n) {
  for (size_t i = 0; i < n; i++) {
    uint32_t word = (uint32_t)words[i];
    put(&word, 4);
  }
}

static size_t bytes_of(const size_t *shapes, size_t output) {
  static const unsigned char ranks[] = RANKS, item[] = ITEM_BYTES;
  size_t n = item[output];
  for (size_t i = 0; i < output; i++) shapes += ranks[i];
  for (size_t d = 0; d < ranks[output]; d++) n *= shapes[d];
  return n;
}

void drive(void) {
  static const size_t given[] = SIZES, places[] = INPUTS;
  size_t sizes[N_SIZES + 1], before[DIMS + 1], after[DIMS + 1];
  for (size_t i = 0; i < sizeof given / sizeof *given; i++) sizes[i] = given[i];
  size_t arena = ARENA(sizes), why;
  put_words(&arena, 1);
  if (!arena) halt(0);
  unsigned char *scratch = room(arena);
  SHAPES(sizes, before);
  const void *ins[N_INPUTS];
  void *outs[N_OUTPUTS];
  for (size_t i = 0; i < N_INPUTS; i++) ins[i] = rows + places[i];
  for (size_t i = 0; i < N_OUTPUTS; i++) outs[i] = room(bytes_of(before, i));
  why = RUN(ins, outs, scratch, sizes);
  SHAPES(sizes, after);
  put_words(&why, 1);
  put_words(sizes, N_SIZES);
  put_words(before, DIMS);
  put_words(after, DIMS);
  for (size_t i = 0; i < N_OUTPUTS; i++) put(outs[i], bytes_of(after, i));
  halt(0);
}
