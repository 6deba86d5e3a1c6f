/* Ground floor of the C ABI: memory functions, heap, text and errors. Freestanding: the only symbols taken from outside
 * are malloc and free. Nothing here may use struct assignment or initialisers larger than two words: clang turns those into
 * llvm.memcpy / llvm.memset, which some targets lower to symbols (__aeabi_memcpy) that a model does not carry. */
#ifndef CARROT_ABI_BASE_H
#define CARROT_ABI_BASE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "carrot.h"
#include "carrot_desc.h"

/* Loops worth the target's full instruction set. Everything else is marked baseline by build_abi.py, because it runs
 * before (or is) the check that the CPU has that instruction set. */
#define HOT __attribute__((hot, noinline))
#define COLD __attribute__((noinline))
#define WARM __attribute__((hot)) /* what every call passes through: like HOT, but may be inlined */
#define INLINE inline __attribute__((always_inline))

/* LLVM emits calls to these four for kernels; weak, so that several models or a libc may meet in one static link. Loops
 * that only copy would be recognised as memcpy and call themselves: -fno-builtin stops clang, the attribute stops gcc. */
#if defined(__clang__)
#define LIBC __attribute__((weak, visibility("hidden")))
#else
#define LIBC __attribute__((weak, visibility("hidden"), optimize("no-tree-loop-distribute-patterns")))
#endif
void *malloc(size_t);
void free(void *);

LIBC void *memcpy(void *restrict to, const void *restrict from, size_t n) {
  char *restrict d = to;
  const char *restrict s = from;
  for (size_t i = 0; i < n; i++) d[i] = s[i];
  return to;
}

LIBC void *memset(void *to, int byte, size_t n) {
  char *d = to;
  for (size_t i = 0; i < n; i++) d[i] = (char)byte;
  return to;
}

LIBC void *memmove(void *to, const void *from, size_t n) {
  char *d = to;
  const char *s = from;
  if ((uintptr_t)d - (uintptr_t)s >= n) return memcpy(to, from, n);
  while (n--) d[n] = s[n];
  return to;
}

LIBC int memcmp(const void *a, const void *b, size_t n) {
  const unsigned char *x = a, *y = b;
  for (size_t i = 0; i < n; i++)
    if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
  return 0;
}

/* All of it, unless the compiler puts a constant in its place. */
LIBC const uint32_t carrot_parts = UINT32_MAX;
#define HAS(PARTS) (carrot_parts & (PARTS))

/* ---- sizes: saturating, so that an absurd length ends as a failed allocation ---- */

static size_t size_of(int64_t n) { return n < 0 || (uint64_t)n > SIZE_MAX ? SIZE_MAX : (size_t)n; }

static size_t mul(size_t a, size_t b) {
  size_t r;
  return __builtin_mul_overflow(a, b, &r) ? SIZE_MAX : r;
}

static size_t add(size_t a, size_t b) {
  size_t r;
  return __builtin_add_overflow(a, b, &r) ? SIZE_MAX : r;
}

/* a * b of two that are not negative; -1 if it does not fit. In halves, for 128 bits would be a library call on wasm32. */
static int64_t product(int64_t a, int64_t b) {
  uint64_t high = (uint64_t)a >> 32, high_b = (uint64_t)b >> 32, low = (uint64_t)(uint32_t)a * (uint32_t)b;
  uint64_t cross = high * (uint32_t)b + high_b * (uint32_t)a;
  if ((high && high_b) || cross >> 31) return -1;
  uint64_t r = (cross << 32) + low;
  return r < low || r > INT64_MAX ? -1 : (int64_t)r;
}

/* ---- heap: the host's allocator or the process's malloc, every block 64-byte aligned; and the host's threads ---- */

enum { ALIGN = 64 };

typedef struct Heap {
  void *ctx;
  void *(*alloc)(void *, size_t, size_t);
  void (*free)(void *, void *);
  void (*parallel_for)(void *, int64_t, void (*)(void *, int64_t), void *);
  int64_t min_rows;
  int32_t threads, device;
} Heap;

static void *take(const Heap *h, size_t n) {
  if (n > SIZE_MAX / 2) return NULL;
  if (!n) n = 1;
  if (h->alloc) return h->alloc(h->ctx, n, ALIGN);
  char *raw = malloc(n + ALIGN + sizeof(void *));
  if (!raw) return NULL;
  char *p = raw + sizeof(void *);
  p += -(uintptr_t)p & (ALIGN - 1);
  ((void **)(void *)p)[-1] = raw;
  return p;
}

static void give(const Heap *h, const void *p) {
  if (!p) return;
  if (h->alloc) h->free(h->ctx, (void *)(uintptr_t)p);
  else free(((void *const *)p)[-1]);
}

static COLD void copy(void *to, const void *from, size_t n) { memcpy(to, from, n); }
static COLD void clear(void *to, size_t n) { memset(to, 0, n); }

static bool same(const char *a, const char *b) {
  for (; *a && *a == *b; a++, b++) {}
  return *a == *b;
}

/* ---- text: builds an error message in place, cut at a whole UTF-8 character ---- */

typedef struct Text {
  CarrotError *error;
  char *at, *end; /* end: where the closing zero goes at the latest */
  CarrotStatus status;
} Text;

static COLD void put_n(Text *t, const char *s, size_t n) {
  for (; n && t->at < t->end; n--) *t->at++ = *s++;
}

static COLD void put(Text *t, const char *s) {
  while (*s && t->at < t->end) *t->at++ = *s++;
}

/* A name from outside, quoted; very long ones are shortened so that the message stays whole. */
static COLD void put_name(Text *t, const char *s) {
  size_t n = 0;
  while (n < 96 && s[n]) n++;
  bool cut = s[n] != 0;
  while (cut && n && (s[n] & 0xC0) == 0x80) n--;
  put(t, "'");
  put_n(t, s, n);
  put(t, cut ? "...'" : "'");
}

/* Decimal digits by subtraction: a 64-bit division would be a library call on 32-bit targets. */
static COLD void put_int(Text *t, int64_t v) {
  uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
  static const uint64_t powers[] = {10000000000000000000u, 1000000000000000000u, 100000000000000000u, 10000000000000000u, 1000000000000000u,
    100000000000000u, 10000000000000u, 1000000000000u, 100000000000u, 10000000000u, 1000000000u, 100000000u, 10000000u,
    1000000u, 100000u, 10000u, 1000u, 100u, 10u, 1u};
  if (v < 0) put(t, "-");
  bool some = false;
  for (int i = 0; i < 20; i++) {
    char digit = '0';
    while (u >= powers[i]) u -= powers[i], digit++;
    some |= digit > '0' || i == 19;
    if (some) put_n(t, &digit, 1);
  }
}

/* About seven digits of a double: for people, not for reading back. */
static COLD void put_double(Text *t, double v) {
  if (v != v) { put(t, "nan"); return; }
  if (v < 0) put(t, "-"), v = -v;
  if (v > 1.7976931348623157e308) { put(t, "inf"); return; }
  if (v == 0) { put(t, "0"); return; }
  int e = 0;
  while (v >= 10) v *= 0.1, e++;
  while (v < 1) v *= 10, e--;
  bool plain = e >= -4 && e < 7;
  uint32_t digits = (uint32_t)(v * 1e6 + 0.5);
  if (digits >= 10000000) digits = 1000000, e++;
  char text[7];
  static const uint32_t powers[] = {1000000, 100000, 10000, 1000, 100, 10, 1};
  for (int i = 0; i < 7; i++) {
    text[i] = '0';
    while (digits >= powers[i]) digits -= powers[i], text[i]++;
  }
  int last = 6, point = plain ? e : 0;
  while (last > 0 && last > point && text[last] == '0') last--;
  if (point < 0) put(t, "0.");
  for (int i = point + 1; i < 0; i++) put(t, "0");
  for (int i = 0; i <= last; i++) {
    put_n(t, text + i, 1);
    if (i == point && i < last) put(t, ".");
  }
  if (!plain) put(t, "e"), put_int(t, e);
}

/* ---- errors ---- */

static bool fits(const CarrotError *e, size_t end) { return e && e->struct_size >= end; }
#define FITS(e, field) fits(e, offsetof(CarrotError, field) + sizeof (e)->field)

/* Starts a message; what a caller's older, shorter struct has no room for is left out. */
static COLD void begin(Text *t, CarrotError *e, CarrotStatus status, int64_t row, int32_t column) {
  t->error = e;
  t->status = status;
  t->at = t->end = NULL;
  if (FITS(e, status)) e->status = status;
  if (FITS(e, row)) e->row = row;
  if (FITS(e, column)) e->column = column;
  if (FITS(e, detail)) e->detail = 0;
  size_t head = offsetof(CarrotError, message);
  if (!fits(e, head + 1)) return;
  size_t room = e->struct_size - head;
  t->at = e->message;
  t->end = e->message + (room < sizeof e->message ? room : sizeof e->message) - 1;
}

static COLD CarrotStatus end(Text *t) {
  if (!t->at) return t->status;
  char *start = t->error->message, *p = t->at;
  if (p == t->end && p > start) { /* full: drop a character that may have been cut */
    char *q = p;
    while (q > start && (q[-1] & 0xC0) == 0x80) q--;
    if (q > start && (unsigned char)q[-1] >= 0xC0) p = q - 1;
  }
  *p = 0;
  return t->status;
}

static COLD CarrotStatus fail(CarrotError *e, CarrotStatus status, const char *message) {
  Text t;
  begin(&t, e, status, -1, -1);
  put(&t, message);
  return end(&t);
}

static COLD CarrotStatus check_rows(CarrotError *e) {
  if (HAS(CARROT_ROWS) && !carrot_desc.only_run) return CARROT_OK;
  fail(e, CARROT_NOT_IMPLEMENTED, "this model takes tensors, not rows of a table: use output_shapes and run");
  return CARROT_NOT_IMPLEMENTED;
}

static COLD CarrotStatus no_memory(CarrotError *e) { return fail(e, CARROT_OUT_OF_MEMORY, "out of memory"); }

static COLD void no_error(CarrotError *e) {
  if (e) fail(e, CARROT_OK, "");
}

/* Where a model's kernels run; NULL: here. */
LIBC const CarrotDevice *const carrot_device = NULL;

static COLD CarrotStatus open_device(int32_t device, void **out, CarrotError *e) {
  *out = NULL;
  if (HAS(CARROT_DEVICES) && carrot_device) return device < 0 ? CARROT_OK : carrot_device->open(device, out, e);
  return device > 0 ? fail(e, CARROT_NOT_IMPLEMENTED, "this model was compiled for CPUs only") : CARROT_OK;
}

static void close_device(void *device) {
  if (HAS(CARROT_DEVICES) && device) carrot_device->close(device);
}

/* How many threads may share the loops of a kernel: 0, or 2 or more. */
static WARM int32_t team_of(const Heap *h) { return carrot_desc.team_bytes && h->parallel_for && h->threads > 1 ? h->threads : 0; }

/* What kernels are told of them. memory: threads * team_bytes, aligned. */
static WARM void set_team(void *arena, const Heap *h, int32_t threads, char *memory) {
  CarrotTeam *t = arena;
  if (!carrot_desc.team_bytes) return;
  t->parallel_for = h->parallel_for;
  t->ctx = h->ctx;
  t->memory = memory;
  t->bytes = size_of(carrot_desc.team_bytes);
  t->threads = threads;
  t->crew = NULL;
}

/* work(state), in as many threads as there are for the loops of its kernels. arena: of its kernels. */
static WARM void with_team(void *arena, int32_t threads, void (*work)(void *), void *state) {
  if (threads > 1) carrot_desc.lead(arena, work, state);
  else work(state);
}

static CarrotStatus heap_of(Heap *h, const CarrotHost *host, CarrotError *e) {
  clear(h, sizeof *h);
  if (!host || host->struct_size < offsetof(CarrotHost, log)) return CARROT_OK;
  if (!host->alloc != !host->free)
    return fail(e, CARROT_INVALID_ARGUMENT, "CarrotHost needs both alloc and free, or neither");
  h->ctx = host->ctx;
  h->alloc = host->alloc;
  h->free = host->free;
  if (host->struct_size >= sizeof *host) h->device = host->device;
  if (host->struct_size < offsetof(CarrotHost, device) || !host->parallel_for) return CARROT_OK;
  h->parallel_for = host->parallel_for;
  h->min_rows = host->min_rows;
  h->threads = host->threads;
  return CARROT_OK;
}
#endif
