/* Executes launches of GPU kernels on a CPU: a fiber for each thread of a block, one block after another. grid.py lowers the kernels' LLVM IR to
 * this: barriers, shuffles, thread numbers and every access to memory are calls of cg_*. An error stops the launch and is returned as text:
 *   - an access outside of the buffers that were registered, a store to a constant, a misaligned address
 *   - shared memory: beyond the launch's size, read before it is written, two threads at one byte with no barrier between, one of them writing
 *   - global memory: a byte that one thread writes and another one writes or reads in the same launch, unless both are of one block, a barrier is between and LLVM was told (`together`)
 *   - a barrier, a shuffle or a product of a warp that only some threads come to, or different ones at once
 *   - shared memory that cp.async copies to and that anybody touches before the copying thread has waited for it (others: and come to a barrier); a copy that nobody waits for
 * wgmma: warpgroup.h. A copy arrives when it is waited for, not before. A product of a warp takes what mma.sync takes of a word: the upper 19 bits of a tf32. Shared memory holds 0xFF at first. Fibers run in an order that is drawn anew each time, from a seed.
 * On request (cg_count) loads from shared memory, stores to it and what cp.async copies there are counted as a GPU serves them: what the lanes of a warp ask for at one instruction, the k-th time that each comes to it, is
 * a request; it takes a wavefront for each of the different words of 4 bytes that are in one of the 32 banks, of half the lanes at a time where these are 8 bytes each, of a quarter where they are 16. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

enum { RUN, AT_BARRIER, AT_WARP, AT_WARPGROUP, DONE };
enum { LOAD, STORE, COPY };
enum { SHUFFLE, PRODUCT, MATRICES };
enum { COPIES = 1024, WARP = 32, STACK = 1 << 16, SHARED = 256 << 10, THREADS = 1024, BUFFERS = 1024, NOBODY = 0, SEVERAL = -1, OTHERS = -2 /* in other blocks */, FENCES = 1024, MOST_SUMS = 128 };

typedef struct { char *to; const char *from; int size, some, group; } Copy;
/* Of wgmma. columns, per_word, a, b: of the product, or columns 0: a wait for all but `left` groups. coming: the sums are those of `real`, and what the thread has is no number. fences: how many of
 * fence.proxy, and when each was; fresh: wgmma.fence has been since registers were last touched; groups: committed. */
typedef struct { int columns, per_word, left, coming, fresh, groups, fences, fence_epoch[FENCES]; uint64_t a, b; float real[MOST_SUMS]; } Wgmma;
/* op: that the warp does together. words, sums: what the lane has of a product; row: what it read of a matrix. group: copies that are committed next. */
typedef struct { ucontext_t context; char *stack; int state, site, op, per_word, row[4]; uint32_t value, from; const uint32_t *words; float *sums; Copy copies[COPIES]; int n_copies, group; struct Asked *asked; int n_asked, room; Wgmma wgmma; } Fiber;
typedef struct Asked { int site, turn, lane, size; uint32_t at; } Asked; /* turn: how often the lane had been there */
typedef struct { char *at; size_t size; int writable; int32_t *writer, *reader, *write_epoch, *read_epoch; } Buffer; /* who, by byte: a thread's number in the grid + 1; and when last */
/* fences: how many of fence.proxy the writer had done; multiplied: by so many products that nobody has waited for. */
typedef struct { int written, coming, fences, multiplied; int32_t write_epoch, writer, read_epoch, reader; } Byte;

char carrot_shared[SHARED] __attribute__((aligned(SHARED))); /* so that its low bits are those of a GPU's address */
static Byte shadow[SHARED];
static Fiber fibers[THREADS];
static Buffer buffers[BUFFERS];
static int n_buffers, n_threads, now, block, shared_size, epoch, first_epoch /* of the block */, together;
static uint64_t draw;
static ucontext_t scheduler;
static void (*entry)(void **);
static void **arguments;
static char error[512];
static int counting, n_sites;
static int64_t counted[4]; /* requests, wavefronts, those that there would be without conflicts; products of warps */

static void stop(int state) {
  fibers[now].state = state;
  swapcontext(&fibers[now].context, &scheduler);
}

#define FAIL(...) do { if (!error[0]) snprintf(error, sizeof error, __VA_ARGS__); stop(DONE); } while (0)

/* Said by each thread as it begins: whether other threads' stores may be seen behind a barrier. */
void cg_together(int32_t yes) { together = yes; }

/* Whether it was this block, and a barrier has been since then. */
static int before(int32_t who, int32_t when) { return together && who != OTHERS && when >= first_epoch && when < epoch; }

int32_t cg_thread(void) { return now; }
int32_t cg_block(void) { return block; }

void cg_barrier(int32_t site) {
  fibers[now].site = site;
  stop(AT_BARRIER);
}

int32_t cg_shuffle(int32_t site, int32_t mask, int32_t value, int32_t offset, int32_t clamp) {
  if (mask != -1 || clamp != 31) FAIL("a shuffle of some lanes only, thread %d of block %d", now, block);
  fibers[now].site = site;
  fibers[now].value = (uint32_t)value;
  fibers[now].from = (uint32_t)offset;
  fibers[now].op = SHUFFLE;
  stop(AT_WARP);
  return (int32_t)fibers[now].value;
}

/* sums += the 16 x 8 words times the 8 x 8 words that the warp has. */
void cg_mma(int32_t site, int32_t per_word, const uint32_t *words, float *sums) {
  Fiber *f = &fibers[now];
  f->site = site;
  f->op = PRODUCT;
  f->per_word = per_word;
  f->words = words;
  f->sums = sums;
  stop(AT_WARP);
}

static float float_of(uint32_t bits) {
  float x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

static uint32_t bits_of(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

int32_t cg_tf32(float x) {
  uint32_t v = bits_of(x);
  if ((v & 0x7FFFFFFF) > 0x7F800000) return 0x7FFFFFFF;
  return (int32_t)((v & 0x7FFFFFFF) == 0x7F800000 ? v : (v + 0x1000) & ~0x1FFFu);
}

static uint32_t bf16_of(float x) {
  uint32_t v = bits_of(x);
  return (v & 0x7FFFFFFF) > 0x7F800000 ? 0x7FFF : (v + 0x7FFF + (v >> 16 & 1)) >> 16;
}

int32_t cg_bf16_pair(float high, float low) { return (int32_t)(bf16_of(high) << 16 | bf16_of(low)); }

static void shared_access(size_t at, int size, int kind) {
  if (at + (size_t)size > (size_t)shared_size) FAIL("shared memory: byte %zu of %d, thread %d of block %d", at, shared_size, now, block);
  for (int i = 0; i < size; i++) {
    Byte *b = &shadow[at + (size_t)i];
    int other = b->write_epoch == epoch && b->writer != now + 1;
    if (kind == LOAD) {
      if (b->coming) FAIL("shared memory: thread %d reads byte %zu, which is being copied and not waited for, block %d", now, at, block);
      if (!b->written) FAIL("shared memory: byte %zu is read before it is written, thread %d of block %d", at, now, block);
      if (other) FAIL("shared memory: thread %d reads byte %zu, which thread %d writes, with no barrier between, block %d", now, at, b->writer - 1, block);
      b->reader = b->read_epoch == epoch && b->reader != now + 1 ? SEVERAL : now + 1;
      b->read_epoch = epoch;
    } else {
      if (b->coming) FAIL("shared memory: thread %d writes byte %zu, which is being copied and not waited for, block %d", now, at, block);
      if (b->multiplied) FAIL("shared memory: thread %d writes byte %zu, which is being multiplied and not waited for, block %d", now, at, block);
      if (other) FAIL("shared memory: threads %d and %d write byte %zu with no barrier between, block %d", now, b->writer - 1, at, block);
      if (b->read_epoch == epoch && b->reader != now + 1) FAIL("shared memory: thread %d writes byte %zu, which another one reads, with no barrier between, block %d", now, at, block);
      b->written = 1;
      b->write_epoch = epoch;
      b->writer = now + 1;
      b->fences = fibers[now].wgmma.fences;
    }
  }
}

static void ask(int site, size_t at, int size) {
  Fiber *f = &fibers[now];
  if (f->n_asked == f->room) f->asked = realloc(f->asked, (size_t)(f->room = 2 * f->room + 64) * sizeof(Asked));
  f->asked[f->n_asked++] = (Asked){site, 0, now % WARP, size, (uint32_t)at};
  if (site >= n_sites) n_sites = site + 1;
}

static int by_turn(const void *a, const void *b) {
  const Asked *x = a, *y = b;
  return x->site != y->site ? x->site - y->site : x->turn != y->turn ? x->turn - y->turn : x->lane - y->lane;
}

/* Of the lanes of one part of a warp: the most different words in one bank. */
static int wavefronts(const Asked *asked, int n, int first, int lanes) {
  uint32_t words[4 * WARP];
  int n_words = 0, of_bank[32] = {0}, most = 0;
  for (int i = 0; i < n; i++) {
    if (asked[i].lane < first || asked[i].lane >= first + lanes) continue;
    for (uint32_t w = asked[i].at / 4; w <= (asked[i].at + (uint32_t)asked[i].size - 1) / 4; w++) {
      int k = 0;
      while (k < n_words && words[k] != w) k++;
      if (k < n_words) continue;
      words[n_words++] = w;
      if (++of_bank[w % 32] > most) most = of_bank[w % 32];
    }
  }
  return most;
}

/* What a warp asked for in this block. */
static void count(Fiber *warp, int lanes) {
  int n = 0, *turns = malloc((size_t)(n_sites + 1) * sizeof(int));
  for (int l = 0; l < lanes; l++) n += warp[l].n_asked;
  Asked *all = malloc((size_t)(n + 1) * sizeof(Asked)), *to = all;
  for (int l = 0; l < lanes; l++) {
    memset(turns, 0, (size_t)n_sites * sizeof(int));
    for (int i = 0; i < warp[l].n_asked; i++) {
      *to = warp[l].asked[i];
      to->turn = turns[to->site]++;
      to++;
    }
    warp[l].n_asked = 0;
  }
  qsort(all, (size_t)n, sizeof(Asked), by_turn);
  for (int i = 0, k; i < n; i = k) {
    for (k = i + 1; k < n && all[k].site == all[i].site && all[k].turn == all[i].turn;) k++;
    int part = all[i].size <= 4 ? WARP : 4 * WARP / all[i].size;
    counted[0]++;
    for (int first = 0; first < WARP; first += part) {
      int most = wavefronts(all + i, k - i, first, part);
      counted[1] += most;
      counted[2] += most > 0;
    }
  }
  free(all);
  free(turns);
}

/* From now on: 1 << LOAD, 1 << STORE, 1 << COPY, or several, 0: no more; what has been counted is forgotten. */
void cg_count(int32_t kinds) {
  counting = kinds;
  memset(counted, 0, sizeof counted);
}

void cg_counted(int64_t *out) { memcpy(out, counted, sizeof counted); }

static void access_at(const char *at, int64_t size, int32_t align, int32_t kind) {
  if ((uintptr_t)at % (uintptr_t)align) FAIL("an address that is no multiple of %d, thread %d of block %d", align, now, block);
  if (at >= carrot_shared && at < carrot_shared + SHARED) {
    shared_access((size_t)(at - carrot_shared), (int)size, kind);
    return;
  }
  const char *stack = fibers[now].stack;
  if (at >= stack && at + size <= stack + STACK) return;
  int32_t me = block * n_threads + now + 1;
  static int last; /* most accesses are to the buffer of the one before */
  for (int i = -1; i < n_buffers; i++) {
    int k = i < 0 ? last : i;
    Buffer *b = &buffers[k];
    if (k >= n_buffers || at < b->at || at + size > b->at + b->size) continue;
    last = k;
    if (!b->writable) {
      if (kind == STORE) FAIL("a store to a constant, thread %d of block %d", now, block);
      return;
    }
    for (int64_t i = at - b->at; i < at - b->at + size; i++) {
      int32_t w = b->writer[i], r = b->reader[i];
      if (w != NOBODY && w != me && !before(w, b->write_epoch[i])) FAIL("global memory: thread %d of block %d comes to byte %lld of buffer %d, which thread %d of the grid writes", now, block, (long long)i, k, w - 1);
      if (kind == LOAD) {
        b->reader[i] = r == NOBODY || r == me || before(r, b->read_epoch[i]) ? me : b->read_epoch[i] < first_epoch ? OTHERS : r == OTHERS ? r : SEVERAL;
        b->read_epoch[i] = epoch;
      } else {
        if (r != NOBODY && r != me && !before(r, b->read_epoch[i])) FAIL("global memory: thread %d of block %d writes byte %lld of buffer %d, which others read", now, block, (long long)i, k);
        b->writer[i] = me;
        b->write_epoch[i] = epoch;
      }
    }
    return;
  }
  FAIL("%s of %lld bytes outside of every buffer, thread %d of block %d", kind == LOAD ? "a load" : "a store", (long long)size, now, block);
}

/* asked: bytes from there on that one instruction of a GPU loads or stores, 0: it is part of another one's. */
void cg_access(const char *at, int64_t size, int32_t align, int32_t kind, int32_t site, int32_t asked) {
  access_at(at, size, align, kind);
  if (counting >> kind & 1 && asked && at >= carrot_shared && at < carrot_shared + SHARED) ask(site, (size_t)(at - carrot_shared), asked);
}

/* Words of as many matrices of 8 rows of 16 bytes in shared memory; lane l says where row l % 8 of matrix l / 8 is. */
void cg_ldmatrix(int32_t site, int32_t matrices, const char *at, uint32_t *words) {
  Fiber *f = &fibers[now];
  f->site = site;
  f->op = MATRICES;
  if (now % WARP < 8 * matrices) {
    if (at < carrot_shared || at >= carrot_shared + SHARED) FAIL("ldmatrix of what is not shared memory, thread %d of block %d", now, block);
    cg_access(at, 16, 16, LOAD, site, 16);
    memcpy(f->row, at, 16);
  }
  stop(AT_WARP);
  for (int m = 0; m < matrices; m++) words[m] = (uint32_t)fibers[now / WARP * WARP + 8 * m + now % WARP / 4].row[now % 4];
  stop(AT_WARP); /* all have read before one writes its next row */
}

void cg_copy(int32_t site, char *to, const char *from, int32_t size, int32_t some) {
  Fiber *f = &fibers[now];
  if (some < 0 || some > size || to < carrot_shared || to >= carrot_shared + SHARED || (from >= carrot_shared && from < carrot_shared + SHARED)) {
    FAIL("cp.async of %d of %d bytes that is not from global to shared memory, thread %d of block %d", some, size, now, block);
  }
  access_at(to, size, size, STORE);
  if (counting >> COPY & 1) ask(site, (size_t)(to - carrot_shared), size);
  if (some) access_at(from, some, size, LOAD);
  else if ((uintptr_t)from % (uintptr_t)size) FAIL("an address that is no multiple of %d, thread %d of block %d", size, now, block);
  if (f->n_copies == COPIES) FAIL("more than %d copies of a thread that nobody waits for", COPIES);
  f->copies[f->n_copies++] = (Copy){to, from, size, some, f->group};
  for (int i = 0; i < size; i++) {
    shadow[to - carrot_shared + i].coming = 1;
    to[i] = (char)0xFF;
  }
}

void cg_commit(void) { fibers[now].group++; }

/* Those of all but the last groups arrive; it is now that the thread writes them. */
void cg_wait(int32_t groups) {
  Fiber *f = &fibers[now];
  int left = 0;
  for (int n = 0; n < f->n_copies; n++) {
    Copy c = f->copies[n];
    if (c.group >= f->group - groups) {
      f->copies[left++] = c;
      continue;
    }
    for (int i = 0; i < c.size; i++) shadow[c.to - carrot_shared + i].coming = 0;
    access_at(c.to, c.size, c.size, STORE);
    memcpy(c.to, c.from, (size_t)c.some);
    memset(c.to + c.some, 0, (size_t)(c.size - c.some));
  }
  f->n_copies = left;
}

#include "warpgroup.h"

void cg_buffer(void *at, int64_t size, int32_t writable) {
  Buffer b = {at, (size_t)size, writable, NULL, NULL, NULL, NULL};
  if (n_buffers == BUFFERS) abort();
  buffers[n_buffers++] = b;
}

void cg_forget(void) { n_buffers = 0; }

static void run(void) {
  entry(arguments);
  stop(DONE);
}

static uint32_t random_below(uint32_t n) {
  draw = draw * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(draw >> 33) % n;
}

/* The number k, 0 <= k < 8 * per_word, in row g of the 16 x 8 words (or column g of the 8 x 8) that lanes 4 g + t have: words t and t + 4, of rows above 8 the second of each pair. */
static double number(const Fiber *warp, int g, int k, int per_word, int first, int stride) {
  uint32_t word = warp[g % 8 * 4 + k / per_word % 4].words[first + g / 8 + stride * (k / per_word / 4)];
  return per_word == 1 ? float_of(word & ~0x1FFFu) : float_of(k % 2 ? word & 0xFFFF0000 : word << 16);
}

static void product(Fiber *warp, int per_word) {
  float out[16][8];
  for (int row = 0; row < 16; row++)
    for (int column = 0; column < 8; column++) {
      double sum = warp[row % 8 * 4 + column / 2].sums[row / 8 * 2 + column % 2];
      for (int k = 0; k < 8 * per_word; k++) sum += number(warp, row, k, per_word, 0, 2) * number(warp, column, k, per_word, 4, 1);
      out[row][column] = (float)sum;
    }
  for (int l = 0; l < WARP; l++)
    for (int i = 0; i < 4; i++) warp[l].sums[i] = out[l / 4 + i / 2 * 8][l % 4 * 2 + i % 2];
}

/* A warp whose lanes all wait at one shuffle or product goes on. */
static int warp_goes_on(Fiber *warp, int lanes) {
  for (int l = 0; l < lanes; l++)
    if (warp[l].state != AT_WARP) return 0;
  uint32_t given[WARP];
  for (int l = 0; l < WARP; l++) {
    if (lanes < WARP || warp[l].site != warp[0].site) {
      snprintf(error, sizeof error, "a warp of block %d whose lanes come to different shuffles, matrices or products, or of %d lanes", block, lanes);
      return 1;
    }
    given[l] = warp[l].value;
  }
  if (warp[0].op == PRODUCT) {
    product(warp, warp[0].per_word);
    counted[3]++;
  }
  for (int l = 0; l < WARP; l++) {
    warp[l].value = given[(uint32_t)l ^ (warp[l].from & 31)];
    warp[l].state = RUN;
  }
  return 1;
}

static void run_block(void) {
  static int order[THREADS];
  memset(carrot_shared, 0xFF, (size_t)shared_size);
  memset(shadow, 0, (size_t)shared_size * sizeof shadow[0]);
  first_epoch = ++epoch;
  n_products = 0;
  for (int i = 0; i < n_threads; i++) {
    Fiber *f = &fibers[i];
    if (!f->stack) f->stack = malloc(STACK);
    getcontext(&f->context);
    f->context.uc_stack.ss_sp = f->stack;
    f->context.uc_stack.ss_size = STACK;
    f->context.uc_link = NULL;
    makecontext(&f->context, run, 0);
    f->state = RUN;
    f->n_copies = f->group = 0;
    memset(&f->wgmma, 0, offsetof(Wgmma, fence_epoch));
    order[i] = i;
  }
  for (int done = 0; done < n_threads && !error[0];) {
    int progress = 0, waiting = 0, site = -1;
    for (int i = n_threads - 1; i > 0; i--) {
      int j = (int)random_below((uint32_t)i + 1), k = order[i];
      order[i] = order[j];
      order[j] = k;
    }
    for (int i = 0; i < n_threads && !error[0]; i++) {
      now = order[i];
      if (fibers[now].state != RUN) continue;
      progress = 1;
      swapcontext(&scheduler, &fibers[now].context);
    }
    if (error[0]) return;
    for (int w = 0; w < n_threads; w += WARP) progress |= warp_goes_on(&fibers[w], n_threads - w < WARP ? n_threads - w : WARP);
    for (int w = 0; w + WARPGROUP <= n_threads && !error[0]; w += WARPGROUP) progress |= warpgroup_goes_on(&fibers[w]);
    done = 0;
    for (int i = 0; i < n_threads && !error[0]; i++) {
      done += fibers[i].state == DONE;
      if (fibers[i].state == DONE && fibers[i].n_copies) snprintf(error, sizeof error, "thread %d of block %d ends before its copies are waited for", i, block);
      if (fibers[i].state == DONE && fibers[i].wgmma.coming) snprintf(error, sizeof error, "thread %d of block %d ends before its products are waited for", i, block);
      if (fibers[i].state != AT_BARRIER) continue;
      if (site >= 0 && fibers[i].site != site) snprintf(error, sizeof error, "threads of block %d wait at different barriers", block);
      site = fibers[i].site;
      waiting++;
    }
    if (waiting == n_threads) {
      for (int i = 0; i < n_threads; i++) fibers[i].state = RUN;
      epoch++;
    } else if (!progress && done < n_threads && !error[0])
      snprintf(error, sizeof error, "block %d stands still: %d of %d threads at a barrier, %d done", block, waiting, n_threads, done);
  }
  for (int w = 0; counting && w < n_threads; w += WARP) count(&fibers[w], n_threads - w < WARP ? n_threads - w : WARP);
}

/* NULL if all went well. kernel: calls the kernel with the values that its argument points at. */
const char *cg_launch(void (*kernel)(void **), void **args, int32_t blocks, int32_t threads, int32_t shared, uint64_t seed) {
  entry = kernel;
  arguments = args;
  n_threads = threads;
  shared_size = shared;
  draw = seed * 2 + 1;
  error[0] = 0;
  together = epoch = 0;
  if (shared > SHARED || threads > THREADS) return "a block of this size cannot be launched";
  for (int k = 0; k < n_buffers; k++)
    if (buffers[k].writable) {
      size_t n = buffers[k].size + 1;
      buffers[k].writer = calloc(4 * n, sizeof(int32_t));
      buffers[k].reader = buffers[k].writer + n;
      buffers[k].write_epoch = buffers[k].reader + n;
      buffers[k].read_epoch = buffers[k].write_epoch + n;
    }
  for (block = 0; block < blocks && !error[0]; block++) run_block();
  for (int k = 0; k < n_buffers; k++)
    if (buffers[k].writable) free(buffers[k].writer);
  return error[0] ? error : NULL;
}
