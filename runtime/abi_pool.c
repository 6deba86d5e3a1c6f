/* A pool of the host's threads: pool_work and pool_for of the table (carrot.h). A thread that has nothing to do watches its own word, awake for some time, as OpenMP's do, and
 * then sleeps at it (a futex). Who calls gives tasks to those it finds, takes the first one itself, and in the end takes back what nobody has begun: it waits for no thread that
 * the system does not run. */

/* Lies on the caller's stack. left: tasks that have begun less those that have ended, once the caller has added the former; SLEEPS: it sleeps until there are none. */
typedef struct PoolJob {
  void (*task)(void *state, int64_t i);
  void *state;
  int32_t next, left;
} PoolJob;

/* Lies on its thread's stack, for good. doing: the job whose task it is given, or one of these. */
typedef struct PoolThread {
  _Alignas(ALIGN) uintptr_t doing;
  struct PoolThread *others;
} PoolThread;

enum { WATCHES, ASLEEP, BUSY };
enum { SLEEPS = 1 << 30, PAUSES = 1024 /* before others may run, some 20 us */ };
enum { FUTEX_WAIT = 128, FUTEX_WAKE = 129 /* by threads of this process */, MONOTONIC = 1 /* a clock */ };

static COLD void sleep_at(const void *word, uint32_t value) {
  carrot_desc.system->call(carrot_desc.system->futex, (intptr_t)word, FUTEX_WAIT, (intptr_t)value);
}

static COLD void wake_at(const void *word) { carrot_desc.system->call(carrot_desc.system->futex, (intptr_t)word, FUTEX_WAKE, 1); }

static COLD int64_t now(void) {
  intptr_t t[2];
  carrot_desc.system->call(carrot_desc.system->clock_gettime, MONOTONIC, (intptr_t)t, 0);
  return (int64_t)t[0] * 1000000000 + t[1];
}

typedef struct Watch { int64_t since; uint32_t pauses; } Watch;

/* false: long enough, it is time to sleep. */
static WARM bool watch(const CarrotPool *p, Watch *w) {
  if (p->awake_ns <= 0) return false;
  if (++w->pauses % PAUSES) {
    carrot_desc.system->pause();
    return true;
  }
  if (!w->since) w->since = now();
  carrot_desc.system->call(carrot_desc.system->sched_yield, 0, 0, 0);
  return now() - w->since < p->awake_ns;
}

static WARM bool turn(uintptr_t *doing, uintptr_t from, uintptr_t to) {
  return __atomic_load_n(doing, __ATOMIC_RELAXED) == from && __atomic_compare_exchange_n(doing, &from, to, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

static HOT PoolJob *next_job(const CarrotPool *p, PoolThread *t) {
  Watch w;
  w.since = w.pauses = 0;
  for (;;) {
    uintptr_t doing = __atomic_load_n(&t->doing, __ATOMIC_RELAXED);
    if (doing > BUSY && turn(&t->doing, doing, BUSY)) return (PoolJob *)doing;
    if (doing == WATCHES && !watch(p, &w)) turn(&t->doing, WATCHES, ASLEEP);
    if (doing == ASLEEP) sleep_at(&t->doing, ASLEEP);
    if (doing != WATCHES) w.since = w.pauses = 0;
  }
}

static HOT void pool_work(CarrotPool *p) {
  PoolThread t;
  void *others = __atomic_load_n(&p->threads, __ATOMIC_RELAXED);
  t.doing = WATCHES;
  do t.others = others;
  while (!__atomic_compare_exchange_n(&p->threads, &others, (void *)&t, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED));
  for (;;) {
    PoolJob *job = next_job(p, &t);
    job->task(job->state, __atomic_fetch_add(&job->next, 1, __ATOMIC_RELAXED));
    __atomic_store_n(&t.doing, WATCHES, __ATOMIC_RELEASE); /* before the caller is told: its next call is to find this one */
    if (__atomic_fetch_sub(&job->left, 1, __ATOMIC_ACQ_REL) == (SLEEPS | 1)) wake_at(&job->left);
  }
}

static HOT void pool_for(void *pool, int64_t n, void (*task)(void *state, int64_t i), void *state) {
  CarrotPool *p = pool;
  PoolThread *threads = __atomic_load_n(&p->threads, __ATOMIC_ACQUIRE);
  PoolJob job;
  int32_t given = 0, begun;
  job.task = task;
  job.state = state;
  job.next = 1;
  job.left = 0;
  for (uintptr_t idle = WATCHES; idle <= ASLEEP; idle++)
    for (PoolThread *t = threads; t && given < n - 1; t = t->others) {
      if (!turn(&t->doing, idle, (uintptr_t)&job)) continue;
      given++;
      if (idle == ASLEEP) wake_at(&t->doing);
    }
  task(state, 0);
  begun = given;
  for (PoolThread *t = threads; t && __atomic_load_n(&job.next, __ATOMIC_RELAXED) <= given; t = t->others) begun -= turn(&t->doing, (uintptr_t)&job, WATCHES);
  Watch w;
  w.since = w.pauses = 0;
  for (int32_t left = __atomic_add_fetch(&job.left, begun, __ATOMIC_ACQ_REL); left & ~SLEEPS; left = __atomic_load_n(&job.left, __ATOMIC_ACQUIRE)) {
    if (left & SLEEPS) sleep_at(&job.left, (uint32_t)left);
    else if (!watch(p, &w)) __atomic_compare_exchange_n(&job.left, &left, left | SLEEPS, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
  }
}
