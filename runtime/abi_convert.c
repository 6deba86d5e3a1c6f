/* Values: Arrow's types to the kernel's, rounded once, and the search for what a model does not accept. */

/* ---- integers to floats; 32-bit targets have no instruction for 64-bit sources, and a model carries no compiler-rt ---- */

#if UINTPTR_MAX > 0xFFFFFFFFu && !defined(CARROT_SOFT_INT64) /* which lets a 64-bit machine test the other branch */
#define f64_of_u64(u) ((double)(u))
#define f64_of_i64(i) ((double)(i))
#define f32_of_u64(u) ((float)(u))
#define f32_of_i64(i) ((float)(i))
#else
/* Both halves are exact doubles; their sum rounds once. */
static double f64_of_u64(uint64_t u) { return (double)(uint32_t)(u >> 32) * 4294967296.0 + (double)(uint32_t)u; }

static double f64_of_i64(int64_t i) { return i < 0 ? -f64_of_u64(0 - (uint64_t)i) : f64_of_u64((uint64_t)i); }

/* Above 2^53 the low bits are folded into one sticky bit, far below float's last place: still a single rounding. */
static float f32_of_u64(uint64_t u) {
  if (u >> 53) return (float)(f64_of_u64(u >> 11 | ((u & 0x7FF) != 0)) * 2048.0);
  return (float)f64_of_u64(u);
}

static float f32_of_i64(int64_t i) { return i < 0 ? -f32_of_u64(0 - (uint64_t)i) : f32_of_u64((uint64_t)i); }
#endif

/* ---- times: microseconds, rounded down; INT64_MIN is what 64 bits of them do not hold ---- */

#define MICROS(V, EACH) ((V) > INT64_MAX / (EACH) || (V) < -(INT64_MAX / (EACH)) ? INT64_MIN : (V) * (int64_t)(EACH))

/* u / 1000 from 16-bit digits: 32-bit targets have no 64-bit division; the factor is 2^42 / 1000, close enough for 26 bits. */
static uint64_t thousandth(uint64_t u) {
  uint32_t high = (uint32_t)(u >> 32), low = (uint32_t)u, digits[4] = {high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF}, left = 0;
  uint64_t q = 0;
  for (int i = 0; i < 4; i++) {
    uint32_t part = left << 16 | digits[i], whole = (uint32_t)(part * 4398046512u >> 42);
    q = q << 16 | whole;
    left = part - whole * 1000;
  }
  return q;
}

static int64_t micros_of_nanos(int64_t v) { return v < 0 ? ~(int64_t)thousandth(~(uint64_t)v) : (int64_t)thousandth((uint64_t)v); }

/* ---- decimal128: an integer of 128 bits over a power of ten, to the nearest double ---- */

/* By long division in base 2, to 64 digits and one that stands for the rest. */
static COLD double quotient_of_decimal(uint64_t low, uint64_t high, int scale) {
  uint64_t d = 1, d_high = 0, r = 0, r_high = 0, q = 0;
  int exponent = 0;
  bool rest = false;
  if (!(low | high)) return 0;
  for (; scale; scale--) { /* d * 2, then * 5 of that */
    d_high = d_high << 1 | d >> 63, d <<= 1;
    uint64_t four = d << 2;
    d_high += d_high << 2 | d >> 62;
    d += four;
    d_high += d < four;
  }
  for (int i = 0; i < 128 || !(q >> 63); i++) {
    r_high = r_high << 1 | r >> 63;
    r = r << 1 | high >> 63;
    high = high << 1 | low >> 63;
    low <<= 1;
    bool one = r_high > d_high || (r_high == d_high && r >= d);
    if (one) r_high -= d_high + (r < d), r -= d;
    if (q >> 63) exponent++, rest |= one;
    else q = q << 1 | one, exponent -= i >= 128;
  }
  double v = f64_of_u64(q | (rest || r || r_high));
  for (; exponent < 0; exponent++) v *= 0.5;
  for (; exponent > 0; exponent--) v *= 2;
  return v;
}

static double f64_of_decimal(const uint64_t *p, int scale) {
  static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22}; /* exact, as is an integer below 2^53: their quotient is rounded once */
  bool negative = p[1] >> 63;
  uint64_t low = negative ? 0 - p[0] : p[0], high = negative ? 0 - p[1] - (p[0] != 0) : p[1];
  double v = !high && !(low >> 53) && scale <= 22 ? f64_of_u64(low) / powers[scale] : quotient_of_decimal(low, high, scale);
  return negative ? -v : v;
}

/* ---- float16, in integer arithmetic ---- */

typedef union Bits { double d; uint64_t u; } Bits;
typedef union Bits32 { float f; uint32_t u; } Bits32;

static double f64_of_half(uint32_t h) {
  Bits b;
  uint32_t exponent = h >> 10 & 31, fraction = h & 1023;
  if (!exponent) b.d = fraction * 0x1p-24;
  else b.u = (uint64_t)(exponent == 31 ? 2047 : exponent + 1008) << 52 | (uint64_t)fraction << 42;
  b.u |= (uint64_t)(h & 0x8000) << 48;
  return b.d;
}

static uint16_t half_of_f64(double v) {
  Bits b;
  b.d = v;
  uint32_t sign = (uint32_t)(b.u >> 48) & 0x8000;
  b.u &= INT64_MAX;
  if (b.d != b.d) return (uint16_t)(sign | 0x7E00);
  if (b.d >= 65520) return (uint16_t)(sign | 0x7C00);
  if (b.d < 0x1p-14) return (uint16_t)(sign | (uint32_t)((b.d * 0x1p24 + 0x1p52) - 0x1p52)); /* the addition rounds */
  b.u += 0x1FFFFFFFFFF + (b.u >> 42 & 1);
  return (uint16_t)(sign | ((uint32_t)(b.u >> 42) - (1008u << 10)));
}

/* ---- any value, one at a time: dictionaries, float16, integer kernels ---- */

typedef struct Value {
  double real;
  int64_t whole;
  bool is_real, is_unsigned;
} Value;

static WARM bool bit(const uint8_t *bits, int64_t i) { return bits[i >> 3] >> (i & 7) & 1; }

static int64_t micros_of(int type, const void *from, int64_t at) {
  switch (type) {
    case TYPE_SECONDS: return MICROS(((const int64_t *)from)[at], 1000000);
    case TYPE_NANOSECONDS: return micros_of_nanos(((const int64_t *)from)[at]);
    case TYPE_DATE32: return MICROS((int64_t)((const int32_t *)from)[at], 86400000000);
    default: return MICROS(((const int64_t *)from)[at], 1000);
  }
}

static void read_value(int type, const void *from, int64_t at, Value *v) {
  v->is_real = is_float(type);
  v->is_unsigned = type == CARROT_U64;
  v->real = 0;
  v->whole = 0;
  switch (type) {
    case CARROT_F32: v->real = ((const float *)from)[at]; break;
    case CARROT_F64: v->real = ((const double *)from)[at]; break;
    case CARROT_F16: v->real = f64_of_half(((const uint16_t *)from)[at]); break;
    case CARROT_I8: v->whole = ((const int8_t *)from)[at]; break;
    case CARROT_I16: v->whole = ((const int16_t *)from)[at]; break;
    case CARROT_I32: v->whole = ((const int32_t *)from)[at]; break;
    case CARROT_U8: v->whole = ((const uint8_t *)from)[at]; break;
    case CARROT_U16: v->whole = ((const uint16_t *)from)[at]; break;
    case CARROT_U32: v->whole = ((const uint32_t *)from)[at]; break;
    case CARROT_BOOL: v->whole = bit(from, at); break;
    case TYPE_NULL: break;
    case CARROT_I64: case CARROT_U64: case CARROT_TIMESTAMP: v->whole = ((const int64_t *)from)[at]; break;
    default:
      if (type >= TYPE_DECIMAL) v->real = f64_of_decimal((const uint64_t *)from + 2 * at, type - TYPE_DECIMAL), v->is_real = true;
      else if (HAS(CARROT_TIMES)) v->whole = micros_of(type, from, at);
  }
}

static double f64_of(const Value *v) {
  return v->is_real ? v->real : v->is_unsigned ? f64_of_u64((uint64_t)v->whole) : f64_of_i64(v->whole);
}

static void write_value(int dtype, void *to, size_t at, const Value *v) {
  switch (dtype) {
    case CARROT_F32:
      ((float *)to)[at] = v->is_real ? (float)v->real : v->is_unsigned ? f32_of_u64((uint64_t)v->whole) : f32_of_i64(v->whole);
      break;
    case CARROT_F64: ((double *)to)[at] = f64_of(v); break;
    case CARROT_F16: ((uint16_t *)to)[at] = half_of_f64(f64_of(v)); break;
    default: /* bind made sure that it fits */
      if (sizes[dtype] == 1) ((uint8_t *)to)[at] = (uint8_t)v->whole;
      else if (sizes[dtype] == 2) ((uint16_t *)to)[at] = (uint16_t)v->whole;
      else if (sizes[dtype] == 4) ((uint32_t *)to)[at] = (uint32_t)v->whole;
      else ((uint64_t *)to)[at] = (uint64_t)v->whole;
  }
}

/* ---- vectors: of no machine in particular, each target splits them as it can; aligned like one element ---- */

enum { LANES = 16 };

#define VECTOR(T) typedef T Vec_##T __attribute__((vector_size(LANES * sizeof(T)), aligned(sizeof(T)), may_alias));
VECTOR(float) VECTOR(double) VECTOR(int8_t) VECTOR(int16_t) VECTOR(int32_t) VECTOR(int64_t)
VECTOR(uint8_t) VECTOR(uint16_t) VECTOR(uint32_t) VECTOR(uint64_t)

static const Vec_uint32_t lane_bits = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768};

/* LANES bits from the k-th on; no byte is touched that holds none of them. */
static inline uint32_t some_bits(const uint8_t *bits, int64_t k) {
  const uint8_t *p = bits + (k >> 3);
  uint32_t w = p[0] | (uint32_t)p[1] << 8;
  if (k & 7) w |= (uint32_t)p[2] << 16;
  return w >> (k & 7);
}

/* ---- columns: n values from `from[at]` on, to every stride-th element of `to` ---- */

#define WIDE(T, D) \
    if (stride == 1) \
      for (; i + LANES <= n; i += LANES) *(Vec_##D *)(d + i) = __builtin_convertvector(*(const Vec_##T *)(s + i), Vec_##D);
#if UINTPTR_MAX > 0xFFFFFFFFu && !defined(CARROT_SOFT_INT64)
#define WIDE_INT64 WIDE
#else
#define WIDE_INT64(T, D)
#endif
#define NARROW(T, D)

#define LOOP(HOW, T, D, EXPRESSION) { \
    const T *s = (const T *)from + at; \
    size_t i = 0; \
    HOW(T, D) \
    for (; i < n; i++) { d[i * stride] = EXPRESSION; } \
    return; \
  }

#define FLOAT_GATHER(NAME, D, OF_I64, OF_U64) \
static HOT void NAME(int type, const void *from, int64_t at, D *restrict d, size_t stride, size_t n) { \
  switch (type) { \
    case CARROT_F32: LOOP(WIDE, float, D, (D)s[i]) \
    case CARROT_F64: LOOP(WIDE, double, D, (D)s[i]) \
    case CARROT_I8: LOOP(WIDE, int8_t, D, (D)s[i]) \
    case CARROT_I16: LOOP(WIDE, int16_t, D, (D)s[i]) \
    case CARROT_I32: LOOP(WIDE, int32_t, D, (D)s[i]) \
    case CARROT_I64: LOOP(WIDE_INT64, int64_t, D, OF_I64(s[i])) \
    case CARROT_U8: LOOP(WIDE, uint8_t, D, (D)s[i]) \
    case CARROT_U16: LOOP(WIDE, uint16_t, D, (D)s[i]) \
    case CARROT_U32: LOOP(WIDE, uint32_t, D, (D)s[i]) \
    case CARROT_U64: LOOP(WIDE_INT64, uint64_t, D, OF_U64(s[i])) \
    case CARROT_F16: LOOP(NARROW, uint16_t, D, (D)f64_of_half(s[i])) \
    case CARROT_BOOL: { \
      size_t i = 0; \
      if (stride == 1) \
        for (; i + LANES <= n; i += LANES) \
          *(Vec_##D *)(d + i) = __builtin_convertvector(-((lane_bits & some_bits(from, at + (int64_t)i)) != 0), Vec_##D); \
      for (; i < n; i++) d[i * stride] = (D)bit(from, at + (int64_t)i); \
      return; \
    } \
    default: for (size_t i = 0; i < n; i++) d[i * stride] = 0; \
  } \
}
FLOAT_GATHER(gather_f32, float, f32_of_i64, f32_of_u64)
FLOAT_GATHER(gather_f64, double, f64_of_i64, f64_of_u64)

/* float16, integer and timestamp kernels, decimals: the same type is a copy of bits, the rest goes value by value. */
static HOT void gather_other(int type, int dtype, const void *from, int64_t at, void *restrict to, size_t stride, size_t n) {
  if (type == dtype && type != CARROT_BOOL) switch (sizes[type]) {
    case 1: { uint8_t *restrict d = to; LOOP(WIDE, uint8_t, uint8_t, s[i]) }
    case 2: { uint16_t *restrict d = to; LOOP(WIDE, uint16_t, uint16_t, s[i]) }
    case 4: { uint32_t *restrict d = to; LOOP(WIDE, uint32_t, uint32_t, s[i]) }
    default: { uint64_t *restrict d = to; LOOP(WIDE, uint64_t, uint64_t, s[i]) }
  }
  for (size_t i = 0; i < n; i++) {
    Value v;
    read_value(type, from, at + (int64_t)i, &v);
    write_value(dtype, to, i * stride, &v);
  }
}

static WARM void gather(int type, int dtype, const void *from, int64_t at, void *to, size_t stride, size_t n) {
  if (type > TYPE_NULL) gather_other(type, dtype, from, at, to, stride, n);
  else if (HAS(CARROT_FLOAT32S) && dtype == CARROT_F32) gather_f32(type, from, at, to, stride, n);
  else if (HAS(CARROT_FLOAT64S) && dtype == CARROT_F64) gather_f64(type, from, at, to, stride, n);
  else gather_other(type, dtype, from, at, to, stride, n);
}

/* NaN wherever a validity bit is clear. With a stride, 32 set bits in a row are skipped; the others go without a branch. */
#define FLOAT_NULLS(NAME, D, I, NOT_A_NUMBER, NAN_BITS) \
static HOT void NAME(const uint8_t *valid, int64_t at, D *d, size_t stride, size_t n) { \
  size_t i = 0; \
  if (stride == 1) \
    for (; i + LANES <= n; i += LANES) { \
      Vec_##I keep = __builtin_convertvector((lane_bits & some_bits(valid, at + (int64_t)i)) != 0, Vec_##I); \
      *(Vec_##I *)(d + i) = (*(Vec_##I *)(d + i) & keep) | (NAN_BITS & ~keep); \
    } \
  for (size_t stop; i < n; i = stop) { \
    int64_t k = at + (int64_t)i; \
    const uint8_t *byte = valid + (k >> 3); \
    stop = k & 7 ? i + 8 - (size_t)(k & 7) : i + 32; \
    if (stop > n) stop = n; \
    if (stop == i + 32 && (byte[0] & byte[1] & byte[2] & byte[3]) == 0xFF) continue; \
    for (size_t j = i; j < stop; j++) { \
      D v = d[j * stride]; \
      d[j * stride] = bit(valid, at + (int64_t)j) ? v : NOT_A_NUMBER; \
    } \
  } \
}
FLOAT_NULLS(nulls_f32, float, int32_t, __builtin_nanf(""), 0x7FC00000)
FLOAT_NULLS(nulls_f64, double, int64_t, __builtin_nan(""), 0x7FF8000000000000)

/* ---- what is not accepted: a range of |bits|, so that NaN, infinity or overflow cost one comparison; whole lines of the cache at a time ---- */

typedef uint32_t __attribute__((may_alias)) AnyU32; /* the same memory is written as float */
typedef uint64_t __attribute__((may_alias)) AnyU64;
typedef uint16_t __attribute__((may_alias)) AnyU16;

#define LEAST(U, VALUES) { \
    Vec_##U v = VALUES, below = (Vec_##U)(v < least); \
    least = (v & below) | (least & ~below); \
  }
#define ANY(NAME, P, U, MAX) \
static HOT bool NAME(const P *p, size_t n, U lo, U span) { \
  bool any = false; \
  if (n < LANES) { \
    for (size_t i = 0; i < n; i++) any |= (p[i] & (U)MAX) - lo <= span; \
    return any; \
  } \
  const P *last = p + n - LANES, *q = p + -(uintptr_t)p % ALIGN / sizeof *p; \
  Vec_##U least = (Vec_##U){0} - 1; \
  LEAST(U, (*(const Vec_##U *)p & (U)MAX) - lo) \
  if (q > last) q = last; \
  do LEAST(U, (*(const Vec_##U *)q & (U)MAX) - lo) while ((q += LANES) < last); \
  LEAST(U, (*(const Vec_##U *)last & (U)MAX) - lo) \
  LEAST(U, __builtin_shufflevector(least, least, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)) \
  LEAST(U, __builtin_shufflevector(least, least, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11)) \
  LEAST(U, __builtin_shufflevector(least, least, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)) \
  LEAST(U, __builtin_shufflevector(least, least, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14)) \
  return least[0] <= span; \
}
ANY(any_u32, AnyU32, uint32_t, INT32_MAX)
ANY(any_u64, AnyU64, uint64_t, INT64_MAX)

/* May n values hold something that `accept` refuses once they are a dtype? True is a suspicion, false is certain. */
static WARM bool suspicious(int type, int dtype, int accept, const void *from, int64_t at, size_t n) {
  bool nan = !(accept & CARROT_ACCEPT_NAN), inf = !(accept & CARROT_ACCEPT_INF);
  if (HAS(CARROT_TIMES) && dtype == CARROT_TIMESTAMP) return type != TYPE_NULL;
  if ((!nan && !inf) || !is_float(dtype) || type == TYPE_NULL) return false;
  if (dtype == CARROT_F16) return true;
  if (type == CARROT_F32) {
    uint32_t top = 0x7F800000, lo = inf ? top : top + 1;
    return any_u32((const AnyU32 *)from + at, n, lo, (nan ? 0x7FFFFFFFu : top) - lo);
  }
  if (type == CARROT_F64) { /* as float32, everything from halfway above its largest value on is infinity */
    uint64_t top = 0x7FF0000000000000, lo = !inf ? top + 1 : dtype == CARROT_F32 ? 0x47EFFFFFF0000000 : top;
    return any_u64((const AnyU64 *)from + at, n, lo, (nan ? (uint64_t)INT64_MAX : top) - lo);
  }
  return type == CARROT_F16;
}

/* 0: finite, 1: NaN or a time that is none, 2: infinity. */
static int classify(int dtype, const void *p, size_t at) {
  if (dtype == CARROT_F32) {
    uint32_t u = ((const AnyU32 *)p)[at] & 0x7FFFFFFFu;
    return u < 0x7F800000 ? 0 : u > 0x7F800000 ? 1 : 2;
  }
  if (dtype == CARROT_F64) {
    uint64_t u = ((const AnyU64 *)p)[at] & (uint64_t)INT64_MAX, top = 0x7FF0000000000000;
    return u < top ? 0 : u > top ? 1 : 2;
  }
  if (HAS(CARROT_TIMES) && dtype == CARROT_TIMESTAMP) return ((const int64_t *)p)[at] == INT64_MIN;
  if (dtype != CARROT_F16) return 0;
  uint32_t u = ((const AnyU16 *)p)[at] & 0x7FFFu;
  return u < 0x7C00 ? 0 : u > 0x7C00 ? 1 : 2;
}

/* NaN for floats, null for strings and times, `otherwise` for integers. */
static void fill_missing(int dtype, void *to, size_t at, size_t n, int otherwise) {
  Value v;
  Bits nan;
  if (HAS(CARROT_TEXT) && dtype == CARROT_STR) {
    clear((CarrotText *)to + at, n * sizeof(CarrotText));
    return;
  }
  nan.u = 0x7FF8000000000000;
  v.real = nan.d;
  v.whole = HAS(CARROT_TIMES) && dtype == CARROT_TIMESTAMP ? INT64_MIN : otherwise;
  v.is_real = is_float(dtype);
  v.is_unsigned = false;
  for (size_t i = 0; i < n; i++) write_value(dtype, to, at + i, &v);
}
