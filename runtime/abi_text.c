/* Strings: arrays of utf8, large_utf8 or utf8_view as the (address, size) pairs that kernels read. How many bytes lie behind the
 * offsets of the first two is said by the last of them only: no string may end behind it. */

typedef struct Texts { /* one array */
  const void *at;             /* its offsets, or its views */
  const char *bytes;          /* what offsets point into, or NULL */
  int64_t end;                /* the last offset */
  const void *const *buffers; /* what views point into, of so many bytes each */
  const int64_t *lengths;
  int64_t n_buffers;
} Texts;

static const char no_bytes[1] = {0}; /* where an empty string lies that lies nowhere */
static const char *const wrong_text = "a string's offset or length is out of range";

/* What is wrong with the array; NULL: nothing. */
static WARM const char *open_texts(Texts *t, const struct ArrowArray *a, int type) {
  const void *const *buffers = a->buffers;
  bool views = type == TYPE_UTF8_VIEW;
  if (!buffers || !buffers[1] || (views ? a->n_buffers < 3 : a->n_buffers != 3)) return "the array has no data buffer";
  t->at = buffers[1];
  if ((uintptr_t)t->at & (type == TYPE_LARGE_UTF8 ? 7 : 3)) return "the data buffer is not aligned to its type";
  if (!views) {
    int64_t last = a->offset + a->length;
    t->bytes = buffers[2];
    t->end = type == TYPE_UTF8 ? ((const int32_t *)t->at)[last] : ((const int64_t *)t->at)[last];
    return t->end < 0 ? wrong_text : NULL;
  }
  t->n_buffers = a->n_buffers - 3;
  t->buffers = buffers + 2;
  t->lengths = buffers[a->n_buffers - 1];
  return t->n_buffers && (!t->lengths || ((uintptr_t)t->lengths & 7)) ? "the utf8_view array does not give the sizes of its buffers" : NULL;
}

static INLINE void put_text(CarrotText *to, const char *bytes, uint64_t at, uint64_t size) {
  to->data = (uint64_t)(uintptr_t)(bytes ? bytes : no_bytes) + at;
  to->size = size;
}

/* n strings, to every stride-th element of d. False: the offsets run backwards, or to where nothing is. */
#define OFFSETS(NAME, T) \
static HOT bool gather_##NAME(const Texts *t, int64_t at, CarrotText *restrict d, size_t stride, size_t n) { \
  const T *o = (const T *)t->at + at; \
  uint64_t from = (uint64_t)(int64_t)o[0], signs = from, any = 0; \
  for (size_t i = 0; i < n; i++) { \
    uint64_t to = (uint64_t)(int64_t)o[i + 1], size = to - from; \
    put_text(d + i * stride, t->bytes, from, size); \
    signs |= to | size | ((uint64_t)t->end - to); \
    any |= size; \
    from = to; \
  } \
  return !(signs >> 63) && (t->bytes || !any); \
} \
static INLINE bool NAME##_at(const Texts *t, int64_t at, CarrotText *d) { \
  int64_t from = ((const T *)t->at)[at], to = ((const T *)t->at)[at + 1]; \
  if (from < 0 || to < from || to > t->end || (!t->bytes && to > from)) return false; \
  put_text(d, t->bytes, (uint64_t)from, (uint64_t)(to - from)); \
  return true; \
}
OFFSETS(utf8, int32_t)
OFFSETS(large_utf8, int64_t)

typedef struct View { int32_t size; union { char bytes[12]; struct { int32_t prefix, buffer, offset; } far; }; } View;

static INLINE bool view_at(const Texts *t, int64_t at, CarrotText *to) {
  const View *v = (const View *)t->at + at;
  int64_t size = v->size, k = v->far.buffer, offset = v->far.offset;
  if (size < 0) return false;
  if (size <= 12) {
    put_text(to, v->bytes, 0, (uint64_t)size);
    return true;
  }
  if (k < 0 || k >= t->n_buffers || !t->buffers[k] || offset < 0 || offset + size > t->lengths[k]) return false;
  put_text(to, t->buffers[k], (uint64_t)offset, (uint64_t)size);
  return true;
}

/* How many of n views, from the first on, are sound. */
static HOT size_t gather_views(const Texts *t, int64_t at, CarrotText *restrict d, size_t stride, size_t n) {
  size_t i = 0;
  while (i < n && view_at(t, at + (int64_t)i, d + i * stride)) i++;
  return i;
}

static WARM bool text_at(int type, const Texts *t, int64_t at, CarrotText *to) {
  return type == TYPE_UTF8 ? utf8_at(t, at, to) : type == TYPE_LARGE_UTF8 ? large_utf8_at(t, at, to) : view_at(t, at, to);
}

/* A dictionary's indices, each to the `size` of its place. */
#define CODES(T) for (size_t i = 0; i < n; i++) { d[i * stride].size = (uint64_t)(int64_t)((const T *)from)[at + (int64_t)i]; } break;
static HOT void gather_codes(int type, const void *from, int64_t at, CarrotText *d, size_t stride, size_t n) {
  switch (type) {
    case CARROT_I8: CODES(int8_t)
    case CARROT_I16: CODES(int16_t)
    case CARROT_I32: CODES(int32_t)
    case CARROT_U8: CODES(uint8_t)
    case CARROT_U16: CODES(uint16_t)
    case CARROT_U32: CODES(uint32_t)
    default: CODES(int64_t)
  }
}
