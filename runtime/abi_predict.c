/* predict and predict_into: output arrays, the working memory of a call, the loop over blocks of rows. */

enum { STACK = 64 * 1024, /* working memory up to this comes from the stack */
       CHUNK = 1024,       /* rows that a thread takes at once, at most, unless a block has more */
       PARTS = 64 };       /* of a batch, one for each thread; more threads share them */

/* ---- output arrays: every node owns its buffers and its children's structs, so that each can be moved out ---- */

typedef struct ArrayNode {
  Heap heap;
  const void *buffers[3];
} ArrayNode;

static void release_array(struct ArrowArray *a) {
  ArrayNode *node = a->private_data;
  for (int64_t i = 0; i < a->n_children; i++)
    if (a->children[i]->release) a->children[i]->release(a->children[i]);
  if (a->dictionary && a->dictionary->release) a->dictionary->release(a->dictionary);
  Heap heap;
  copy(&heap, &node->heap, sizeof heap);
  for (int i = 0; i < 3; i++) give(&heap, node->buffers[i]);
  give(&heap, node);
  a->release = NULL;
}

static bool array_node(const Heap *heap, struct ArrowArray *a, int64_t n, int n_buffers, int64_t kids, bool dictionary) {
  size_t slots = size_of(kids) + dictionary;
  char *p = take(heap, add(sizeof(ArrayNode), mul(slots, sizeof(struct ArrowArray) + sizeof(void *)) + 8));
  clear(a, sizeof *a);
  if (!p) return false;
  ArrayNode *node = (ArrayNode *)(void *)p;
  struct ArrowArray *kid = (struct ArrowArray *)(void *)(p + ((sizeof(ArrayNode) + 7) & ~(size_t)7)), **list = (void *)(kid + slots);
  clear(node, sizeof *node);
  clear(kid, slots * sizeof *kid);
  for (size_t i = 0; i < slots; i++) list[i] = kid + i;
  copy(&node->heap, heap, sizeof *heap);
  a->length = n;
  a->n_buffers = n_buffers;
  a->n_children = kids;
  a->buffers = node->buffers;
  a->children = kids ? list : NULL;
  a->dictionary = dictionary ? kid + kids : NULL;
  a->private_data = node;
  a->release = release_array;
  return true;
}

static bool label_array(const Heap *heap, struct ArrowArray *a, const char *const *labels, int32_t n) {
  if (!array_node(heap, a, n, 3, 0, false)) return false;
  int32_t *offsets = take(heap, mul(size_of(n) + 1, sizeof *offsets));
  if (!(a->buffers[1] = offsets)) return false;
  offsets[0] = 0;
  for (int32_t i = 0; i < n; i++) offsets[i + 1] = offsets[i] + (int32_t)length(labels[i]);
  char *text = take(heap, size_of(offsets[n]));
  if (!(a->buffers[2] = text)) return false;
  for (int32_t i = 0; i < n; i++) copy(text + offsets[i], labels[i], size_of(offsets[i + 1] - offsets[i]));
  return true;
}

static bool output_array(const Heap *heap, struct ArrowArray *a, const CarrotOutputDesc *o, int64_t n) {
  struct ArrowArray *leaf = a;
  size_t cells = mul(size_of(n), size_of(o->row_elems));
  if (o->ndim) {
    if (cells >= SIZE_MAX / 2 || !array_node(heap, a, n, 1, 1, false)) return false;
    leaf = a->children[0];
  }
  if (!array_node(heap, leaf, (int64_t)cells, 2, 0, o->labels != NULL)) return false;
  size_t size = o->dtype == CARROT_BOOL ? add(cells, 7) / 8 : mul(cells, sizes[o->dtype]);
  if (!(leaf->buffers[1] = take(heap, size))) return false;
  if (o->dtype == CARROT_BOOL) clear((void *)(uintptr_t)leaf->buffers[1], size);
  return !HAS(CARROT_LABELS) || !o->labels || label_array(heap, leaf->dictionary, o->labels, o->n_labels);
}

static COLD bool output_arrays(const Heap *heap, struct ArrowArray *out, const CarrotOutputSet *set, int64_t n) {
  if (!array_node(heap, out, n, 1, set->n_outputs, false)) return false;
  for (int i = 0; i < set->n_outputs; i++)
    if (!output_array(heap, out->children[i], &carrot_desc.outputs[set->outputs[i]], n)) {
      out->release(out);
      return false;
    }
  return true;
}

/* ---- working memory: laid out twice by the same code, once to learn its size and once to hand it out ---- */

typedef struct Work {
  const CarrotOutputSet *set; /* outputs that have a place of their own... */
  bool pack;                  /* ...except bools, when they are to become bits */
  int32_t only;               /* or this output alone has; -1 */
  bool gather;                /* without a binding: every input gets a block buffer */
  void *scratch;
  const void **ins;
  void **outs, **blocks; /* what the kernel writes; block buffers, NULL for outputs written in place */
} Work;

static WARM bool in_place(const Work *w, int j) {
  if (w->only == j) return true;
  for (int i = 0; w->set && i < w->set->n_outputs; i++)
    if (w->set->outputs[i] == j) return !(w->pack && carrot_desc.outputs[j].dtype == CARROT_BOOL);
  return false;
}

static WARM size_t aligned(size_t n) { return add(n, ALIGN - 1) & ~(size_t)(ALIGN - 1); }

static WARM void *slot(char *mem, size_t *at, size_t size) {
  void *p = mem ? mem + *at : NULL;
  *at = add(*at, aligned(size));
  return p;
}

/* What the kernel (that for columns) needs for calls of up to so many rows. */
static WARM size_t arena_size(size_t rows, bool columns) {
  if (!columns && rows <= size_of(carrot_desc.small_rows)) return size_of(carrot_desc.small_scratch_bytes);
  return add(size_of(carrot_desc.scratch_bytes), carrot_desc.block ? 0 : mul(rows, size_of(carrot_desc.scratch_per_row)));
}

static HOT size_t layout(Work *w, Run *r, char *mem, size_t rows) {
  size_t at = 0, n_in = size_of(carrot_desc.n_inputs), n_out = size_of(carrot_desc.n_outputs);
  bool device = r && device_of(r->b);
  int32_t threads = r ? r->threads : 0;
  w->scratch = slot(mem, &at, device ? 0 : arena_size(rows, r && n_in && by_column(r->b, r->b->feeds, (int64_t)rows)));
  char *own = slot(mem, &at, mul(size_of(threads), size_of(carrot_desc.team_bytes)));
  if (mem && !device) set_team(w->scratch, r ? &r->b->heap : &process_heap, threads, own);
  void **pointers = slot(mem, &at, (2 * n_in + 2 * n_out) * sizeof(void *)), **gathered = mem ? pointers + n_in : NULL;
  w->ins = (const void **)pointers;
  if (mem) w->outs = pointers + 2 * n_in, w->blocks = w->outs + n_out;
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const CarrotInputDesc *in = &carrot_desc.inputs[i];
    const Feed *feed = r ? &r->b->feeds[i] : NULL;
    bool wanted = r ? !borrows(in, feed, &r->b->sources[feed->first]) : w->gather;
    size_t most = r && by_column(r->b, feed, (int64_t)rows) ? size_of(carrot_desc.block) + CARROT_COLUMN_PAD : rows;
    void *p = wanted ? slot(mem, &at, mul(most, mul(size_of(in->row_elems), sizes[in->dtype]))) : NULL;
    if (mem) gathered[i] = p, w->ins[i] = p;
  }
  for (int j = 0; j < carrot_desc.n_outputs; j++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[j];
    void *p = in_place(w, j) || (device && o->dtype != CARROT_BOOL && j != carrot_desc.refused - 1) ? NULL : slot(mem, &at, mul(rows, mul(size_of(o->row_elems), sizes[o->dtype])));
    if (mem) w->outs[j] = w->blocks[j] = p;
  }
  if (!r) return at;
  size_t n = size_of(r->b->n_sources), n_levels = 0;
  r->gathered = gathered;
  r->bad = slot(mem, &at, rows);
  r->columns = slot(mem, &at, mul(n, sizeof(Column)));
  for (size_t i = 0; i < n; i++) n_levels += 1 + (size_t)r->b->sources[i].depth;
  Level *levels = slot(mem, &at, mul(n_levels, sizeof(Level)));
  for (size_t i = 0; mem && i < n; i++) {
    r->columns[i].levels = levels;
    levels += 1 + r->b->sources[i].depth;
  }
  return at;
}

/* Working memory for blocks of *rows: on the stack if it fits; if `shrink`, in smaller blocks that do, but not where the
 * kernel takes as long for a few rows as for a block. NULL: out of memory. */
static WARM char *work_memory(Work *w, Run *r, char *stack, size_t *rows, bool shrink) {
  size_t size = layout(w, r, NULL, *rows), fewer = *rows;
  if (size > STACK && shrink && carrot_desc.block && !carrot_desc.small_rows) {
    while (fewer > 1 && layout(w, r, NULL, fewer) > STACK) fewer /= 2;
    size_t less = layout(w, r, NULL, fewer);
    if (less <= STACK) *rows = fewer, size = less;
  }
  char *mem = size <= STACK ? stack : r ? take_work(r->b, size) : take(&process_heap, size);
  if (mem) layout(w, r, mem, *rows);
  return mem;
}

/* ---- rows ---- */

static HOT void pack_bits(uint8_t *bits, int64_t at, const uint8_t *bytes, size_t n) {
  for (size_t i = 0; i < n; i++, at++)
    if (bytes[i]) bits[at >> 3] |= (uint8_t)(1u << (at & 7));
}

static struct ArrowArray *leaf_of(struct ArrowArray *a, const CarrotOutputDesc *o) { return o->ndim ? a->children[0] : a; }

/* The bitmap of an output, made by the first thread that has a null to put there. NULL: out of memory. */
static uint8_t *validity(const Heap *heap, struct ArrowArray *a, int64_t n) {
  const void *old = __atomic_load_n(&a->buffers[0], __ATOMIC_ACQUIRE);
  if (old) return (uint8_t *)(uintptr_t)old;
  size_t size = (size_of(n) + 7) / 8;
  uint8_t *bits = take(heap, size);
  if (!bits) return NULL;
  memset(bits, 0xFF, size);
  if (n & 7) bits[size - 1] = (uint8_t)((1u << (n & 7)) - 1);
  if (__atomic_compare_exchange_n(&a->buffers[0], &old, bits, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return bits;
  give(heap, bits);
  return (uint8_t *)(uintptr_t)old;
}

static COLD int64_t count_nulls(const uint8_t *bits, int64_t n) {
  int64_t nulls = n, size = (n + 7) >> 3;
  for (int64_t i = 0; i < size; i++)
    for (unsigned byte = bits[i]; byte; byte &= byte - 1) nulls--;
  return nulls;
}

/* Refused rows: null in every output, and NaN (0; -1 for a label that has no bitmap beside it) where the value was. */
static COLD CarrotStatus null_rows(Run *r, Work *w, int64_t row, int64_t rows) {
  for (int i = 0; i < w->set->n_outputs; i++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[w->set->outputs[i]];
    struct ArrowArray *a = r->out ? r->out->children[i] : NULL;
    uint8_t *valid = a ? validity(&r->b->heap, a, r->n) : NULL;
    if (a && !valid) return no_memory(r->e);
    for (int64_t k = 0; k < rows; k++) {
      if (!r->bad[k]) continue;
      fill_missing(o->dtype, w->outs[w->set->outputs[i]], (size_t)(k * o->row_elems), size_of(o->row_elems), a || !o->labels ? 0 : -1);
      if (a) valid[(row + k) >> 3] &= (uint8_t)~(1u << ((row + k) & 7));
    }
  }
  clear(r->bad, size_of(rows));
  r->any_bad = false;
  return CARROT_OK;
}

/* The model itself has no answer for row `row` of the block: as for a value that its column does not accept. */
static COLD void refuse_row(Run *r, int64_t block_row, int64_t row, const char *column) {
  if (r->b->on_missing == CARROT_ON_MISSING_NULL) {
    r->bad[row] = 1;
    r->any_bad = true;
    return;
  }
  if (block_row + row >= r->first_bad) return;
  r->first_bad = block_row + row;
  int32_t at = 0, found = -1;
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const CarrotInputDesc *in = &carrot_desc.inputs[i];
    for (int k = 0; k < in->n_columns; k++, at++)
      if (found < 0 && same(in->columns[k].name, column)) found = at;
    if (!in->n_columns) at++;
  }
  Text t;
  begin(&t, r->e, CARROT_INVALID_DATA, r->stream_row + block_row + row, found);
  put(&t, "column ");
  put_name(&t, column);
  put(&t, ", row ");
  put_int(&t, r->stream_row + block_row + row);
  put(&t, ": a value that the model was not trained on or has no answer for, where its source raises an error (as an encoder does with handle_unknown='error')");
  end(&t);
}

static WARM void refused_rows(Run *r, const Work *w, int64_t row, int64_t rows) {
  const CarrotOutputDesc *o = &carrot_desc.outputs[carrot_desc.refused - 1];
  const int32_t *which = w->outs[carrot_desc.refused - 1];
  for (int64_t k = 0; k < rows; k++)
    if (which[k]) refuse_row(r, row, k, o->labels[which[k] - 1]);
}

static WARM CarrotStatus run_block(Run *r, Work *w, int64_t row, int64_t rows, size_t block, bool loaded) {
  for (int i = 0; !loaded && i < carrot_desc.n_inputs; i++) {
    CarrotStatus status = load_input(r, i, row, rows, block, &w->ins[i]);
    if (status) return status;
  }
  if (r->first_bad < INT64_MAX) return CARROT_INVALID_DATA;
  for (int i = 0; i < w->set->n_outputs; i++) {
    int j = w->set->outputs[i];
    const CarrotOutputDesc *o = &carrot_desc.outputs[j];
    if (w->blocks[j]) continue;
    const void *data = r->out ? leaf_of(r->out->children[i], o)->buffers[1] : r->into[i];
    w->outs[j] = (char *)(uintptr_t)data + (size_t)(row * o->row_elems) * sizes[o->dtype];
  }
  if (device_of(r->b)) {
    int64_t n = rows;
    CarrotStatus status = carrot_device->run(device_of(r->b), w->ins, w->outs, &n, r->e);
    if (status) return status;
  } else if (by_column(r->b, r->b->feeds, rows)) carrot_desc.kernel_columns(w->ins, w->outs, w->scratch, rows);
  else carrot_desc.kernel(w->ins, w->outs, w->scratch, rows);
  if (HAS(CARROT_REFUSALS) && carrot_desc.refused) refused_rows(r, w, row, rows);
  if (r->first_bad < INT64_MAX) return CARROT_INVALID_DATA;
  if (r->any_bad) {
    CarrotStatus status = null_rows(r, w, row, rows);
    if (status) return status;
  }
  for (int i = 0; w->pack && i < w->set->n_outputs; i++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[w->set->outputs[i]];
    if (o->dtype == CARROT_BOOL)
      pack_bits((uint8_t *)(uintptr_t)leaf_of(r->out->children[i], o)->buffers[1], row * o->row_elems,
                w->blocks[w->set->outputs[i]], (size_t)(rows * o->row_elems));
  }
  return CARROT_OK;
}

/* Several threads at one batch: each takes chunks of rows of a part of its own (memory is fetched ahead, and from call to call the caches know it), then of the others',
 * until there are none left but behind a chunk that has failed. */
typedef struct Part { _Alignas(ALIGN) size_t next, stop; /* rows: what is left */ } Part;

typedef struct Turns {
  const Run *run;
  size_t chunk, failed; /* rows: of a chunk, before the first chunk that failed */
  int64_t n_parts;
  Part parts[PARTS];
} Turns;

static WARM bool take_turn(Turns *t, int64_t own, int64_t *row, int64_t *stop) {
  for (int64_t k = 0; k < t->n_parts; k++) {
    Part *p = &t->parts[own + k < t->n_parts ? own + k : own + k - t->n_parts];
    if (__atomic_load_n(&p->next, __ATOMIC_RELAXED) >= p->stop) continue;
    size_t at = __atomic_fetch_add(&p->next, t->chunk, __ATOMIC_RELAXED), left = p->stop - at;
    if (at >= p->stop || at >= __atomic_load_n(&t->failed, __ATOMIC_RELAXED)) continue;
    *row = (int64_t)at;
    *stop = (int64_t)(at + (left < t->chunk ? left : t->chunk));
    return true;
  }
  return false;
}

static COLD void fail_turn(Turns *t, size_t row) {
  size_t first = __atomic_load_n(&t->failed, __ATOMIC_RELAXED);
  while (row < first && !__atomic_compare_exchange_n(&t->failed, &first, row, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {}
}

/* Rows from `row` on, in blocks; with `t`, those of this part first. */
typedef struct Rows { Run *r; Work *w; Turns *t; int64_t row; size_t block; bool loaded; CarrotStatus status; } Rows;

static HOT void run_row_blocks(void *rows_of) {
  Rows *s = rows_of;
  Run *r = s->r;
  int64_t row = s->row, stop = r->n;
  while (!s->status && (s->t ? take_turn(s->t, s->row, &row, &stop) : row < stop)) {
    int64_t first = row;
    if (!s->loaded) settle(r, row, stop);
    for (int64_t rows; !s->status && row < stop; row += rows) {
      rows = stop - row < (int64_t)s->block ? stop - row : (int64_t)s->block;
      s->status = run_block(r, s->w, row, rows, s->block, s->loaded);
    }
    if (s->status && s->t) fail_turn(s->t, (size_t)first);
  }
}

/* The rows from `row` on; with `t`, those whose turn it is, of this part first. */
static HOT CarrotStatus run_rows(Run *r, int64_t row, Turns *t) {
  _Alignas(ALIGN) char stack[STACK];
  Work w;
  w.set = &carrot_desc.sets[r->b->set];
  w.pack = r->out != NULL;
  w.only = -1;
  w.gather = false;
  int64_t most = device_of(r->b) ? carrot_device->block() : carrot_desc.block;
  size_t block = size_of(most && most < r->n ? most : r->n);
  r->threads = t || device_of(r->b) || r->n < r->b->heap.min_rows ? 0 : team_of(&r->b->heap); /* rows are shared, or loops */
  char *mem = work_memory(&w, r, stack, &block, !r->out && !device_of(r->b));
  if (!mem) return no_memory(r->e);
  bool loaded = HAS(CARROT_TABLES) && r->n == 1 && !t && load_row(r, w.ins);
  CarrotStatus status = loaded ? CARROT_OK : open_batch(r);
  clear(r->bad, block);
  r->any_bad = false;
  r->first_bad = INT64_MAX;
  Rows rows;
  rows.r = r;
  rows.w = &w;
  rows.t = t;
  rows.row = row;
  rows.block = block;
  rows.loaded = loaded;
  rows.status = status;
  with_team(w.scratch, r->threads, run_row_blocks, &rows);
  status = rows.status;
  for (int i = 0; i < carrot_desc.n_inputs; i++) /* the ones that load_input took itself */
    if (borrows(&carrot_desc.inputs[i], &r->b->feeds[i], &r->b->sources[r->b->feeds[i].first])) give(&r->b->heap, r->gathered[i]);
  if (mem != stack) give_work(r->b, mem);
  return status;
}

static void run_task(void *turns, int64_t i) {
  Turns *t = turns;
  Run r;
  copy(&r, t->run, sizeof r);
  r.e = NULL;
  while (i >= t->n_parts) i -= t->n_parts;
  run_rows(&r, i, t);
}

/* Chunks are whole blocks, and whole bytes of bits. What the tasks leave, because a row is at fault or memory is short, is done
 * here as if there had been none: the error that is reported is the same. */
static COLD CarrotStatus run_parallel(Run *r) {
  const Heap *h = &r->b->heap;
  Turns t;
  t.run = r;
  t.failed = SIZE_MAX;
  t.chunk = size_of(carrot_desc.block);
  while ((t.chunk & 7) || (t.chunk < CHUNK && mul(t.chunk, 32 * size_of(h->threads)) <= size_of(r->n))) t.chunk *= 2;
  if (team_of(h) && mul(t.chunk, size_of(h->threads)) > size_of(r->n)) return run_rows(r, 0, NULL); /* too few rows: loops are shared */
  size_t n = size_of(r->n), tasks = 0, part = t.chunk; /* without divisions, which some machines have no instruction for */
  while (tasks < size_of(h->threads) && mul(tasks, t.chunk) < n) tasks++;
  t.n_parts = tasks < PARTS ? (int64_t)tasks : PARTS;
  while (mul(part, (size_t)t.n_parts) < n) part += t.chunk;
  for (size_t i = 0; i < (size_t)t.n_parts; i++) {
    t.parts[i].next = i * part < n ? i * part : n;
    t.parts[i].stop = (i + 1) * part < n ? (i + 1) * part : n;
  }
  if (tasks > 1) h->parallel_for(h->ctx, (int64_t)tasks, run_task, &t);
  size_t from = t.failed;
  for (int64_t i = t.n_parts; i--;)
    if (t.parts[i].next < t.parts[i].stop && t.parts[i].next < from) from = t.parts[i].next;
  return from < (size_t)r->n ? run_rows(r, (int64_t)from, NULL) : CARROT_OK;
}

/* One batch into new arrays (out) or the caller's buffers (into). */
static WARM CarrotStatus run(const CarrotBinding *b, const struct ArrowArray *in, int64_t stream_row, struct ArrowArray *out,
                             void *const *into, CarrotError *e) {
  Run r;
  const CarrotOutputSet *set;
  if (!HAS(CARROT_ROWS)) return check_rows(e);
  if (!b || !in || !in->release) return fail(e, CARROT_INVALID_ARGUMENT, "the binding or the input array is NULL, or released");
  if (!sane(in->length) || !sane(in->offset) || in->length > (int64_t)(SIZE_MAX / 4) || in->n_children != b->n_children ||
      (in->n_children && !in->children))
    return fail(e, CARROT_INVALID_DATA, "the input array does not have the shape of the schema it was bound with");
  r.b = b;
  r.in = in;
  r.out = out;
  r.into = into;
  r.e = e;
  r.n = in->length;
  r.stream_row = stream_row;
  set = &carrot_desc.sets[b->set];
  if (out && !output_arrays(&b->heap, out, set, r.n)) return no_memory(e);
  bool parallel = b->heap.threads > 1 && !device_of(b) && carrot_desc.block && r.n > carrot_desc.block && r.n >= b->heap.min_rows;
  CarrotStatus status = !r.n ? CARROT_OK : parallel ? run_parallel(&r) : run_rows(&r, 0, NULL);
  for (int i = 0; out && i < set->n_outputs; i++) {
    struct ArrowArray *a = out->children[i];
    if (a->buffers[0]) a->null_count = count_nulls(a->buffers[0], r.n);
  }
  if (status && out) out->release(out);
  return status;
}

static CarrotStatus predict(const CarrotBinding *b, const struct ArrowArray *in, struct ArrowArray *out, CarrotError *e) {
  no_error(e);
  if (!out) return fail(e, CARROT_INVALID_ARGUMENT, "predict: out is NULL");
  out->release = NULL;
  return run(b, in, 0, out, NULL, e);
}

/* Buffers are laid out as Arrow's data buffers, in the order of the output set, but a bool is one byte. */
static CarrotStatus predict_into(const CarrotBinding *b, const struct ArrowArray *in, void *const *out, CarrotError *e) {
  no_error(e);
  if (!b || !out) return fail(e, CARROT_INVALID_ARGUMENT, "predict_into: the binding or out_buffers is NULL");
  for (int i = 0; i < carrot_desc.sets[b->set].n_outputs; i++)
    if (!out[i]) return fail(e, CARROT_INVALID_ARGUMENT, "predict_into: an output buffer is NULL");
  return run(b, in, 0, NULL, out, e);
}
