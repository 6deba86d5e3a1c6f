/* predict_stream: a stream that pulls batches from another and scores them. It binds to the schema of the stream itself, so
 * the binding it was made from may go first, and a stream whose columns lie elsewhere is resolved anew. */

enum { CARROT_EIO = 5, CARROT_ENOMEM = 12, CARROT_EINVAL = 22 };

typedef struct Stream {
  CarrotBinding *b;
  struct ArrowArrayStream in;
  int64_t rows; /* of the batches so far: errors count from the stream's start */
  CarrotError e;
} Stream;

static int code_of(CarrotStatus status) {
  return status == CARROT_OK ? 0 : status == CARROT_OUT_OF_MEMORY ? CARROT_ENOMEM : CARROT_EINVAL;
}

static COLD CarrotStatus source_failed(struct ArrowArrayStream *in, CarrotError *e) {
  Text t;
  const char *why = in->get_last_error ? in->get_last_error(in) : NULL;
  begin(&t, e, CARROT_INVALID_DATA, -1, -1);
  put(&t, "the input stream failed");
  if (why) put(&t, ": "), put(&t, why);
  return end(&t);
}

static int stream_schema(struct ArrowArrayStream *s, struct ArrowSchema *out) {
  Stream *p = s->private_data;
  no_error(&p->e);
  return code_of(schema_of_set(p->b->set, out, &p->e));
}

static int stream_next(struct ArrowArrayStream *s, struct ArrowArray *out) {
  Stream *p = s->private_data;
  struct ArrowArray batch;
  no_error(&p->e);
  out->release = NULL;
  batch.release = NULL;
  int code = p->in.get_next(&p->in, &batch);
  if (code) {
    source_failed(&p->in, &p->e);
    return code;
  }
  if (!batch.release) return 0; /* the end */
  CarrotStatus status = run(p->b, &batch, p->rows, out, NULL, &p->e);
  p->rows += batch.length;
  batch.release(&batch);
  return code_of(status);
}

static const char *stream_error(struct ArrowArrayStream *s) {
  Stream *p = s->private_data;
  return p->e.status ? p->e.message : NULL;
}

static void stream_release(struct ArrowArrayStream *s) {
  Stream *p = s->private_data;
  Heap heap;
  copy(&heap, &p->b->heap, sizeof heap);
  if (p->in.release) p->in.release(&p->in);
  unbind(p->b);
  give(&heap, p);
  s->release = NULL;
}

static CarrotStatus open_stream(const Options *o, const Heap *heap, struct ArrowArrayStream *in, struct ArrowArrayStream *out,
                                CarrotError *e) {
  struct ArrowSchema schema;
  schema.release = NULL;
  if (in->get_schema(in, &schema)) return source_failed(in, e);
  CarrotBinding *b = NULL;
  CarrotStatus status = bind_with(&schema, o, heap, &b, e);
  if (schema.release) schema.release(&schema);
  if (status) return status;
  Stream *p = take(heap, sizeof *p);
  if (!p) {
    unbind(b);
    return no_memory(e);
  }
  p->b = b;
  copy(&p->in, in, sizeof *in);
  p->rows = 0;
  p->e.struct_size = sizeof p->e;
  no_error(&p->e);
  in->release = NULL;
  out->get_schema = stream_schema;
  out->get_next = stream_next;
  out->get_last_error = stream_error;
  out->release = stream_release;
  out->private_data = p;
  return CARROT_OK;
}

/* `in` is consumed in any case: on failure it has been released. */
static CarrotStatus move_stream(const Options *o, const Heap *heap, struct ArrowArrayStream *in, struct ArrowArrayStream *out,
                                CarrotError *e) {
  if (out && out != in) out->release = NULL;
  if (!in || !in->release) return fail(e, CARROT_INVALID_ARGUMENT, "predict_stream: the input stream is NULL or released");
  struct ArrowArrayStream moved;
  copy(&moved, in, sizeof moved);
  in->release = NULL;
  CarrotStatus status = out ? open_stream(o, heap, &moved, out, e) : fail(e, CARROT_INVALID_ARGUMENT, "predict_stream: out is NULL");
  if (moved.release) moved.release(&moved);
  return status;
}

static CarrotStatus predict_stream(const CarrotBinding *b, struct ArrowArrayStream *in, struct ArrowArrayStream *out,
                                   CarrotError *e) {
  Options o;
  no_error(e);
  if (HAS(CARROT_ROWS) && b) {
    o.set = b->set;
    o.on_missing = b->on_missing;
    return move_stream(&o, &b->heap, in, out, e);
  }
  if (in && in->release) in->release(in);
  return fail(e, CARROT_INVALID_ARGUMENT, "predict_stream: the binding is NULL");
}
