/* Runs a model on every row of rows.bin, for tests; needs no operating system.
   out.bin: for each row what the model wrote, then the bytes of stack it took (32 bits).
   The program's own file gives CALL, GIVE and TAKE for what is in the model's arena, ROWS, ROW_BYTES, OUT_BYTES and SCRATCH_BYTES. */
#include <stddef.h>
#include <stdint.h>
#include "program.h"

enum { PATTERN = 0xA5A5A5A5u };
typedef volatile uint32_t Word;

static unsigned char out[OUT_BYTES + 4] __attribute__((aligned(16)));
unsigned char scratch[SCRATCH_BYTES + 16] __attribute__((aligned(16)));

#ifdef __AVR__
#define ROWS_SECTION ".progmem.data"
#else
#define ROWS_SECTION ".rodata.rows"
#endif
__asm__(".section " ROWS_SECTION ",\"a\"\n.balign 16\n.globl rows\nrows: .incbin \"rows.bin\"\n.balign 4\n.text\n");
extern const unsigned char rows[];

static const unsigned char *row_at(unsigned i) {
  const unsigned char *from = rows + (size_t)i * ROW_BYTES;
#ifdef __AVR__ /* flash is no memory there */
  static unsigned char row[ROW_BYTES];
  for (unsigned b = 0; b < ROW_BYTES; b++, from++) __asm__("lpm %0, Z" : "=r"(row[b]) : "z"(from));
  return row;
#else
  return from;
#endif
}

/* What the start-up file of a machine defines. */
void put(const void *data, size_t bytes);
void halt(int code) __attribute__((noreturn));
volatile uint32_t *stack_bottom(volatile uint32_t *top); /* how far down the stack may be painted */

#if defined(__arm__) || defined(__aarch64__)
#define STACK_POINTER(x) __asm__ volatile("mov %0, sp" : "=r"(x))
#elif defined(__riscv)
#define STACK_POINTER(x) __asm__ volatile("mv %0, sp" : "=r"(x))
#elif defined(__x86_64__)
#define STACK_POINTER(x) __asm__ volatile("mov %%rsp, %0" : "=r"(x))
#elif defined(__AVR__)
#define STACK_POINTER(x) __asm__ volatile("in %A0, 0x3D\n in %B0, 0x3E" : "=r"(x))
#elif defined(__XTENSA__)
#define STACK_POINTER(x) __asm__ volatile("mov %0, a1" : "=r"(x))
#endif

/* The counter of executed instructions starts at the model's function and stops here. */
__attribute__((noinline, used)) void after_model(void) { __asm__ volatile(""); }

__attribute__((noinline)) static void paint(Word *bottom) {
  Word *here;
  STACK_POINTER(here);
  for (Word *p = bottom; (uintptr_t)(p + 1) <= (uintptr_t)here; p++) *p = PATTERN;
}

__attribute__((noinline)) static uint32_t touched(Word *bottom, Word *top) {
  Word *p = bottom;
  if (*p != PATTERN) halt(98);
  while (*p == PATTERN && p < top) p++;
  return (uint32_t)((top - p) * sizeof(Word));
}

__attribute__((noinline)) void copy(void *to, const void *from, size_t bytes) {
  for (size_t i = 0; i < bytes; i++) ((unsigned char *)to)[i] = ((const unsigned char *)from)[i];
}

void drive(void) {
  Word *top, *bottom;
  unsigned char *arena = scratch;
  __asm__("" : "+r"(arena)); /* with an empty model it is shorter than what is said of it */
  for (unsigned i = 0; i < ROWS; i++) {
    const unsigned char *row = row_at(i);
    unsigned char *to = out;
    __asm__("" : "+r"(row), "+r"(to)); /* lists of addresses that are constants would be in .data, which no start-up file here copies */
    STACK_POINTER(top);
    bottom = top - ((uintptr_t)top - (uintptr_t)stack_bottom(top)) / sizeof(Word);
    paint(bottom);
    GIVE(row, arena)
    CALL(row, to, scratch);
    after_model();
    (void)arena;
    uint32_t stack = touched(bottom, top);
    TAKE(to, arena)
    for (unsigned b = 0; b < 4; b++) out[OUT_BYTES + b] = (unsigned char)(stack >> 8 * b);
    put(out, sizeof out);
  }
  halt(0);
}
