/* One batch, opened: where every value and validity bit lies, and the blocks of rows that the kernel is given. */

typedef struct Level { /* one validity bitmap of a column: its own, a list's, or the whole batch's */
  const uint8_t *valid;
  int64_t base, items, cells; /* bit of row 0; bits per row; kernel values that hang on one bit */
} Level;

static const uint8_t all_null[1] = {0}; /* stands for the bitmap of Arrow's null type, which has none */

typedef struct Column {
  const void *data, *dictionary; /* with a dictionary, data holds the indices */
  Texts texts;                   /* a string column's, or its dictionary's */
  const uint8_t *dictionary_valid;
  int64_t base, dictionary_base, dictionary_length; /* base: element of row 0 */
  Level *levels; /* only those that hold nulls */
  int32_t n_levels;
  bool settled; /* for the rows whose turn it is: no kernel reads it, and there is nothing that the model does not accept */
} Column;

typedef struct Run { /* one call of predict */
  const CarrotBinding *b;
  const struct ArrowArray *in;
  struct ArrowArray *out; /* new arrays, or NULL: */
  void *const *into;      /* the caller's buffers */
  CarrotError *e;
  int32_t threads;       /* that may share loops, see team_of */
  int64_t n, stream_row; /* rows; rows of earlier batches, for messages */
  Level parent;          /* the batch's own validity */
  Column *columns;
  void **gathered;       /* per input: block buffer, NULL until wanted */
  uint8_t *bad;          /* per row of the block: holds something that the model does not accept */
  bool any_bad;
  int64_t first_bad;     /* on_missing = error: the row that the error tells of, the first of the block; INT64_MAX: none */
} Run;

/* ---- opening ---- */

static COLD CarrotStatus bad_batch(Run *r, const Source *s, const char *name, const char *what) {
  Text t;
  if (!name) return fail(r->e, CARROT_INVALID_DATA, what);
  begin_column(&t, r->e, CARROT_INVALID_DATA, s->column, name);
  put(&t, what);
  return end(&t);
}

static WARM const uint8_t *bitmap(const struct ArrowArray *a) {
  return a->null_count != 0 && a->n_buffers > 0 && a->buffers ? a->buffers[0] : NULL;
}

/* Lengths and offsets beyond 2^60 can only be garbage; below it, sums of a few cannot overflow. */
static bool sane(int64_t v) { return v >= 0 && v < (int64_t)1 << 60; }

static WARM const void *values(const struct ArrowArray *a, int type, const char **wrong) {
  size_t width = type == CARROT_BOOL ? 1 : sizes[type];
  if (a->n_buffers != 2 || !a->buffers || !a->buffers[1]) *wrong = "the array has no data buffer";
  else if ((uintptr_t)a->buffers[1] & ((width - 1) & 7)) *wrong = "the data buffer is not aligned to its type";
  else return a->buffers[1];
  return NULL;
}

static WARM void open_level(Column *c, const uint8_t *valid, int64_t base, int64_t items, int64_t cells) {
  if (!valid) return;
  Level *l = &c->levels[c->n_levels++];
  l->valid = valid;
  l->base = base;
  l->items = items;
  l->cells = cells;
}

static WARM CarrotStatus open_column(Run *r, const Feed *feed, const Source *s, const char *name, Column *c) {
  const struct ArrowArray *a = r->in->children[s->child];
  const char *wrong = NULL;
  int64_t items = 1, cells = 1, base = r->in->offset, last = base + r->n;
  for (int d = 0; d < s->depth; d++) cells *= feed->sizes[d];
  c->n_levels = 0;
  c->data = c->dictionary = NULL;
  c->dictionary_valid = NULL;
  for (int d = 0;; d++) {
    if (!a || !a->release) return bad_batch(r, s, name, "the array is NULL or released");
    if (!sane(a->offset) || !sane(a->length) || a->length < last)
      return bad_batch(r, s, name, d ? "the list's values are shorter than its length says" : "shorter than the batch");
    base += a->offset;
    open_level(c, s->type == TYPE_NULL && d == s->depth ? all_null : bitmap(a), base, items, cells);
    if (d == s->depth) break;
    if (a->n_children != 1 || !a->children) return bad_batch(r, s, name, "the fixed_size_list has no values array");
    /* items of this level end at base + n * items; their values must all be there */
    int64_t size = feed->sizes[d], all = product(r->n, items), after = sane(all) ? product(base + all, size) : -1;
    if (!sane(after))
      return bad_batch(r, s, name, "the batch is too long");
    last = after;
    base *= size;
    items *= size;
    cells = 1;
    for (int k = d + 1; k < s->depth; k++) cells *= feed->sizes[k];
    a = a->children[0];
  }
  c->base = base;
  if (s->type == TYPE_NULL || !items) return CARROT_OK;
  if (HAS(CARROT_TEXT) && !s->index && is_text(s->type)) wrong = open_texts(&c->texts, a, s->type);
  else c->data = values(a, s->index ? s->index : s->type, &wrong);
  if (!wrong && s->index) {
    const struct ArrowArray *d = a->dictionary;
    if (!d || !d->release || !sane(d->offset) || !sane(d->length)) return bad_batch(r, s, name, "the dictionary is missing");
    c->dictionary_base = d->offset;
    c->dictionary_length = d->length;
    c->dictionary_valid = bitmap(d);
    if (!d->length) c->dictionary = c->data;
    else if (HAS(CARROT_TEXT) && is_text(s->type)) wrong = open_texts(&c->texts, d, s->type);
    else c->dictionary = values(d, s->type, &wrong);
  }
  return wrong ? bad_batch(r, s, name, wrong) : CARROT_OK;
}

static const char *source_name(const CarrotInputDesc *in, const Feed *feed, int i) {
  return feed->tensor ? in->name : in->columns[i].name;
}

/* Checks the batch; the columns of an empty one are left alone, for their buffers may be NULL. */
static WARM CarrotStatus open_batch(Run *r) {
  const struct ArrowArray *in = r->in;
  r->parent.valid = bitmap(in);
  r->parent.base = in->offset;
  r->parent.items = 1;
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const Feed *feed = &r->b->feeds[i];
    for (int c = 0; c < feed->n_sources; c++) {
      const Source *s = &r->b->sources[feed->first + c];
      CarrotStatus status = open_column(r, feed, s, source_name(&carrot_desc.inputs[i], feed, c), &r->columns[feed->first + c]);
      if (status) return status;
    }
  }
  return CARROT_OK;
}

/* ---- nulls ---- */

/* First item in [at, end) whose validity bit is clear; `end` if there is none. Whole bytes of set bits are skipped. */
static HOT int64_t next_null(const Level *l, int64_t at, int64_t end) {
  const uint8_t *valid = l->valid;
  if (valid == all_null) return at;
  while (at < end) {
    int64_t i = l->base + at;
    if (!(i & 7) && end - at >= 8 && valid[i >> 3] == 0xFF) at += 8;
    else if (!bit(valid, i)) return at;
    else at++;
  }
  return end;
}

/* Division by doubling, for rare cases only: the operator would be a library call on 32-bit targets, as would a shift. */
static COLD int64_t quotient(int64_t a, int64_t b) {
  int64_t q = 0;
  while (a >= b) {
    int64_t part = b, times = 1;
    while (part <= a - part) part += part, times += times;
    a -= part;
    q += times;
  }
  return q;
}

static WARM bool null_bit(const Level *l, int64_t item) { return l->valid == all_null || !bit(l->valid, l->base + item); }

static bool is_null(const Run *r, const Column *c, int64_t row, int64_t cell) {
  if (r->parent.valid && null_bit(&r->parent, row)) return true;
  for (int i = 0; i < c->n_levels; i++) {
    const Level *l = &c->levels[i];
    int64_t item = l->items == 1 ? 0 : l->cells == 1 ? cell : quotient(cell, l->cells);
    if (null_bit(l, row * l->items + item)) return true;
  }
  return false;
}

static WARM bool has_null(const Run *r, const Column *c, int64_t row, int64_t rows) {
  if (r->parent.valid && next_null(&r->parent, row, row + rows) < row + rows) return true;
  for (int i = 0; i < c->n_levels; i++) {
    const Level *l = &c->levels[i];
    int64_t stop = (row + rows) * l->items;
    if (row * l->items < stop && next_null(l, row * l->items, stop) < stop) return true;
  }
  return false;
}

/* ---- one block of one input ---- */

typedef struct Block { /* a source within the block: value (row, cell) lies at to[row * stride + cell] */
  Run *run;
  const CarrotInputDesc *in;
  const Source *s;
  const Column *c;
  const char *name;
  bool tensor;
  void *to; /* of its first cell in row `row` */
  int64_t row, rows, next, cells; /* next: rows of the block after this one */
  size_t stride;
} Block;

static WARM size_t place(const Block *b, int64_t row, int64_t cell) {
  return (size_t)(row - b->row) * b->stride + (size_t)cell;
}

/* A value that is not accepted: the policy of the binding. The kernel sees a harmless zero. Columns come one after the
 * other, so the first row is only known at the end of the block: each earlier one found replaces the message. */
static COLD void refuse(const Block *b, int64_t row, int64_t cell, int64_t cells, const char *what, const char *why) {
  Run *r = b->run;
  size_t width = sizes[b->in->dtype];
  clear((char *)b->to + place(b, row, cell) * width, (size_t)cells * width);
  if (r->b->on_missing == CARROT_ON_MISSING_NULL) {
    r->bad[row - b->row] = 1;
    r->any_bad = true;
    return;
  }
  if (row >= r->first_bad) return;
  r->first_bad = row;
  Text t;
  begin(&t, r->e, CARROT_INVALID_DATA, r->stream_row + row, b->s->column);
  put(&t, "column ");
  put_name(&t, b->name);
  put(&t, ", row ");
  put_int(&t, r->stream_row + row);
  if (b->tensor && b->in->row_elems > 1 && cells == 1) put(&t, ", element "), put_int(&t, cell);
  put(&t, ": ");
  put(&t, what);
  put(&t, why);
  end(&t);
}

/* What the cells of a row may hold: of a table that came as one list, each column has its own say, and s->accept is what all take. */
static COLD int accepts(const Block *b, int64_t cell, int64_t cells) {
  if (!b->tensor || !b->in->n_columns || cells > 1) return b->s->accept;
  return b->in->columns[cell].accept & (takes_null(b->in->dtype) ? -1 : ~CARROT_ACCEPT_NULL);
}

static void put_null(const Block *b, int64_t row, int64_t cell, int64_t cells) {
  if (accepts(b, cell, cells) & CARROT_ACCEPT_NULL) fill_missing(b->in->dtype, b->to, place(b, row, cell), (size_t)cells, 0);
  else refuse(b, row, cell, cells, "null, but the model ",
              takes_null(b->in->dtype) ? "was trained without missing values" : "takes integers, which cannot be missing");
}

static COLD CarrotStatus gather_dictionary(const Block *b) {
  const Column *c = b->c;
  int64_t at = c->base + b->row * b->cells;
  for (int64_t row = b->row; row < b->row + b->rows; row++)
    for (int64_t cell = 0; cell < b->cells; cell++, at++) {
      Value v;
      read_value(b->s->index, c->data, at, &v);
      int64_t k = v.whole;
      if (is_null(b->run, c, row, cell)) k = -1; /* put_nulls writes these */
      else if (k < 0 || k >= c->dictionary_length) return bad_batch(b->run, b->s, b->name, "a dictionary index is out of range");
      else k += c->dictionary_base;
      if (k >= 0 && c->dictionary_valid && !bit(c->dictionary_valid, k)) {
        put_null(b, row, cell, 1);
        continue;
      }
      read_value(k < 0 ? TYPE_NULL : b->s->type, c->dictionary, k, &v);
      write_value(b->in->dtype, b->to, place(b, row, cell), &v);
    }
  return CARROT_OK;
}

/* How many of n strings, from the first on, are where their codes say. */
#define CODED(AT) \
  for (size_t i = 0; i < n; i++, d += stride) { \
    int64_t k = c->dictionary_base + (int64_t)d->size; \
    if (d->size >= (uint64_t)c->dictionary_length || (valid && !bit(valid, k)) || !AT(&c->texts, k, d)) return i; \
  } \
  return n;
static HOT size_t gather_coded(const Column *c, int type, CarrotText *d, size_t stride, size_t n) {
  const uint8_t *valid = c->dictionary_valid;
  if (type == TYPE_UTF8) { CODED(utf8_at) }
  if (type == TYPE_LARGE_UTF8) { CODED(large_utf8_at) }
  CODED(view_at)
}

/* Element i of a block is no string: below a null anything may lie, and a dictionary may hold one. */
static COLD CarrotStatus no_text(const Block *b, size_t i, uint64_t code) {
  const Column *c = b->c;
  int64_t row = b->row + quotient((int64_t)i, b->cells), cell = (int64_t)i - (row - b->row) * b->cells;
  if (is_null(b->run, c, row, cell)) return CARROT_OK;
  if (b->s->index && code >= (uint64_t)c->dictionary_length) return bad_batch(b->run, b->s, b->name, "a dictionary index is out of range");
  if (!c->dictionary_valid || bit(c->dictionary_valid, c->dictionary_base + (int64_t)code)) return bad_batch(b->run, b->s, b->name, wrong_text);
  put_null(b, row, cell, 1);
  return CARROT_OK;
}

static WARM CarrotStatus gather_texts(const Block *b) {
  const Column *c = b->c;
  const Source *s = b->s;
  CarrotText *to = b->to;
  int64_t at = c->base + b->row * b->cells;
  size_t stride = b->tensor ? 1 : b->stride, n = (size_t)(b->rows * b->cells), i = 0;
  if (s->type == TYPE_NULL) return CARROT_OK;
  if (!s->index && s->type != TYPE_UTF8_VIEW) {
    bool fine = n == 1 ? text_at(s->type, &c->texts, at, to) : s->type == TYPE_UTF8 ? gather_utf8(&c->texts, at, to, stride, n)
                                                             : gather_large_utf8(&c->texts, at, to, stride, n);
    return fine ? CARROT_OK : bad_batch(b->run, s, b->name, wrong_text);
  }
  if (s->index) gather_codes(s->index, c->data, at, to, stride, n);
  for (;; i++) {
    CarrotText *d = to + i * stride;
    i += s->index ? gather_coded(c, s->type, d, stride, n - i) : gather_views(&c->texts, at + (int64_t)i, d, stride, n - i);
    if (i >= n) return CARROT_OK;
    CarrotStatus status = no_text(b, i, s->index ? to[i * stride].size : 0);
    if (status) return status;
  }
}

/* After a suspicion: every value that is no null and not accepted, by the policy. */
static COLD void check_values(const Block *b) {
  for (int64_t row = b->row; row < b->row + b->rows; row++)
    for (int64_t cell = 0; cell < b->cells; cell++) {
      int class = classify(b->in->dtype, b->to, place(b, row, cell));
      int accept = accepts(b, cell, 1);
      if (!class || (accept & (class == 1 ? CARROT_ACCEPT_NAN : CARROT_ACCEPT_INF))) continue;
      if (is_null(b->run, b->c, row, cell)) continue;
      if (b->c->dictionary_valid && class == 1 && (accept & CARROT_ACCEPT_NULL)) continue; /* put there for a null */
      if (HAS(CARROT_TIMES) && b->in->dtype == CARROT_TIMESTAMP) refuse(b, row, cell, 1, "a time that 64 bits of microseconds do not hold", "");
      else if (class == 1) refuse(b, row, cell, 1, "NaN, but the model was trained without missing values", "");
      else refuse(b, row, cell, 1, "infinity, or too large for ", type_names[b->in->dtype]);
    }
}

static WARM void put_nulls(const Block *b, const Level *l, int64_t cells) {
  int dtype = b->in->dtype;
  if (cells == 1 && (b->s->accept & CARROT_ACCEPT_NULL) && HAS(dtype == CARROT_F32 ? CARROT_FLOAT32S : dtype == CARROT_F64 ? CARROT_FLOAT64S : 0) && l->valid != all_null) {
    size_t stride = b->tensor ? 1 : b->stride, n = (size_t)(b->rows * l->items);
    int64_t at = l->base + b->row * l->items;
    if (HAS(CARROT_FLOAT32S) && dtype == CARROT_F32) nulls_f32(l->valid, at, b->to, stride, n);
    else if (HAS(CARROT_FLOAT64S)) nulls_f64(l->valid, at, b->to, stride, n);
    return;
  }
  int64_t row = b->row, stop = (b->row + b->rows) * l->items;
  for (int64_t at = row * l->items; (at = next_null(l, at, stop)) < stop; at++) {
    while (at >= (row + 1) * l->items) row++;
    put_null(b, row, (at - row * l->items) * cells, cells);
  }
}

/* Asks for a column's values in the next block, for the second-level cache: they arrive while the kernel runs. Left alone, a CPU does
 * not see it coming, for it is some hundred bytes here and some there. */
static HOT void fetch(const char *data, int64_t at, int64_t n, size_t width) {
  for (const char *p = data + (size_t)at * width, *stop = p + (size_t)n * width; p < stop; p += ALIGN) __builtin_prefetch(p, 0, 2);
}

static WARM CarrotStatus load_source(const Block *b) {
  const Run *r = b->run;
  const Column *c = b->c;
  int type = b->s->type, dtype = b->in->dtype;
  size_t n = (size_t)(b->rows * b->cells);
  int64_t at = c->base + b->row * b->cells;
  CarrotStatus status = CARROT_OK;
  bool check = false;
  if (HAS(CARROT_TEXT) && dtype == CARROT_STR) status = gather_texts(b);
  else {
    check = b->s->index ? suspicious(CARROT_F16, dtype, b->s->accept, NULL, 0, 0) : suspicious(type, dtype, b->s->accept, c->data, at, n);
    if (b->s->index) status = gather_dictionary(b);
    else gather(type, dtype, c->data, at, b->to, b->tensor ? 1 : b->stride, n);
  }
  if (status) return status;
  if (check) check_values(b);
  for (int i = 0; i < c->n_levels; i++) put_nulls(b, &c->levels[i], c->levels[i].cells);
  if (r->parent.valid) put_nulls(b, &r->parent, b->cells);
  int stored = b->s->index ? b->s->index : type;
  if (c->data && !b->tensor && stored != CARROT_BOOL) fetch(c->data, at + (int64_t)n, b->next, sizes[stored]);
  return CARROT_OK;
}

/* Do so many rows of this input go to the kernel that wants each column in one piece? */
static WARM bool by_column(const CarrotBinding *b, const Feed *feed, int64_t rows) {
  return HAS(CARROT_TABLES) && carrot_desc.kernel_columns && !feed->tensor && rows >= carrot_desc.columns_from && !device_of(b);
}

/* Could this input be read where it lies? */
static WARM bool borrows(const CarrotInputDesc *in, const Feed *feed, const Source *s) {
  return feed->tensor && !s->index && s->type == in->dtype && s->type != CARROT_BOOL; /* never a string: its source types are others */
}

/* Looks at the columns that no kernel reads, once for all rows whose turn it is: memory is read fastest in long runs. Where something is suspicious, the blocks go
 * through it as through any other column. */
static WARM void settle(Run *r, int64_t row, int64_t stop) {
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const Feed *feed = &r->b->feeds[i];
    int dtype = carrot_desc.inputs[i].dtype;
    for (int k = feed->first; k < feed->first + feed->n_sources; k++) {
      const Source *s = &r->b->sources[k];
      Column *c = &r->columns[k];
      bool plain = !feed->tensor && !s->index && dtype != CARROT_STR, nulls = c->n_levels || r->parent.valid;
      c->settled = (s->accept & CARROT_UNREAD) && plain && (!nulls || (s->accept & CARROT_ACCEPT_NULL)) &&
        !suspicious(s->type, dtype, s->accept, c->data, c->base + row, (size_t)(stop - row));
    }
  }
}

/* Rows [row, row + rows) of input i as the kernel wants them: in place if nothing has to change, else gathered. */
static WARM CarrotStatus load_input(Run *r, int i, int64_t row, int64_t rows, size_t block, const void **out) {
  const CarrotInputDesc *in = &carrot_desc.inputs[i];
  const Feed *feed = &r->b->feeds[i];
  const Source *s = &r->b->sources[feed->first];
  const Column *c = &r->columns[feed->first];
  size_t width = sizes[in->dtype];
  if (borrows(in, feed, s)) {
    int64_t at = c->base + row * in->row_elems;
    if (!has_null(r, c, row, rows) && !suspicious(s->type, in->dtype, s->accept, c->data, at, (size_t)(rows * in->row_elems))) {
      *out = (const char *)c->data + (size_t)at * width;
      return CARROT_OK;
    }
    if (!r->gathered[i]) r->gathered[i] = take(&r->b->heap, mul(block, mul(size_of(in->row_elems), width)));
    if (!r->gathered[i]) return no_memory(r->e);
  }
  *out = r->gathered[i];
  bool turned = by_column(r->b, feed, rows);
  int64_t left = r->n - row - rows;
  for (int k = 0; k < feed->n_sources; k++) {
    if (c[k].settled) continue;
    Block b;
    b.run = r;
    b.in = in;
    b.s = s + k;
    b.c = c + k;
    b.name = source_name(in, feed, k);
    b.tensor = feed->tensor;
    b.to = (char *)r->gathered[i] + (size_t)k * width * (turned ? (size_t)carrot_desc.block + CARROT_COLUMN_PAD : 1);
    b.stride = turned ? 1 : (size_t)in->row_elems;
    b.row = row;
    b.rows = rows;
    b.next = left < rows ? left : rows;
    b.cells = feed->tensor ? in->row_elems : 1;
    CarrotStatus status = load_source(&b);
    if (status) return status;
  }
  return CARROT_OK;
}
