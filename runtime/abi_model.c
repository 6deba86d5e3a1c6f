/* What the outside sees: the table and its one required symbol, the convenience symbols, plain scoring, the self test. */

#include "abi_cpu.h"

static int32_t cpu_is_fine; /* asked once: in a virtual machine a cpuid takes microseconds */

static COLD CarrotStatus check_cpu(CarrotError *e) {
  if (__atomic_load_n(&cpu_is_fine, __ATOMIC_RELAXED)) return CARROT_OK;
  for (int i = 0; carrot_desc.cpuid && i < carrot_desc.n_cpu_bits; i++) {
    if (cpu_has(&carrot_desc, &carrot_desc.cpu_bits[i])) continue;
    Text t;
    begin(&t, e, CARROT_NOT_IMPLEMENTED, -1, -1);
    put(&t, "this model was compiled for a CPU with ");
    put(&t, carrot_desc.cpu_bits[i].name);
    put(&t, ", which this machine does not have");
    return end(&t);
  }
  __atomic_store_n(&cpu_is_fine, 1, __ATOMIC_RELAXED);
  return CARROT_OK;
}

/* ---- plain rows: no schema, no policy; NaN is missing ---- */

/* Rows that the model refuses have no other way to say so than NaN. */
static WARM void blank_refused(void *const *outs, size_t rows) {
  if (!HAS(CARROT_REFUSALS) || !carrot_desc.refused) return;
  const CarrotOutputDesc *o = &carrot_desc.outputs[carrot_desc.score_output];
  const int32_t *which = outs[carrot_desc.refused - 1];
  for (size_t k = 0; k < rows; k++)
    if (which[k]) fill_missing(o->dtype, outs[carrot_desc.score_output], mul(k, size_of(o->row_elems)), size_of(o->row_elems), 0);
}

/* The straight way: rows as the kernel wants them, few enough that everything else has room on the stack. */
static HOT bool score_here(const void *x, size_t n, void *y) {
  _Alignas(ALIGN) char stack[STACK];
  const void *ins[1] = {x};
  void *outs[8];
  if (carrot_desc.team_bytes || carrot_desc.n_outputs > 8 || (carrot_desc.block && size_of(carrot_desc.block) < n)) return false;
  size_t at = aligned(arena_size(n, false));
  for (int j = 0; j < carrot_desc.n_outputs; j++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[j];
    if (at > STACK) return false;
    outs[j] = j == carrot_desc.score_output ? y : stack + at;
    if (j != carrot_desc.score_output) at = add(at, aligned(mul(n, mul(size_of(o->row_elems), sizes[o->dtype]))));
  }
  if (at > STACK) return false;
  carrot_desc.kernel(ins, outs, stack, (int64_t)n);
  blank_refused(outs, n);
  return true;
}

static COLD CarrotStatus score_blocks(int type, const void *x, size_t n, size_t stride, void *y, size_t y_stride) {
  _Alignas(ALIGN) char stack[STACK];
  const CarrotInputDesc *in = &carrot_desc.inputs[carrot_desc.score_input];
  const CarrotOutputDesc *o = &carrot_desc.outputs[carrot_desc.score_output];
  size_t cells = size_of(in->row_elems), y_cells = size_of(o->row_elems), width = sizes[type];
  int from = o->dtype == CARROT_BOOL ? CARROT_U8 : o->dtype; /* bytes here, not bits */
  bool dense = n == 1 || stride == cells, y_dense = n == 1 || y_stride == y_cells;
  Work w;
  w.set = NULL;
  w.pack = false;
  w.only = o->dtype == type && y_dense ? carrot_desc.score_output : -1;
  w.gather = !(in->dtype == type && dense);
  size_t block = carrot_desc.block && (uint64_t)carrot_desc.block < n ? size_of(carrot_desc.block) : n;
  char *mem = work_memory(&w, NULL, stack, &block, true);
  if (!mem) return CARROT_OUT_OF_MEMORY;
  for (size_t row = 0, rows; row < n; row += rows) {
    rows = n - row < block ? n - row : block;
    const char *xs = (const char *)x + row * stride * width;
    char *ys = (char *)y + row * y_stride * width;
    void *to = (void *)(uintptr_t)w.ins[0];
    if (!w.gather) w.ins[0] = xs;
    else if (dense) gather(type, in->dtype, xs, 0, to, 1, rows * cells);
    else for (size_t k = 0; k < rows; k++)
      gather(type, in->dtype, xs + k * stride * width, 0, (char *)to + k * cells * sizes[in->dtype], 1, cells);
    if (w.only >= 0) w.outs[w.only] = ys;
    carrot_desc.kernel(w.ins, w.outs, w.scratch, (int64_t)rows);
    blank_refused(w.outs, rows);
    if (w.only >= 0) continue;
    const char *done = w.outs[carrot_desc.score_output];
    if (y_dense) gather(from, type, done, 0, ys, 1, rows * y_cells);
    else for (size_t k = 0; k < rows; k++)
      gather(from, type, done + k * y_cells * sizes[from], 0, ys + k * y_stride * width, 1, y_cells);
  }
  if (mem != stack) give(&process_heap, mem);
  return CARROT_OK;
}

static HOT CarrotStatus score(int type, const void *x, size_t n, size_t stride, void *y, size_t y_stride) {
  if (!HAS(CARROT_SCORES) || carrot_desc.score_input < 0 || carrot_desc.score_output < 0 || carrot_desc.n_inputs != 1) return CARROT_NOT_IMPLEMENTED;
  const CarrotInputDesc *in = &carrot_desc.inputs[carrot_desc.score_input];
  const CarrotOutputDesc *o = &carrot_desc.outputs[carrot_desc.score_output];
  if (!is_float(in->dtype) || (!__atomic_load_n(&cpu_is_fine, __ATOMIC_RELAXED) && check_cpu(NULL))) return CARROT_NOT_IMPLEMENTED;
  if (!n) return CARROT_OK;
  if (!x || !y || (n > 1 && y_stride < size_of(o->row_elems))) return CARROT_INVALID_ARGUMENT;
  bool dense = n == 1 || (stride == size_of(in->row_elems) && y_stride == size_of(o->row_elems));
  if (dense && in->dtype == type && o->dtype == type && score_here(x, n, y)) return CARROT_OK;
  return score_blocks(type, x, n, stride, y, y_stride);
}

/* ---- golden rows ---- */

static bool agrees(int dtype, const void *got, const void *expected, size_t at, double *g, double *x) {
  Value a, b;
  int type = dtype == CARROT_BOOL ? CARROT_U8 : dtype;
  read_value(type, got, (int64_t)at, &a);
  read_value(type, expected, (int64_t)at, &b);
  *g = f64_of(&a);
  *x = f64_of(&b);
  if (!is_float(type)) return a.whole == b.whole;
  if (*x != *x) return *g != *g;
  if (*g == *x) return true;
  double difference = *g > *x ? *g - *x : *x - *g, size = *x < 0 ? -*x : *x;
  return size <= 1.7976931348623157e308 && difference <= carrot_desc.golden_atol + carrot_desc.golden_rtol * size;
}

static COLD CarrotStatus test_rows(Work *w, void *device, int64_t row, int64_t rows, CarrotError *e) {
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const CarrotInputDesc *in = &carrot_desc.inputs[i];
    w->ins[i] = (const char *)carrot_desc.golden_inputs[i] + (size_t)(row * in->row_elems) * sizes[in->dtype];
  }
  CarrotStatus status = HAS(CARROT_DEVICES) && device ? carrot_device->run(device, w->ins, w->outs, &rows, e) : CARROT_OK;
  if (status) return status;
  if (!device) carrot_desc.kernel(w->ins, w->outs, w->scratch, rows);
  for (int j = 0; j < carrot_desc.n_outputs; j++) {
    const CarrotOutputDesc *o = &carrot_desc.outputs[j];
    const char *expected = carrot_desc.golden_outputs[j];
    if (!expected) continue;
    expected += (size_t)(row * o->row_elems) * sizes[o->dtype];
    for (int64_t k = 0; k < rows; k++)
      for (int64_t cell = 0; cell < o->row_elems; cell++) {
        double got, wanted;
        if (agrees(o->dtype, w->outs[j], expected, (size_t)(k * o->row_elems + cell), &got, &wanted)) continue;
        Text t;
        begin(&t, e, CARROT_INTERNAL, row + k, j);
        put(&t, device ? "self test on the GPU: output " : "self test: output ");
        put_name(&t, o->name);
        put(&t, ", golden row ");
        put_int(&t, row + k);
        put(&t, ", element ");
        put_int(&t, cell);
        put(&t, ": got ");
        put_double(&t, got);
        put(&t, ", expected ");
        put_double(&t, wanted);
        return end(&t);
      }
  }
  return CARROT_OK;
}

/* Here, and on the first GPU, if there is one. */
static COLD CarrotStatus self_test(CarrotError *e) {
  _Alignas(ALIGN) char stack[STACK];
  no_error(e);
  CarrotStatus status = check_cpu(e);
  int64_t n = carrot_desc.n_golden;
  if (status || n <= 0 || !HAS(CARROT_ROWS)) return status;
  Work w;
  w.set = NULL;
  w.pack = w.gather = false;
  w.only = -1;
  size_t block = size_of(carrot_desc.block && carrot_desc.block < n ? carrot_desc.block : n);
  char *mem = work_memory(&w, NULL, stack, &block, true);
  if (!mem) return no_memory(e);
  void *device = NULL;
  for (int place = 0; place < 2 && !status; place++) {
    if (place && HAS(CARROT_DEVICES) && carrot_device) status = carrot_device->open(1, &device, e);
    if (place && status == CARROT_NOT_IMPLEMENTED) {
      no_error(e);
      status = CARROT_OK;
    }
    if (place && (!HAS(CARROT_DEVICES) || !device)) break;
    for (int64_t row = 0; !status && row < n; row += (int64_t)block)
      status = test_rows(&w, device, row, n - row < (int64_t)block ? n - row : (int64_t)block, e);
  }
  close_device(device);
  if (mem != stack) give(&process_heap, mem);
  return status;
}

/* ---- the table ---- */

static CarrotStatus bind(const struct ArrowSchema *in, const char *options, const CarrotHost *host, CarrotBinding **out,
                         CarrotError *e) {
  Options o;
  Heap heap;
  no_error(e);
  if (!out) return fail(e, CARROT_INVALID_ARGUMENT, "bind: out is NULL");
  *out = NULL;
  CarrotStatus status = check_cpu(e);
  if (!status) status = check_rows(e);
  if (!status) status = heap_of(&heap, host, e);
  if (!status) status = read_options(options, &o, e);
  return status ? status : bind_with(in, &o, &heap, out, e);
}

CARROT_API CarrotStatus carrot_model_init(int32_t version, const CarrotHost *host, CarrotModel *m, CarrotError *e) {
  (void)host; /* nothing is allocated here, and nothing may be remembered: bind takes it again */
  no_error(e);
  if (!m) return fail(e, CARROT_INVALID_ARGUMENT, "carrot_model_init: model is NULL");
  if (version < CARROT_ABI_1_0 || version >= 2 * CARROT_ABI_1_0)
    return fail(e, CARROT_NOT_IMPLEMENTED, "this model speaks version 1 of the carrot ABI (1000000)");
  if (m->struct_size < offsetof(CarrotModel, output_shapes)) /* the table of version 1.0 */
    return fail(e, CARROT_INVALID_ARGUMENT, "carrot_model_init: set model->struct_size to sizeof(CarrotModel)");
  CarrotStatus status = check_cpu(e);
  if (status) return status;
  bool whole = m->struct_size >= sizeof *m, tensors = m->struct_size >= offsetof(CarrotModel, pool_work);
  m->struct_size = whole ? sizeof *m : tensors ? offsetof(CarrotModel, pool_work) : offsetof(CarrotModel, output_shapes);
  m->abi_version = CARROT_ABI_1_0;
  m->name = carrot_desc.name;
  m->version = carrot_desc.version;
  m->card = carrot_desc.card;
  m->card_size = size_of(carrot_desc.card_size);
  for (int i = 0; i < 32; i++) m->digest[i] = carrot_desc.digest[i];
  m->input_schema = input_schema;
  m->output_schema = output_schema;
  m->bind = bind;
  m->predict = predict;
  m->predict_into = predict_into;
  m->predict_stream = predict_stream;
  m->unbind = unbind;
  m->self_test = self_test;
  if (tensors) m->output_shapes = output_shapes, m->run = run_network;
  if (whole) m->pool_work = carrot_desc.system ? pool_work : NULL, m->pool_for = carrot_desc.system ? pool_for : NULL;
  return CARROT_OK;
}

/* ---- convenience ---- */

CARROT_API const char *carrot_card(void) { return (const char *)carrot_desc.card; }

CARROT_API CarrotStatus carrot_input_schema(struct ArrowSchema *out, CarrotError *e) { return input_schema(out, e); }

CARROT_API CarrotStatus carrot_output_schema(struct ArrowSchema *out, CarrotError *e) { return output_schema(NULL, out, e); }

CARROT_API CarrotStatus carrot_predict(const struct ArrowSchema *schema, const struct ArrowArray *in, struct ArrowArray *out,
                                       CarrotError *e) {
  CarrotBinding *b;
  if (out) out->release = NULL;
  CarrotStatus status = bind(schema, NULL, NULL, &b, e);
  if (status) return status;
  status = predict(b, in, out, e);
  unbind(b);
  return status;
}

CARROT_API CarrotStatus carrot_predict_stream(struct ArrowArrayStream *in, struct ArrowArrayStream *out, CarrotError *e) {
  Options o;
  no_error(e);
  CarrotStatus status = check_cpu(e);
  if (!status) status = check_rows(e);
  if (!status) status = read_options(NULL, &o, e);
  if (!status) return move_stream(&o, &process_heap, in, out, e);
  if (out && out != in) out->release = NULL;
  if (in && in->release) in->release(in);
  return status;
}

CARROT_API CarrotStatus carrot_output_shapes(const CarrotTensor *in, int32_t n_in, CarrotTensor *out, int32_t n_out, size_t *arena_bytes, CarrotError *e) {
  return output_shapes(in, n_in, out, n_out, arena_bytes, e);
}

CARROT_API CarrotStatus carrot_run(const CarrotTensor *in, int32_t n_in, CarrotTensor *out, int32_t n_out, void *arena, const CarrotHost *host, CarrotError *e) {
  CarrotStatus status = check_cpu(e);
  return status ? status : run_network(in, n_in, out, n_out, arena, host, e);
}

/* ---- freestanding ---- */

CARROT_API CarrotStatus carrot_score_rows_f32(const float *x, size_t n, size_t stride, float *y, size_t y_stride) {
  return score(CARROT_F32, x, n, stride, y, y_stride);
}

CARROT_API CarrotStatus carrot_score_rows_f64(const double *x, size_t n, size_t stride, double *y, size_t y_stride) {
  return score(CARROT_F64, x, n, stride, y, y_stride);
}

/* There is no status to return: an answer that could not be computed is NaN. */
static COLD void score_any(const float *row, float *out) {
  if (score(CARROT_F32, row, 1, 0, out, 0) && out && carrot_desc.score_output >= 0)
    fill_missing(CARROT_F32, out, 0, size_of(carrot_desc.outputs[carrot_desc.score_output].row_elems), 0);
}

CARROT_API HOT void carrot_score_f32(const float *row, float *out) {
  if (HAS(CARROT_SCORES) && carrot_desc.score_row && row && out) carrot_desc.score_row(row, out);
  else score_any(row, out);
}
