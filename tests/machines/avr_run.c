/* Runs an ELF program of an ATmega328P in simavr: avr_run START STOP program.elf. Writes out.bin; prints how many instructions ran
   from START to STOP (byte addresses), each time. */
#include <stdio.h>
#include <stdlib.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <simavr/sim_io.h>

static FILE *out;
static int ended = -1;

static void on_byte(struct avr_t *avr, avr_io_addr_t at, uint8_t byte, void *data) {
  (void)avr, (void)at, (void)data;
  fputc(byte, out);
}

static void on_end(struct avr_t *avr, avr_io_addr_t at, uint8_t code, void *data) {
  (void)avr, (void)at, (void)data;
  ended = code;
}

int main(int argc, char **argv) {
  elf_firmware_t firmware = {0};
  if (argc != 4 || elf_read_firmware(argv[3], &firmware) || !(out = fopen("out.bin", "wb"))) return 97;
  avr_t *avr = avr_make_mcu_by_name("atmega328p");
  if (!avr || avr_init(avr)) return 97;
  avr->frequency = 16000000;
  avr_load_firmware(avr, &firmware);
  avr_register_io_write(avr, 0x3E, on_byte, NULL);
  avr_register_io_write(avr, 0x4A, on_end, NULL);
  unsigned long start = strtoul(argv[1], NULL, 0), stop = strtoul(argv[2], NULL, 0), ran = 0;
  int running = 0;
  while (ended < 0 && avr->state != cpu_Done && avr->state != cpu_Crashed) {
    if (avr->pc == start && !running) running = 1, ran = 0;
    if (avr->pc == stop && running) running = 0, fprintf(stderr, "INSTRUCTIONS %lu\n", ran);
    avr_run(avr);
    ran++;
  }
  fclose(out);
  return ended < 0 ? 96 : ended;
}
