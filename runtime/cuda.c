/* carrot_cuda.h over the constant carrot_cuda_desc, which backends/cuda_host.py emits, and the CUDA driver. From outside come malloc, free, dlopen and
 * dlsym only. build_abi.py compiles it to cuda.ll; for its rules see abi_base.h: no initialisers of structs, no struct assignment. */
#include <stddef.h>
#include <stdint.h>
#include "carrot.h"
#include "carrot_cuda.h"
#include "abi_dims.h"

enum { INPUT, OUTPUT, SCRATCH, SIZE }; /* kinds of arguments */
enum { MOST_ARGS = 256, LAZY_LOCAL = 1, SHARED_SIZE = 8 /* CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES */, FREE_SHARED = 48 << 10, MOST_DEVICES = 64, GIVEN_ALIGN = 16 /* bytes: ir/gpu.py */, BLOCK_BYTES = 1 << 28 /* that a call of the ABI has on the device at once */,
       STAGE_BYTES = 4096, HOST_MAPPED = 2 /* CU_MEMHOSTALLOC_DEVICEMAP */, MEMORY_TYPE = 2, DEVICE_ORDINAL = 9 /* CU_POINTER_ATTRIBUTE_* */, DEVICE_MEMORY = 2 /* CU_MEMORYTYPE_DEVICE */, NO_TIMING = 2 /* CU_EVENT_DISABLE_TIMING */,
       JIT_LOG = 5, JIT_LOG_SIZE = 6 /* CU_JIT_ERROR_LOG_BUFFER, its SIZE_BYTES */, LOG_BYTES = 320 };

typedef struct Arg { int32_t kind, index; CarrotDim at; } Arg; /* index: of the tensor; at: in the scratch buffer, or the size */
typedef struct Launch { const char *kernel; const Arg *args; int32_t n_args, threads; CarrotDim blocks; int64_t from_rows, below; int32_t shared, reserved; } Launch;
typedef struct Front { /* what the CPU does first of a model that takes text or refuses rows: its part in the rows that the device is given, and some outputs */
  void (*kernel)(const void *const *inputs, void *const *outputs, void *scratch, int64_t rows);
  int64_t block, scratch_bytes, scratch_per_row; /* as in CarrotDesc */
  const int64_t *bytes; /* of a row of each of the model's inputs, and then of each output of the front */
  const int32_t *to, *inputs, *outputs; /* to: of each output of the front, the device's input, or ~ the model's output. Of the device's tensors, which of the model's; -1: one that the front makes */
  int32_t n_inputs, n_outputs; /* of the front */
} Front;
typedef struct CudaDesc {
  const char *cubin, *image; /* machine code, which one architecture takes and its minor successors; NULL: none. PTX, for it and all later ones */
  const char *symbol; const void *weights; int64_t weights_bytes; /* what goes where in the module; symbol NULL: nothing */
  const Launch *launches; int32_t n_launches, n_inputs, n_outputs, whole, n_limits, n_sizes; /* n_outputs: with those behind the model's own; whole: a call cannot be cut into some for fewer rows */
  const CarrotDim *bytes, *limits, scratch; /* bytes: of the inputs, then of the outputs; of a row, unless whole. limits: what may be at most `most` */
  int64_t most; /* rows of a launch, unless whole */
  const Front *front; /* NULL: everything is the device's, or the CPU's where there are no launches */
} CudaDesc;
extern const CudaDesc carrot_cuda_desc __attribute__((visibility("hidden")));

void *malloc(size_t);
void free(void *);
void *dlopen(const char *, int) __attribute__((weak)); /* in an old glibc not part of libc, so perhaps not in the process */
void *dlsym(void *, const char *) __attribute__((weak));
int sched_yield(void) __attribute__((weak));

typedef int (*Driver)();
#define CALLS(X) X(Init) X(DeviceGet) X(DevicePrimaryCtxRetain) X(DevicePrimaryCtxRelease_v2) X(CtxPushCurrent_v2) X(CtxPopCurrent_v2) X(ModuleLoadData) X(ModuleLoadDataEx) X(ModuleUnload) \
  X(ModuleGetFunction) X(ModuleGetGlobal_v2) X(FuncSetAttribute) X(MemAlloc_v2) X(MemFree_v2) X(MemAllocAsync) X(MemFreeAsync) X(MemcpyHtoD_v2) X(MemcpyDtoH_v2) X(LaunchKernel) X(StreamSynchronize) \
  X(PointerGetAttribute) X(EventCreate) X(EventRecord) X(StreamWaitEvent) X(EventDestroy_v2) X(Memcpy2DAsync_v2) X(MemcpyDtoDAsync_v2) X(MemHostAlloc) X(MemHostGetDevicePointer_v2) X(MemFreeHost)
#define NUMBER(name) name,
#define NAME(name) "cu" #name,
enum { CALLS(NUMBER) N_CALLS };
static const char *const names[N_CALLS] = {CALLS(NAME)};

typedef struct Copy2D { /* CUDA_MEMCPY2D */
  size_t from_x, from_y; int32_t from_type; const void *from_host; uint64_t from; void *from_array; size_t from_pitch;
  size_t to_x, to_y; int32_t to_type; void *to_host; uint64_t to; void *to_array; size_t to_pitch, width, height;
} Copy2D;

/* stage: memory of the host that the device reads and writes where it lies, made on first use; staging: somebody uses it. */
struct CarrotCuda { Driver calls[N_CALLS]; int32_t number, users, staging; int device; void *context, *module; char *stage; uint64_t stage_at; void *functions[]; };

/* What is open, for whoever opens the same once more. */
static CarrotCuda *opened[MOST_DEVICES];
static int32_t busy, kept, absent; /* busy: a lock; kept, absent: the first device was opened because nobody said otherwise, or cannot be */

static void lock(void) {
  while (__atomic_exchange_n(&busy, 1, __ATOMIC_ACQUIRE))
    if (sched_yield) sched_yield();
}
static void unlock(void) { __atomic_store_n(&busy, 0, __ATOMIC_RELEASE); }

static CarrotStatus fail(CarrotError *e, CarrotStatus status, const char *what, const char *more, int code) {
  if (!e || e->struct_size < sizeof(CarrotError)) return status;
  e->status = status;
  e->row = -1;
  e->column = -1;
  e->detail = code;
  size_t at = 0;
  const char *parts[2];
  parts[0] = what;
  parts[1] = more;
  for (int p = 0; p < 2; p++)
    for (const char *s = parts[p]; s && *s && at < sizeof e->message - 1; s++) e->message[at++] = *s;
  e->message[at] = 0;
  return status;
}

static CarrotStatus driver_failed(CarrotError *e, int call, int code) { return fail(e, CARROT_INTERNAL, "the CUDA driver reports an error (its number is `detail`) in ", names[call], code); }

/* The model's context for this thread, until leave(). */
static int enter(CarrotCuda *g) { return g->calls[CtxPushCurrent_v2](g->context); }
static void leave(CarrotCuda *g) {
  void *old;
  g->calls[CtxPopCurrent_v2](&old);
}

/* Of PTX the driver makes machine code, and says what keeps it from that: the first line of it is told. */
static CarrotStatus load_image(CarrotCuda *g, CarrotError *e) {
  const CudaDesc *d = &carrot_cuda_desc;
  if (d->cubin && !g->calls[ModuleLoadData](&g->module, d->cubin)) return CARROT_OK;
  char log[LOG_BYTES], *said = log + 2;
  int options[2];
  void *values[2];
  log[0] = ':';
  log[1] = ' ';
  said[0] = 0;
  options[0] = JIT_LOG;
  options[1] = JIT_LOG_SIZE;
  values[0] = said;
  values[1] = (void *)(uintptr_t)(LOG_BYTES - 2);
  int code = g->calls[ModuleLoadDataEx](&g->module, d->image, 2u, options, values);
  if (!code) return CARROT_OK;
  g->module = NULL;
  log[LOG_BYTES - 1] = 0;
  char *s = said;
  while (*s && *s != '\n') s++;
  *s = 0;
  return fail(e, CARROT_NOT_IMPLEMENTED, "the CUDA driver does not take the model's code, the GPU or the driver may be too old", said[0] ? log : NULL, code);
}

static CarrotStatus load(CarrotCuda *g, CarrotError *e) {
  const CudaDesc *d = &carrot_cuda_desc;
  CarrotStatus status = load_image(g, e);
  if (status) return status;
  int code;
  for (int i = 0; i < d->n_launches; i++) {
    const Launch *l = &d->launches[i];
    if ((code = g->calls[ModuleGetFunction](&g->functions[i], g->module, l->kernel))) return driver_failed(e, ModuleGetFunction, code);
    if (l->shared > FREE_SHARED && (code = g->calls[FuncSetAttribute](g->functions[i], SHARED_SIZE, l->shared)))
      return fail(e, CARROT_NOT_IMPLEMENTED, "a block of this GPU has less shared memory than the model's code takes: compile the model for this GPU", NULL, code);
  }
  uint64_t at;
  size_t size;
  if (!d->symbol) return CARROT_OK;
  if ((code = g->calls[ModuleGetGlobal_v2](&at, &size, g->module, d->symbol))) return driver_failed(e, ModuleGetGlobal_v2, code);
  if (size < (size_t)d->weights_bytes) return fail(e, CARROT_INTERNAL, "the module's weights have another size", NULL, 0);
  int call = MemcpyHtoD_v2;
  code = g->calls[call](at, d->weights, (size_t)d->weights_bytes);
  if (!code) code = g->calls[call = StreamSynchronize](NULL); /* a copy of pageable memory may still be under way, which other streams do not wait for */
  return code ? driver_failed(e, call, code) : CARROT_OK;
}

static void destroy(CarrotCuda *g) {
  if (g->module && !enter(g)) {
    g->calls[ModuleUnload](g->module);
    if (g->stage) g->calls[MemFreeHost](g->stage);
    leave(g);
  }
  g->calls[DevicePrimaryCtxRelease_v2](g->device);
  free(g);
}

static CarrotStatus create(int32_t device, CarrotCuda **out, CarrotError *e) {
  if (!carrot_cuda_desc.n_launches) return fail(e, CARROT_NOT_IMPLEMENTED, "no part of this model is for GPUs, the CPU computes all of it", NULL, 0);
  void *library = dlopen && dlsym ? dlopen("libcuda.so.1", LAZY_LOCAL) : NULL;
  if (!library) return fail(e, CARROT_NOT_IMPLEMENTED, "there is no CUDA driver here (libcuda.so.1)", NULL, 0);
  CarrotCuda *g = malloc(sizeof *g + (size_t)carrot_cuda_desc.n_launches * sizeof(void *));
  if (!g) return fail(e, CARROT_OUT_OF_MEMORY, "out of memory", NULL, 0);
  g->module = NULL;
  g->stage = NULL;
  g->number = device;
  g->users = g->staging = 0;
  for (int i = 0; i < N_CALLS; i++)
    if (!(g->calls[i] = (Driver)dlsym(library, names[i]))) {
      free(g);
      return fail(e, CARROT_NOT_IMPLEMENTED, "the CUDA driver is too old: it has no ", names[i], 0);
    }
  int code = g->calls[Init](0);
  if (code) {
    free(g);
    return fail(e, CARROT_NOT_IMPLEMENTED, "the CUDA driver does not start: there is no GPU, or it is of another version than the system's part of it", NULL, code);
  }
  if ((code = g->calls[DeviceGet](&g->device, device)) || (code = g->calls[DevicePrimaryCtxRetain](&g->context, g->device))) {
    free(g);
    return fail(e, CARROT_NOT_IMPLEMENTED, "there is no such CUDA device", NULL, code);
  }
  CarrotStatus status;
  if ((code = enter(g))) status = driver_failed(e, CtxPushCurrent_v2, code);
  else {
    status = load(g, e);
    leave(g);
  }
  if (status) destroy(g);
  else *out = g;
  return status;
}

/* Under the lock. */
static CarrotStatus use(int32_t device, CarrotCuda **out, CarrotError *e) {
  if (device < 0 || device >= MOST_DEVICES) return fail(e, CARROT_NOT_IMPLEMENTED, "there is no such CUDA device", NULL, 0);
  CarrotStatus status = opened[device] ? CARROT_OK : create(device, &opened[device], e);
  if (status) return status;
  opened[device]->users++;
  *out = opened[device];
  return CARROT_OK;
}

CarrotStatus carrot_cuda_open(int32_t device, CarrotCuda **out, CarrotError *e) {
  if (!out) return fail(e, CARROT_INVALID_ARGUMENT, "carrot_cuda_open: out is NULL", NULL, 0);
  *out = NULL;
  lock();
  CarrotStatus status = use(device, out, e);
  unlock();
  return status;
}

void carrot_cuda_close(CarrotCuda *g) {
  if (!g) return;
  lock();
  if (!--g->users) {
    opened[g->number] = NULL;
    destroy(g);
  }
  unlock();
}

static int64_t aligned(int64_t n) { return (n + 255) & ~(int64_t)255; }

static int64_t value(const CarrotDim *d, const int64_t *sizes) {
  Size v = 0;
  return evaluate(d, (const Size *)sizes, &v) ? v : -1;
}

/* Bytes of the i-th tensor, of the inputs and then the outputs. */
static int64_t bytes_of(int i, const int64_t *sizes) { return value(&carrot_cuda_desc.bytes[i], sizes) * (carrot_cuda_desc.whole ? 1 : sizes[0]); }

static int64_t output_bytes(int i, const int64_t *sizes) { return bytes_of(carrot_cuda_desc.n_inputs + i, sizes); }

typedef struct Call { const uint64_t *inputs, *outputs; const int64_t *most; uint64_t scratch; } Call; /* most: sizes of the largest launch of it */

static uint64_t given(const Call *c, int i) { return i < carrot_cuda_desc.n_inputs ? c->inputs[i] : c->outputs[i - carrot_cuda_desc.n_inputs]; }

/* Whether a tensor has a place behind the scratch buffer: nobody wants it, or it lies where kernels take none, at no such multiple of bytes as its rows are. */
static bool apart(const Call *c, int i) {
  int64_t unit = (carrot_cuda_desc.whole ? 0 : value(&carrot_cuda_desc.bytes[i], c->most)) | GIVEN_ALIGN;
  return !given(c, i) || given(c, i) & (uint64_t)((unit & -unit) - 1);
}

/* Where the i-th tensor of a launch's sizes begins behind the scratch buffer. i: of all tensors, where they all end. */
static int64_t apart_at(const Call *c, int i) {
  int64_t at = aligned(value(&carrot_cuda_desc.scratch, c->most));
  for (int k = 0; k < i; k++)
    if (apart(c, k)) at += aligned(bytes_of(k, c->most));
  return at;
}

/* Where the caller has the rows of a launch. before: the sizes of those in front of it. */
static uint64_t rows_at(const Call *c, int i, const int64_t *before) { return given(c, i) + (uint64_t)(carrot_cuda_desc.whole ? 0 : bytes_of(i, before)); }

static uint64_t place(const Call *c, int i, const int64_t *before) { return apart(c, i) ? c->scratch + (uint64_t)apart_at(c, i) : rows_at(c, i, before); }

/* What lies apart of inputs, or outputs, there or back. */
static int copy_apart(CarrotCuda *g, const Call *c, int first, int end, bool back, const int64_t *before, const int64_t *sizes, void *stream) {
  int code = 0;
  for (int i = first; !code && i < end; i++) {
    size_t size = (size_t)bytes_of(i, sizes);
    if (!size || !given(c, i) || !apart(c, i)) continue;
    uint64_t at[2];
    at[back] = place(c, i, before);
    at[!back] = rows_at(c, i, before);
    code = g->calls[MemcpyDtoDAsync_v2](at[0], at[1], size, stream);
  }
  return code;
}

/* One launch of each kernel, of sizes that it takes. */
static int run_some(CarrotCuda *g, const Call *c, const int64_t *before, const int64_t *sizes, void *stream, int *call) {
  const CudaDesc *d = &carrot_cuda_desc;
  int code = copy_apart(g, c, 0, d->n_inputs, false, before, sizes, stream);
  for (int i = 0; !code && i < d->n_launches; i++) {
    const Launch *l = &d->launches[i];
    if (sizes[0] < l->from_rows || sizes[0] >= l->below) continue;
    uint64_t values[MOST_ARGS];
    void *pointers[MOST_ARGS];
    for (int k = 0; k < l->n_args; k++) {
      const Arg *a = &l->args[k];
      pointers[k] = &values[k];
      if (a->kind == INPUT || a->kind == OUTPUT) values[k] = place(c, a->index + (a->kind == OUTPUT ? d->n_inputs : 0), before);
      else if (a->kind == SCRATCH) values[k] = c->scratch + (uint64_t)value(&a->at, sizes);
      else *(int32_t *)&values[k] = (int32_t)value(&a->at, sizes);
    }
    int64_t blocks = value(&l->blocks, sizes);
    if (blocks <= 0) continue; /* the driver refuses it */
    if ((code = g->calls[LaunchKernel](g->functions[i], (unsigned)blocks, 1, 1, (unsigned)l->threads, 1, 1, (unsigned)l->shared, stream, pointers, NULL))) *call = LaunchKernel;
  }
  return code ? code : copy_apart(g, c, d->n_inputs, d->n_inputs + d->n_outputs, true, before, sizes, stream);
}

static int run_all(CarrotCuda *g, const uint64_t *inputs, const uint64_t *outputs, const int64_t *sizes, void *stream, int *call) {
  const CudaDesc *d = &carrot_cuda_desc;
  int64_t most[CARROT_MAX_SYMBOLS], now[CARROT_MAX_SYMBOLS], at = 0;
  for (int s = 0; s < d->n_sizes; s++) most[s] = now[s] = sizes[s];
  if (!d->whole && most[0] > d->most) most[0] = d->most;
  if (!d->whole && !sizes[0]) return 0;
  Call c;
  c.inputs = inputs;
  c.outputs = outputs;
  c.most = most;
  c.scratch = 0;
  size_t size = (size_t)apart_at(&c, d->n_inputs + d->n_outputs);
  int code = 0;
  *call = MemAllocAsync;
  if (size && (code = g->calls[MemAllocAsync](&c.scratch, size, stream))) return code;
  do {
    *call = MemcpyDtoDAsync_v2;
    if (!d->whole) now[0] = sizes[0] - at < most[0] ? sizes[0] - at : most[0];
    code = run_some(g, &c, &at, now, stream, call);
    at += now[0];
  } while (!d->whole && at < sizes[0] && !code);
  if (size) g->calls[MemFreeAsync](c.scratch, stream);
  return code;
}

/* Not of arrays: bind and predict read tables. */
static bool only_tables(void) { return carrot_cuda_desc.front || !carrot_cuda_desc.n_launches; }

static CarrotStatus bad(const int64_t *sizes, const void *inputs, const void *outputs, CarrotError *e) {
  const CudaDesc *d = &carrot_cuda_desc;
  if (only_tables()) return fail(e, CARROT_INVALID_ARGUMENT, "the model takes text or refuses rows, which is the CPU's part: bind and predict call it, with tables in host memory", NULL, 0);
  bool right = sizes && inputs && outputs;
  for (int s = 0; right && s < d->n_sizes; s++) right = sizes[s] >= 0;
  if (!right) return fail(e, CARROT_INVALID_ARGUMENT, "rows is negative, or inputs or outputs is NULL", NULL, 0);
  for (int k = 0; carrot_desc.run && carrot_desc.n_symbols && k < carrot_desc.n_checks; k++)
    if (value(&carrot_desc.checks[k].dim, sizes) < 0) return fail(e, CARROT_INVALID_ARGUMENT, "the model takes no such sizes: there is no such number as ", carrot_desc.checks[k].text, 0);
  return CARROT_OK;
}

static CarrotStatus too_many(const int64_t *sizes, CarrotError *e) {
  const CudaDesc *d = &carrot_cuda_desc;
  for (int i = 0; i < d->n_limits; i++) {
    Size v;
    if (!evaluate(&d->limits[i], (const Size *)sizes, &v) || v > d->most) return fail(e, CARROT_INVALID_ARGUMENT, "larger sizes than one call takes on a GPU, or more rows that depend on each other", NULL, 0);
  }
  for (int i = 0; d->whole && i < d->n_inputs + d->n_outputs; i++)
    if (bytes_of(i, sizes) < 0) return fail(e, CARROT_INVALID_ARGUMENT, "sizes for which a tensor's cannot be computed", NULL, 0);
  return CARROT_OK;
}

/* Functions that take rows only. */
static CarrotStatus one_size(CarrotError *e) {
  return carrot_cuda_desc.n_sizes > 1 ? fail(e, CARROT_INVALID_ARGUMENT, "the model has several sizes: carrot_run and carrot_cuda_run_sizes take them", NULL, 0) : CARROT_OK;
}

/* Whether this device reads an address; the driver would say so much later, and of the whole process. */
static CarrotStatus check_memory(CarrotCuda *g, uint64_t at, const char *name, CarrotError *e) {
  int type = 0, where = 0, code = g->calls[PointerGetAttribute](&type, MEMORY_TYPE, at);
  if (code) return fail(e, CARROT_INVALID_ARGUMENT, "no GPU reads the memory of ", name, code);
  if (type != DEVICE_MEMORY || (!g->calls[PointerGetAttribute](&where, DEVICE_ORDINAL, at) && where == g->number)) return CARROT_OK;
  return fail(e, CARROT_INVALID_ARGUMENT, "the memory of another GPU holds ", name, where);
}

static CarrotStatus check_pointers(CarrotCuda *g, const uint64_t *inputs, const uint64_t *outputs, const int64_t *sizes, CarrotError *e) {
  const CudaDesc *d = &carrot_cuda_desc;
  CarrotStatus status = CARROT_OK;
  for (int i = 0; !status && i < d->n_inputs; i++) {
    if (!bytes_of(i, sizes)) continue;
    status = inputs[i] ? check_memory(g, inputs[i], carrot_desc.inputs[i].name, e) : fail(e, CARROT_INVALID_ARGUMENT, "the address is NULL of ", carrot_desc.inputs[i].name, 0);
  }
  for (int i = 0; !status && i < d->n_outputs; i++)
    if (outputs[i] && output_bytes(i, sizes)) status = check_memory(g, outputs[i], i < carrot_desc.n_outputs ? carrot_desc.outputs[i].name : "what is counted", e);
  return status;
}

CarrotStatus carrot_cuda_run_sizes(CarrotCuda *g, const uint64_t *inputs, const uint64_t *outputs, const int64_t *sizes, void *stream, CarrotError *e) {
  if (!g) return fail(e, CARROT_INVALID_ARGUMENT, "carrot_cuda_run_device: there is no GPU", NULL, 0);
  if (bad(sizes, inputs, outputs, e) || too_many(sizes, e)) return CARROT_INVALID_ARGUMENT;
  int call = CtxPushCurrent_v2, code = enter(g);
  if (code) return driver_failed(e, call, code);
  CarrotStatus status = check_pointers(g, inputs, outputs, sizes, e);
  if (!status && (code = run_all(g, inputs, outputs, sizes, stream, &call))) status = driver_failed(e, call, code);
  leave(g);
  return status;
}

CarrotStatus carrot_cuda_run_device(CarrotCuda *g, const uint64_t *inputs, const uint64_t *outputs, int64_t rows, void *stream, CarrotError *e) {
  return one_size(e) ? CARROT_INVALID_ARGUMENT : carrot_cuda_run_sizes(g, inputs, outputs, &rows, stream, e);
}

CarrotStatus carrot_cuda_alloc(CarrotCuda *g, size_t size, void *stream, uint64_t *at, CarrotError *e) {
  if (!g || !at) return fail(e, CARROT_INVALID_ARGUMENT, "carrot_cuda_alloc: gpu or at is NULL", NULL, 0);
  *at = 0;
  int call = CtxPushCurrent_v2, code = enter(g);
  if (!code) {
    code = g->calls[call = MemAllocAsync](at, size ? size : 1, stream);
    leave(g);
  }
  return code ? driver_failed(e, call, code) : CARROT_OK;
}

void carrot_cuda_free(CarrotCuda *g, uint64_t at, void *stream) {
  if (!g || !at || enter(g)) return;
  g->calls[MemFreeAsync](at, stream);
  leave(g);
}

CarrotStatus carrot_cuda_wait(CarrotCuda *g, void *stream, void *other, CarrotError *e) {
  if (!g) return fail(e, CARROT_INVALID_ARGUMENT, "carrot_cuda_wait: there is no GPU", NULL, 0);
  void *event = NULL;
  int call = CtxPushCurrent_v2, code = enter(g);
  if (code) return driver_failed(e, call, code);
  if (!(code = g->calls[call = EventCreate](&event, NO_TIMING))) {
    if (!(code = g->calls[call = EventRecord](event, other))) code = g->calls[call = StreamWaitEvent](stream, event, 0);
    g->calls[EventDestroy_v2](event);
  }
  leave(g);
  return code ? driver_failed(e, call, code) : CARROT_OK;
}

CarrotStatus carrot_cuda_gather(CarrotCuda *g, uint64_t to, const uint64_t *columns, int32_t n, size_t width, int64_t rows, void *event, void *stream, CarrotError *e) {
  if (!g || !columns || n < 0 || rows < 0) return fail(e, CARROT_INVALID_ARGUMENT, "carrot_cuda_gather: gpu or columns is NULL, or a number is negative", NULL, 0);
  int call = CtxPushCurrent_v2, code = enter(g);
  if (code) return driver_failed(e, call, code);
  if (event) code = g->calls[call = StreamWaitEvent](stream, event, 0);
  CarrotStatus status = CARROT_OK;
  for (int32_t i = 0; !code && !status && rows && i < n; i++) {
    Copy2D c;
    if ((status = check_memory(g, columns[i], "a column", e))) break;
    c.from_x = c.from_y = c.to_x = c.to_y = 0;
    c.from_type = c.to_type = DEVICE_MEMORY;
    c.from_host = c.to_host = c.from_array = c.to_array = NULL;
    c.from = columns[i];
    c.from_pitch = c.width = width;
    c.to = to + (uint64_t)i * width;
    c.to_pitch = (size_t)n * width;
    c.height = (size_t)rows;
    code = g->calls[call = Memcpy2DAsync_v2](&c, stream);
  }
  leave(g);
  return code ? driver_failed(e, call, code) : status;
}

CarrotStatus carrot_cuda_fetch(CarrotCuda *g, void *to, uint64_t from, size_t size, void *stream, CarrotError *e) {
  if (!g) return fail(e, CARROT_INVALID_ARGUMENT, "carrot_cuda_fetch: there is no GPU", NULL, 0);
  int call = CtxPushCurrent_v2, code = enter(g);
  if (code) return driver_failed(e, call, code);
  code = g->calls[call = StreamSynchronize](stream);
  if (!code && size) code = g->calls[call = MemcpyDtoH_v2](to, from, size);
  leave(g);
  return code ? driver_failed(e, call, code) : CARROT_OK;
}

/* The kernel of the same file for the CPU, in its blocks, if the CPU is one that it is for. */
static CarrotStatus run_cpu(const void *const *inputs, void *const *outputs, int64_t rows, CarrotError *e) {
  CarrotModel model;
  model.struct_size = sizeof model;
  CarrotStatus status = carrot_model_init(CARROT_ABI_1_0, NULL, &model, e);
  if (status) return status;
  const CudaDesc *c = &carrot_cuda_desc;
  const CarrotDesc *d = &carrot_desc;
  int64_t block = d->block && d->block < rows ? d->block : rows, sizes[1 + CARROT_MAX_SYMBOLS]; /* the batch, and what is counted */
  sizes[0] = block;
  int64_t arena = aligned(d->run ? value(d->arena, sizes) : d->scratch_bytes + (d->block ? 0 : rows * d->scratch_per_row)), size = arena;
  for (int i = 0; i < c->n_outputs; i++)
    if (!outputs[i]) size += aligned(output_bytes(i, sizes));
  size_t n = (size_t)(c->n_inputs + c->n_outputs);
  char *memory = malloc(n * sizeof(void *) + (size_t)size + 2 * 64);
  if (!memory) return fail(e, CARROT_OUT_OF_MEMORY, "out of memory", NULL, 0);
  const char **in = (const char **)(void *)memory;
  char **out = (char **)(void *)memory + c->n_inputs;
  char *scratch = (char *)(((uintptr_t)memory + n * sizeof(void *) + 63) & ~(uintptr_t)63);
  if (d->team_bytes) ((CarrotTeam *)(void *)scratch)->crew = NULL;
  int64_t at = 0;
  do {
    for (int i = 0; i < c->n_inputs; i++) in[i] = (const char *)inputs[i] + (at ? bytes_of(i, &at) : 0);
    char *spare = scratch + arena;
    sizes[0] = block;
    for (int i = 0; i < c->n_outputs; i++) {
      out[i] = outputs[i] ? (char *)outputs[i] + (at ? output_bytes(i, &at) : 0) : spare;
      if (!outputs[i]) spare += aligned(output_bytes(i, sizes));
    }
    sizes[0] = rows - at < block ? rows - at : block;
    if (d->kernel) d->kernel((const void *const *)in, (void *const *)out, scratch, sizes[0]);
    else {
      d->run((const void *const *)in, (void *const *)out, scratch, sizes);
      for (int k = 0; k < d->n_counted; k++) ((int64_t *)(void *)out[d->n_outputs])[k] = sizes[1 + k];
    }
  } while ((at += block) < rows);
  free(memory);
  return CARROT_OK;
}

/* For one call at a time, until staging is 0 again; NULL: another one has it, or there is none. */
static char *take_stage(CarrotCuda *g) {
  if (__atomic_exchange_n(&g->staging, 1, __ATOMIC_ACQUIRE)) return NULL;
  void *made = NULL;
  if (!g->stage && !g->calls[MemHostAlloc](&made, (size_t)STAGE_BYTES, HOST_MAPPED)) {
    if (!g->calls[MemHostGetDevicePointer_v2](&g->stage_at, made, 0u)) g->stage = made;
    else g->calls[MemFreeHost](made);
  }
  if (!g->stage) __atomic_store_n(&g->staging, 0, __ATOMIC_RELEASE);
  return g->stage;
}

static void copy(char *to, const char *from, size_t size) {
  for (size_t i = 0; i < size; i++) to[i] = from[i];
}

/* On the device, with tensors in host memory. Of few bytes, kernels read and write them in the stage: a row or two wait for one launch, and for no memory and no copies. */
static CarrotStatus run_copied(CarrotCuda *g, const void *const *inputs, void *const *outputs, const int64_t *sizes, CarrotError *e) {
  const CudaDesc *d = &carrot_cuda_desc;
  if (too_many(sizes, e)) return CARROT_INVALID_ARGUMENT;
  int n = d->n_inputs + d->n_outputs, call = CtxPushCurrent_v2, code = enter(g), made = 0;
  if (code) return driver_failed(e, call, code);
  uint64_t *at = malloc((size_t)n * sizeof(uint64_t));
  CarrotStatus status = at ? CARROT_OK : fail(e, CARROT_OUT_OF_MEMORY, "out of memory", NULL, 0);
  int64_t end = 0;
  for (int i = 0; i < n && end <= STAGE_BYTES; i++)
    if (i < d->n_inputs || outputs[i - d->n_inputs]) end += aligned(bytes_of(i, sizes));
  char *stage = !status && end <= STAGE_BYTES ? take_stage(g) : NULL;
  int64_t next = 0;
  for (int i = 0; !status && !code && i < n; i++, made++) {
    call = MemAlloc_v2;
    size_t size = (size_t)bytes_of(i, sizes);
    at[i] = 0;
    if (i >= d->n_inputs && !outputs[i - d->n_inputs]) continue;
    if (stage) {
      at[i] = g->stage_at + (uint64_t)next;
      if (i < d->n_inputs) copy(stage + next, inputs[i], size);
      next += aligned((int64_t)size);
      continue;
    }
    code = g->calls[MemAlloc_v2](&at[i], size ? size : 1);
    if (!code && i < d->n_inputs && size) code = g->calls[call = MemcpyHtoD_v2](at[i], inputs[i], size);
  }
  if (!status && !code) {
    code = run_all(g, at, at + d->n_inputs, sizes, NULL, &call);
    int waited = code && !stage ? 0 : g->calls[StreamSynchronize](NULL); /* for what may still be writing to the stage, too */
    if (!code && (code = waited)) call = StreamSynchronize;
  }
  for (int i = 0; !status && !code && i < d->n_outputs; i++) {
    size_t size = (size_t)output_bytes(i, sizes);
    if (!size || !outputs[i]) continue;
    if (stage) copy(outputs[i], stage + (at[d->n_inputs + i] - g->stage_at), size);
    else code = g->calls[call = MemcpyDtoH_v2](outputs[i], at[d->n_inputs + i], size);
  }
  while (made--)
    if (!stage && at[made]) g->calls[MemFree_v2](at[made]);
  if (stage) __atomic_store_n(&g->staging, 0, __ATOMIC_RELEASE);
  free(at);
  leave(g);
  return code ? driver_failed(e, call, code) : status;
}

CarrotStatus carrot_cuda_run(CarrotCuda *g, const void *const *inputs, void *const *outputs, int64_t rows, CarrotError *e) {
  if (one_size(e) || bad(&rows, inputs, outputs, e)) return CARROT_INVALID_ARGUMENT;
  if (!rows && !carrot_cuda_desc.whole) return CARROT_OK;
  return g ? run_copied(g, inputs, outputs, &rows, e) : run_cpu(inputs, outputs, rows, e);
}

/* The front on the CPU, in its blocks, then the device. A call is no larger than block_for_abi says, unless rows depend on each other. */
static CarrotStatus run_split(CarrotCuda *g, const void *const *inputs, void *const *outputs, const int64_t *sizes, CarrotError *e) {
  const CudaDesc *d = &carrot_cuda_desc;
  const Front *f = d->front;
  int64_t rows = sizes[0], block = f->block && f->block < rows ? f->block : rows, size = 2 * 64 + f->scratch_bytes + (f->block ? 0 : rows * f->scratch_per_row);
  int n = d->n_inputs + d->n_outputs + f->n_inputs + 2 * f->n_outputs;
  for (int k = 0; k < f->n_outputs; k++) size += aligned(rows * f->bytes[f->n_inputs + k]);
  char *memory = rows ? malloc((size_t)size + (size_t)n * sizeof(void *)) : NULL;
  if (!memory) return rows ? fail(e, CARROT_OUT_OF_MEMORY, "out of memory", NULL, 0) : CARROT_OK;
  const void **given = (const void **)(void *)memory, **in = given + d->n_inputs;
  void **taken = (void **)(in + f->n_inputs), **made = taken + d->n_outputs, **out = made + f->n_outputs;
  char *at = (char *)(((uintptr_t)(out + f->n_outputs) + 63) & ~(uintptr_t)63);
  for (int i = 0; i < d->n_inputs; i++) given[i] = f->inputs[i] < 0 ? NULL : inputs[f->inputs[i]];
  for (int i = 0; i < d->n_outputs; i++) taken[i] = outputs[f->outputs[i]];
  for (int k = 0; k < f->n_outputs; k++) {
    made[k] = f->to[k] < 0 && outputs[~f->to[k]] ? outputs[~f->to[k]] : at;
    if (f->to[k] >= 0) given[f->to[k]] = made[k];
    if (made[k] == at) at += aligned(rows * f->bytes[f->n_inputs + k]);
  }
  for (int64_t row = 0; row < rows; row += block) {
    for (int i = 0; i < f->n_inputs; i++) in[i] = (const char *)inputs[i] + row * f->bytes[i];
    for (int k = 0; k < f->n_outputs; k++) out[k] = (char *)made[k] + row * f->bytes[f->n_inputs + k];
    f->kernel(in, out, at, rows - row < block ? rows - row : block);
  }
  CarrotStatus status = run_copied(g, given, taken, sizes, e);
  free(memory);
  return status;
}

/* For the ABI: see carrot_desc.h. */
static CarrotStatus open_for_abi(int32_t device, void **out, CarrotError *e) {
  CarrotCuda *g = NULL;
  if (device > 0) {
    CarrotStatus status = carrot_cuda_open(device - 1, &g, e);
    *out = g;
    return status;
  }
  lock();
  CarrotStatus status = absent ? CARROT_NOT_IMPLEMENTED : use(0, &g, e);
  absent = status == CARROT_NOT_IMPLEMENTED;
  if (g && !kept) kept = 1, g->users++;
  unlock();
  *out = g;
  if (status != CARROT_NOT_IMPLEMENTED) return status;
  fail(e, CARROT_OK, NULL, NULL, 0);
  return CARROT_OK;
}

static void close_for_abi(void *g) { carrot_cuda_close(g); }

static CarrotStatus run_for_abi(void *g, const void *const *inputs, void *const *outputs, const int64_t *sizes, CarrotError *e) {
  return carrot_cuda_desc.front ? run_split(g, inputs, outputs, sizes, e) : run_copied(g, inputs, outputs, sizes, e);
}

static int64_t block_for_abi(void) {
  const CudaDesc *d = &carrot_cuda_desc;
  int64_t bytes = 1, one = 1;
  for (int i = 0; !d->whole && i < d->n_inputs + d->n_outputs; i++) bytes += bytes_of(i, &one);
  return d->whole ? 0 : BLOCK_BYTES / bytes + 1;
}

static const CarrotDevice device_half = {open_for_abi, close_for_abi, run_for_abi, block_for_abi};
const CarrotDevice *const carrot_device = &device_half;
