/* One row after the other through a peer's C function: the driver of trees_time.py, the same loop for everyone.

   Rows come in turn from a table, so that no branch predictor learns one row by heart; where the next row lies depends on the answer to the
   last (`zero` is 0, but the compiler cannot know), so that calls do not overlap. Returns seconds. Loaded with ctypes: no header. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static volatile long never = 0;
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

/* h, g: what else the function needs. out: room for one row's answer. */
#define DRIVER(name, T, prepare, call)                                                                        \
  double name(void *f, const T *table, long rows, int columns, long n, void *out, void *h, void *g) {         \
    const long zero = never;                                                                                  \
    prepare;                                                                                                  \
    (void)f, (void)h, (void)g;                                                                                       \
    const double start = now();                                                                               \
    for (long i = 0, r = 0; i < n; i++) {                                                                     \
      const T *x = table + r * columns;                                                                       \
      call;                                                                                                   \
      r = (r + 1 == rows ? 0 : r + 1) + (*(volatile int *)out & zero);                                        \
    }                                                                                                         \
    return now() - start;                                                                                     \
  }

typedef union { int missing; float value; int code; } Entry32;
typedef union { int missing; double value; int code; } Entry64;
#define FILL(e) for (int j = 0; j < columns; j++) { if (isnan(x[j])) e[j].missing = -1; else e[j].value = x[j]; } memset(out, 0, 64)

DRIVER(drive_nothing, float, , *(int *)out = (int)(x - table))
DRIVER(drive_carrot_row, float, void (*p)(const float *, float *) = f, p(x, out))
DRIVER(drive_carrot_f64, double, int32_t (*p)(const double *, size_t, size_t, double *, size_t) = f, p(x, 1, columns, out, (size_t)h))
DRIVER(drive_tl2cgen32, float, void (*p)(Entry32 *, int, float *) = f; Entry32 e[256], { FILL(e); p(e, 0, out); })
DRIVER(drive_tl2cgen64, double, void (*p)(Entry64 *, int, double *) = f; Entry64 e[256], { FILL(e); p(e, 0, out); })
DRIVER(drive_timber, float, int (*p)(const float *, float *, void *) = f, p(x, out, h))
DRIVER(drive_m2cgen1, double, double (*p)(const double *) = f, *(double *)out = p(x))
DRIVER(drive_m2cgen, double, void (*p)(const double *, double *) = f, p(x, out))
DRIVER(drive_lleaves, double, void (*p)(const double *, double *, int, int) = f, p(x, out, 0, 1))
DRIVER(drive_gtil32, float, int (*p)(void *, const void *, const char *, uint64_t, void *, void *) = f, p(h, x, "float32", 1, out, g))
DRIVER(drive_gtil64, double, int (*p)(void *, const void *, const char *, uint64_t, void *, void *) = f, p(h, x, "float64", 1, out, g))
DRIVER(drive_lightgbm, double, int (*p)(void *, const void *, int64_t *, double *) = f; int64_t length, p(h, x, &length, out))
DRIVER(drive_ydf, float, void (*p)(const float *, float *) = f, p(x, out))

/* XGBoost takes the row as an __array_interface__, written anew for each call: that is its C API for one row. */
DRIVER(drive_xgboost, float,
       int (*p)(void *, const char *, const char *, void *, const uint64_t **, uint64_t *, const float **) = f;
       const char *config = "{\"type\":0,\"training\":false,\"iteration_begin\":0,\"iteration_end\":0,\"strict_shape\":false,\"missing\":NaN}";
       char array[256]; const uint64_t *shape; uint64_t dims; const float *result,
       {
         snprintf(array, sizeof array, "{\"data\":[%lu,true],\"shape\":[1,%d],\"strides\":null,\"typestr\":\"<f4\",\"version\":3}", (unsigned long)x, columns);
         if (p(h, array, config, NULL, &shape, &dims, &result)) return NAN;
         memcpy(out, result, sizeof(float) * (size_t)g);
       })

/* onnxruntime: Run with tensors made once over fixed buffers. */
typedef struct { void *session, *input, *output; const char *input_name, *output_name; float *row, *answer; } Onnx;
DRIVER(drive_onnx, float,
       Onnx *o = h;
       void *(*p)(void *, void *, const char **, void **, size_t, const char **, size_t, void **) = f,
       {
         memcpy(o->row, x, sizeof(float) * columns);
         if (p(o->session, NULL, &o->input_name, &o->input, 1, &o->output_name, 1, &o->output)) return NAN;
         memcpy(out, o->answer, sizeof(float) * (size_t)g);
       })

/* Blocks of `block` rows, each answered by one call. */
#define BLOCKS(name, T)                                                                                          \
  double name(void *f, const T *table, long rows, int columns, long n, T *out, long block, long width) {         \
    int32_t (*p)(const T *, size_t, size_t, T *, size_t) = f;                                                    \
    const double start = now();                                                                                  \
    for (long i = 0, r = 0; i < n; i++, r = r + 2 * block > rows ? 0 : r + block)                                \
      if (p(table + r * columns, block, columns, out, width)) return NAN;                                        \
    return now() - start;                                                                                        \
  }
BLOCKS(blocks_carrot_f32, float)
BLOCKS(blocks_carrot_f64, double)

/* Arrow batches in turn, answered by predict_into (f). */
enum { ARROW = 80 }; /* bytes of a struct ArrowArray */
double batches_carrot(int32_t (*f)(const void *, const void *, void *const *, void *), void *binding, const char *arrays, long parts, long n, void **outs, void *error) {
  const double start = now();
  for (long i = 0, p = 0; i < n; i++, p = p + 1 == parts ? 0 : p + 1)
    if (f(binding, arrays + p * ARROW, outs, error)) return NAN;
  return now() - start;
}

/* m2cgen has no function for many rows. */
void many_m2cgen1(double (*f)(const double *), const double *x, long n, int columns, double *y, int width) {
  for (long i = 0; i < n; i++) y[i * width] = f(x + i * columns);
}
void many_m2cgen(void (*f)(const double *, double *), const double *x, long n, int columns, double *y, int width) {
  for (long i = 0; i < n; i++) f(x + i * columns, y + i * width);
}

/* Seconds of each of n calls of predict_into (f), with `parts` batches in turn; slot: where the address of a batch goes. */
int each_call(int32_t (*f)(const void *, const void *, void *const *, void *), void *binding, void *array, void **outs, void *error, const void **slot,
              const char *x, long parts, long bytes, long n, double *seconds) {
  for (long i = 0, p = 0; i < n; i++, p = p + 1 == parts ? 0 : p + 1) {
    *slot = x + p * bytes;
    const double start = now();
    if (f(binding, array, outs, error)) return 1;
    seconds[i] = now() - start;
  }
  return 0;
}

/* The same of reading the batches and adding their bits up, by the tasks of parallel_for (f; NULL: none), a chunk at a time. */
enum { CHUNK = 1 << 15 };
typedef long long Line __attribute__((vector_size(64), aligned(1)));
typedef struct { const char *x; long bytes, next; Line sum; } Scan;
static void scan(void *state, int64_t i) {
  Scan *s = state;
  Line sum = {i};
  for (long at; (at = __atomic_fetch_add(&s->next, CHUNK, __ATOMIC_RELAXED)) < s->bytes;)
    for (const char *p = s->x + at, *end = s->x + (s->bytes - at < CHUNK ? s->bytes : at + CHUNK); p + 64 <= end; p += 64) sum += *(const Line *)p;
  if (!i) s->sum = sum;
}
void each_scan(void (*f)(void *, int64_t, void (*)(void *, int64_t), void *), void *ctx, long threads, const char *x, long parts, long bytes, long n, double *seconds) {
  for (long i = 0, p = 0; i < n; i++, p = p + 1 == parts ? 0 : p + 1) {
    Scan s = {x + p * bytes, bytes, 0, {0}};
    const double start = now();
    if (f) f(ctx, threads, scan, &s);
    else scan(&s, 0);
    seconds[i] = now() - start;
    never += s.sum[0] & 0;
  }
}
