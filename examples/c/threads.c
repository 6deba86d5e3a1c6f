/* Usage: threads N: scores a million rows of Arrow columns in N threads. The host decides what a thread is: here POSIX's. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "iris.h"

enum { ROWS = 1000000, MOST = 64 };

typedef struct Job { void (*task)(void *, int64_t); void *state; int64_t i; } Job;

static void *work(void *job) {
  Job *j = job;
  j->task(j->state, j->i);
  return NULL;
}

/* Threads made for the call and gone after it; a service would keep them. Task 0 is the caller's own. */
static void parallel_for(void *ctx, int64_t n, void (*task)(void *state, int64_t i), void *state) {
  pthread_t threads[MOST];
  Job jobs[MOST];
  int64_t made = 1;
  (void)ctx;
  for (; made < n; made++) {
    jobs[made] = (Job){task, state, made};
    if (pthread_create(&threads[made], NULL, work, &jobs[made])) break; /* what it would have done the others do */
  }
  task(state, 0);
  while (--made > 0) pthread_join(threads[made], NULL);
}

static void keep(struct ArrowArray *a) { a->release = NULL; } /* the columns are ours */

int main(int argc, char **argv) {
  CarrotHost host = {.struct_size = sizeof host, .parallel_for = parallel_for, .min_rows = 10000, .threads = argc > 1 ? atoi(argv[1]) : 2};
  CarrotModel m = {.struct_size = sizeof m};
  CarrotError e = {.struct_size = sizeof e};
  CarrotBinding *b = NULL;
  struct ArrowSchema schema;
  struct ArrowArray columns[IRIS_N_FEATURES], *children[IRIS_N_FEATURES];
  const void *buffers[IRIS_N_FEATURES][2], *none[1] = {NULL};
  static double proba[ROWS][IRIS_N_OUTPUTS]; /* iris.h tells the type */
  void *out[1] = {proba};

  if (host.threads > MOST) host.threads = MOST;
  if (carrot_model_init(CARROT_ABI_1_0, NULL, &m, &e) || m.input_schema(&schema, &e) ||
      m.bind(&schema, "{\"outputs\": \"proba\"}", &host, &b, &e))
    return fprintf(stderr, "%s\n", e.message), 1;
  schema.release(&schema);
  for (int c = 0; c < IRIS_N_FEATURES; c++) {
    float *values = malloc(ROWS * sizeof *values);
    for (int i = 0; i < ROWS; i++) values[i] = (float)(rand() % 80) / 10;
    buffers[c][0] = NULL;
    buffers[c][1] = values;
    columns[c] = (struct ArrowArray){.length = ROWS, .n_buffers = 2, .buffers = buffers[c], .release = keep};
    children[c] = &columns[c];
  }
  struct ArrowArray batch = {.length = ROWS, .n_buffers = 1, .n_children = IRIS_N_FEATURES, .buffers = none, .children = children, .release = keep};

  struct timespec start, stop;
  clock_gettime(CLOCK_MONOTONIC, &start);
  if (m.predict_into(b, &batch, out, &e)) return fprintf(stderr, "%s\n", e.message), 1;
  clock_gettime(CLOCK_MONOTONIC, &stop);
  double sum = 0;
  for (int i = 0; i < ROWS; i++) sum += proba[i][0];
  printf("%d threads: %.0f ms, mean of class 0: %.9f\n", host.threads,
         (double)(stop.tv_sec - start.tv_sec) * 1e3 + (double)(stop.tv_nsec - start.tv_nsec) * 1e-6, sum / ROWS);
  m.unbind(b);
  return 0;
}
