/* IEEE 754 arithmetic on integers, round to nearest even, under the names that compilers call: for targets whose toolchain has no float64
   (AVR; build_abi.py makes softfloat.avr.ll of it) and for tests on cores that Debian has no libgcc for. int may have 16 bits.
   With -DSOFT=soft_ all names get that prefix, to be compared with hardware. */
#include <stdint.h>

typedef uint32_t u32;
typedef uint64_t u64;
typedef int64_t s64;
#ifndef SOFT
#define SOFT
#endif
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define F(name) JOIN(SOFT, name)

/* m / 2^63 * 2^e, bit 63 of m set; m = 0: zero (e = 0), infinity (e = 1), NaN (e = 2) */
typedef struct { u32 sign; int e; u64 m; } Number;
#define NOT_A_NUMBER ((Number){0, 2, 0})

static Number normal(Number n) {
  int by = __builtin_clzll(n.m);
  n.m <<= by;
  n.e -= by;
  return n;
}

static u64 high_product(u64 a, u64 b, u64 *low) {
  u64 al = (u32)a, ah = a >> 32, bl = (u32)b, bh = b >> 32, ll = al * bl, lh = al * bh, hl = ah * bl;
  u64 middle = (ll >> 32) + (u32)lh + (u32)hl;
  *low = middle << 32 | (u32)ll;
  return ah * bh + (lh >> 32) + (hl >> 32) + (middle >> 32);
}

/* digits: of the significand, the hidden one included */
static Number unpack(u64 bits, int digits, int most) {
  Number n = {(u32)(bits >> (digits - 1 + (most == 1023 ? 11 : 8))) & 1, 0, bits & ((1ull << (digits - 1)) - 1)};
  int biased = (int)(bits >> (digits - 1)) & (2 * most + 1);
  if (biased > 2 * most) return n.e = n.m ? 2 : 1, n.m = 0, n;
  if (biased) n.m |= 1ull << (digits - 1);
  if (!n.m) return n;
  n.e = (biased ? biased : 1) - most + 64 - digits;
  return normal(n);
}

static u64 pack(Number n, int digits, int most) {
  u64 sign = (u64)n.sign << (digits - 1 + (most == 1023 ? 11 : 8)), infinite = (u64)(2 * most + 1) << (digits - 1);
  if (!n.m) return n.e == 2 ? infinite | 1ull << (digits - 2) : sign | (n.e ? infinite : 0);
  int biased = n.e + most, drop = 64 - digits + (biased < 1 ? 1 - biased : 0);
  if (biased > 2 * most) return sign | infinite;
  if (drop > 64) return sign;
  u64 kept = drop == 64 ? 0 : n.m >> drop, rest = n.m << (64 - drop), half = 1ull << 63;
  kept += rest > half || (rest == half && (kept & 1));
  return sign | (((u64)(biased < 1 ? 0 : biased - 1) << (digits - 1)) + kept);
}

static Number plus(Number a, Number b) {
  if (!a.m || !b.m) {
    if (!a.m && a.e) return !b.m && b.e && (b.e == 2 || a.sign != b.sign) ? NOT_A_NUMBER : a;
    if (!b.m && b.e) return b;
    if (!a.m && !b.m) return a.sign == b.sign ? a : (Number){0, 0, 0};
    return a.m ? a : b;
  }
  if (a.e < b.e || (a.e == b.e && a.m < b.m)) { Number t = a; a = b; b = t; }
  int by = a.e - b.e;
  u64 x = a.m >> 2, y = b.m >> 2;
  y = by > 61 ? 1 : y >> by | ((y & ((1ull << by) - 1)) != 0);
  Number r = {a.sign, a.e + 2, a.sign == b.sign ? x + y : x - y};
  if (!r.m) return (Number){0, 0, 0};
  return normal(r);
}

static Number times(Number a, Number b) {
  Number r = {a.sign ^ b.sign, 0, 0};
  if (!a.m || !b.m) {
    r.e = (!a.m && a.e == 2) || (!b.m && b.e == 2) ? 2 : (!a.m && a.e) || (!b.m && b.e) ? 1 : 0;
    return r.e == 1 && ((!a.m && !a.e) || (!b.m && !b.e)) ? NOT_A_NUMBER : r;
  }
  u64 low;
  r.m = high_product(a.m, b.m, &low);
  r.e = a.e + b.e + 1;
  if (!(r.m >> 63)) r.m = r.m << 1 | low >> 63, low <<= 1, r.e--;
  r.m |= low != 0;
  return r;
}

static Number over(Number a, Number b) {
  Number r = {a.sign ^ b.sign, 0, 0};
  if (!a.m || !b.m) {
    int x = a.m ? 3 : a.e, y = b.m ? 3 : b.e; /* 0: zero, 1: infinity, 2: NaN, 3: others */
    if (x == 2 || y == 2 || (x < 2 && x == y)) return NOT_A_NUMBER;
    return r.e = x == 1 || y == 0, r;
  }
  u64 rest = a.m;
  r.e = a.e - b.e;
  int carry = 0;
  if (rest < b.m) carry = (int)(rest >> 63), rest <<= 1, r.e--;
  for (int i = 0; i < 64; i++) {
    int one = carry || rest >= b.m;
    if (one) rest -= b.m;
    r.m = r.m << 1 | (u64)one;
    carry = (int)(rest >> 63);
    rest <<= 1;
  }
  r.m |= rest != 0 || carry;
  return r;
}

typedef union { double f; u64 bits; } Double;
typedef union { float f; u32 bits; } Float;
static Number wide(double x) { return unpack((Double){x}.bits, 53, 1023); }
static Number narrow(float x) { return unpack((Float){x}.bits, 24, 127); }
static double to_wide(Number n) { return (Double){.bits = pack(n, 53, 1023)}.f; }
static float to_narrow(Number n) { return (Float){.bits = (u32)pack(n, 24, 127)}.f; }
static Number whole(u64 m, u32 sign) {
  Number n = {sign, 63, m};
  if (!m) return (Number){0, 0, 0};
  return normal(n);
}
static u64 integer(Number n) { return !n.m || n.e < 0 ? 0 : n.m >> (63 - n.e); }
static s64 signed_integer(Number n) { return n.sign ? (s64)(0 - integer(n)) : (s64)integer(n); }

/* -1, 0, 1; 2: unordered */
static int compare(Number a, Number b) {
  if ((!a.m && a.e == 2) || (!b.m && b.e == 2)) return 2;
  int x = a.m ? 0 : a.e ? 1 : -1, y = b.m ? 0 : b.e ? 1 : -1, order;
  if (x < 0 && y < 0) return 0;
  if (x < 0) return b.sign ? 1 : -1;
  if (y < 0 || a.sign != b.sign) return a.sign ? -1 : 1;
  order = x != y ? (x < y ? -1 : 1) : a.e != b.e ? (a.e < b.e ? -1 : 1) : a.m != b.m ? (a.m < b.m ? -1 : 1) : 0;
  return a.sign ? -order : order;
}

#define ARITHMETIC(type, in, out, s, divided) \
  type F(__add##s##3)(type a, type b) { return out(plus(in(a), in(b))); } \
  type F(__sub##s##3)(type a, type b) { Number n = in(b); n.sign ^= 1; return out(plus(in(a), n)); } \
  type F(__mul##s##3)(type a, type b) { return out(times(in(a), in(b))); } \
  type F(__div##s##3)(type a, type b) { return out(divided(in(a), in(b))); } \
  int F(__lt##s##2)(type a, type b) { return compare(in(a), in(b)); } \
  int F(__le##s##2)(type a, type b) { return compare(in(a), in(b)); } \
  int F(__eq##s##2)(type a, type b) { return compare(in(a), in(b)); } \
  int F(__ne##s##2)(type a, type b) { return compare(in(a), in(b)); } \
  int F(__gt##s##2)(type a, type b) { int c = compare(in(a), in(b)); return c == 2 ? -1 : c; } \
  int F(__ge##s##2)(type a, type b) { int c = compare(in(a), in(b)); return c == 2 ? -1 : c; } \
  int F(__unord##s##2)(type a, type b) { return compare(in(a), in(b)) == 2; } \
  int32_t F(__fix##s##si)(type a) { return (int32_t)signed_integer(in(a)); } \
  u32 F(__fixuns##s##si)(type a) { return (u32)integer(in(a)); } \
  s64 F(__fix##s##di)(type a) { return signed_integer(in(a)); } \
  u64 F(__fixuns##s##di)(type a) { return integer(in(a)); } \
  type F(__floatsi##s)(int32_t a) { return out(whole(a < 0 ? 0u - (u32)a : (u32)a, a < 0)); } \
  type F(__floatunsi##s)(u32 a) { return out(whole(a, 0)); } \
  type F(__floatdi##s)(s64 a) { return out(whole(a < 0 ? 0 - (u64)a : (u64)a, a < 0)); } \
  type F(__floatundi##s)(u64 a) { return out(whole(a, 0)); }

ARITHMETIC(double, wide, to_wide, df, over)
#ifndef FLOAT64_ONLY
/* float32: four digits of eight bits */
static Number over_narrow(Number a, Number b) {
  if (!a.m || !b.m) return over(a, b);
  u32 x = (u32)(a.m >> 40), by = (u32)(b.m >> 40), whole = x >= by, left = x - (whole ? by : 0), digits = 0;
  for (int i = 0; i < 4; i++) digits = digits << 8 | (left << 8) / by, left = (left << 8) % by;
  return (Number){a.sign ^ b.sign, a.e - b.e - !whole, (whole ? 1ull << 63 | (u64)digits << 31 : (u64)digits << 32) | (left != 0)};
}
ARITHMETIC(float, narrow, to_narrow, sf, over_narrow)
#endif
double F(__extendsfdf2)(float a) { return to_wide(narrow(a)); }
float F(__truncdfsf2)(double a) { return to_narrow(wide(a)); }

#ifndef FLOAT64_ONLY
u64 F(__udivmoddi4)(u64 a, u64 b, u64 *rest) {
  u64 q = 0, r = 0;
  for (int i = 63; i >= 0; i--) {
    r = r << 1 | (a >> i & 1);
    q <<= 1;
    if (r >= b) r -= b, q |= 1;
  }
  *rest = r;
  return q;
}
u64 F(__udivdi3)(u64 a, u64 b) { u64 r; return F(__udivmoddi4)(a, b, &r); }
u64 F(__umoddi3)(u64 a, u64 b) { u64 r; F(__udivmoddi4)(a, b, &r); return r; }
s64 F(__divdi3)(s64 a, s64 b) {
  u64 q = F(__udivdi3)(a < 0 ? 0 - (u64)a : (u64)a, b < 0 ? 0 - (u64)b : (u64)b);
  return (s64)((a < 0) != (b < 0) ? 0 - q : q);
}
s64 F(__moddi3)(s64 a, s64 b) {
  u64 r = F(__umoddi3)(a < 0 ? 0 - (u64)a : (u64)a, b < 0 ? 0 - (u64)b : (u64)b);
  return (s64)(a < 0 ? 0 - r : r);
}
/* by 16-bit pieces: cores without the high half of a product call this for it */
s64 F(__muldi3)(s64 a, s64 b) {
  u32 al = (u32)a, ah = (u32)((u64)a >> 32), bl = (u32)b, bh = (u32)((u64)b >> 32);
  u32 p = (al & 0xffff) * (bl & 0xffff), q = (al >> 16) * (bl & 0xffff), r = (al & 0xffff) * (bl >> 16), t = (al >> 16) * (bl >> 16);
  u32 middle = (p >> 16) + (q & 0xffff) + (r & 0xffff);
  u32 high = t + (q >> 16) + (r >> 16) + (middle >> 16) + al * bh + ah * bl;
  return (s64)((u64)high << 32 | (u32)((p & 0xffff) | middle << 16));
}
#endif
