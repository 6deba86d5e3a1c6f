/* wgmma: products of 64 x columns of the four warps of a warpgroup, from shared memory (part of runtime.c). A product is computed when it is waited for, and not before; until then what a
 * thread has in place of its sums is no number. What stops the launch:
 *   - threads of a warpgroup that come to different products or waits, or not all of them
 *   - a descriptor that is none of two sides with the 128-byte swizzle, k along their lines
 *   - bytes that were not written, or are being copied, or whose writer has done no fence.proxy since, or no barrier was behind that
 *   - a store to a byte that a product reads, before it is waited for and a barrier is behind that
 *   - a first product with no wgmma.fence before it, sums that were touched while they are computed, a wait for sums of products that are not committed */
enum { WARPGROUP = 128, LINE = 128, PRODUCTS = 64, NO_NUMBER = 0x7FAAAAAA };

typedef struct { int first, columns, per_word, group; uint64_t a, b; } Product;
static Product products[PRODUCTS]; /* in their order, those of all warpgroups of the block */
static int n_products;

void cg_wgmma_fence(void) { fibers[now].wgmma.fresh = 1; }
void cg_wgmma_commit(void) { fibers[now].wgmma.groups++; }

void cg_fence_proxy(void) {
  Wgmma *w = &fibers[now].wgmma;
  if (w->fences == FENCES) FAIL("more than %d fences of a thread", FENCES);
  w->fence_epoch[w->fences++] = epoch;
}

static void together_at(int32_t site) {
  fibers[now].site = site;
  stop(AT_WARPGROUP);
}

/* Begin sums += a @ b. */
void cg_wgmma(int32_t site, int32_t columns, int32_t per_word, uint64_t a, uint64_t b, float *sums) {
  Wgmma *w = &fibers[now].wgmma;
  for (int i = 0; i < columns / 2; i++) {
    if (w->coming && bits_of(sums[i]) != NO_NUMBER) FAIL("wgmma: thread %d of block %d has touched sums that are being computed", now, block);
    if (!w->coming) w->real[i] = sums[i];
    uint32_t bits = NO_NUMBER;
    memcpy(&sums[i], &bits, sizeof bits);
  }
  if (!w->coming && !w->fresh) FAIL("wgmma: a first product with no wgmma.fence before it, thread %d of block %d", now, block);
  w->columns = columns, w->per_word = per_word, w->a = a, w->b = b, w->coming = 1;
  together_at(site);
}

/* Wait for all but the last groups. columns: of the sums, if they are given back. */
void cg_wgmma_wait(int32_t site, int32_t groups, int32_t columns, float *sums) {
  Wgmma *w = &fibers[now].wgmma;
  w->columns = 0, w->left = groups;
  together_at(site);
  if (!columns) return;
  for (int k = 0; k < n_products; k++)
    if (products[k].first == now / WARPGROUP * WARPGROUP) FAIL("wgmma: thread %d of block %d waits for sums of products that are not committed", now, block);
  for (int i = 0; i < columns / 2; i++) {
    if (w->coming && bits_of(sums[i]) != NO_NUMBER) FAIL("wgmma: thread %d of block %d has touched sums that are being computed", now, block);
    if (w->coming) sums[i] = w->real[i];
  }
  w->coming = w->fresh = 0;
}

/* Where byte k of line r of a side is: eight lines in 1024 bytes, quads of words of each in the order of the swizzle. */
static size_t swizzled(uint64_t side, int r, int k) {
  size_t at = (size_t)(side & 0x3FFF) * 16 + (size_t)(r / 8) * (size_t)(side >> 32 & 0x3FFF) * 16 + (size_t)(r % 8 * LINE + k);
  return at ^ (at >> 7 & 7) << 4;
}

static int bad_side(uint64_t side, int lines, const char *name) {
  int ok = side >> 62 == 1 && (side >> 49 & 7) == 0 && (side >> 32 & 0x3FFF) == 8 * LINE / 16 && (side & 0x3FFF) % (8 * LINE / 16) <= (LINE - 32) / 16;
  for (int r = 0; ok && r < lines; r++)
    for (int k = 0; k < 32; k++) {
      size_t at = swizzled(side, r, k);
      const Byte *b = &shadow[at];
      const Wgmma *w = &fibers[b->writer > 0 ? b->writer - 1 : 0].wgmma;
      const char *why = at >= (size_t)shared_size ? "is beyond its end" : !b->written ? "was not written" : b->coming ? "is being copied"
        : w->fences <= b->fences || w->fence_epoch[b->fences] < b->write_epoch ? "was written with no fence.proxy since" : w->fence_epoch[b->fences] >= epoch ? "was written with no barrier since" : NULL;
      if (!why) continue;
      snprintf(error, sizeof error, "wgmma: byte %zu of shared memory, of side %s, %s, block %d", at, name, why, block);
      return 1;
    }
  if (!ok) snprintf(error, sizeof error, "wgmma: %llx describes no side %s, block %d", (unsigned long long)side, name, block);
  return !ok;
}

static void busy(const Product *p, int by) {
  for (int s = 0; s < 2; s++)
    for (int r = 0; r < (s ? p->columns : 64); r++)
      for (int k = 0; k < 32; k++) {
        Byte *b = &shadow[swizzled(s ? p->b : p->a, r, k)];
        b->multiplied += by;
        if (by < 0) b->reader = SEVERAL, b->read_epoch = epoch;
      }
}

static void multiply(const Product *p) {
  static float sides[64 + 256][16];
  int depth = 8 * p->per_word;
  for (int r = 0; r < 64 + p->columns; r++)
    for (int k = 0; k < depth; k++) {
      uint32_t word;
      memcpy(&word, carrot_shared + swizzled(r < 64 ? p->a : p->b, r < 64 ? r : r - 64, k / p->per_word * 4), sizeof word);
      sides[r][k] = p->per_word == 1 ? float_of(word & ~0x1FFFu) : float_of(k % 2 ? word & 0xFFFF0000 : word << 16);
    }
  for (int t = 0; t < WARPGROUP; t++)
    for (int i = 0; i < p->columns / 2; i++) {
      const float *x = sides[t / WARP * 16 + t % WARP / 4 + i / 2 % 2 * 8], *y = sides[64 + i / 4 * 8 + t % 4 * 2 + i % 2];
      double sum = fibers[p->first + t].wgmma.real[i];
      for (int k = 0; k < depth; k++) sum += (double)x[k] * y[k];
      fibers[p->first + t].wgmma.real[i] = (float)sum;
    }
  busy(p, -1);
}

static int warpgroup_goes_on(Fiber *group) {
  for (int t = 0; t < WARPGROUP; t++)
    if (group[t].state != AT_WARPGROUP) return 0;
  const Wgmma *w = &group[0].wgmma;
  for (int t = 0; t < WARPGROUP; t++) {
    const Wgmma *o = &group[t].wgmma;
    if (group[t].site != group[0].site || o->a != w->a || o->b != w->b || o->groups != w->groups) {
      snprintf(error, sizeof error, "a warpgroup of block %d whose threads come to different products or waits", block);
      return 1;
    }
    group[t].state = RUN;
  }
  if (w->columns) {
    if (n_products == PRODUCTS) {
      snprintf(error, sizeof error, "more than %d products that nobody waits for", PRODUCTS);
      return 1;
    }
    if (bad_side(w->a, 64, "a") || bad_side(w->b, w->columns, "b")) return 1;
    products[n_products] = (Product){(int)(group - fibers), w->columns, w->per_word, w->groups, w->a, w->b};
    busy(&products[n_products++], 1);
    return 1;
  }
  int left = 0;
  for (int k = 0; k < n_products; k++) {
    Product p = products[k];
    if (&fibers[p.first] == group && p.group < w->groups - w->left) multiply(&p);
    else products[left++] = p;
  }
  n_products = left;
  return 1;
}
