/* bind: one input schema resolved against the model, once. */

enum { MAX_NEST = 8 };

/* Where one column of the model comes from: a scalar column, or a whole tensor in one fixed_size_list column. */
typedef struct Source {
  int32_t child;  /* of the caller's struct */
  int32_t column; /* of the model's own input schema: what errors name */
  int8_t type;    /* of the values */
  int8_t index;   /* of a dictionary's indices; 0: no dictionary */
  int8_t accept, depth; /* depth: fixed_size_list levels */
} Source;

typedef struct Feed { /* one kernel input */
  int32_t n_sources, first;
  bool tensor;
  int64_t sizes[MAX_NEST]; /* list size of every level */
} Feed;

enum { SPARES = 8, SPARE_MAX = 4 << 20, FIRST_MAX = 128 << 20 }; /* working memories that a binding keeps, and the most bytes of one; of the first: one call at a time is what most do */

struct CarrotBinding { /* one block: Feed[n_inputs] and Source[n_sources] follow */
  Heap heap;
  char *spare[SPARES];
  void *device;
  int32_t set, on_missing;
  int64_t n_children;
  int32_t n_sources;
  Feed *feeds;
  Source *sources;
};

/* NULL: this CPU. */
static WARM void *device_of(const CarrotBinding *b) { return HAS(CARROT_DEVICES) ? b->device : NULL; }

typedef struct Options { int32_t set, on_missing; } Options;

static COLD CarrotStatus bad_option(CarrotError *e, const char *key, const char *what) {
  Text t;
  begin(&t, e, CARROT_INVALID_ARGUMENT, -1, -1);
  put(&t, "option ");
  put_name(&t, key);
  put(&t, ": ");
  put(&t, what);
  return end(&t);
}

static CarrotStatus read_options(const char *text, Options *o, CarrotError *e) {
  o->set = 0;
  o->on_missing = carrot_desc.on_missing;
  if (!text) return CARROT_OK;
  Json j;
  j.at = text;
  j.end = text + length(text);
  static const char *const malformed = "bind options must be one flat JSON object of strings";
  if (!eat(&j, '{')) return fail(e, CARROT_INVALID_ARGUMENT, malformed);
  for (bool first = true; !eat(&j, '}'); first = false) {
    char key[64], value[64];
    if ((!first && !eat(&j, ',')) || !json_string(&j, key, sizeof key) || !eat(&j, ':'))
      return fail(e, CARROT_INVALID_ARGUMENT, malformed);
    bool outputs = same(key, "outputs");
    if (!outputs && !same(key, "on_missing")) return bad_option(e, key, "unknown; there are 'outputs' and 'on_missing'");
    if (peek(&j) != '"') return bad_option(e, key, "the value must be a string");
    if (!json_string(&j, value, sizeof value)) return fail(e, CARROT_INVALID_ARGUMENT, malformed);
    if (outputs) {
      CarrotStatus status = find_set(value, &o->set, e);
      if (status) return status;
    } else if (same(value, "error")) o->on_missing = CARROT_ON_MISSING_ERROR;
    else if (same(value, "null")) o->on_missing = CARROT_ON_MISSING_NULL;
    else return bad_option(e, key, "must be 'error' or 'null'");
  }
  return peek(&j) ? fail(e, CARROT_INVALID_ARGUMENT, malformed) : CARROT_OK;
}

/* ---- names: a hash table over the caller's columns, gone again when bind returns ---- */

typedef struct Names {
  const struct ArrowSchema *schema;
  uint32_t mask;
  int32_t *slots; /* 1 + child; 0: empty; negative: a name that occurs more than once */
} Names;

static uint32_t hash(const char *s) {
  uint32_t h = 2166136261u;
  while (*s) h = (h ^ (unsigned char)*s++) * 16777619u;
  return h ^ h >> 15;
}

static const char *name_of(const struct ArrowSchema *s) { return s->name ? s->name : ""; }

static int32_t *slot_of(const Names *n, const char *name) {
  for (uint32_t i = hash(name);; i++) {
    int32_t *slot = &n->slots[i & n->mask], child = *slot < 0 ? -*slot : *slot;
    if (!child || same(name_of(n->schema->children[child - 1]), name)) return slot;
  }
}

static bool index_names(Names *n, const Heap *heap, const struct ArrowSchema *schema) {
  uint32_t slots = 4;
  while (slots < (uint64_t)schema->n_children * 2) slots *= 2;
  n->schema = schema;
  n->mask = slots - 1;
  n->slots = take(heap, mul(slots, sizeof *n->slots));
  if (!n->slots) return false;
  clear(n->slots, slots * sizeof *n->slots);
  for (int32_t i = 0; i < schema->n_children; i++) {
    int32_t *slot = slot_of(n, name_of(schema->children[i]));
    if (!*slot) *slot = i + 1;
    else if (*slot > 0) *slot = -*slot;
  }
  return true;
}

/* ---- errors about a column ---- */

static COLD void begin_column(Text *t, CarrotError *e, CarrotStatus status, int32_t column, const char *name) {
  begin(t, e, status, -1, column);
  put(t, "column ");
  put_name(t, name);
  put(t, ": ");
}

static COLD CarrotStatus missing_column(CarrotError *e, int32_t column, const char *name, const struct ArrowSchema *in) {
  Text t;
  begin_column(&t, e, CARROT_SCHEMA_MISMATCH, column, name);
  put(&t, "not in the input, which has ");
  int64_t i = 0;
  for (; i < in->n_children && t.end - t.at > 160; i++) {
    if (i) put(&t, ", ");
    put_name(&t, name_of(in->children[i]));
  }
  if (!in->n_children) put(&t, "no columns");
  if (i < in->n_children) put(&t, " and "), put_int(&t, in->n_children - i), put(&t, " more");
  return end(&t);
}

static COLD CarrotStatus wrong_type(CarrotError *e, int32_t column, const char *name, const struct ArrowSchema *found,
                                    int dtype, const CarrotInputDesc *tensor, const char *detail) {
  Text t;
  begin_column(&t, e, CARROT_SCHEMA_MISMATCH, column, name);
  put(&t, "Arrow type ");
  put_type(&t, found);
  put(&t, ", model wants ");
  if (tensor) put(&t, "fixed_size_list["), put_int(&t, tensor->row_elems), put(&t, "] of ");
  if (is_float(dtype)) put(&t, tensor ? "numbers (" : "a number ("), put(&t, "int8..int64, float16..float64, bool)");
  else if (HAS(CARROT_TEXT) && dtype == CARROT_STR) put(&t, "text (utf8, large_utf8, utf8_view, or a dictionary of them)");
  else if (HAS(CARROT_TIMES) && dtype == CARROT_TIMESTAMP) put(&t, "a time (timestamp, date32, date64)");
  else {
    put(&t, type_names[dtype]);
    if (dtype != CARROT_BOOL && dtype != CARROT_I8 && dtype != CARROT_U8) put(&t, " (or an integer type that fits it)");
  }
  for (int i = 0; tensor && tensor->ndim > 1 && i < tensor->ndim; i++) put(&t, i ? ", " : ", a row of shape ["), put_int(&t, tensor->shape[i]);
  if (tensor && tensor->ndim > 1) put(&t, "]");
  if (detail) put(&t, "; "), put(&t, detail);
  return end(&t);
}

static CarrotStatus lookup(const Names *names, const char *name, int32_t column, int32_t *child, CarrotError *e) {
  int32_t slot = *slot_of(names, name);
  *child = slot - 1;
  if (slot > 0) return CARROT_OK;
  if (!slot) return missing_column(e, column, name, names->schema);
  Text t;
  begin_column(&t, e, CARROT_SCHEMA_MISMATCH, column, name);
  put(&t, "occurs more than once in the input");
  return end(&t);
}

/* Can values of an Arrow type feed a kernel of dtype? Floats take any number, rounded once, as the source libraries do (a decimal
 * by way of its float64); integers only what loses nothing. The null type may stand in for anything: the missing-value policy then
 * decides. */
static bool feeds(int type, int dtype) {
  if (!type) return false;
  if (type == TYPE_NULL) return true;
  if (is_text(type) || dtype == CARROT_STR) return is_text(type) && dtype == CARROT_STR;
  if (is_time(type) || dtype == CARROT_TIMESTAMP) return is_time(type) && dtype == CARROT_TIMESTAMP;
  if (is_float(dtype) || type == dtype) return true;
  if (!is_integer(dtype)) return false;
  if (type == CARROT_BOOL) return true;
  if (!is_integer(type) || sizes[type] >= sizes[dtype]) return false;
  return is_signed(dtype) || !is_signed(type);
}

/* The element type of a column that is no list, plain or dictionary-encoded. */
static bool resolve_type(const struct ArrowSchema *s, int dtype, Source *out) {
  int type = type_of(s->format);
  out->index = 0;
  if (s->dictionary) {
    if (!is_integer(type) || s->dictionary->dictionary) return false;
    out->index = (int8_t)type;
    type = type_of(s->dictionary->format);
    if (type == TYPE_NULL) return false;
  }
  out->type = (int8_t)type;
  return feeds(type, dtype);
}

static bool list_size(const char *format, int64_t *n) {
  if (!format || !starts(format, "+w:")) return false;
  Json j;
  j.at = format + 3;
  j.end = j.at + length(j.at);
  return json_int(&j, n) && j.at == j.end;
}

/* A fixed_size_list column, nested or not, that holds the whole tensor; a plain column will do for one element per row. */
static CarrotStatus resolve_tensor(const CarrotInputDesc *in, const struct ArrowSchema *s, Source *out, Feed *feed,
                                   CarrotError *e) {
  const struct ArrowSchema *leaf = s;
  const CarrotInputDesc *wanted = in->ndim || in->row_elems != 1 ? in : NULL;
  Dims told, dims;
  begin_dims(&told, in);
  begin_dims(&dims, in);
  int64_t elements = 1, n;
  int depth = 0;
  const char *wrong = NULL;
  while (list_size(leaf->format, &n)) {
    if (depth == MAX_NEST || leaf->n_children != 1 || (elements = product(elements, n)) < 0)
      return wrong_type(e, out->column, in->name, s, in->dtype, wanted, "the nested list is malformed");
    feed->sizes[depth++] = n;
    next_dim(&dims, n);
    if (!wrong && depth == 1) wrong = tensor_metadata(leaf->metadata, n, &told);
    leaf = leaf->children[0];
  }
  out->depth = (int8_t)depth;
  bool fits = elements == in->row_elems;
  if (!fits && depth > 1) wrong = "the nested sizes multiply to another number";
  else if (fits && !wrong && other_shape(&told)) wrong = "its arrow.fixed_shape_tensor shape is another one";
  else if (fits && !wrong && other_shape(&dims)) wrong = "its nested sizes are another shape";
  if (wrong || !fits || !resolve_type(leaf, in->dtype, out))
    return wrong_type(e, out->column, in->name, wrong || !fits ? s : leaf, in->dtype, wanted, wrong);
  return CARROT_OK;
}

static CarrotStatus resolve(CarrotBinding *b, const Names *names, CarrotError *e) {
  const struct ArrowSchema *schema = names->schema;
  int32_t column = 0, first = 0;
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const CarrotInputDesc *in = &carrot_desc.inputs[i];
    Feed *feed = &b->feeds[i];
    Source *s = &b->sources[first];
    CarrotStatus status = CARROT_OK;
    int32_t whole = *slot_of(names, in->name) - 1;
    feed->first = first;
    feed->tensor = !HAS(CARROT_TABLES) || !in->n_columns || (whole >= 0 && starts(schema->children[whole]->format, "+"));
    feed->n_sources = feed->tensor ? 1 : in->n_columns;
    if (feed->tensor) {
      s->column = column;
      s->accept = (int8_t)in->accept;
      if ((status = lookup(names, in->name, column, &s->child, e))) return status;
      if ((status = resolve_tensor(in, schema->children[s->child], s, feed, e))) return status;
    }
    for (int c = 0; !feed->tensor && c < in->n_columns; c++, s++) {
      s->column = column + c;
      s->accept = (int8_t)in->columns[c].accept;
      if ((status = lookup(names, in->columns[c].name, s->column, &s->child, e))) return status;
      if (!resolve_type(schema->children[s->child], in->dtype, s))
        return wrong_type(e, s->column, in->columns[c].name, schema->children[s->child], in->dtype, NULL, NULL);
    }
    for (int c = 0; !takes_null(in->dtype) && c < feed->n_sources; c++) b->sources[first + c].accept &= ~CARROT_ACCEPT_NULL;
    first += feed->n_sources;
    column += in->n_columns ? in->n_columns : 1;
  }
  return CARROT_OK;
}

static CarrotStatus bind_with(const struct ArrowSchema *in, const Options *o, const Heap *heap, CarrotBinding **out,
                              CarrotError *e) {
  if (!in || !in->release || !in->format) return fail(e, CARROT_INVALID_ARGUMENT, "bind: the input schema is NULL or released");
  if (!same(in->format, "+s")) {
    Text t;
    begin(&t, e, CARROT_SCHEMA_MISMATCH, -1, -1);
    put(&t, "the input must be a struct of columns (a record batch), not Arrow type ");
    put_type(&t, in);
    return end(&t);
  }
  if (in->n_children < 0 || in->n_children > INT32_MAX / 4)
    return fail(e, CARROT_INVALID_ARGUMENT, "bind: the input schema has an impossible number of children");
  size_t n_sources = 0, head = (sizeof(CarrotBinding) + 7) & ~(size_t)7, feeds_size = size_of(carrot_desc.n_inputs) * sizeof(Feed);
  for (int i = 0; i < carrot_desc.n_inputs; i++)
    n_sources += size_of(carrot_desc.inputs[i].n_columns ? carrot_desc.inputs[i].n_columns : 1);
  size_t all = add(head + feeds_size, mul(n_sources, sizeof(Source)));
  char *p = take(heap, all);
  if (!p) return no_memory(e);
  clear(p, all);
  CarrotBinding *b = (CarrotBinding *)(void *)p;
  b->feeds = (Feed *)(void *)(p + head);
  b->sources = (Source *)(void *)(p + head + feeds_size);
  copy(&b->heap, heap, sizeof *heap);
  b->set = o->set;
  b->on_missing = o->on_missing;
  b->n_children = in->n_children;
  b->n_sources = (int32_t)n_sources;
  Names names;
  CarrotStatus status = index_names(&names, heap, in) ? resolve(b, &names, e) : no_memory(e);
  if (!status) status = open_device(heap->device, &b->device, e);
  give(heap, names.slots);
  if (status) give(heap, b);
  else *out = b;
  return status;
}

static void unbind(CarrotBinding *b) {
  if (!b) return;
  Heap heap;
  copy(&heap, &b->heap, sizeof heap);
  close_device(b->device);
  for (int i = 0; i < SPARES; i++) give(&heap, b->spare[i]);
  give(&heap, b);
}

/* ---- working memory, kept from call to call: fresh pages cost more than many a model; its size stands at its start ---- */

static WARM char *take_work(const CarrotBinding *binding, size_t n) {
  CarrotBinding *b = (CarrotBinding *)(uintptr_t)binding;
  for (int i = 0; i < SPARES; i++) {
    if (!__atomic_load_n(&b->spare[i], __ATOMIC_RELAXED)) continue;
    char *p = __atomic_exchange_n(&b->spare[i], NULL, __ATOMIC_ACQUIRE);
    if (p && *(size_t *)(void *)p >= n) return p + ALIGN;
    give(&b->heap, p);
  }
  char *p = take(&b->heap, add(n, ALIGN));
  if (!p) return NULL;
  *(size_t *)(void *)p = n;
  return p + ALIGN;
}

static WARM void give_work(const CarrotBinding *binding, char *work) {
  CarrotBinding *b = (CarrotBinding *)(uintptr_t)binding;
  char *p = work - ALIGN;
  for (int i = 0; i < SPARES && p && *(size_t *)(void *)p <= (i ? SPARE_MAX : FIRST_MAX); i++)
    if (!__atomic_load_n(&b->spare[i], __ATOMIC_RELAXED)) p = __atomic_exchange_n(&b->spare[i], p, __ATOMIC_ACQ_REL);
  give(&b->heap, p);
}
