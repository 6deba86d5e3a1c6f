// What one would write by hand for the models of cuda_cases.py. cuda_peers.py compiles it, with the sizes as macros; -DSHIM: for the CPU grid of tests/cuda_grid.
#ifdef SHIM
#include <cstring>
extern "C" int cg_thread(void), cg_block(void);
extern "C" void cg_barrier(int);
extern "C" char carrot_shared[];
struct int2 { int x, y; };
#define __global__
#define __launch_bounds__(n)
#define __syncthreads() cg_barrier(__LINE__)
#define ME cg_thread()
#define BLOCK cg_block()
#define SHARED(name) float *name = (float *)carrot_shared
static float __int_as_float(int i) { float f; memcpy(&f, &i, 4); return f; }
#else
#define ME (int)threadIdx.x
#define BLOCK (int)blockIdx.x
#define SHARED(name) extern __shared__ __align__(16) float name[]
#endif
enum { THREADS = 256 };

#ifdef HEIGHT
enum { NODES = (1 << HEIGHT) - 1, LEAVES = 1 << HEIGHT };

// Row = thread, its features column by column in shared memory, four trees at a time so that their loads overlap; nodes {threshold, feature} through the caches. Trees: a multiple of 4.
extern "C" __global__ void __launch_bounds__(THREADS) trees(const int2 *nodes, const float *leaves, const float *x, float *y, int rows, int count) {
  SHARED(features);
  int row = BLOCK * THREADS + ME;
  for (int i = ME; i < THREADS * FEATURES; i += THREADS) {
    long long from = (long long)BLOCK * THREADS * FEATURES + i;
    features[i % FEATURES * THREADS + i / FEATURES] = from < (long long)rows * FEATURES ? x[from] : 0;
  }
  __syncthreads();
  float sum = 0;
  for (int t = 0; t < count; t += 4) {
    int at[4] = {0, 0, 0, 0};
#pragma unroll
    for (int d = 0; d < HEIGHT; d++)
#pragma unroll
      for (int k = 0; k < 4; k++) {
        int2 node = nodes[(long long)(t + k) * NODES + at[k]];
        at[k] = 2 * at[k] + 2 - (features[node.y * THREADS + ME] <= __int_as_float(node.x));
      }
#pragma unroll
    for (int k = 0; k < 4; k++) sum += leaves[(long long)(t + k) * LEAVES + at[k] - NODES];
  }
  if (row < rows) y[row] = sum;
}
#else
// A block for 32 rows, all layers: activations in shared memory, a thread for each column, sixteen rows of it in registers.
enum { ROWS = 32, OWN = 16 };

extern "C" __global__ void __launch_bounds__(THREADS) mlp(const float *weights, const float *x, float *y, int rows, const int *widths, int layers) {
  SHARED(shared);
  float *from = shared, *to = shared + ROWS * WIDEST;
  for (int i = ME; i < ROWS * widths[0]; i += THREADS) {
    long long at = (long long)BLOCK * ROWS * widths[0] + i;
    from[i] = at < (long long)rows * widths[0] ? x[at] : 0;
  }
  for (int l = 0; l < layers; l++) {
    int n = widths[l], m = widths[l + 1];
    __syncthreads();
    for (int task = ME; task < m * (ROWS / OWN); task += THREADS) {
      int column = task % m, row = task / m * OWN;
      float sum[OWN];
      for (int r = 0; r < OWN; r++) sum[r] = weights[n * m + column];
      for (int k = 0; k < n; k++)
        for (int r = 0; r < OWN; r++) sum[r] += from[(row + r) * n + k] * weights[k * m + column];
      for (int r = 0; r < OWN; r++) to[(row + r) * m + column] = l < layers - 1 && sum[r] < 0 ? 0 : sum[r];
    }
    weights += n * m + m;
    float *old = from;
    from = to;
    to = old;
  }
  __syncthreads();
  int m = widths[layers];
  for (int i = ME; i < ROWS * m; i += THREADS)
    if ((long long)BLOCK * ROWS * m + i < (long long)rows * m) y[(long long)BLOCK * ROWS * m + i] = from[i];
}
#endif
