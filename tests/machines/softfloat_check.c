/* softfloat.c against this machine's FPU, on random and extreme numbers; the exit code counts what differs. */
#define SOFT soft_
#include "softfloat.c"
#include <stdio.h>
#include <string.h>

static u64 state = 88172645463325252ull;
static u64 random_bits(void) { return state ^= state << 13, state ^= state >> 7, state ^= state << 17; }
static int wrong;

#define SAME(what, type, soft, hard) do { \
  type s_ = soft, h_ = hard; \
  if (memcmp(&s_, &h_, sizeof s_) && !(s_ != s_ && h_ != h_)) { if (wrong++ < 20) printf("%s: %a is not %a\n", what, (double)s_, (double)h_); } \
} while (0)
#define PAIR(type, s, a, b) \
  SAME("add" #s, type, soft___add##s##3(a, b), a + b); \
  SAME("sub" #s, type, soft___sub##s##3(a, b), a - b); \
  SAME("mul" #s, type, soft___mul##s##3(a, b), a * b); \
  SAME("div" #s, type, soft___div##s##3(a, b), a / b); \
  SAME("lt" #s, int, soft___lt##s##2(a, b) < 0, a < b); \
  SAME("le" #s, int, soft___le##s##2(a, b) <= 0, a <= b); \
  SAME("eq" #s, int, soft___eq##s##2(a, b) == 0, a == b); \
  SAME("ne" #s, int, soft___ne##s##2(a, b) != 0, a != b); \
  SAME("gt" #s, int, soft___gt##s##2(a, b) > 0, a > b); \
  SAME("ge" #s, int, soft___ge##s##2(a, b) >= 0, a >= b); \
  SAME("unord" #s, int, soft___unord##s##2(a, b) != 0, a != a || b != b); \
  if (a > -2e9 && a < 2e9) SAME("fixsi" #s, int, soft___fix##s##si(a), (int)a); \
  if (a > -9e18 && a < 9e18) SAME("fixdi" #s, s64, soft___fix##s##di(a), (s64)a); \
  if (a > -1 && a < 4e9) SAME("fixunssi" #s, u32, soft___fixuns##s##si(a), (u32)a); \
  if (a > -1 && a < 1.8e19) SAME("fixunsdi" #s, u64, soft___fixuns##s##di(a), (u64)a)
#define INTEGER(type, s, i) \
  SAME("floatsi" #s, type, soft___floatsi##s((int)i), (type)(int)i); \
  SAME("floatunsi" #s, type, soft___floatunsi##s((u32)i), (type)(u32)i); \
  SAME("floatdi" #s, type, soft___floatdi##s((s64)i), (type)(s64)i); \
  SAME("floatundi" #s, type, soft___floatundi##s(i), (type)i)

int main(void) {
  const double edges[] = {0.0, -0.0, 1.0, -1.0, 0.5, 5e-324, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e-45, 3.4028235e38, 3.4028236e38,
                          1.17549435e-38, 1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0, 16777217.0, 9007199254740993.0, 1.0000000596046448, 1e-40, 3.0, 7.0};
  const int n = sizeof edges / sizeof *edges;
  for (int i = 0; i < 400000; i++) {
    u64 p = random_bits(), q = random_bits();
    double a = (Double){.bits = p}.f, b = (Double){.bits = q}.f;
    if (i % 3 == 0) b = (Double){.bits = (p & 0xfff0000000000000ull) ^ (q & 0x803fffffffffffffull)}.f; /* of a like exponent */
    if (i % 5 == 0) a = edges[p % n];
    if (i % 7 == 0) b = edges[q % n];
    PAIR(double, df, a, b);
    float x = (Float){.bits = (u32)p}.f, y = (Float){.bits = (u32)q}.f;
    if (i % 3 == 0) y = (Float){.bits = ((u32)p & 0xff800000u) ^ ((u32)q & 0x81ffffffu)}.f;
    if (i % 5 == 0) x = (float)edges[p % n];
    if (i % 7 == 0) y = (float)edges[q % n];
    PAIR(float, sf, x, y);
    SAME("extend", double, soft___extendsfdf2(x), (double)x);
    SAME("truncate", float, soft___truncdfsf2(a), (float)a);
    float near = (Float){.bits = (u32)q & 0x80ffffffu}.f;
    SAME("truncate", float, soft___truncdfsf2((double)near * (1 + (double)(p >> 40) * 1e-9)), (float)((double)near * (1 + (double)(p >> 40) * 1e-9)));
    u64 k = p >> (q & 63);
    INTEGER(double, df, k);
    INTEGER(float, sf, k);
    u64 d = (q >> (p & 63)) | 1;
    SAME("udiv", u64, soft___udivdi3(p, d), p / d);
    SAME("umod", u64, soft___umoddi3(p, d), p % d);
    SAME("div", s64, soft___divdi3((s64)p, (s64)(d | 2)), (s64)p / (s64)(d | 2));
    SAME("mod", s64, soft___moddi3((s64)p, (s64)(d | 2)), (s64)p % (s64)(d | 2));
    SAME("mul", s64, soft___muldi3((s64)p, (s64)q), (s64)(p * q));
  }
  return wrong != 0;
}
