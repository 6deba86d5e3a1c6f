/* run and output_shapes: tensors of any rank in and out, whose sizes may be named. Sizes are bound by the inputs' shapes; all
 * others, and that of the arena, are programs over them. */
#include "abi_dims.h"

static const char *const dtype_names[] = {"", "float32", "float64", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool", "float16", "bfloat16", "str"};

static COLD CarrotStatus too_large(CarrotError *e, const char *what) {
  Text t;
  begin(&t, e, CARROT_INVALID_ARGUMENT, -1, -1);
  put(&t, "sizes for which ");
  put(&t, what);
  put(&t, " cannot be computed: too large, or divided by 0");
  return end(&t);
}

static COLD void put_dims(Text *t, const int64_t *dims, int32_t n) {
  put(t, "[");
  for (int i = 0; i < n; i++) {
    if (i) put(t, ", ");
    put_int(t, dims[i]);
  }
  put(t, "]");
}

/* The tensor that is given for the i-th of the model's, by name or by position; NULL: none. */
static COLD CarrotTensor *given(const CarrotTensor *t, int32_t n, int32_t i, const char *name) {
  if (i < n && (!t[i].name || t[i].name == name || same(t[i].name, name))) return (CarrotTensor *)(uintptr_t)&t[i];
  for (int k = 0; k < n; k++)
    if (t[k].name && same(t[k].name, name)) return (CarrotTensor *)(uintptr_t)&t[k];
  return NULL;
}

static COLD CarrotStatus about(CarrotError *e, const char *kind, int32_t i, const char *name, const char *what) {
  Text t;
  begin(&t, e, CARROT_INVALID_ARGUMENT, -1, i);
  put(&t, kind);
  put_name(&t, name);
  put(&t, what);
  return end(&t);
}

static COLD CarrotStatus wrong_shape(CarrotError *e, int32_t i, const CarrotTensor *x, const Size *values, bool bound) {
  const CarrotShape *s = &carrot_desc.in_shapes[i];
  Text t;
  begin(&t, e, CARROT_INVALID_ARGUMENT, -1, i);
  put(&t, "input ");
  put_name(&t, carrot_desc.inputs[i].name);
  put(&t, ": ");
  put(&t, s->text);
  put(&t, " is wanted, ");
  put_dims(&t, x->shape, x->ndim < CARROT_MAX_DIMS ? x->ndim < 0 ? 0 : x->ndim : CARROT_MAX_DIMS);
  put(&t, " is given");
  for (int k = 0, some = 0; HAS(CARROT_SYMBOLS) && bound && k < s->ndim; k++) {
    if (s->dims[k].size != 2 || s->dims[k].code[0] != CARROT_DIM_SYMBOL || values[s->dims[k].code[1]] == x->shape[k]) continue;
    put(&t, some++ ? ", " : ", where ");
    put(&t, carrot_desc.symbols[s->dims[k].code[1]]);
    put(&t, " is ");
    put_int(&t, values[s->dims[k].code[1]]);
  }
  return end(&t);
}

/* Tensors of the model that are not there, given tensors that it does not have. */
static COLD CarrotStatus check_names(const CarrotTensor *in, int32_t n_in, const CarrotTensor *out, int32_t n_out, CarrotError *e) {
  if (n_in < 0 || n_out < 0 || (n_in && !in) || (n_out && !out)) return fail(e, CARROT_INVALID_ARGUMENT, "the tensors are NULL, or their number is negative");
  for (int i = 0; i < carrot_desc.n_inputs; i++)
    if (!given(in, n_in, i, carrot_desc.inputs[i].name)) return about(e, "input ", i, carrot_desc.inputs[i].name, " is missing");
  if (n_in > carrot_desc.n_inputs) return fail(e, CARROT_INVALID_ARGUMENT, "more inputs are given than the model has");
  for (int k = 0; k < n_out; k++) {
    int j = out[k].name ? 0 : k;
    while (out[k].name && j < carrot_desc.n_outputs && !same(out[k].name, carrot_desc.outputs[j].name)) j++;
    if (j >= carrot_desc.n_outputs) return about(e, "output ", k, out[k].name ? out[k].name : "", ": the model has no such output");
    if (given(out, n_out, j, carrot_desc.outputs[j].name) != &out[k]) return about(e, "output ", k, carrot_desc.outputs[j].name, " is given twice");
  }
  return CARROT_OK;
}

/* Whether n texts can be read; the bytes of the longest one. */
static COLD bool longest(const CarrotText *x, size_t n, Size *out) {
  uint64_t most = 0;
  for (size_t k = 0; k < n; k++) {
    if (x[k].size && !x[k].data) return false;
    if (x[k].size > most) most = x[k].size;
  }
  *out = (Size)most;
  return most <= SIZE_MAX / 2;
}

/* Ranks, dtypes and sizes of the inputs; the values of the model's symbols. */
static COLD CarrotStatus bind_sizes(const CarrotTensor *in, int32_t n_in, Size *values, CarrotError *e) {
  for (int s = 0; s < carrot_desc.n_symbols; s++) values[s] = -1;
  for (int pass = 0; pass < 2; pass++) /* names first: other dims are expressions of them */
    for (int i = 0; i < carrot_desc.n_inputs; i++) {
      const CarrotTensor *x = given(in, n_in, i, carrot_desc.inputs[i].name);
      const CarrotShape *s = &carrot_desc.in_shapes[i];
      if (x->ndim != s->ndim) return wrong_shape(e, i, x, values, false);
      size_t elements = 1;
      for (int k = 0; k < s->ndim; k++) {
        const CarrotDim *d = &s->dims[k];
        bool name = d->size == 2 && d->code[0] == CARROT_DIM_SYMBOL;
        Size want;
        if (x->shape[k] < 0 || (Size)x->shape[k] != x->shape[k]) return wrong_shape(e, i, x, values, false);
        if (name && values[d->code[1]] < 0) values[d->code[1]] = (Size)x->shape[k];
        if ((pass || name) && (!evaluate(d, values, &want) || want != x->shape[k])) return wrong_shape(e, i, x, values, true);
        elements = mul(elements, size_of(x->shape[k]));
      }
      if (x->dtype != carrot_desc.inputs[i].dtype) {
        Text t;
        begin(&t, e, CARROT_INVALID_ARGUMENT, -1, i);
        put(&t, "input ");
        put_name(&t, carrot_desc.inputs[i].name);
        put(&t, ": ");
        put(&t, dtype_names[carrot_desc.inputs[i].dtype]);
        put(&t, " is wanted, ");
        put(&t, x->dtype > 0 && x->dtype <= CARROT_STR ? dtype_names[x->dtype] : "an unknown dtype");
        put(&t, " is given");
        return end(&t);
      }
      if (!x->data && elements) return about(e, "input ", i, carrot_desc.inputs[i].name, ": its data is NULL");
      if (!HAS(CARROT_TEXT) || x->dtype != CARROT_STR || pass) continue;
      Size most;
      if (!longest(x->data, elements, &most)) return about(e, "input ", i, carrot_desc.inputs[i].name, ": a text's data is NULL, or its size out of range");
      if (carrot_desc.inputs[i].longest) values[carrot_desc.inputs[i].longest - 1] = most;
    }
  for (int k = 0; HAS(CARROT_SYMBOLS) && k < carrot_desc.n_checks; k++) {
    const CarrotCheck *c = &carrot_desc.checks[k];
    Size v;
    if (!evaluate(&c->dim, values, &v)) return too_large(e, c->text);
    if (v >= 0) continue;
    Text t;
    begin(&t, e, CARROT_INVALID_ARGUMENT, -1, -1);
    put(&t, "the model takes no such sizes: ");
    put(&t, c->text);
    put(&t, " is ");
    put_int(&t, v);
    return end(&t);
  }
  return CARROT_OK;
}

/* The shape of the j-th output, in `to` if that is wanted, and its bytes. */
static COLD CarrotStatus shape_output(int32_t j, const Size *values, CarrotTensor *to, size_t *bytes, CarrotError *e) {
  const CarrotShape *s = &carrot_desc.out_shapes[j];
  const CarrotOutputDesc *o = &carrot_desc.outputs[j];
  size_t n = sizes[o->dtype];
  for (int k = 0; k < s->ndim; k++) {
    Size v;
    if (!evaluate(&s->dims[k], values, &v) || v < 0) return too_large(e, s->text);
    n = mul(n, size_of(v));
    if (to) to->shape[k] = v;
  }
  if (n > SIZE_MAX / 2) return too_large(e, s->text);
  if (to) to->name = o->name, to->dtype = o->dtype, to->ndim = s->ndim;
  *bytes = n;
  return CARROT_OK;
}

/* Lays out what a call needs beside the caller's tensors, twice as elsewhere: once for its size. */
static COLD CarrotStatus lay_out(const CarrotTensor *in, int32_t n_in, CarrotTensor *out, int32_t n_out, const Size *values, char *mem, size_t *at,
                                 const void ***ins, void ***outs, CarrotError *e) {
  Size arena;
  if (!evaluate(carrot_desc.arena, values, &arena) || arena < 0) return too_large(e, "the model's memory");
  *at = 0;
  slot(mem, at, size_of(arena));
  *ins = slot(mem, at, mul(size_of(carrot_desc.n_inputs), sizeof(void *)));
  *outs = slot(mem, at, mul(size_of(carrot_desc.n_outputs) + 1, sizeof(void *)));
  for (int i = 0; mem && i < carrot_desc.n_inputs; i++) (*ins)[i] = given(in, n_in, i, carrot_desc.inputs[i].name)->data;
  for (int j = 0; j < carrot_desc.n_outputs; j++) {
    CarrotTensor *to = given(out, n_out, j, carrot_desc.outputs[j].name);
    size_t bytes;
    if (mem && to && to->data) { /* its shape is there since the first time */
      (*outs)[j] = to->data;
      continue;
    }
    CarrotStatus status = shape_output(j, values, to, &bytes, e);
    if (status) return status;
    void *p = to ? to->data : slot(mem, at, bytes); /* what nobody asked for is written all the same */
    if (mem) (*outs)[j] = p;
    if (mem && !p && bytes) return about(e, "output ", j, carrot_desc.outputs[j].name, ": its data is NULL");
  }
  return *at > SIZE_MAX / 2 ? no_memory(e) : CARROT_OK;
}

/* What is counted, in `values` behind the symbols: what it can be at most. */
static COLD CarrotStatus bind_most(Size *values, CarrotError *e) {
  for (int k = 0; k < carrot_desc.n_counted; k++)
    if (!evaluate(&carrot_desc.most[k], values, &values[carrot_desc.n_symbols + k])) return too_large(e, "what is counted");
  return CARROT_OK;
}

static COLD CarrotStatus prepare(const CarrotTensor *in, int32_t n_in, const CarrotTensor *out, int32_t n_out, Size *values, CarrotError *e) {
  if (!HAS(CARROT_TENSORS) || !carrot_desc.run) return fail(e, CARROT_NOT_IMPLEMENTED, "this model reads a table, not tensors: bind and predict");
  CarrotStatus status = check_names(in, n_in, out, n_out, e);
  if (!status) status = bind_sizes(in, n_in, values, e);
  return status || !HAS(CARROT_SYMBOLS) ? status : bind_most(values, e);
}

/* The shapes that outputs have after the run. */
static COLD CarrotStatus reshape_outputs(CarrotTensor *out, int32_t n_out, Size *values, const int64_t *counts, CarrotError *e) {
  for (int k = 0; k < carrot_desc.n_counted; k++) values[carrot_desc.n_symbols + k] = (Size)counts[k];
  CarrotStatus status = CARROT_OK;
  for (int j = 0; !status && carrot_desc.n_counted && j < carrot_desc.n_outputs; j++) {
    size_t bytes;
    status = shape_output(j, values, given(out, n_out, j, carrot_desc.outputs[j].name), &bytes, e);
  }
  return status;
}

static CarrotStatus output_shapes(const CarrotTensor *in, int32_t n_in, CarrotTensor *out, int32_t n_out, size_t *arena_bytes, CarrotError *e) {
  Size values[CARROT_MAX_SYMBOLS];
  const void **ins;
  void **outs;
  size_t size;
  no_error(e);
  CarrotStatus status = prepare(in, n_in, out, n_out, values, e);
  if (!status) status = lay_out(in, n_in, out, n_out, values, NULL, &size, &ins, &outs, e);
  if (!status && arena_bytes) *arena_bytes = size;
  return status;
}

/* Why the model has no answer, in the last output: 0 or 1 + which of its labels, and the number that {} in that stands for. */
static COLD CarrotStatus check_refused(void *const *outs, CarrotError *e) {
  const int64_t *found = HAS(CARROT_REFUSALS) && carrot_desc.refused ? outs[carrot_desc.refused - 1] : NULL;
  if (!found || !found[0]) return CARROT_OK;
  Text t;
  begin(&t, e, CARROT_INVALID_ARGUMENT, -1, -1);
  const char *why = carrot_desc.outputs[carrot_desc.refused - 1].labels[found[0] - 1], *number = why;
  while (*number && !(number[0] == '{' && number[1] == '}')) number++;
  put_n(&t, why, (size_t)(number - why));
  if (*number) put_int(&t, found[1]), put(&t, number + 2);
  return end(&t);
}

/* In blocks of rows where the kernel takes no more at once: rows come first in every tensor then. */
static HOT void run_blocks(const void **ins, void **outs, void *arena, int64_t *values) {
  int64_t n = values[0];
  for (int64_t row = 0, rows; row < n; row += rows) {
    rows = values[0] = n - row < carrot_desc.block ? n - row : carrot_desc.block;
    carrot_desc.run(ins, outs, arena, values);
    for (int i = 0; i < carrot_desc.n_inputs; i++) ins[i] = (const char *)ins[i] + (size_t)(rows * carrot_desc.inputs[i].row_elems) * sizes[carrot_desc.inputs[i].dtype];
    for (int j = 0; j < carrot_desc.n_outputs; j++) outs[j] = (char *)outs[j] + (size_t)(rows * carrot_desc.outputs[j].row_elems) * sizes[carrot_desc.outputs[j].dtype];
  }
  values[0] = n;
}

/* On a GPU. sizes: behind them is room for what is counted, one more output. */
static COLD CarrotStatus run_device(void *device, const void **ins, void **outs, CarrotTensor *out, int32_t n_out, int64_t *sizes, CarrotError *e) {
  for (int j = 0; j < carrot_desc.n_outputs; j++)
    if (j != carrot_desc.refused - 1 && !given(out, n_out, j, carrot_desc.outputs[j].name)) outs[j] = NULL;
  outs[carrot_desc.n_outputs] = sizes + (carrot_desc.n_symbols ? carrot_desc.n_symbols : 1);
  return carrot_device->run(device, ins, outs, sizes, e);
}

typedef struct Inference { const void **ins; void **outs; void *arena; int64_t *sizes; } Inference;

static WARM void infer(void *inference) {
  const Inference *i = inference;
  if (HAS(CARROT_SYMBOLS) && carrot_desc.n_symbols && carrot_desc.block) run_blocks(i->ins, i->outs, i->arena, i->sizes);
  else carrot_desc.run(i->ins, i->outs, i->arena, i->sizes);
}

static CarrotStatus run_network(const CarrotTensor *in, int32_t n_in, CarrotTensor *out, int32_t n_out, void *arena, const CarrotHost *host, CarrotError *e) {
  Size values[CARROT_MAX_SYMBOLS];
  int64_t wide[CARROT_MAX_SYMBOLS];
  const void **ins;
  void **outs;
  size_t size;
  Heap heap;
  void *device = NULL;
  no_error(e);
  CarrotStatus status = heap_of(&heap, host, e);
  if (!status) status = prepare(in, n_in, out, n_out, values, e);
  if (!status) status = lay_out(in, n_in, out, n_out, values, NULL, &size, &ins, &outs, e);
  if (status) return status;
  for (int j = 0; HAS(CARROT_TEXT) && !arena && j < carrot_desc.n_outputs; j++)
    if (carrot_desc.outputs[j].dtype == CARROT_STR) return fail(e, CARROT_INVALID_ARGUMENT, "run: texts come out, which may lie in the arena: it has to be the caller's");
  if ((uintptr_t)arena & (ALIGN - 1)) return fail(e, CARROT_INVALID_ARGUMENT, "run: the arena is not aligned to 64 bytes");
  if ((status = open_device(heap.device, &device, e))) return status;
  char *mem = arena ? arena : take(&heap, size);
  if (!mem) {
    close_device(device);
    return no_memory(e);
  }
  int32_t threads = device ? 0 : team_of(&heap);
  char *own = threads ? take(&heap, mul(size_of(threads), size_of(carrot_desc.team_bytes))) : NULL;
  set_team(mem, &heap, own ? threads : 0, own);
  status = lay_out(in, n_in, out, n_out, values, mem, &size, &ins, &outs, e);
  for (int s = 0; s < carrot_desc.n_symbols; s++) wide[s] = values[s];
  if (!carrot_desc.n_symbols) wide[0] = 1;
  if (!status && HAS(CARROT_DEVICES) && device) status = run_device(device, ins, outs, out, n_out, wide, e);
  else if (!status) {
    Inference i = {ins, outs, mem, wide};
    with_team(mem, own ? threads : 0, infer, &i);
  }
  if (!status) status = check_refused(outs, e);
  if (!status && HAS(CARROT_SYMBOLS)) status = reshape_outputs(out, n_out, values, wide + (carrot_desc.n_symbols ? carrot_desc.n_symbols : 1), e);
  give(&heap, own);
  if (!arena) give(&heap, mem);
  close_device(device);
  return status;
}
