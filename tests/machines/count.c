/* QEMU plugin: prints how many instructions ran from the one at `start` to the one before `stop`, each time.
   QEMU's plugin API, version 1, declared here because Debian ships no qemu-plugin.h. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct qemu_plugin_tb;
struct qemu_plugin_insn;
enum { NO_REGS = 0, INLINE_ADD_U64 = 0 };
typedef void (*OnTranslate)(uint64_t id, struct qemu_plugin_tb *);
typedef void (*OnExecute)(unsigned cpu, void *);
void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, OnTranslate);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *);
void qemu_plugin_register_vcpu_insn_exec_inline(struct qemu_plugin_insn *, int op, void *counter, uint64_t add);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *, OnExecute, int flags, void *);

__attribute__((visibility("default"))) int qemu_plugin_version = 1;
static uint64_t executed, began, start, stop;
static bool running;

static void on_start(unsigned cpu, void *data) {
  (void)cpu, (void)data;
  if (!running) began = executed;
  running = true;
}

static void on_stop(unsigned cpu, void *data) {
  (void)cpu, (void)data;
  if (running) fprintf(stderr, "INSTRUCTIONS %llu\n", (unsigned long long)(executed - began));
  running = false;
}

static void on_translate(uint64_t id, struct qemu_plugin_tb *tb) {
  (void)id;
  size_t n = qemu_plugin_tb_n_insns(tb);
  for (size_t i = 0; i < n; i++) {
    struct qemu_plugin_insn *in = qemu_plugin_tb_get_insn(tb, i);
    uint64_t at = qemu_plugin_insn_vaddr(in);
    if (at == start) qemu_plugin_register_vcpu_insn_exec_cb(in, on_start, NO_REGS, NULL);
    if (at == stop) qemu_plugin_register_vcpu_insn_exec_cb(in, on_stop, NO_REGS, NULL);
    qemu_plugin_register_vcpu_insn_exec_inline(in, INLINE_ADD_U64, &executed, 1);
  }
}

__attribute__((visibility("default"))) int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv) {
  (void)info;
  for (int i = 0; i < argc; i++) {
    if (!strncmp(argv[i], "start=", 6)) start = strtoull(argv[i] + 6, NULL, 0);
    if (!strncmp(argv[i], "stop=", 5)) stop = strtoull(argv[i] + 5, NULL, 0);
  }
  qemu_plugin_register_vcpu_tb_trans_cb(id, on_translate);
  return 0;
}
