/* What the examples of Arduino packages use of it. */
#pragma once
#include <stdio.h>

extern "C" {
void setup(void);
void loop(void);
inline void delay(unsigned long) {}
}

static struct {
  void begin(unsigned long) {}
  void print(const char *text) { print_text(text); }
  void print(unsigned number) { print_unsigned(number); }
  void print(double number, int) { print_number(number); }
  void println() { print_text("\n"); }
} Serial;
