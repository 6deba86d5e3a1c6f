/* Whether this CPU has what a model was compiled for. */
#ifndef CARROT_ABI_CPU_H
#define CARROT_ABI_CPU_H
#include <stdbool.h>
#include "carrot_desc.h"

static bool cpu_has(const CarrotDesc *desc, const CarrotCpuBit *bit) {
  uint32_t out[4];
  if (bit->leaf == 0xFFFFFFFEu) /* what a process may use once it has asked the system for it */
    return desc->system && desc->system->call && !desc->system->call((long)bit->subleaf, (long)bit->reg, (long)bit->bit, 0);
  if (bit->leaf == 0xFFFFFFFFu) { /* xgetbv faults unless the system has turned it on: OSXSAVE */
    desc->cpuid(1, 0, out);
    if (!(out[2] >> 27 & 1)) return false;
  } else {
    desc->cpuid(bit->leaf & 0x80000000u, 0, out);
    if (out[0] < bit->leaf) return false;
  }
  desc->cpuid(bit->leaf, bit->subleaf, out);
  return out[bit->reg & 3] >> (bit->bit & 31) & 1;
}
#endif
