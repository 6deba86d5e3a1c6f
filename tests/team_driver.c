/* The threads of an inference (runtime/team.c), for the sanitizers: loops of all sizes, each iteration once, every thread in memory of its own, hosts that call few
 * tasks, late, or none. Prints how many loops there were. */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "carrot_desc.h"

void carrot_lead(CarrotTeam *, void (*)(void *), void *);
void carrot_share(const CarrotTeam *, void (*)(void *, char *, ptrdiff_t, ptrdiff_t), void *, ptrdiff_t, ptrdiff_t);
void carrot_pause(void) { sched_yield(); }
void carrot_yield(void) { sched_yield(); }

enum { THREADS = 4, MOST = 257, ROOM = 64, EACH = 64 + ROOM, LOOPS = 400 };
enum { IN_THREADS, IN_TURN, BACKWARDS, ONLY_OTHERS, NONE, HOSTS };

#define CHECK(x) do { if (!(x)) { fprintf(stderr, "line %d: %s\n", __LINE__, #x); exit(1); } } while (0)

typedef struct { void (*task)(void *, int64_t); void *state; int64_t i; } Task;

static void *call(void *t) {
  ((Task *)t)->task(((Task *)t)->state, ((Task *)t)->i);
  return NULL;
}

static void parallel_for(void *ctx, int64_t n, void (*task)(void *, int64_t), void *state) {
  int how = *(int *)ctx;
  CHECK(n == THREADS);
  if (how == NONE) return;
  if (how == IN_TURN || how == BACKWARDS) {
    for (int64_t i = 0; i < n; i++) task(state, how == IN_TURN ? i : n - 1 - i);
    return;
  }
  pthread_t threads[THREADS];
  Task tasks[THREADS];
  int first = how == ONLY_OTHERS ? 2 : 0;
  for (int i = (int)n - 1; i >= first; i--) { /* so that mostly not the first one leads */
    tasks[i] = (Task){task, state, i};
    CHECK(!pthread_create(&threads[i], NULL, call, &tasks[i]));
  }
  for (int i = first; i < n; i++) pthread_join(threads[i], NULL);
}

typedef struct { const CarrotTeam *team; int how, rounds; long loops; int times[MOST]; int meet, here; } Work;

static void body(void *room, char *memory, ptrdiff_t first, ptrdiff_t last) {
  Work *w = room;
  char own[ROOM];
  if (!memory) memory = own;
  else CHECK(memory >= w->team->memory && memory < w->team->memory + THREADS * EACH && (memory - w->team->memory) % EACH == 64);
  memset(memory, (int)first + 1, ROOM);
  if (w->meet) { /* nobody goes on before there are two, nor soon before there are all */
    __atomic_fetch_add(&w->here, 1, __ATOMIC_SEQ_CST);
    for (int here, k = 0; (here = __atomic_load_n(&w->here, __ATOMIC_SEQ_CST)) < (k < 10000 ? THREADS : 2); k++) sched_yield();
  }
  for (ptrdiff_t i = first; i < last; i++) w->times[i]++;
  for (int i = 0; i < ROOM; i++) CHECK(memory[i] == (char)(first + 1));
}

static void infer(void *work) {
  Work *w = work;
  CHECK(++w->rounds == 1);
  for (int loop = 0; loop < LOOPS; loop++, w->loops++) {
    int n = loop * 7 % MOST, least = 1 + loop % 5;
    w->meet = w->how == IN_THREADS && loop == 0;
    if (w->meet) n = THREADS * 8, least = 1;
    w->here = 0;
    memset(w->times, 0, sizeof w->times);
    carrot_share(w->team, body, w, n, least);
    for (int i = 0; i < MOST; i++) CHECK(w->times[i] == (i < n));
  }
}

int main(void) {
  long loops = 0;
  for (int round = 0; round < 5; round++)
    for (int how = 0; how < HOSTS; how++) {
      CarrotTeam team = {.parallel_for = parallel_for, .ctx = &how, .memory = aligned_alloc(64, THREADS * EACH), .bytes = EACH, .threads = THREADS};
      Work w = {.team = &team, .how = how};
      carrot_lead(&team, infer, &w);
      CHECK(w.rounds == 1 && !team.crew);
      loops += w.loops;
      free(team.memory);
    }
  printf("%ld loops\n", loops);
  return 0;
}
