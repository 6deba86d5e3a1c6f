/* One row of plain columns, read without looking twice: numbers and utf8 where they lie, in bounds, and such as the model takes. */

/* False: something is otherwise, and the general way does it, or says what is wrong. */
static HOT bool load_row(Run *r, const void **ins) {
  const struct ArrowArray *in = r->in;
  if (bitmap(in)) return false;
  for (int i = 0; i < carrot_desc.n_inputs; i++) {
    const CarrotInputDesc *d = &carrot_desc.inputs[i];
    const Feed *feed = &r->b->feeds[i];
    const Source *s = &r->b->sources[feed->first];
    void *to = r->gathered[i];
    int dtype = d->dtype;
    if (feed->tensor || !to || (dtype != CARROT_F32 && dtype != CARROT_F64 && dtype != CARROT_STR) || by_column(r->b, feed, 1)) return false;
    for (int k = 0; k < feed->n_sources; k++, s++) {
      const struct ArrowArray *a = in->children[s->child];
      if (!a || !a->release || s->index || !sane(a->offset) || !sane(a->length) || a->length <= in->offset || a->n_buffers < 2 || !a->buffers) return false;
      int64_t at = in->offset + a->offset;
      const uint8_t *valid = bitmap(a);
      const void *p = a->buffers[1];
      if (valid && !bit(valid, at)) {
        if (!(s->accept & CARROT_ACCEPT_NULL)) return false;
        if (dtype == CARROT_F32) ((float *)to)[k] = __builtin_nanf("");
        else if (dtype == CARROT_F64) ((double *)to)[k] = __builtin_nan("");
        else clear((CarrotText *)to + k, sizeof(CarrotText));
        continue;
      }
      if (dtype == CARROT_STR) {
        Texts t;
        if (s->type != TYPE_UTF8 || open_texts(&t, a, TYPE_UTF8) || !utf8_at(&t, at, (CarrotText *)to + k)) return false;
        continue;
      }
      if (!p || ((uintptr_t)p & (sizes[s->type] - 1u)) || a->n_buffers != 2) return false;
      double v;
      switch (s->type) {
        case CARROT_F32: v = ((const float *)p)[at]; break;
        case CARROT_F64: v = ((const double *)p)[at]; break;
        case CARROT_I8: v = ((const int8_t *)p)[at]; break;
        case CARROT_I16: v = ((const int16_t *)p)[at]; break;
        case CARROT_I32: v = ((const int32_t *)p)[at]; break;
        case CARROT_U8: v = ((const uint8_t *)p)[at]; break;
        case CARROT_U16: v = ((const uint16_t *)p)[at]; break;
        case CARROT_U32: v = ((const uint32_t *)p)[at]; break;
        case CARROT_BOOL: v = bit(p, at); break;
        case CARROT_I64:
          if (dtype == CARROT_F32) return false; /* it would be rounded twice */
          v = f64_of_i64(((const int64_t *)p)[at]);
          break;
        default: return false;
      }
      if (dtype == CARROT_F32) v = ((float *)to)[k] = (float)v;
      else ((double *)to)[k] = v;
      if (v - v != 0 && !(s->accept & (v == v ? CARROT_ACCEPT_INF : CARROT_ACCEPT_NAN))) return false;
    }
    ins[i] = to;
  }
  return true;
}
