/* What models call whose kernels share loops (passes/share_loops.py): a range of iterations, handed out in chunks to the host's threads.
 * build_abi.py makes LLVM IR of it, which stands in such a model beside its kernels. */
#include "carrot_desc.h"

/* Iterations [first, last) of a loop. memory: where a thread keeps what is its own; NULL: where the kernel has it. */
typedef void (*Body)(void *room, char *memory, ptrdiff_t first, ptrdiff_t last);

typedef struct Share {
  const CarrotTeam *team;
  Body body;
  void *room;
  ptrdiff_t n, chunk, next;
} Share;

static void work(Share *s, char *memory) {
  for (;;) {
    ptrdiff_t at = __atomic_fetch_add(&s->next, s->chunk, __ATOMIC_RELAXED);
    if (at >= s->n) return;
    s->body(s->room, memory, at, s->n - at < s->chunk ? s->n : at + s->chunk);
  }
}

static void task(void *share, int64_t i) {
  Share *s = share;
  work(s, s->team->memory + (size_t)i * s->team->bytes);
}

/* n iterations, of which `least` are worth a thread; up to eight chunks a thread, so that one that is held up elsewhere leaves the rest to others. Tasks that
 * the host did not call are made up for. */
__attribute__((visibility("hidden"))) void carrot_share(const CarrotTeam *team, Body body, void *room, ptrdiff_t n, ptrdiff_t least) {
  Share s;
  if (team->threads < 2 || n <= least) {
    if (n > 0) body(room, NULL, 0, n);
    return;
  }
  s.team = team;
  s.body = body;
  s.room = room;
  s.n = n;
  s.chunk = least;
  s.next = 0;
  while (s.chunk * 8 * (ptrdiff_t)team->threads < n) s.chunk *= 2;
  int64_t tasks = 0;
  while (tasks < team->threads && (ptrdiff_t)tasks * s.chunk < n) tasks++;
  team->parallel_for(team->ctx, tasks, task, &s);
  work(&s, team->memory);
}
