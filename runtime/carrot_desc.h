/* What the generic C ABI (abi.c) knows of the one compiled model it is linked with: constants that the compiler emits.
 * Internal: nothing here is visible outside the model's binary. LP64 and ILP32 alike (pointers, int32_t, int64_t only). */
#ifndef CARROT_DESC_H
#define CARROT_DESC_H
#include <stddef.h>
#include <stdint.h>
#include "carrot.h"

/* Element types as a kernel sees them: densely packed, native endian, bool one byte (0 or 1). Beside those of carrot.h, of inputs only:
 * timestamp an int64 of microseconds since 1970 UTC (null: INT64_MIN). */
enum { CARROT_TIMESTAMP = CARROT_STR + 1 };

enum { CARROT_COLUMN_PAD = 16 }; /* elements between the columns of a block: see kernel_columns */

/* How a column treats what is missing (bits of `accept`). */
enum { CARROT_ACCEPT_NULL = 1,   /* null is a missing value: the kernel is given NaN, for a str or timestamp its null */
       CARROT_ACCEPT_NAN = 2,    /* NaN goes to the kernel as it is */
       CARROT_ACCEPT_INF = 4,    /* +-inf goes to the kernel as it is */
       CARROT_UNREAD = 8 };      /* of a table's column: no kernel looks at it, so there may be anything in its place */

/* What happens to a row that holds something its column does not accept. */
enum { CARROT_ON_MISSING_ERROR = 0,  /* the call fails with CARROT_INVALID_DATA, row and column */
       CARROT_ON_MISSING_NULL = 1 }; /* every output of that row is null */

typedef struct CarrotColumnDesc { const char *name; int32_t accept; int32_t reserved; } CarrotColumnDesc;

/* One tensor the kernel reads: [rows, shape...] of dtype. It is fed either by `n_columns` scalar columns (n_columns ==
 * row_elems: a table) or by one fixed_size_list column called `name` (n_columns may be 0: tensor only). */
typedef struct CarrotInputDesc {
  const char *name; int32_t dtype; int32_t ndim; const int64_t *shape; int64_t row_elems;
  int32_t n_columns; int32_t accept /* of the tensor column; of a table that comes as one, what all its columns accept */; const CarrotColumnDesc *columns;
  int32_t longest /* of a network: 1 + the symbol that is the bytes of the longest text in it; 0: there is none */, reserved; } CarrotInputDesc;

/* One tensor the kernel writes. labels != NULL: dtype is CARROT_I32 and the column is dictionary<int32, utf8>. */
typedef struct CarrotOutputDesc {
  const char *name; int32_t dtype; int32_t ndim; const int64_t *shape; int64_t row_elems;
  const char *const *labels; int32_t n_labels; int32_t reserved; } CarrotOutputDesc;

/* A named selection of outputs; the first one is "default". */
typedef struct CarrotOutputSet { const char *name; int32_t n_outputs; int32_t reserved; const int32_t *outputs; } CarrotOutputSet;

/* One required bit of cpuid: register 0..3 = eax, ebx, ecx, edx. Leaf 0xFFFFFFFE: the system's call number `subleaf`, of `reg` and `bit`, has to give 0. */
typedef struct CarrotCpuBit { uint32_t leaf, subleaf, reg, bit; const char *name; } CarrotCpuBit;

/* A size in terms of the symbols, as a program for a stack: CARROT_DIM_NUMBER and _SYMBOL push what follows them. */
enum { CARROT_DIM_NUMBER, CARROT_DIM_SYMBOL, CARROT_DIM_ADD, CARROT_DIM_MUL, CARROT_DIM_FLOORDIV, CARROT_DIM_MIN, CARROT_DIM_MAX };
enum { CARROT_MAX_SYMBOLS = 32 };
typedef struct CarrotDim { const int64_t *code; int64_t size; } CarrotDim;
typedef struct CarrotShape { const char *text; int64_t ndim; const CarrotDim *dims; } CarrotShape; /* of a whole tensor, rows and all */
typedef struct CarrotCheck { const char *text; CarrotDim dim; } CarrotCheck; /* of what must not be negative */

typedef struct CarrotTeam CarrotTeam;
typedef struct CarrotCrew CarrotCrew;

/* How threads wait: what the CPU calls a pause; a call of the system, and the numbers of those that it takes. */
typedef struct CarrotSystem {
  void (*pause)(void);
  intptr_t (*call)(intptr_t number, intptr_t a, intptr_t b, intptr_t c); /* and 0 */
  int32_t sched_yield, futex, clock_gettime, reserved;
} CarrotSystem;

typedef struct CarrotDesc {
  const char *name, *version; const uint8_t *card; int64_t card_size; const uint8_t *digest; /* 32 bytes */
  int32_t n_inputs, n_outputs, n_sets, on_missing;
  const CarrotInputDesc *inputs; const CarrotOutputDesc *outputs; const CarrotOutputSet *sets;
  int64_t block;            /* most rows the kernel takes in one call; 0: any number, all rows in one call */
  int64_t scratch_bytes;    /* the kernel's arena for one call (block > 0), 64-byte aligned */
  int64_t scratch_per_row;  /* block == 0: arena = scratch_bytes + rows * scratch_per_row */
  int32_t score_input, score_output; /* what carrot_score_* reads and writes; -1: this model has none */
  int32_t n_golden; /* rows of self_test */
  int32_t refused; /* 1 + the last output, of no set: per row 0, or 1 + the entry of its `labels` that names the column for which the model has no answer (of networks two int64: 0, or 1 + the entry that says why there is no answer, and the number that {} in it stands for); 0: there is none */
  const void *const *golden_inputs; const void *const *golden_outputs; double golden_rtol, golden_atol;
  int32_t n_cpu_bits, cpu_reserved; const CarrotCpuBit *cpu_bits;
  void (*cpuid)(uint32_t leaf, uint32_t subleaf, uint32_t out[4]); /* NULL: nothing to check; leaf 0xFFFFFFFF: xgetbv(0) in out[0] */
  /* inputs[i]: row-major [rows, row_elems]; outputs[j] likewise, none may be NULL. Pure, reentrant. Both may point into the
   * caller's own Arrow buffers: aligned to one element, no more. A value that its column does not accept is
   * read as 0 where the row is to become null. */
  void (*kernel)(const void *const *inputs, void *const *outputs, void *scratch, int64_t rows);
  /* The same for the only input laid out by columns: value (row, column) at [column * (block + CARROT_COLUMN_PAD) + row],
   * `block` as above however many rows there are (padded: else all columns would share a few lines of the cache). NULL: there is none. Called for columns_from rows or more of a table that comes as columns. */
  void (*kernel_columns)(const void *const *inputs, void *const *outputs, void *scratch, int64_t rows);
  int64_t columns_from;
  int64_t small_rows, small_scratch_bytes; /* up to so many rows, so much of the arena will do for `kernel` (block > 0); 0: all of it always */
  void (*score_row)(const float *row, float *out); /* carrot_score_f32 of this model, compiled as one; NULL: there is none */
  /* Networks. run: as kernel, for the sizes of the symbols; behind them (or behind one number, if there are none) it writes the n_counted numbers
   * that it counted, at most those of `most`. NULL: there is none. only_run: the model's tensors are no rows of a table; then `kernel` is NULL. */
  void (*run)(const void *const *inputs, void *const *outputs, void *scratch, int64_t *sizes);
  int32_t only_run, n_symbols, n_checks, n_counted; const char *const *symbols; const CarrotShape *in_shapes, *out_shapes; const CarrotCheck *checks; const CarrotDim *arena, *most;
  int64_t team_bytes; /* 0: the kernels do not share loops. Else the arena begins with a CarrotTeam, and so many bytes each of its threads has for itself. */
  void (*lead)(CarrotTeam *, void (*work)(void *), void *state); /* work(state), which calls kernels, with the threads of the team; NULL: the kernels do not share loops */
  const CarrotSystem *system; /* NULL: the host's threads wait as they like */
} CarrotDesc;

/* Which threads may share the loops of a call. */
struct CarrotTeam {
  void (*parallel_for)(void *ctx, int64_t n, void (*task)(void *state, int64_t i), void *state); void *ctx;
  char *memory; size_t bytes; /* of thread i: from memory + i * bytes on */
  CarrotCrew *crew; /* while they are at hand (team.c); NULL: the caller alone */
  int32_t threads;
};

/* What of the ABI a model may need: a compiler that says so in carrot_parts gets code without the rest (PARTS of backends/abi.py). */
enum { CARROT_ROWS = 1,        /* calls with rows of a table */
       CARROT_TENSORS = 2,     /* run */
       CARROT_TABLES = 4,      /* inputs of several columns */
       CARROT_TEXT = 8,        /* str inputs */
       CARROT_TIMES = 16,      /* timestamp inputs */
       CARROT_FLOAT32S = 32,   /* many values to become float32, */
       CARROT_FLOAT64S = 64,   /* or float64 */
       CARROT_SCORES = 128,    /* carrot_score_* */
       CARROT_REFUSALS = 256,  /* refused */
       CARROT_LABELS = 512,    /* outputs with labels */
       CARROT_SYMBOLS = 1024,  /* sizes with names, or counted */
       CARROT_DEVICES = 2048 };/* a half for GPUs */

#ifndef CARROT_VARIANTS
extern const CarrotDesc carrot_desc __attribute__((visibility("hidden")));

/* The half of a model that is for GPUs (cuda.c). run: in host memory, for these sizes of the symbols, or any number of rows; outputs that are NULL are not wanted. */
typedef struct CarrotDevice {
  CarrotStatus (*open)(int32_t device, void **out, CarrotError *); /* as CarrotHost's; NULL: on the CPU */
  void (*close)(void *);
  CarrotStatus (*run)(void *, const void *const *inputs, void *const *outputs, const int64_t *sizes, CarrotError *);
  int64_t (*block)(void); /* rows that one run is given at most; 0: all */
} CarrotDevice;

extern const CarrotDevice *const carrot_device __attribute__((visibility("hidden"))); /* NULL: there is none */
#endif
#endif
