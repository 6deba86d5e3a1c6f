/* Types, the JSON that Arrow metadata and bind options hold, and the model's own input and output schemas. */

/* ---- types: the kernel's dtypes, then what else in Arrow can feed them, in one list ---- */

enum { TYPE_NULL = CARROT_TIMESTAMP + 1, /* Arrow's null type: every value missing */
       TYPE_UTF8, TYPE_LARGE_UTF8, TYPE_UTF8_VIEW, TYPE_SECONDS, TYPE_MILLISECONDS, TYPE_NANOSECONDS, TYPE_DATE32, TYPE_DATE64,
       TYPE_DECIMAL, /* decimal128; its scale is added */
       MAX_SCALE = 38, TYPE_COUNT = TYPE_DECIMAL + MAX_SCALE + 1 };

static const char formats[TYPE_DECIMAL][5] = {"?", "f", "g", "c", "s", "i", "l", "C", "S", "I", "L", "b", "e", "u", "tsu:", "n",
  "u", "U", "vu", "tss:", "tsm:", "tsn:", "tdD", "tdm"};
static const uint8_t sizes[TYPE_COUNT] = {0, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 1, 2, sizeof(CarrotText), 8, 0,
  4, 8, 16, 8, 8, 8, 4, 8, [TYPE_DECIMAL ... TYPE_COUNT - 1] = 16};
static const char *const type_names[TYPE_DECIMAL + 1] = {"?", "float32", "float64", "int8", "int16", "int32", "int64", "uint8",
  "uint16", "uint32", "uint64", "bool", "float16", "utf8", "timestamp", "null", "utf8", "large_utf8", "utf8_view", "timestamp",
  "timestamp", "timestamp", "date32", "date64", "decimal128"};

static bool is_float(int type) { return type == CARROT_F32 || type == CARROT_F64 || type == CARROT_F16; }
static bool is_signed(int type) { return type >= CARROT_I8 && type <= CARROT_I64; }
static bool is_integer(int type) { return type >= CARROT_I8 && type <= CARROT_U64; }
static bool is_text(int type) { return type >= TYPE_UTF8 && type <= TYPE_UTF8_VIEW; }
static bool is_time(int type) { return type == CARROT_TIMESTAMP || (type >= TYPE_SECONDS && type <= TYPE_DATE64); }
static bool takes_null(int dtype) { return is_float(dtype) || dtype == CARROT_STR || dtype == CARROT_TIMESTAMP; }

static bool starts(const char *s, const char *prefix) {
  while (*prefix)
    if (*s++ != *prefix++) return false;
  return true;
}

/* "d:precision,scale" with or without ",128"; 0: another width, or a scale that no decimal of 38 digits needs. */
static int decimal_of(const char *format) {
  int scale = 0;
  for (format += 2; *format >= '0' && *format <= '9';) format++;
  if (*format++ != ',' || *format < '0' || *format > '9') return 0;
  for (; *format >= '0' && *format <= '9' && scale <= MAX_SCALE; format++) scale = scale * 10 + (*format - '0');
  return scale <= MAX_SCALE && (!*format || same(format, ",128")) ? TYPE_DECIMAL + scale : 0;
}

/* 0: not a type that a kernel reads. Backwards: "u" is the source TYPE_UTF8, not what kernels see. */
static int type_of(const char *format) {
  if (!format || !*format) return 0;
  if (starts(format, "d:")) return decimal_of(format);
  for (int i = TYPE_DECIMAL - 1; i > 0; i--)
    if (same(format, formats[i]) || (formats[i][3] == ':' && starts(format, formats[i]))) return i; /* any time zone */
  return 0;
}

/* The name people know of any Arrow type, for messages. */
static COLD void put_type(Text *t, const struct ArrowSchema *s) {
  static const char *const known[][2] = {{"z", "binary"}, {"Z", "large_binary"}, {"vz", "binary_view"},
    {"w:", "fixed_size_binary"}, {"d:", "decimal"}, {"tt", "time"}, {"tD", "duration"}, {"ti", "interval"}, {"+l", "list"},
    {"+L", "large_list"}, {"+vl", "list_view"}, {"+vL", "large_list_view"}, {"+w:", "fixed_size_list"}, {"+s", "struct"},
    {"+m", "map"}, {"+u", "union"}, {"+r", "run_end_encoded"}};
  const char *f = s->format ? s->format : "?";
  if (s->dictionary) {
    put(t, "dictionary<");
    f = s->dictionary->format ? s->dictionary->format : "?";
  }
  int type = type_of(f);
  if (type) put(t, type_names[type < TYPE_DECIMAL ? type : TYPE_DECIMAL]);
  for (size_t i = 0; !type && i < sizeof known / sizeof *known; i++)
    if (starts(f, known[i][0]) && (!f[1] || known[i][0][1])) put(t, known[i][1]), type = 1;
  if (!type) put_name(t, f);
  for (; f && starts(f, "+w:"); f = s->n_children == 1 ? s->children[0]->format : NULL, s = f ? s->children[0] : s)
    put(t, "["), put(t, f + 3), put(t, "]");
  if (s->dictionary) put(t, ">");
}

/* ---- JSON: a cursor over text that need not end in a zero; every step says whether the text was well formed ---- */

typedef struct Json { const char *at, *end; } Json;

static char peek(Json *j) {
  while (j->at < j->end && (*j->at == ' ' || *j->at == '\n' || *j->at == '\t' || *j->at == '\r')) j->at++;
  return j->at < j->end ? *j->at : 0;
}

static bool eat(Json *j, char c) {
  if (peek(j) != c) return false;
  j->at++;
  return true;
}

/* Reads a string into out[cap], shortened if need be; \u escapes become '?' (no name that we compare with holds one). */
static bool json_string(Json *j, char *out, size_t cap) {
  size_t n = 0;
  if (!eat(j, '"')) return false;
  while (j->at < j->end && *j->at != '"') {
    char c = *j->at++;
    if (c == '\\') {
      if (j->at == j->end) return false;
      c = *j->at++;
      if (c == 'n') c = '\n';
      else if (c == 't') c = '\t';
      else if (c == 'u') {
        if (j->end - j->at < 4) return false;
        j->at += 4;
        c = '?';
      }
    }
    if (n + 1 < cap) out[n++] = c;
  }
  out[n] = 0;
  if (j->at == j->end) return false;
  j->at++;
  return true;
}

static bool json_int(Json *j, int64_t *out) {
  char c = peek(j);
  int64_t v = 0;
  if (c < '0' || c > '9') return false;
  for (; j->at < j->end && *j->at >= '0' && *j->at <= '9'; j->at++) {
    if (v > INT64_MAX / 10 - 1) return false;
    v = v * 10 + (*j->at - '0');
  }
  *out = v;
  return true;
}

/* Passes over any value: brackets are counted, strings are respected, nothing is checked further. */
static bool json_skip(Json *j) {
  char text[2];
  int depth = 0;
  do {
    char c = peek(j);
    if (!c) return false;
    if (c == '"') {
      if (!json_string(j, text, sizeof text)) return false;
      continue;
    }
    if (!depth && (c == ',' || c == '}' || c == ']')) return false;
    if (c == '[' || c == '{') depth++;
    else if (c == ']' || c == '}') depth--;
    else if (c != ',' && c != ':') {
      while (j->at < j->end && *j->at != ',' && *j->at != ']' && *j->at != '}' && *j->at != ' ' && *j->at != '\n') j->at++;
      continue;
    }
    j->at++;
  } while (depth > 0);
  return true;
}

/* ---- Arrow metadata: int32 count, then int32 length + bytes for every key and value, in native order ---- */

static int32_t metadata_int(const char **at) {
  int32_t v;
  char *to = (char *)&v;
  for (int i = 0; i < 4; i++) to[i] = *(*at)++;
  return v;
}

static bool metadata_find(const char *metadata, const char *key, Json *value) {
  if (!metadata) return false;
  int32_t n = metadata_int(&metadata);
  for (int32_t i = 0; i < n; i++) {
    int32_t key_size = metadata_int(&metadata);
    const char *found = metadata;
    int32_t size = metadata_int((metadata += key_size, &metadata));
    value->at = metadata;
    value->end = metadata += size;
    int32_t k = 0;
    while (k < key_size && key[k] && found[k] == key[k]) k++;
    if (k == key_size && !key[k]) return true;
  }
  return false;
}

/* Dims of a column against those of the tensor that it is to be, one by one. Dims of 1 do not count. */
typedef struct Dims { const CarrotInputDesc *in; int at, n; bool differ; } Dims;

static void begin_dims(Dims *d, const CarrotInputDesc *in) {
  d->in = in;
  d->at = d->n = 0;
  d->differ = false;
}

static void next_dim(Dims *d, int64_t n) {
  d->n++;
  if (n == 1) return;
  while (d->at < d->in->ndim && d->in->shape[d->at] == 1) d->at++;
  if (d->at == d->in->ndim || d->in->shape[d->at++] != n) d->differ = true;
}

/* Whether as many elements in these dims lie in another order than the tensor's. One dim is all of them row by row. */
static bool other_shape(const Dims *d) { return d->differ && d->n > 1 && d->in->ndim > 1; }

/* arrow.fixed_shape_tensor on a fixed_size_list of n: NULL if it agrees (or is absent), else what is wrong with it. */
static const char *tensor_metadata(const char *metadata, int64_t n, Dims *dims) {
  Json j;
  if (!metadata_find(metadata, "ARROW:extension:name", &j)) return NULL;
  const char *name = "arrow.fixed_shape_tensor";
  while (j.at < j.end && *name && *j.at == *name) j.at++, name++;
  if (*name || j.at < j.end || !metadata_find(metadata, "ARROW:extension:metadata", &j)) return NULL;
  static const char *const malformed = "its arrow.fixed_shape_tensor metadata is malformed";
  if (!eat(&j, '{')) return malformed;
  for (bool first = true; !eat(&j, '}'); first = false) {
    char key[16];
    if ((!first && !eat(&j, ',')) || !json_string(&j, key, sizeof key) || !eat(&j, ':')) return malformed;
    bool shape = same(key, "shape"), permutation = same(key, "permutation");
    if (!shape && !(permutation && peek(&j) == '[')) {
      if (!json_skip(&j)) return malformed;
      continue;
    }
    int64_t elements = 1, v, i = 0;
    if (!eat(&j, '[')) return malformed;
    while (!eat(&j, ']')) {
      if ((i && !eat(&j, ',')) || !json_int(&j, &v)) return malformed;
      if (permutation && v != i) return "its arrow.fixed_shape_tensor permutation is not the identity";
      if (shape) next_dim(dims, v);
      i++;
      if ((elements = product(elements, v)) < 0) return malformed;
    }
    if (shape && elements != n) return "its arrow.fixed_shape_tensor shape disagrees with the list size";
  }
  return NULL;
}

/* ---- building schemas ---- */

typedef struct SchemaNode { /* private_data of a schema that owns memory; kid[i] follows, then the pointers to them */
  int32_t n_kids;
  struct ArrowSchema *dictionary;
  char format[32];
  char metadata[];
} SchemaNode;

static const Heap process_heap = {NULL, NULL, NULL, NULL, 0, 0, 0};

static void release_schema(struct ArrowSchema *s) {
  for (int64_t i = 0; i < s->n_children; i++)
    if (s->children[i]->release) s->children[i]->release(s->children[i]);
  if (s->dictionary && s->dictionary->release) s->dictionary->release(s->dictionary);
  give(&process_heap, s->private_data);
  s->release = NULL;
}

/* A node with room for n children, or a dictionary, and for text; false: out of memory, and s stays released. */
static bool schema_node(struct ArrowSchema *s, const char *format, const char *name, int64_t flags, int64_t n, bool dictionary,
                        size_t text) {
  size_t head = (sizeof(SchemaNode) + text + 7) & ~(size_t)7, slots = size_of(n) + dictionary;
  clear(s, sizeof *s);
  if (slots || text) {
    char *p = take(&process_heap, add(head, mul(slots, sizeof(struct ArrowSchema) + sizeof(void *))));
    if (!p) return false;
    struct ArrowSchema *kids = (struct ArrowSchema *)(void *)(p + head), **list = (void *)(kids + slots);
    clear(p, head);
    clear(kids, slots * sizeof *kids);
    for (size_t i = 0; i < slots; i++) list[i] = kids + i;
    s->private_data = p;
    s->children = n ? list : NULL;
    s->dictionary = dictionary ? kids + n : NULL;
  }
  s->format = format;
  s->name = name;
  s->flags = flags;
  s->n_children = n;
  s->release = release_schema;
  return true;
}

static void metadata_put(Text *t, const char *s, size_t n) {
  int32_t size = (int32_t)n;
  put_n(t, (const char *)&size, 4);
  put_n(t, s, n);
}

static size_t length(const char *s) {
  size_t n = 0;
  while (s[n]) n++;
  return n;
}

/* "f" or "+w:N", the latter with the fixed_shape_tensor extension when the tensor has a shape to tell. */
static bool tensor_schema(struct ArrowSchema *s, const char *name, int64_t flags, int dtype, int ndim, const int64_t *shape,
                          int64_t n, bool labels) {
  const char *letter = formats[dtype];
  if (ndim == 0) {
    if (!schema_node(s, letter, name, flags, 0, labels, 0)) return false;
    return !labels || schema_node(s->dictionary, "u", "", 0, 0, false, 0);
  }
  static const char key0[] = "ARROW:extension:name", value0[] = "arrow.fixed_shape_tensor", key1[] = "ARROW:extension:metadata";
  size_t text = ndim < 2 ? 1 : sizeof key0 + sizeof value0 + sizeof key1 + 64 + (size_t)ndim * 20;
  if (!schema_node(s, "", name, flags, 1, false, text)) return false;
  SchemaNode *node = s->private_data;
  Text t;
  t.at = node->format;
  t.end = node->format + sizeof node->format - 1;
  put(&t, "+w:");
  put_int(&t, n);
  s->format = node->format;
  if (ndim >= 2) {
    char json[32 + 20 * 16];
    t.at = json;
    t.end = json + sizeof json;
    put(&t, "{\"shape\":[");
    for (int i = 0; i < ndim; i++) {
      if (i) put(&t, ",");
      put_int(&t, shape[i]);
    }
    put(&t, "]}");
    size_t json_size = (size_t)(t.at - json);
    t.at = node->metadata;
    t.end = node->metadata + text;
    int32_t pairs = 2;
    put_n(&t, (const char *)&pairs, 4);
    metadata_put(&t, key0, sizeof key0 - 1);
    metadata_put(&t, value0, sizeof value0 - 1);
    metadata_put(&t, key1, sizeof key1 - 1);
    metadata_put(&t, json, json_size);
    s->metadata = node->metadata;
  }
  if (labels) { /* a list of labels: the values are the dictionary column */
    if (!schema_node(s->children[0], letter, "item", flags, 0, true, 0)) return false;
    return schema_node(s->children[0]->dictionary, "u", "", 0, 0, false, 0);
  }
  return schema_node(s->children[0], letter, "item", flags, 0, false, 0);
}

/* A kernel that reads integers has no value to be told null with. */
static int64_t nullable(int dtype, int accept) {
  return takes_null(dtype) && (accept & CARROT_ACCEPT_NULL) ? ARROW_FLAG_NULLABLE : 0;
}

static CarrotStatus input_schema(struct ArrowSchema *out, CarrotError *e) {
  no_error(e);
  if (!out) return fail(e, CARROT_INVALID_ARGUMENT, "input_schema: out is NULL");
  CarrotStatus rows = check_rows(e);
  if (rows) return rows;
  int64_t n = 0;
  for (int i = 0; i < carrot_desc.n_inputs; i++) n += carrot_desc.inputs[i].n_columns ? carrot_desc.inputs[i].n_columns : 1;
  bool ok = schema_node(out, "+s", "", 0, n, false, 0);
  int64_t at = 0;
  for (int i = 0; ok && i < carrot_desc.n_inputs; i++) {
    const CarrotInputDesc *in = &carrot_desc.inputs[i];
    for (int c = 0; ok && c < in->n_columns; c++)
      ok = tensor_schema(out->children[at++], in->columns[c].name, nullable(in->dtype, in->columns[c].accept), in->dtype, 0,
                         NULL, 1, false);
    if (ok && !in->n_columns)
      ok = tensor_schema(out->children[at++], in->name, nullable(in->dtype, in->accept), in->dtype, in->ndim, in->shape,
                         in->row_elems, false);
  }
  if (ok) return CARROT_OK;
  if (out->release) out->release(out);
  return no_memory(e);
}

/* ---- output sets ---- */

static CarrotStatus find_set(const char *name, int32_t *set, CarrotError *e) {
  *set = 0;
  if (!name || same(name, "default")) return CARROT_OK;
  for (int i = 0; i < carrot_desc.n_sets; i++)
    if (same(name, carrot_desc.sets[i].name)) {
      *set = i;
      return CARROT_OK;
    }
  Text t;
  begin(&t, e, CARROT_INVALID_ARGUMENT, -1, -1);
  put(&t, "no output set ");
  put_name(&t, name);
  put(&t, "; the model has ");
  for (int i = 0; i < carrot_desc.n_sets; i++) {
    if (i) put(&t, ", ");
    put_name(&t, carrot_desc.sets[i].name);
  }
  return end(&t);
}

/* Nullable always: under on_missing = null, which a caller may ask for, a refused row is null in every output. */
static CarrotStatus schema_of_set(int32_t set, struct ArrowSchema *out, CarrotError *e) {
  const CarrotOutputSet *s = &carrot_desc.sets[set];
  bool ok = schema_node(out, "+s", "", 0, s->n_outputs, false, 0);
  for (int i = 0; ok && i < s->n_outputs; i++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[s->outputs[i]];
    ok = tensor_schema(out->children[i], o->name, ARROW_FLAG_NULLABLE, o->dtype, o->ndim, o->shape, o->row_elems,
                       o->labels != NULL);
  }
  if (ok) return CARROT_OK;
  if (out->release) out->release(out);
  return no_memory(e);
}

static CarrotStatus output_schema(const char *name, struct ArrowSchema *out, CarrotError *e) {
  no_error(e);
  if (!out) return fail(e, CARROT_INVALID_ARGUMENT, "output_schema: out is NULL");
  int32_t set;
  CarrotStatus status = check_rows(e);
  if (!status) status = find_set(name, &set, e);
  return status ? status : schema_of_set(set, out, e);
}
