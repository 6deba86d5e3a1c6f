/* Calls a mock model in every way that the ABI knows, with arrays and schemas of exactly the bytes that a file gives them. For sanitizers: what
 * is allocated, moved or released is counted, every allocation fails once, and what a call answers is printed.
 *
 * argv[1]: cases, each a schema and batches (written by test_abi_sanitized.py): all numbers int64, -1 in place of a size: NULL. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "carrot.h"

void *__real_malloc(size_t);
void __real_free(void *);

static long live[4], allocations, failing; /* live: blocks of the model, schemas, arrays, streams; failing: the number of the allocation */
enum { BLOCKS, SCHEMAS, ARRAYS, STREAMS };

static void check(int ok, const char *what) {
  if (ok) return;
  printf("WRONG: %s\n", what);
  fflush(stdout);
  abort();
}

static int paused; /* the driver's own calls do not fail */
static int fails(void) { return !paused && allocations++ == failing; }

void *__wrap_malloc(size_t n) {
  void *p = fails() ? NULL : __real_malloc(n);
  live[BLOCKS] += p != NULL;
  return p;
}

void __wrap_free(void *p) {
  live[BLOCKS] -= p != NULL;
  __real_free(p);
}

/* ---- the file ---- */

static FILE *file;

static int64_t number(void) {
  int64_t v;
  check(fread(&v, sizeof v, 1, file) == 1, "the file ends too soon");
  return v;
}

static char *bytes(int64_t n, int text) {
  if (n < 0) return NULL;
  char *p = __real_malloc((size_t)n + (size_t)text);
  check(!n || fread(p, (size_t)n, 1, file) == 1, "the file ends too soon");
  if (text) p[n] = 0;
  return p;
}

static void free_schema(struct ArrowSchema *s) {
  for (int64_t i = 0; s->private_data && i < *(int64_t *)s->private_data; i++) {
    if (s->children[i]->release) s->children[i]->release(s->children[i]);
    __real_free(s->children[i]);
  }
  if (s->dictionary) {
    if (s->dictionary->release) s->dictionary->release(s->dictionary);
    __real_free(s->dictionary);
  }
  __real_free((void *)(uintptr_t)s->format), __real_free((void *)(uintptr_t)s->name), __real_free((void *)(uintptr_t)s->metadata);
  __real_free(s->children), __real_free(s->private_data);
  live[SCHEMAS]--;
  memset(s, 0xAB, sizeof *s);
  s->release = NULL;
}

static void *counted(int64_t n) {
  int64_t *p = __real_malloc(sizeof n);
  *p = n;
  return p;
}

static void read_schema(struct ArrowSchema *s) {
  memset(s, 0, sizeof *s);
  s->format = bytes(number(), 1), s->name = bytes(number(), 1), s->metadata = bytes(number(), 0);
  s->flags = number(), s->n_children = number();
  int64_t n = number();
  s->private_data = counted(n);
  s->children = n ? __real_malloc((size_t)n * sizeof *s->children) : NULL;
  for (int64_t i = 0; i < n; i++) read_schema(s->children[i] = __real_malloc(sizeof *s));
  if (number()) read_schema(s->dictionary = __real_malloc(sizeof *s));
  s->release = free_schema;
  live[SCHEMAS]++;
}

typedef struct Owned { int64_t children, buffers; const void **where; } Owned;

static void free_array(struct ArrowArray *a) {
  Owned *o = a->private_data;
  for (int64_t i = 0; i < o->children; i++) {
    if (a->children[i]->release) a->children[i]->release(a->children[i]);
    __real_free(a->children[i]);
  }
  for (int64_t i = 0; i < o->buffers; i++) __real_free((void *)(uintptr_t)o->where[i]);
  if (a->dictionary) {
    if (a->dictionary->release) a->dictionary->release(a->dictionary);
    __real_free(a->dictionary);
  }
  __real_free(o->where), __real_free(a->children), __real_free(o);
  live[ARRAYS]--;
  memset(a, 0xAB, sizeof *a);
  a->release = NULL;
}

static void read_array(struct ArrowArray *a) {
  memset(a, 0, sizeof *a);
  Owned *o = a->private_data = __real_malloc(sizeof *o);
  a->length = number(), a->null_count = number(), a->offset = number(), a->n_buffers = number(), a->n_children = number();
  o->buffers = number();
  o->where = a->buffers = o->buffers ? __real_malloc((size_t)o->buffers * sizeof *a->buffers) : NULL;
  for (int64_t i = 0; i < o->buffers; i++) a->buffers[i] = bytes(number(), 0);
  o->children = number();
  a->children = o->children ? __real_malloc((size_t)o->children * sizeof *a->children) : NULL;
  for (int64_t i = 0; i < o->children; i++) read_array(a->children[i] = __real_malloc(sizeof *a));
  if (number()) read_array(a->dictionary = __real_malloc(sizeof *a));
  a->release = free_array;
  live[ARRAYS]++;
}

/* ---- a case, read anew for every call, as calls may consume it ---- */

enum { MAX_BATCHES = 8 };
static long case_at;
static struct ArrowSchema schema;
static struct ArrowArray batches[MAX_BATCHES];
static int64_t n_batches, options;
static const char *const option_text[] = {NULL, "{\"on_missing\": \"null\"}"};

static void load(void) {
  fseek(file, case_at, SEEK_SET);
  options = number(), n_batches = number();
  check(n_batches <= MAX_BATCHES, "too many batches");
  read_schema(&schema);
  for (int64_t i = 0; i < n_batches; i++) read_array(&batches[i]);
}

static void drop(void) {
  if (schema.release) schema.release(&schema);
  for (int64_t i = 0; i < n_batches; i++)
    if (batches[i].release) batches[i].release(&batches[i]);
}

/* ---- a stream of the case's batches that can fail ---- */

enum { NEVER = 1000, AT_SCHEMA = -1 };
static int64_t given, fails_at = NEVER;
static int silent; /* it does not say why */

static int source_schema(struct ArrowArrayStream *s, struct ArrowSchema *out) {
  check(s->release != NULL, "a released stream is used");
  if (fails_at == AT_SCHEMA) return 5;
  memcpy(out, &schema, sizeof schema);
  schema.release = NULL;
  return 0;
}

static int source_next(struct ArrowArrayStream *s, struct ArrowArray *out) {
  check(s->release != NULL, "a released stream is used");
  if (given == fails_at) return 22;
  if (given == n_batches) {
    memset(out, 0, sizeof *out);
    return 0;
  }
  memcpy(out, &batches[given], sizeof *out);
  batches[given++].release = NULL;
  return 0;
}

static const char *source_error(struct ArrowArrayStream *s) {
  check(s->release != NULL, "a released stream is used");
  return silent ? NULL : "the disk is full";
}

static void source_release(struct ArrowArrayStream *s) {
  __real_free(s->private_data);
  live[STREAMS]--;
  s->release = NULL;
}

static void open_source(struct ArrowArrayStream *s) {
  given = 0;
  *s = (struct ArrowArrayStream){source_schema, source_next, silent == 2 ? NULL : source_error, source_release, __real_malloc(1)};
  live[STREAMS]++;
}

/* ---- answers ---- */

static int quiet;

static void print_bytes(const char *what, const void *p, int64_t n) {
  if (quiet) return;
  printf(" %s=", what);
  for (int64_t i = 0; p && i < n; i++) printf("%02x", ((const unsigned char *)p)[i]);
}

static int64_t width_of(const char *format) { return strchr("lgL", *format) ? 8 : strchr("iIf", *format) ? 4 : 1; }

static void print_array(const struct ArrowSchema *s, const struct ArrowArray *a, int64_t rows) {
  if (a->n_buffers) print_bytes("valid", a->buffers[0], (rows + 7) / 8);
  if (*s->format == '+') {
    int64_t each = s->format[1] == 'w' ? atoll(s->format + 3) : 1;
    for (int64_t i = 0; i < a->n_children; i++) print_array(s->children[i], a->children[i], rows * each);
  } else if (*s->format == 'b') print_bytes("bits", a->buffers[1], (rows + 7) / 8);
  else print_bytes("data", a->buffers[1], rows * width_of(s->format));
}

static CarrotModel m;
static const CarrotHost *host;

static CarrotStatus outcome(const char *call, CarrotStatus status, const CarrotError *e) {
  check(status == e->status && memchr(e->message, 0, sizeof e->message), "the error struct differs from the status");
  if (!quiet) printf("%s: %d row %lld column %d %s\n", call, status, (long long)e->row, e->column, e->message);
  return status;
}

static CarrotStatus answered(const char *call, CarrotStatus status, const CarrotError *e, struct ArrowArray *out) {
  outcome(call, status, e);
  check((status == 0) == (out->release != NULL), "an array is given exactly on success");
  if (status) return status;
  struct ArrowSchema s;
  CarrotError mine = {.struct_size = sizeof mine};
  paused = 1;
  check(!m.output_schema(NULL, &s, &mine), "output_schema fails");
  paused = 0;
  print_array(&s, out, out->length);
  if (!quiet) puts("");
  struct ArrowArray child; /* one is moved out and outlives the others */
  memcpy(&child, out->children[0], sizeof child);
  out->children[0]->release = NULL;
  out->release(out);
  check(!out->release, "release does not say so");
  quiet++;
  print_array(s.children[0], &child, child.length);
  quiet--;
  volatile unsigned char sum = 0;
  if (child.n_buffers > 1)
    for (int64_t i = 0; i < child.length * width_of(s.children[0]->format); i++) sum += ((const unsigned char *)child.buffers[1])[i];
  child.release(&child);
  s.release(&s);
  return 0;
}

/* ---- calls ---- */

static CarrotStatus bound(CarrotBinding **b, CarrotError *e) {
  CarrotStatus status = outcome("bind", m.bind(&schema, option_text[options], host, b, e), e);
  if (status) *b = NULL;
  return status;
}

static CarrotStatus call_predict(void) {
  CarrotBinding *b;
  CarrotError e = {.struct_size = sizeof e};
  CarrotStatus status = bound(&b, &e), worst = status;
  if (schema.release) schema.release(&schema); /* a binding does not need it any more */
  for (int64_t i = 0; !status && i < n_batches; i++) {
    struct ArrowArray out;
    memset(&out, 0xCD, sizeof out);
    CarrotStatus s = answered("predict", m.predict(b, &batches[i], &out, &e), &e, &out);
    worst = s ? s : worst;
  }
  if (b) m.unbind(b);
  return worst;
}

static CarrotStatus call_predict_into(void) {
  CarrotBinding *b;
  CarrotError e = {.struct_size = sizeof e};
  CarrotStatus status = bound(&b, &e), worst = status;
  for (int64_t i = 0; !status && i < n_batches; i++) {
    struct ArrowSchema s;
    CarrotError mine = {.struct_size = sizeof mine};
    paused = 1;
    check(!m.output_schema(NULL, &s, &mine), "output_schema fails");
    paused = 0;
    void *outs[8];
    int64_t sizes[8], rows = batches[i].length < 0 || batches[i].length > 1 << 20 ? 0 : batches[i].length;
    for (int64_t k = 0; k < s.n_children; k++) {
      const struct ArrowSchema *leaf = s.children[k];
      sizes[k] = rows;
      for (; *leaf->format == '+'; leaf = leaf->children[0]) sizes[k] *= atoll(leaf->format + 3);
      outs[k] = __real_malloc((size_t)(sizes[k] *= width_of(leaf->format)));
    }
    CarrotStatus done = outcome("predict_into", m.predict_into(b, &batches[i], outs, &e), &e);
    for (int64_t k = 0; k < s.n_children; k++) {
      if (!done) print_bytes("data", outs[k], sizes[k]);
      __real_free(outs[k]);
    }
    if (!done && !quiet) puts("");
    s.release(&s);
    worst = done ? done : worst;
  }
  if (b) m.unbind(b);
  return worst;
}

static CarrotStatus call_unbound(void) {
  CarrotStatus worst = 0;
  for (int64_t i = 0; i < n_batches; i++) {
    struct ArrowArray out;
    memset(&out, 0xCD, sizeof out);
    out.release = NULL;
    CarrotError e = {.struct_size = sizeof e};
    CarrotStatus s = answered("carrot_predict", carrot_predict(&schema, &batches[i], &out, &e), &e, &out);
    worst = s ? s : worst;
  }
  return worst;
}

/* pulls: how many batches are asked for before the stream is released. */
static CarrotStatus pull(CarrotStatus status, struct ArrowArrayStream *in, struct ArrowArrayStream *out, CarrotError *e, int pulls) {
  outcome("predict_stream", status, e);
  check(!in->release, "the stream that was given is not moved");
  check((status == 0) == (out->release != NULL), "a stream is given exactly on success");
  if (status) return status;
  struct ArrowSchema s;
  memset(&s, 0xCD, sizeof s);
  int code = out->get_schema(out, &s);
  if (code) status = CARROT_OUT_OF_MEMORY;
  else s.release(&s);
  for (int i = 0, failed = 0; i < pulls && failed < 2; i++) { /* it can be asked again */
    struct ArrowArray a;
    memset(&a, 0xCD, sizeof a);
    if ((code = out->get_next(out, &a))) {
      const char *why = out->get_last_error(out);
      check(why != NULL, "a stream fails and does not say why");
      if (!quiet) printf("next: %d %s\n", code, why);
      check(!a.release, "a failed stream gives an array");
      status = code == 12 ? CARROT_OUT_OF_MEMORY : CARROT_INVALID_DATA;
      failed++;
      continue;
    }
    if (!a.release) break;
    CarrotError none = {.struct_size = sizeof none, .row = -1, .column = -1};
    answered("next", 0, &none, &a);
  }
  out->release(out);
  check(!out->release, "release does not say so");
  return status;
}

static int pulls = NEVER;

static CarrotStatus call_stream(void) {
  struct ArrowArrayStream in, out;
  CarrotBinding *b;
  CarrotError e = {.struct_size = sizeof e};
  memset(&out, 0xCD, sizeof out);
  struct ArrowSchema own;
  CarrotStatus status = outcome("input_schema", m.input_schema(&own, &e), &e);
  if (status) return status;
  status = outcome("bind", m.bind(&own, option_text[options], host, &b, &e), &e);
  own.release(&own);
  if (status) return status;
  open_source(&in);
  status = m.predict_stream(b, &in, &out, &e);
  m.unbind(b); /* the stream lives on */
  return pull(status, &in, &out, &e, pulls);
}

static CarrotStatus call_stream_unbound(void) {
  struct ArrowArrayStream in, out;
  CarrotError e = {.struct_size = sizeof e};
  memset(&out, 0xCD, sizeof out);
  open_source(&in);
  CarrotStatus status = carrot_predict_stream(&in, &out, &e);
  return pull(status, &in, &out, &e, pulls);
}

/* Every call once as it is, and once for each of its allocations that could fail. */
static void run(CarrotStatus (*call)(void)) {
  for (long fail = -1;; fail++) {
    quiet = fail >= 0;
    load();
    long before = live[BLOCKS];
    allocations = 0, failing = fail;
    CarrotStatus status = call();
    failing = -1;
    drop();
    check(live[BLOCKS] == before, "the model keeps memory");
    check(!live[SCHEMAS] && !live[ARRAYS] && !live[STREAMS], "not all that was given has been released");
    if (fail >= 0 && fail < allocations && !host) check(status != 0, "no memory, and no error"); /* what a thread had none for is done again */
    if (fail >= allocations) break;
  }
  quiet = 0;
}

/* ---- a host with memory and threads of its own ---- */

static void *host_alloc(void *ctx, size_t n, size_t align) {
  void *p = NULL;
  check(ctx == &live, "the host's context");
  if (fails()) return NULL;
  check(!posix_memalign(&p, align, n ? n : 1), "posix_memalign");
  live[BLOCKS]++;
  return p;
}

static void host_free(void *ctx, void *p) {
  check(ctx == &live && p, "the host's free");
  live[BLOCKS]--;
  __real_free(p);
}

static void parallel_for(void *ctx, int64_t n, void (*task)(void *, int64_t), void *state) {
  check(ctx == &live && n > 1, "parallel_for");
  for (int64_t i = n - 1; i >= n / 2; i--) task(state, i); /* the others come too late */
}

/* Plain rows of exactly the memory that they need, one double apart. */
static void score(int64_t features, int64_t width) {
  size_t f = (size_t)features, w = (size_t)width;
  float *x = __real_malloc(f * sizeof *x), *y = __real_malloc(w * sizeof *y);
  double *xs = __real_malloc((2 * f + 1) * sizeof *xs), *ys = __real_malloc((2 * w + 1) * sizeof *ys);
  for (size_t i = 0; i < f; i++) x[i] = (float)i;
  for (size_t i = 0; i < 2 * f + 1; i++) xs[i] = (double)i;
  carrot_score_f32(x, y);
  print_bytes("score", y, width * 4);
  check(!carrot_score_rows_f64(xs, 2, f + 1, ys, w + 1), "carrot_score_rows_f64 fails");
  print_bytes("first", ys, width * 8), print_bytes("second", ys + w + 1, width * 8);
  puts("");
  __real_free(x), __real_free(y), __real_free(xs), __real_free(ys);
}

int main(int argc, char **argv) {
  CarrotError e = {.struct_size = sizeof e};
  m.struct_size = sizeof m;
  check(argc == 4 && (file = fopen(argv[1], "rb")) != NULL, "usage");
  check(!carrot_model_init(CARROT_ABI_1_0, NULL, &m, &e), e.message);
  if (atoi(argv[2])) score(atoi(argv[2]), atoi(argv[3]));
  static const CarrotHost own = {.struct_size = sizeof own, .ctx = &live, .alloc = host_alloc, .free = host_free, .parallel_for = parallel_for, .threads = 4};
  for (int64_t n = number(), i = 0; i < n; i++) {
    int64_t size = number();
    case_at = ftell(file);
    printf("case %lld\n", (long long)i);
    run(call_predict);
    run(call_predict_into);
    run(call_unbound);
    run(call_stream_unbound);
    for (silent = 0; silent < 3; silent++)
      for (fails_at = AT_SCHEMA; fails_at <= n_batches; fails_at++) run(call_stream);
    silent = 0, fails_at = NEVER;
    for (pulls = 0; pulls <= 2; pulls++) run(call_stream);
    pulls = NEVER;
    host = &own;
    run(call_predict);
    run(call_predict_into);
    run(call_stream);
    host = NULL;
    fseek(file, case_at + size, SEEK_SET);
  }
  puts("done");
  return 0;
}
