/* A CUDA driver without a GPU: memory is this process's, launches are executed by runtime.c. It takes one model's PTX, whose kernels it is linked with.
 * GRID_FAIL=NAME:K lets the K-th call of a function fail with 999. grid_live: what was made and not given back; grid_errors: what a real driver would not forgive. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "driver.h"

const char *cg_launch(void (*)(void **), void **, int32_t, int32_t, int32_t, uint64_t);
void cg_buffer(void *, int64_t, int32_t);
void cg_forget(void);

enum { MOST = 32, RED = 256, LAUNCH_FAILED = 719, INVALID = 1 };
static struct { char *at; size_t size; } memory[MOST];
static int retained, contexts, modules, shared_allowed[MOST];
int grid_errors;
int grid_launches;

int grid_live(void) {
  int n = retained + contexts + modules;
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

int cuInit(unsigned flags) { CALL(cuInit); return flags != 0; }
int cuDeviceGet(int *device, int i) { CALL(cuDeviceGet); *device = 7; return i ? 101 : 0; }
int cuDevicePrimaryCtxRetain(void **context, int device) { CALL(cuDevicePrimaryCtxRetain); *context = &retained; retained++; return device == 7 ? 0 : wrong("another device"); }
int cuDevicePrimaryCtxRelease_v2(int device) { retained--; return device == 7 ? 0 : wrong("another device"); }
int cuCtxPushCurrent_v2(void *context) { CALL(cuCtxPushCurrent_v2); contexts++; return context == &retained ? 0 : wrong("another context"); }
int cuCtxPopCurrent_v2(void **context) { *context = &retained; contexts--; return contexts < 0 ? wrong("a context too many") : 0; }

int cuModuleLoadData(void **module, const void *image) {
  INSIDE(cuModuleLoadData);
  if (strncmp(image, "// carrot: {", 12)) return 209;
  *module = &modules;
  modules++;
  return 0;
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
  return value > 232448;
}

static int take(uint64_t *at, size_t size) {
  for (int i = 0; i < MOST; i++)
    if (!memory[i].at) {
      if (!size || posix_memalign((void **)&memory[i].at, 256, size + 2 * RED)) return 2;
      memset(memory[i].at, 0xA5, size + 2 * RED);
      memory[i].size = size;
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

int cuMemAlloc_v2(uint64_t *at, size_t size) { INSIDE(cuMemAlloc_v2); return take(at, size); }
int cuMemAllocAsync(uint64_t *at, size_t size, void *stream) { INSIDE(cuMemAllocAsync); (void)stream; return take(at, size); }
int cuMemFree_v2(uint64_t at) { return give(at); }
int cuMemFreeAsync(uint64_t at, void *stream) { (void)stream; return give(at); }

static int on_device(uint64_t at, size_t size) {
  const char *p = (const char *)(uintptr_t)at;
  if (p == grid_constants[0].at) return size <= (size_t)grid_constants[0].size;
  for (int i = 0; i < MOST; i++)
    if (memory[i].at && p >= memory[i].at + RED && p + size <= memory[i].at + RED + memory[i].size) return 1;
  return 0;
}

int cuMemcpyHtoD_v2(uint64_t to, const void *from, size_t size) {
  INSIDE(cuMemcpyHtoD_v2);
  if (!on_device(to, size)) return wrong("a copy beyond a buffer");
  memcpy((void *)(uintptr_t)to, from, size);
  return 0;
}

int cuMemcpyDtoH_v2(void *to, uint64_t from, size_t size) {
  INSIDE(cuMemcpyDtoH_v2);
  if (!on_device(from, size)) return wrong("a copy beyond a buffer");
  memcpy(to, (const void *)(uintptr_t)from, size);
  return 0;
}

int cuStreamSynchronize(void *stream) { INSIDE(cuStreamSynchronize); (void)stream; return 0; }

int cuLaunchKernel(void *function, unsigned x, unsigned y, unsigned z, unsigned threads, unsigned ty, unsigned tz, unsigned shared, void *stream, void **args, void **extra) {
  INSIDE(cuLaunchKernel);
  const Kernel *k = function;
  (void)stream;
  if (!x || y != 1 || z != 1 || ty != 1 || tz != 1 || threads > 1024 || extra) return wrong("a launch of no blocks, or too many threads");
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
