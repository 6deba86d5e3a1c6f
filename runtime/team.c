/* What models call whose kernels share loops (passes/share_loops.py): a range of iterations, handed out in chunks to the threads that the host lent for the call.
 * build_abi.py makes LLVM IR of it, which stands in such a model beside its kernels.
 *
 *   carrot_lead: parallel_for(member)            one call of the host for all loops of an inference: to wake its threads may take as long as a layer does
 *     member, the first to come: work()            the inference; carrot_share puts each of its loops up, takes part, and waits for those who took some
 *     member, the others: serve()                  wait for the next loop, awake, until all is over or nothing has come for about a millisecond */
#include "carrot_desc.h"

/* Iterations [first, last) of a loop. memory: where a thread keeps what is its own; NULL: where the kernel has it. */
typedef void (*Body)(void *room, char *memory, ptrdiff_t first, ptrdiff_t last);

struct CarrotCrew {
  const CarrotTeam *team;
  void (*work)(void *);
  void *state;
  char *own; /* memory of the leading thread */
  Body body; /* the loop that is up */
  void *room;
  ptrdiff_t n, chunk, next;
  uint32_t loops, loop;          /* how many there were; the one that is up, 0: none */
  uint32_t inside, begun, over;  /* threads that look at it; whether the work has begun, and ended */
};

enum { AWAKE = 1024 /* pauses before others may run, some 20 us */, PATIENCE = 50 * AWAKE };

/* Of the CPU and of the system: an instruction each (backends/abi.py). */
__attribute__((visibility("hidden"))) void carrot_pause(void);
__attribute__((visibility("hidden"))) void carrot_yield(void);

static void rest(uint32_t *pauses) {
  if (++*pauses % AWAKE) carrot_pause();
  else carrot_yield();
}

static void take_part(CarrotCrew *c, char *memory) {
  for (;;) {
    ptrdiff_t at = __atomic_fetch_add(&c->next, c->chunk, __ATOMIC_RELAXED);
    if (at >= c->n) return;
    c->body(c->room, memory, at, c->n - at < c->chunk ? c->n : at + c->chunk);
  }
}

static void serve(CarrotCrew *c, char *memory) {
  uint32_t seen = 0, pauses = 0;
  while (pauses < PATIENCE && !__atomic_load_n(&c->over, __ATOMIC_ACQUIRE)) {
    uint32_t loop = __atomic_load_n(&c->loop, __ATOMIC_ACQUIRE);
    if (!loop || loop == seen) {
      rest(&pauses);
      continue;
    }
    __atomic_fetch_add(&c->inside, 1, __ATOMIC_SEQ_CST); /* whoever is counted before the loop goes is waited for */
    if (__atomic_load_n(&c->loop, __ATOMIC_SEQ_CST) == loop) take_part(c, memory);
    __atomic_fetch_sub(&c->inside, 1, __ATOMIC_RELEASE);
    seen = loop;
    pauses = 0;
  }
}

static void member(void *crew, int64_t i) {
  CarrotCrew *c = crew;
  char *memory = c->team->memory + (size_t)i * c->team->bytes;
  if (__atomic_exchange_n(&c->begun, 1, __ATOMIC_ACQ_REL)) {
    serve(c, memory);
    return;
  }
  c->own = memory;
  c->work(c->state);
  __atomic_store_n(&c->over, 1, __ATOMIC_RELEASE);
}

/* Calls work(state), whose kernels are given `team`, with the host's threads at hand; once, even if the host calls no task. */
__attribute__((visibility("hidden"))) void carrot_lead(CarrotTeam *team, void (*work)(void *), void *state) {
  CarrotCrew c;
  c.team = team;
  c.work = work;
  c.state = state;
  c.loops = c.loop = c.inside = c.begun = c.over = 0;
  team->crew = &c;
  team->parallel_for(team->ctx, team->threads, member, &c);
  team->crew = 0;
  if (!c.begun) work(state);
}

/* n iterations, of which `least` are worth a thread; up to eight chunks a thread, so that one that is held up elsewhere leaves the rest to others. */
__attribute__((visibility("hidden"))) void carrot_share(const CarrotTeam *team, Body body, void *room, ptrdiff_t n, ptrdiff_t least) {
  CarrotCrew *c = team->crew;
  if (!c || n <= least) {
    if (n > 0) body(room, NULL, 0, n);
    return;
  }
  c->body = body;
  c->room = room;
  c->n = n;
  c->chunk = least;
  while (c->chunk * 8 * (ptrdiff_t)team->threads < n) c->chunk *= 2;
  c->next = 0;
  __atomic_store_n(&c->loop, ++c->loops, __ATOMIC_RELEASE);
  take_part(c, c->own);
  __atomic_store_n(&c->loop, 0, __ATOMIC_SEQ_CST);
  for (uint32_t pauses = 0; __atomic_load_n(&c->inside, __ATOMIC_ACQUIRE);) rest(&pauses);
}
