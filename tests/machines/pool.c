/* Usage: pool NANOSECONDS. Threads of a host in the pool of a model: calls of three tasks, one after the other and after pauses, until others than the caller have done 100. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "carrot.h"

static CarrotModel model = {.struct_size = sizeof model};
static CarrotPool pool;
static int others;

static void *lend(void *none) {
  (void)none;
  model.pool_work(&pool);
  exit(3);
}

static void nap(long us) { nanosleep(&(struct timespec){0, us * 1000}, NULL); }

static void task(void *done, int64_t i) {
  ((int *)done)[i]++;
  if (i) __atomic_fetch_add(&others, 1, __ATOMIC_RELAXED);
  nap(50);
}

int main(int argc, char **argv) {
  CarrotError e = {.struct_size = sizeof e};
  pthread_t thread;
  if (carrot_model_init(CARROT_ABI_1_0, NULL, &model, &e) || !model.pool_work || argc < 2) return 1;
  pool.awake_ns = atoi(argv[1]);
  for (int i = 0; i < 2; i++) pthread_create(&thread, NULL, lend, NULL);
  for (int k = 0; others < 100; k++) {
    int done[3] = {0};
    model.pool_for(&pool, 3, task, done);
    if (done[0] != 1 || done[1] > 1 || done[2] > done[1]) return 2;
    if (k % 4 == 0) nap(1500);
  }
  puts("100 tasks");
  return 0;
}
