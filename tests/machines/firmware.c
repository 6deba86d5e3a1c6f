/* Runs a program that prints, for tests of packages, over the `put` of a machine's start-up file. */
#include <stddef.h>
#include <stdint.h>
#include "firmware/stdio.h"
#include "firmware/string.h"

#ifdef ENTRY
void ENTRY(void);
__attribute__((weak)) int main(void) { return 0; } /* avr-libc's start-up code wants one */
#else
#define ENTRY main
int main(void);
#endif

void put(const void *data, size_t bytes);
void halt(int code) __attribute__((noreturn));
void drive(void);
volatile uint32_t *stack_bottom(volatile uint32_t *top);

#ifdef __AVR__
/* avr-libc's start-up code calls this; avr_run.c takes what goes to these registers. */
void put(const void *data, size_t bytes) {
  for (const uint8_t *p = data; bytes--; p++) *(volatile uint8_t *)0x3E = *p;
}
void halt(int code) {
  *(volatile uint8_t *)0x4A = (uint8_t)code;
  for (;;) {}
}
__attribute__((constructor)) static void first(void) { drive(); }
#endif

void drive(void) {
  ENTRY();
  halt(0);
}

__attribute__((weak)) void *memcpy(void *to, const void *from, size_t bytes) {
  for (size_t i = 0; i < bytes; i++) ((unsigned char *)to)[i] = ((const unsigned char *)from)[i];
  return to;
}

void print_text(const char *t) {
  size_t n = 0;
  while (t[n]) n++;
  put(t, n);
}

static void whole(uint32_t n) {
  char digits[11], *p = digits + 10;
  *p = 0;
  do *--p = (char)('0' + n % 10);
  while (n /= 10);
  print_text(p);
}

void print_unsigned(unsigned n) { whole(n); }

/* dddddde-x */
void print_number(double x) {
  int e = 0;
  if (x != x) {
    print_text("nan");
    return;
  }
  if (x < 0) print_text("-"), x = -x;
  if (x > 3e38) {
    print_text("inf");
    return;
  }
  for (; x >= 10; e++) x /= 10;
  for (; x && x < 1; e--) x *= 10;
  uint32_t six = (uint32_t)(x * 100000 + 0.5);
  whole(six);
  print_text("e");
  if (e < 5) print_text("-");
  whole((uint32_t)(e < 5 ? 5 - e : e - 5));
}

void print_format(const char *format, unsigned i, double x) {
  for (; *format; format++) {
    if (*format != '%') put(format, 1);
    else if (*++format == 'u') print_unsigned(i);
    else print_number(x), format += 2;
  }
}
