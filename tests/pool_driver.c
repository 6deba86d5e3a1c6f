/* The pool of threads (runtime/abi_pool.c), for the sanitizers: callers in several threads at once, tasks that call again, threads awake and asleep, callers that sleep until a task
 * ends. Each task is called once, in one thread, or taken back. Prints how many pools there were. */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "abi_base.h"
#include "abi_pool.c"

enum { THREADS = 3, CALLERS = 3, MOST = 6, CALLS = 300 };

#define CHECK(x) ((x) ? (void)0 : failed(__LINE__, #x))

static void failed(int line, const char *what) {
  fprintf(stderr, "line %d: %s\n", line, what);
  _exit(1);
}

static void pause_here(void) {}
static intptr_t call(intptr_t number, intptr_t a, intptr_t b, intptr_t c) { return syscall(number, a, b, c, 0); }
static const CarrotSystem linux_here = {pause_here, call, SYS_sched_yield, SYS_futex, SYS_clock_gettime, 0};
const CarrotDesc carrot_desc = {.system = &linux_here};

static CarrotPool pools[] = {{NULL, 0}, {NULL, 100000}, {NULL, 2000000}};
static int lent;

static void nap(long us) { nanosleep(&(struct timespec){0, us * 1000}, NULL); }

typedef struct { CarrotPool *pool; pthread_t caller; int n, deep, slow, began[MOST], ended[MOST]; } Call;

static void go(Call *c);

static void task(void *state, int64_t i) {
  Call *c = state;
  CHECK(i >= 0 && i < c->n && !c->began[i]++);
  if (i) CHECK(!pthread_equal(pthread_self(), c->caller)), __atomic_fetch_add(&lent, 1, __ATOMIC_RELAXED);
  else CHECK(pthread_equal(pthread_self(), c->caller));
  if (c->slow) nap(i ? c->slow : c->slow / 3); /* the caller sleeps until the others have done */
  if (c->deep) {
    Call inner = {.pool = c->pool, .n = 1 + (c->n + (int)i) % MOST};
    go(&inner);
  }
  c->ended[i]++;
}

static void go(Call *c) {
  int calls = 0;
  c->caller = pthread_self();
  pool_for(c->pool, c->n, task, c);
  for (int i = 0; i < MOST; i++) calls += c->began[i], CHECK(c->began[i] == c->ended[i] && c->began[i] == (i < calls)); /* 0, and as many as came */
  CHECK(calls && calls <= c->n);
}

static void *caller(void *pool) {
  for (int k = 0; k < CALLS; k++) {
    Call c = {.pool = pool, .n = 1 + k % MOST, .deep = k % 7 == 3, .slow = k % 50 == 10 ? 3000 : 0};
    go(&c);
    if (k % 20 == 0) nap(k % 3 * 300);
  }
  return NULL;
}

static void *lend(void *pool) {
  pool_work(pool);
  CHECK(!"it never returns");
  return NULL;
}

int main(void) {
  for (size_t p = 0; p < sizeof pools / sizeof *pools; p++) {
    pthread_t callers[CALLERS], thread;
    lent = 0;
    caller(&pools[p]); /* which has no threads yet */
    CHECK(!lent);
    for (int i = 0; i < THREADS; i++) CHECK(!pthread_create(&thread, NULL, lend, &pools[p]) && !pthread_detach(thread));
    while (!lent) go(&(Call){.pool = &pools[p], .n = 2, .slow = 3000});
    for (int i = 0; i < CALLERS; i++) CHECK(!pthread_create(&callers[i], NULL, caller, &pools[p]));
    for (int i = 0; i < CALLERS; i++) pthread_join(callers[i], NULL);
  }
  printf("%d pools\n", (int)(sizeof pools / sizeof *pools));
  fflush(stdout);
  _exit(0); /* the threads stay where they are */
}
