/* predict and predict_into: output arrays, the working memory of a call, the loop over blocks of rows. */

enum { STACK = 64 * 1024 }; /* working memory up to this comes from the stack */

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
  return !o->labels || label_array(heap, leaf->dictionary, o->labels, o->n_labels);
}

static bool output_arrays(const Heap *heap, struct ArrowArray *out, const CarrotOutputSet *set, int64_t n) {
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

static bool in_place(const Work *w, int j) {
  if (w->only == j) return true;
  for (int i = 0; w->set && i < w->set->n_outputs; i++)
    if (w->set->outputs[i] == j) return !(w->pack && carrot_desc.outputs[j].dtype == CARROT_BOOL);
  return false;
}

static void *slot(char *mem, size_t *at, size_t size) {
  void *p = mem ? mem + *at : NULL;
  *at = add(*at, add(size, ALIGN - 1) & ~(size_t)(ALIGN - 1));
  return p;
}

static size_t layout(Work *w, Run *r, char *mem, size_t rows) {
  size_t at = 0, n_in = size_of(carrot_desc.n_inputs), n_out = size_of(carrot_desc.n_outputs);
  size_t arena = size_of(carrot_desc.scratch_bytes);
  if (!carrot_desc.block) arena = add(arena, mul(rows, size_of(carrot_desc.scratch_per_row)));
  w->scratch = slot(mem, &at, arena);
  void **pointers = slot(mem, &at, (2 * n_in + 2 * n_out) * sizeof(void *)), **gathered = mem ? pointers + n_in : NULL;
  w->ins = (const void **)pointers;
  if (mem) w->outs = pointers + 2 * n_in, w->blocks = w->outs + n_out;
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const CarrotInputDesc *in = &carrot_desc.inputs[i];
    const Feed *feed = r ? &r->b->feeds[i] : NULL;
    bool wanted = r ? !borrows(in, feed, &r->b->sources[feed->first]) : w->gather;
    void *p = wanted ? slot(mem, &at, mul(rows, mul(size_of(in->row_elems), sizes[in->dtype]))) : NULL;
    if (mem) gathered[i] = p, w->ins[i] = p;
  }
  for (int j = 0; j < carrot_desc.n_outputs; j++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[j];
    void *p = in_place(w, j) ? NULL : slot(mem, &at, mul(rows, mul(size_of(o->row_elems), sizes[o->dtype])));
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

/* Working memory for blocks of *rows, fewer if `shrink` and that saves an allocation. NULL: out of memory. */
static char *work_memory(Work *w, Run *r, const Heap *heap, char *stack, size_t *rows, bool shrink) {
  size_t size = layout(w, r, NULL, *rows), fewer = *rows;
  if (size > STACK && shrink && carrot_desc.block) {
    while (fewer > 1 && layout(w, r, NULL, fewer) > STACK) fewer /= 2;
    size_t less = layout(w, r, NULL, fewer);
    if (less <= STACK) *rows = fewer, size = less;
  }
  char *mem = size <= STACK ? stack : take(heap, size);
  if (mem) layout(w, r, mem, *rows);
  return mem;
}

/* ---- rows ---- */

static HOT void pack_bits(uint8_t *bits, int64_t at, const uint8_t *bytes, size_t n) {
  for (size_t i = 0; i < n; i++, at++)
    if (bytes[i]) bits[at >> 3] |= (uint8_t)(1u << (at & 7));
}

static struct ArrowArray *leaf_of(struct ArrowArray *a, const CarrotOutputDesc *o) { return o->ndim ? a->children[0] : a; }

static bool make_validity(const Heap *heap, struct ArrowArray *a, int64_t n) {
  if (a->buffers[0]) return true;
  size_t size = (size_of(n) + 7) / 8;
  uint8_t *bits = take(heap, size);
  if (!bits) return false;
  memset(bits, 0xFF, size);
  if (n & 7) bits[size - 1] = (uint8_t)((1u << (n & 7)) - 1);
  a->buffers[0] = bits;
  return true;
}

/* Refused rows: null in every output, and NaN (0; -1 for a label that has no bitmap beside it) where the value was. */
static CarrotStatus null_rows(Run *r, Work *w, int64_t row, int64_t rows, struct ArrowArray *out) {
  const Heap *heap = &r->b->heap;
  for (int i = 0; i < w->set->n_outputs; i++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[w->set->outputs[i]];
    struct ArrowArray *a = out ? out->children[i] : NULL;
    if (a && !make_validity(heap, a, r->n)) return no_memory(r->e);
    for (int64_t k = 0; k < rows; k++) {
      if (!r->bad[k]) continue;
      fill_missing(o->dtype, w->outs[w->set->outputs[i]], (size_t)(k * o->row_elems), size_of(o->row_elems), a || !o->labels ? 0 : -1);
      if (!a) continue;
      ((uint8_t *)(uintptr_t)a->buffers[0])[(row + k) >> 3] &= (uint8_t)~(1u << ((row + k) & 7));
      a->null_count++;
    }
  }
  clear(r->bad, size_of(rows));
  r->any_bad = false;
  return CARROT_OK;
}

static CarrotStatus run_block(Run *r, Work *w, int64_t row, int64_t rows, size_t block, struct ArrowArray *out, void *const *into) {
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    CarrotStatus status = load_input(r, i, row, rows, block, &w->ins[i]);
    if (status) return status;
  }
  if (r->first_bad < INT64_MAX) return CARROT_INVALID_DATA;
  for (int i = 0; i < w->set->n_outputs; i++) {
    int j = w->set->outputs[i];
    const CarrotOutputDesc *o = &carrot_desc.outputs[j];
    if (w->blocks[j]) continue;
    const void *data = out ? leaf_of(out->children[i], o)->buffers[1] : into[i];
    w->outs[j] = (char *)(uintptr_t)data + (size_t)(row * o->row_elems) * sizes[o->dtype];
  }
  carrot_desc.kernel(w->ins, w->outs, w->scratch, rows);
  if (r->any_bad) {
    CarrotStatus status = null_rows(r, w, row, rows, out);
    if (status) return status;
  }
  for (int i = 0; w->pack && i < w->set->n_outputs; i++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[w->set->outputs[i]];
    if (o->dtype == CARROT_BOOL)
      pack_bits((uint8_t *)(uintptr_t)leaf_of(out->children[i], o)->buffers[1], row * o->row_elems,
                w->blocks[w->set->outputs[i]], (size_t)(rows * o->row_elems));
  }
  return CARROT_OK;
}

static COLD CarrotStatus run_rows(Run *r, struct ArrowArray *out, void *const *into) {
  _Alignas(ALIGN) char stack[STACK];
  Work w;
  w.set = &carrot_desc.sets[r->b->set];
  w.pack = out != NULL;
  w.only = -1;
  w.gather = false;
  const Heap *heap = &r->b->heap;
  size_t block = size_of(carrot_desc.block && carrot_desc.block < r->n ? carrot_desc.block : r->n);
  char *mem = work_memory(&w, r, heap, stack, &block, !out);
  if (!mem) return no_memory(r->e);
  CarrotStatus status = open_batch(r);
  clear(r->bad, block);
  r->any_bad = false;
  r->first_bad = INT64_MAX;
  for (int64_t row = 0; !status && row < r->n; row += (int64_t)block) {
    int64_t left = r->n - row;
    status = run_block(r, &w, row, left < (int64_t)block ? left : (int64_t)block, block, out, into);
  }
  for (int i = 0; i < carrot_desc.n_inputs; i++) /* the ones that load_input took itself */
    if (borrows(&carrot_desc.inputs[i], &r->b->feeds[i], &r->b->sources[r->b->feeds[i].first])) give(heap, r->gathered[i]);
  if (mem != stack) give(heap, mem);
  return status;
}

/* One batch into new arrays (out) or the caller's buffers (into). */
static CarrotStatus run(const CarrotBinding *b, const struct ArrowArray *in, int64_t stream_row, struct ArrowArray *out,
                        void *const *into, CarrotError *e) {
  Run r;
  if (!b || !in || !in->release) return fail(e, CARROT_INVALID_ARGUMENT, "the binding or the input array is NULL, or released");
  if (!sane(in->length) || !sane(in->offset) || in->length > (int64_t)(SIZE_MAX / 4) || in->n_children != b->n_children ||
      (in->n_children && !in->children))
    return fail(e, CARROT_INVALID_DATA, "the input array does not have the shape of the schema it was bound with");
  r.b = b;
  r.in = in;
  r.e = e;
  r.n = in->length;
  r.stream_row = stream_row;
  if (out && !output_arrays(&b->heap, out, &carrot_desc.sets[b->set], r.n)) return no_memory(e);
  CarrotStatus status = r.n ? run_rows(&r, out, into) : CARROT_OK;
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
