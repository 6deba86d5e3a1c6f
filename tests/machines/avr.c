/* ATmega328P in avr_run.c's simulator: what is written to GPIOR0 goes to out.bin, to GPIOR1 ends the program. */
#include <stddef.h>
#include <stdint.h>

void drive(void);
extern uint8_t __bss_end[];

volatile uint32_t *stack_bottom(volatile uint32_t *top) {
  (void)top;
  return (volatile uint32_t *)(__bss_end + 8);
}

void put(const void *data, size_t bytes) {
  for (const uint8_t *p = data; bytes--; p++) *(volatile uint8_t *)0x3E = *p;
}

__attribute__((noreturn)) void halt(int code) {
  *(volatile uint8_t *)0x4A = (uint8_t)code;
  for (;;) {}
}

/* The end of RAM, registers as the ABI wants them; nothing is in .data, and .bss is zero already. */
__asm__(".section .vectors, \"ax\"\n  jmp reset\n.text\n"
        "reset: clr r1\n  ldi r28, 0xFF\n  ldi r29, 0x08\n  out 0x3E, r29\n  out 0x3D, r28\n  call drive\n");
