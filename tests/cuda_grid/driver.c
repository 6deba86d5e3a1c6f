/* A CUDA driver without a GPU: memory is this process's, launches are executed by runtime.c. It takes one model's PTX, whose kernels it is linked with, and with GRID_CUBIN=1 machine code.
 * GRID_FAIL=NAME:K lets the K-th call of a function fail with 999; GRID_DEVICES: how many there are (1); GRID_SHARED: bytes of shared memory that a block may have (232448). grid_live: what was made and not given back; grid_errors: what a real
 * driver would not forgive; grid_log: the calls that come to a stream, that wait, and that load code. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "driver.h"

const char *cg_launch(void (*)(void **), void **, int32_t, int32_t, int32_t, uint64_t);
void cg_buffer(void *, int64_t, int32_t);
void cg_forget(void);

enum { MOST = 32, KERNELS = 256, RED = 256, LAUNCH_FAILED = 719, INVALID = 1 };
static struct { char *at; size_t size; int device; } memory[MOST];
static int retained[MOST], contexts, current[MOST], modules, events, shared_allowed[KERNELS];
static int started, under_way; /* under_way: a copy from pageable memory, which only the default stream waits for */
int grid_event; /* that somebody else made */
int grid_errors;
int grid_launches;
char grid_log[1 << 16];

static void note(const char *call, const void *stream) {
  size_t at = strlen(grid_log);
  snprintf(grid_log + at, sizeof grid_log - at, "%s %lu\n", call, (unsigned long)(uintptr_t)stream);
}

static int devices(void) {
  const char *n = getenv("GRID_DEVICES");
  return n ? atoi(n) : 1;
}

int grid_live(void) {
  int n = contexts + modules + events;
  for (int i = 0; i < MOST; i++) n += retained[i];
  for (int i = 0; i < MOST; i++) n += memory[i].at != NULL;
  return n;
}

static int wrong(const char *what) {
  fprintf(stderr, "driver: %s\n", what);
  grid_errors++;
  return INVALID;
}

static int fails(const char *name) {
  static int seen;
  const char *plan = getenv("GRID_FAIL"), *colon = plan ? strchr(plan, ':') : NULL;
  if (!colon || strlen(name) != (size_t)(colon - plan) || strncmp(plan, name, strlen(name))) return 0;
  return seen++ == atoi(colon + 1);
}

#define CALL(name) if (fails(#name)) return 999
#define INSIDE(name) CALL(name); if (!contexts) return wrong(#name " without a context")
#define QUEUED(name) INSIDE(name); note(#name, stream)
#define WAITS(name) INSIDE(name); note(#name, NULL)

int cuInit(unsigned flags) { CALL(cuInit); started = 1; return flags != 0; }
int cuDeviceGet(int *device, int i) { CALL(cuDeviceGet); if (!started) return wrong("cuDeviceGet before cuInit"); *device = 7 + i; return i < 0 || i >= devices() ? 101 : 0; }
int cuDevicePrimaryCtxRetain(void **context, int device) {
  CALL(cuDevicePrimaryCtxRetain);
  if (device < 7 || device >= 7 + devices()) return wrong("another device");
  *context = &retained[device - 7];
  retained[device - 7]++;
  return 0;
}
int cuDevicePrimaryCtxRelease_v2(int device) { return --retained[device - 7] < 0 ? wrong("another device") : 0; }
int cuCtxPushCurrent_v2(void *context) {
  CALL(cuCtxPushCurrent_v2);
  int device = (int)((int *)context - retained);
  if (device < 0 || device >= devices() || !retained[device]) return wrong("another context");
  current[contexts++] = device;
  return 0;
}
int cuCtxPopCurrent_v2(void **context) {
  if (!contexts) return wrong("a context too many");
  *context = &retained[current[--contexts]];
  return 0;
}

int cuModuleLoadData(void **module, const void *image) {
  INSIDE(cuModuleLoadData);
  int cubin = !strncmp(image, "\177ELF", 4);
  note(cubin ? "cubin" : "PTX", NULL);
  if (!(cubin && getenv("GRID_CUBIN")) && strncmp(image, "// carrot: {", 12)) return 209;
  *module = &modules;
  modules++;
  return 0;
}

int cuModuleLoadDataEx(void **module, const void *image, unsigned n, const int *options, void **values) {
  if (n != 2 || options[0] != 5 || options[1] != 6) return wrong("other options than a log of errors and its size");
  int code = fails("cuModuleLoadDataEx") ? 999 : cuModuleLoadData(module, image);
  if (code) snprintf(values[0], (size_t)(uintptr_t)values[1], "ptxas application ptx input, line 9; fatal   : no such version\nptxas fatal   : Ptx assembly aborted due to errors");
  return code;
}

int cuModuleUnload(void *module) { modules--; return module == &modules && contexts ? 0 : wrong("another module"); }

int cuModuleGetFunction(void **function, void *module, const char *name) {
  INSIDE(cuModuleGetFunction);
  for (const Kernel *k = grid_kernels; k->name; k++)
    if (!strcmp(k->name, name)) {
      *function = (void *)(uintptr_t)k;
      shared_allowed[k - grid_kernels] = 48 << 10;
      return module == &modules ? 0 : wrong("another module");
    }
  return 500;
}

int cuModuleGetGlobal_v2(uint64_t *at, size_t *size, void *module, const char *name) {
  INSIDE(cuModuleGetGlobal_v2);
  *at = (uint64_t)(uintptr_t)grid_constants[0].at;
  *size = (size_t)grid_constants[0].size;
  return module == &modules && !strcmp(name, grid_constants[0].name) ? 0 : 500;
}

int cuFuncSetAttribute(void *function, int attribute, int value) {
  INSIDE(cuFuncSetAttribute);
  if (attribute == 8) shared_allowed[(const Kernel *)function - grid_kernels] = value;
  return value > (getenv("GRID_SHARED") ? atoi(getenv("GRID_SHARED")) : 232448) ? INVALID : 0;
}

static int take(uint64_t *at, size_t size) {
  for (int i = 0; i < MOST; i++)
    if (!memory[i].at) {
      if (!size || posix_memalign((void **)&memory[i].at, 256, size + 2 * RED)) return 2;
      memset(memory[i].at, 0xA5, size + 2 * RED);
      memory[i].size = size;
      memory[i].device = current[contexts - 1];
      *at = (uint64_t)(uintptr_t)(memory[i].at + RED);
      return 0;
    }
  return 2;
}

static int give(uint64_t at) {
  for (int i = 0; i < MOST; i++)
    if (memory[i].at && (uint64_t)(uintptr_t)(memory[i].at + RED) == at) {
      free(memory[i].at);
      memory[i].at = NULL;
      return 0;
    }
  return wrong("memory that is none is freed");
}

int cuMemAlloc_v2(uint64_t *at, size_t size) { WAITS(cuMemAlloc_v2); return take(at, size); }
int cuMemAllocAsync(uint64_t *at, size_t size, void *stream) { QUEUED(cuMemAllocAsync); return take(at, size); }
int cuMemFree_v2(uint64_t at) { WAITS(cuMemFree_v2); return give(at); }
int cuMemFreeAsync(uint64_t at, void *stream) { QUEUED(cuMemFreeAsync); return give(at); }

/* Of the host, which the device sees at the same address. */
int cuMemHostAlloc(void **at, size_t size, unsigned flags) {
  WAITS(cuMemHostAlloc);
  uint64_t found = 0;
  int code = flags == 2 ? take(&found, size) : wrong("memory of the host that no device sees");
  *at = (void *)(uintptr_t)found;
  return code;
}
int cuMemHostGetDevicePointer_v2(uint64_t *at, void *host, unsigned flags) { INSIDE(cuMemHostGetDevicePointer_v2); *at = (uint64_t)(uintptr_t)host; return flags != 0; }
int cuMemFreeHost(void *at) { WAITS(cuMemFreeHost); return give((uint64_t)(uintptr_t)at); }

int cuPointerGetAttribute(void *to, int attribute, uint64_t at) {
  INSIDE(cuPointerGetAttribute);
  for (int i = 0; i < MOST; i++)
    if (memory[i].at && (const char *)(uintptr_t)at >= memory[i].at + RED && (const char *)(uintptr_t)at < memory[i].at + RED + memory[i].size) {
      *(int *)to = attribute == 2 ? 2 : memory[i].device;
      return attribute == 2 || attribute == 9 ? 0 : wrong("an unknown attribute");
    }
  return INVALID;
}

int cuEventCreate(void **event, unsigned flags) { INSIDE(cuEventCreate); *event = &events; events++; return flags == 2 ? 0 : wrong("an event that takes times"); }
int cuEventRecord(void *event, void *stream) { QUEUED(cuEventRecord); return event == &events ? 0 : wrong("another event"); }
int cuStreamWaitEvent(void *stream, void *event, unsigned flags) { QUEUED(cuStreamWaitEvent); return (event == &events || event == &grid_event) && !flags ? 0 : wrong("another event"); }
int cuEventDestroy_v2(void *event) { events--; return event == &events ? 0 : wrong("another event"); }

static int on_device(uint64_t at, size_t size) {
  const char *p = (const char *)(uintptr_t)at;
  if (p == grid_constants[0].at) return size <= (size_t)grid_constants[0].size;
  for (int i = 0; i < MOST; i++)
    if (memory[i].at && p >= memory[i].at + RED && p + size <= memory[i].at + RED + memory[i].size) return 1;
  return 0;
}

int cuMemcpyHtoD_v2(uint64_t to, const void *from, size_t size) {
  WAITS(cuMemcpyHtoD_v2);
  if (!on_device(to, size)) return wrong("a copy beyond a buffer");
  memcpy((void *)(uintptr_t)to, from, size);
  under_way = 1;
  return 0;
}

int cuMemcpyDtoH_v2(void *to, uint64_t from, size_t size) {
  WAITS(cuMemcpyDtoH_v2);
  if (!on_device(from, size)) return wrong("a copy beyond a buffer");
  under_way = 0;
  memcpy(to, (const void *)(uintptr_t)from, size);
  return 0;
}

typedef struct Copy2D { size_t fx, fy; int ft; void *fh; uint64_t from; void *fa; size_t from_pitch, tx, ty; int tt; void *th; uint64_t to; void *ta; size_t to_pitch, width, height; } Copy2D;

int cuMemcpy2DAsync_v2(const Copy2D *c, void *stream) {
  QUEUED(cuMemcpy2DAsync_v2);
  if (c->fx || c->fy || c->tx || c->ty || c->ft != 2 || c->tt != 2 || c->from_pitch < c->width || c->to_pitch < c->width) return wrong("another copy");
  if (!on_device(c->from, c->from_pitch * (c->height - 1) + c->width) || !on_device(c->to, c->to_pitch * (c->height - 1) + c->width)) return wrong("a copy beyond a buffer");
  for (size_t i = 0; i < c->height; i++) memcpy((char *)(uintptr_t)c->to + i * c->to_pitch, (char *)(uintptr_t)c->from + i * c->from_pitch, c->width);
  return 0;
}

int cuMemcpyDtoDAsync_v2(uint64_t to, uint64_t from, size_t size, void *stream) {
  QUEUED(cuMemcpyDtoDAsync_v2);
  if (!on_device(to, size) || !on_device(from, size)) return wrong("a copy beyond a buffer");
  memmove((void *)(uintptr_t)to, (const void *)(uintptr_t)from, size);
  return 0;
}

int cuStreamSynchronize(void *stream) { QUEUED(cuStreamSynchronize); under_way &= stream != NULL; return 0; }

int cuLaunchKernel(void *function, unsigned x, unsigned y, unsigned z, unsigned threads, unsigned ty, unsigned tz, unsigned shared, void *stream, void **args, void **extra) {
  QUEUED(cuLaunchKernel);
  const Kernel *k = function;
  if (!x || x > 0x7FFFFFFF || y != 1 || z != 1 || ty != 1 || tz != 1 || !threads || threads > 1024 || extra) return wrong("a launch of no blocks or threads, or too many");
  if (stream && under_way) return wrong("a launch on a stream that does not wait for a copy of before");
  if ((int)shared > shared_allowed[k - grid_kernels]) return wrong("more shared memory than was asked for");
  cg_forget();
  for (const Constant *c = grid_constants; c->name; c++) cg_buffer(c->at, c->size, 0);
  for (int i = 0; i < MOST; i++)
    if (memory[i].at) cg_buffer(memory[i].at + RED, (int64_t)memory[i].size, 1);
  const char *error = cg_launch(k->enter, args, (int32_t)x, (int32_t)threads, (int32_t)shared, (uint64_t)++grid_launches);
  if (error) fprintf(stderr, "driver: %s: %s\n", k->name, error);
  grid_errors += error != NULL;
  return error ? LAUNCH_FAILED : 0;
}
