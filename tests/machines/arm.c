/* Cortex-M: vectors, FPU on, semihosting (ARM IHI 0053). */
#include <stddef.h>
#include <stdint.h>

extern uint32_t stack_top, bss_end[];
void drive(void);

volatile uint32_t *stack_bottom(volatile uint32_t *top) {
  volatile uint32_t *least = bss_end + 16;
  return top - least > 16384 ? top - 16384 : least;
}

static int semihosting(int op, const void *arg) {
  register int r0 __asm__("r0") = op;
  register const void *r1 __asm__("r1") = arg;
  __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

void put(const void *data, size_t bytes) {
  static int file;
  static const char name[] = "out.bin";
  if (!file) file = semihosting(1, (const void *const[]){name, (void *)5, (void *)(sizeof name - 1)});
  semihosting(5, (const void *const[]){(void *)(uintptr_t)file, data, (void *)bytes});
}

__attribute__((noreturn)) void halt(int code) {
  semihosting(0x20, (const int[]){0x20026, code});
  for (;;) {}
}

__attribute__((used, noreturn)) static void reset(void) {
#ifdef __ARM_FP
  *(volatile uint32_t *)0xE000ED88 |= 0xF << 20;
  __asm__ volatile("dsb\nisb");
#endif
  drive();
  for (;;) {}
}

static void fault(void) { halt(99); }

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {&stack_top, reset, fault, fault, fault, fault, fault};
