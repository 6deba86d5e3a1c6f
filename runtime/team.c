/* What models call whose kernels share loops (passes/share_loops.py): a range of iterations, handed out in chunks to the threads that the host lent for the call.
 * build_abi.py makes LLVM IR of it, which stands in such a model beside its kernels.
 *
 *   carrot_lead: parallel_for(member)            one call of the host for all loops of an inference: to wake its threads may take as long as a layer does
 *     member, the first to come: work()            the inference; carrot_share puts each of its loops up, takes part, and waits for those who took some
 *     member, the others: serve()                  wait for the next loop, awake, until all is over or nothing has come for some ten milliseconds */
#include "carrot_desc.h"

/* Iterations [first, last) of a loop. memory: where a thread keeps what is its own; NULL: where the kernel has it. */
typedef void (*Body)(void *room, char *memory, ptrdiff_t first, ptrdiff_t last);

/* At the start of a thread's own memory. The iterations that it begins with are the same ones in every call: the caches of its core know their weights. */
typedef struct Part {
  _Alignas(64) uintptr_t taken; /* which loop, and how many chunks of this part of it somebody has taken */
  uintptr_t done;               /* iterations of all loops that this thread has done */
} Part;

/* What is written while others look at it has lines of its own: to hand a loop over is to hand a line over. */
struct CarrotCrew {
  const CarrotTeam *team;
  void (*work)(void *);
  void *state;
  int64_t leader; /* which task it is */
  uintptr_t loops, all; /* how many there were, and their iterations */
  _Alignas(64) uint32_t begun; /* whether the work has begun */
  _Alignas(64) uintptr_t loop; /* the one that is up; 0: none is, OVER: none will be */
  uintptr_t body, room, n, chunk, each; /* of it: each part has so many iterations; read while they may change, then `loop` is another */
  _Alignas(64) char end[64];
};

#define OVER UINTPTR_MAX
#define GET(x) __atomic_load_n(&(x), __ATOMIC_ACQUIRE)
#define PUT(x, v) __atomic_store_n(&(x), (uintptr_t)(v), __ATOMIC_RELEASE)

enum { COUNT = 8 /* bits of `taken` that count */, PIECES = 16 /* chunks of a part, at most */ };
enum { AWAKE = 1024 /* pauses before others may run, some 20 us */, PATIENCE = 500 * AWAKE };

/* Of the CPU and of the system: an instruction each (backends/abi.py). */
__attribute__((visibility("hidden"))) void carrot_pause(void);
__attribute__((visibility("hidden"))) void carrot_yield(void);

static void rest(uint32_t *pauses) {
  if (++*pauses % AWAKE) carrot_pause();
  else carrot_yield();
}

static Part *part_of(const CarrotTeam *team, int64_t i) { return (Part *)(void *)(team->memory + (size_t)i * team->bytes); }

/* Of part p of a loop, of so many iterations: where the chunk begins that is this thread's; negative: none is left, or the loop has gone. */
static ptrdiff_t take_chunk(Part *p, uintptr_t loop, ptrdiff_t chunk, ptrdiff_t size) {
  uintptr_t was = __atomic_load_n(&p->taken, __ATOMIC_RELAXED);
  for (;;) {
    ptrdiff_t k = was >> COUNT == loop ? (ptrdiff_t)(was & ((1 << COUNT) - 1)) : 0;
    if (was >> COUNT > loop || k * chunk >= size) return -1;
    if (__atomic_compare_exchange_n(&p->taken, &was, loop << COUNT | (uintptr_t)(k + 1), 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) return k * chunk;
  }
}

/* For task i: its part of the loop, then what others have left of theirs. A chunk that was taken keeps the loop up until it is done. */
static void take_part(CarrotCrew *c, int64_t i, uintptr_t loop) {
  const CarrotTeam *team = c->team;
  Part *own = part_of(team, i);
  Body body = (Body)GET(c->body);
  void *room = (void *)GET(c->room);
  ptrdiff_t n = (ptrdiff_t)GET(c->n), chunk = (ptrdiff_t)GET(c->chunk), each = (ptrdiff_t)GET(c->each);
  if (__atomic_load_n(&c->loop, __ATOMIC_RELAXED) != loop) return;
  for (int32_t k = 0; k != team->threads; k++) {
    ptrdiff_t first = (ptrdiff_t)i * each, stop = n - first < each ? n : first + each, at;
    Part *p = part_of(team, i);
    while ((at = take_chunk(p, loop, chunk, stop - first)) >= 0) {
      ptrdiff_t last = stop - first - at < chunk ? stop : first + at + chunk;
      at += first;
      body(room, (char *)(own + 1), at, last);
      PUT(own->done, own->done + (uintptr_t)(last - at));
    }
    if (++i == team->threads) i = 0;
  }
}

static void serve(CarrotCrew *c, int64_t i) {
  uintptr_t seen = 0, loop;
  for (uint32_t pauses = 0; pauses < PATIENCE && (loop = GET(c->loop)) != OVER;) {
    if (!loop || loop == seen) {
      rest(&pauses);
      continue;
    }
    take_part(c, i, loop);
    seen = loop;
    pauses = 0;
  }
}

static void member(void *crew, int64_t i) {
  CarrotCrew *c = crew;
  if (__atomic_exchange_n(&c->begun, 1, __ATOMIC_ACQ_REL)) {
    serve(c, i);
    return;
  }
  c->leader = i;
  c->work(c->state);
  PUT(c->loop, OVER);
}

/* Calls work(state), whose kernels are given `team`, with the host's threads at hand; once, even if the host calls no task. */
__attribute__((visibility("hidden"))) void carrot_lead(CarrotTeam *team, void (*work)(void *), void *state) {
  CarrotCrew c;
  c.team = team;
  c.work = work;
  c.state = state;
  c.loops = c.all = c.loop = c.begun = 0;
  for (int64_t i = 0; i != team->threads; i++) part_of(team, i)->taken = part_of(team, i)->done = 0;
  team->crew = &c;
  team->parallel_for(team->ctx, team->threads, member, &c);
  team->crew = 0;
  if (!c.begun) work(state);
}

/* n iterations, of which `least` are worth a chunk. */
__attribute__((visibility("hidden"))) void carrot_share(const CarrotTeam *team, Body body, void *room, ptrdiff_t n, ptrdiff_t least) {
  CarrotCrew *c = team->crew;
  if (!c || n <= least || c->loops == UINTPTR_MAX >> COUNT) {
    if (n > 0) body(room, NULL, 0, n);
    return;
  }
  ptrdiff_t chunk = least, each;
  while (chunk * PIECES * team->threads < n) chunk *= 2;
  for (each = chunk; each * team->threads < n;) each += chunk; /* no division: some CPUs have none */
  PUT(c->loop, 0);
  PUT(c->body, body);
  PUT(c->room, room);
  PUT(c->n, n);
  PUT(c->chunk, chunk);
  PUT(c->each, each);
  c->all += (uintptr_t)n;
  uintptr_t loop = ++c->loops, done;
  PUT(c->loop, loop);
  take_part(c, c->leader, loop);
  for (uint32_t pauses = 0;; rest(&pauses)) {
    done = 0;
    for (int64_t i = 0; i != team->threads; i++) done += GET(part_of(team, i)->done);
    if (done == c->all) return;
  }
}
