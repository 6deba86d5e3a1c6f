/* Calls predict_into of a model with COLUMNS text columns c0, c1, ... : strings_drive MODEL.so utf8|view|dictionary ROWS CALLS; prints the
 * least nanoseconds of a call, of ten parts. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "carrot.h"

enum { COLUMNS = 30, PARTS = 10 };

static void keep_schema(struct ArrowSchema *s) { s->release = NULL; }
static void keep_array(struct ArrowArray *a) { a->release = NULL; }
static void stop(const char *why) { fprintf(stderr, "%s\n", why), exit(1); }

int main(int argc, char **argv) {
  if (argc != 5) stop("strings_drive MODEL.so utf8|view|dictionary ROWS CALLS");
  void *lib = dlopen(argv[1], RTLD_NOW);
  CarrotStatus (*init)(int32_t, const CarrotHost *, CarrotModel *, CarrotError *) = lib ? dlsym(lib, "carrot_model_init") : NULL;
  CarrotModel m = {.struct_size = sizeof m};
  CarrotError e = {.struct_size = sizeof e};
  if (!init || init(CARROT_ABI_1_0, NULL, &m, &e)) stop("no model");
  int rows = atoi(argv[3]), calls = atoi(argv[4]), kind = argv[2][0];
  int64_t size = 20 * (int64_t)rows + 20;
  char *text = malloc((size_t)size), names[COLUMNS][8];
  int32_t *offsets = malloc(4 * ((size_t)rows + 1)), *views = calloc((size_t)rows, 16), *codes = calloc((size_t)rows, 4);
  memset(text, 'x', (size_t)size);
  for (int i = 0; i <= rows; i++) offsets[i] = 7 * i;
  for (int i = 0; i < rows; i++) views[4 * i] = i & 1 ? 7 : 20, codes[i] = i / 2;
  const void *utf8[] = {NULL, offsets, text}, *view[] = {NULL, views, text, &size}, *dictionary[] = {NULL, codes}, *none[] = {NULL};
  struct ArrowSchema known_schema = {.format = "u", .release = keep_schema}, schemas[COLUMNS], *schema_list[COLUMNS];
  struct ArrowArray known = {.length = rows, .n_buffers = 3, .buffers = utf8, .release = keep_array}, arrays[COLUMNS], *list[COLUMNS];
  for (int i = 0; i < COLUMNS; i++) {
    sprintf(names[i], "c%d", i);
    schemas[i] = (struct ArrowSchema){.format = kind == 'u' ? "u" : kind == 'v' ? "vu" : "i", .name = names[i], .release = keep_schema,
                                      .dictionary = kind == 'd' ? &known_schema : NULL};
    arrays[i] = (struct ArrowArray){.length = rows, .n_buffers = kind == 'u' ? 3 : kind == 'v' ? 4 : 2, .release = keep_array,
                                    .buffers = kind == 'u' ? utf8 : kind == 'v' ? view : dictionary, .dictionary = kind == 'd' ? &known : NULL};
    schema_list[i] = &schemas[i];
    list[i] = &arrays[i];
  }
  struct ArrowSchema schema = {.format = "+s", .n_children = COLUMNS, .children = schema_list, .release = keep_schema};
  struct ArrowArray batch = {.length = rows, .n_buffers = 1, .buffers = none, .n_children = COLUMNS, .children = list, .release = keep_array};
  CarrotBinding *binding;
  if (m.bind(&schema, NULL, NULL, &binding, &e)) stop(e.message);
  void *outs[] = {malloc(8 * (size_t)rows)};
  double least = 1e300;
  for (int part = 0; part < PARTS; part++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int i = 0; i < calls / PARTS; i++)
      if (m.predict_into(binding, &batch, outs, &e)) stop(e.message);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double ns = ((double)(end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec)) / (calls / PARTS);
    if (ns < least) least = ns;
  }
  printf("%.1f\n", least);
  m.unbind(binding);
  return 0;
}
