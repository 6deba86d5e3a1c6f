"""Pipelines over tables: from an Arrow table with strings and missing values to probabilities, against scikit-learn and onnxruntime.

    python benchmarks/tables_time.py [--rows 1 1000 1000000] [--reps N]      # prints the tables of docs/benchmarks.md; 3 minutes

The pipeline: ColumnTransformer(one-hot of strings; median imputer and scaler of numbers) and 100 boosted trees of depth 5
(GradientBoostingClassifier), 10 columns of strings (4 to 60 categories)
and 20 of numbers (10 % missing). All begin with the Arrow table: scikit-learn makes a pandas frame of it, onnxruntime (skl2onnx's conversion of the
same pipeline) a dict of numpy columns, whose strings are objects. What they take without that, given their own containers, is told too. Probabilities are compared first.
One thread, interleaved, medians of CPU time. The second table is one row by what holds it; the last line one row of 30 mixed columns from C
(carrot_predict_into through a binding), by a loop over different rows.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import pandas as pd
import pyarrow as pa

import carrot

CATEGORIES = (4, 4, 6, 8, 12, 12, 20, 30, 40, 60)
NUMBERS = 20


def frame(n: int, seed: int) -> pd.DataFrame:
    r = np.random.default_rng(seed)
    columns: dict[str, Any] = {}
    for i, k in enumerate(CATEGORIES):
        words = np.array([f"{'abcdefghij'[i]}-category number {j}" if j % 3 else f"c{j}" for j in range(k)], object)
        columns[f"text_{i}"] = words[np.minimum(r.geometric(3 / k, n) - 1, k - 1)]
    for i in range(NUMBERS):
        x = r.normal(size=n) if i % 2 else r.lognormal(size=n)
        columns[f"number_{i}"] = np.where(r.random(n) < 0.1, np.nan, x).astype(np.float32)
    return pd.DataFrame(columns)


def target(df: pd.DataFrame) -> np.ndarray:
    score = df["number_0"].fillna(0) * 1.5 - df["number_2"].fillna(1) + (df["text_9"].str.len().fillna(0) > 5) + (df["text_3"] == "c0") * df["number_1"].fillna(0)
    return np.asarray(score > score.median()).astype(int)


def pipeline() -> Any:
    from sklearn.compose import ColumnTransformer
    from sklearn.ensemble import GradientBoostingClassifier
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    texts = [f"text_{i}" for i in range(len(CATEGORIES))]
    numbers = [f"number_{i}" for i in range(NUMBERS)]
    encode = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    scale = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    trees = GradientBoostingClassifier(n_estimators=100, max_depth=5, random_state=0)
    return make_pipeline(ColumnTransformer([("text", encode, texts), ("number", scale, numbers)]), trees)


def onnx_session(model: Any, df: pd.DataFrame) -> Callable[[dict[str, np.ndarray]], np.ndarray] | str:
    """onnxruntime on the converted pipeline; why not, if it cannot be."""
    try:
        import onnxruntime
        from skl2onnx import to_onnx
        from skl2onnx.common.data_types import FloatTensorType, StringTensorType

        types = [(c, StringTensorType([None, 1]) if c.startswith("text") else FloatTensorType([None, 1])) for c in df]
        onx = to_onnx(model, initial_types=types, options={"zipmap": False}, target_opset={"": 18, "ai.onnx.ml": 3})
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        session = onnxruntime.InferenceSession(onx.SerializeToString(), options)
        name = session.get_outputs()[1].name
        return lambda columns: session.run([name], columns)[0]  # type: ignore[no-any-return]
    except Exception as error:
        return f"{type(error).__name__}: {str(error).splitlines()[0][:160]}"


def from_table(table: pa.Table) -> dict[str, np.ndarray]:
    """What onnxruntime takes."""
    return {name: column.to_numpy()[:, None] for name, column in zip(table.column_names, table.columns, strict=True)}


def timed(calls: dict[str, Callable[[], Any]], reps: int, seconds: float = 0.2) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in calls}
    loops = {}
    for name, call in calls.items():
        start = time.process_time()
        call()
        loops[name] = max(1, int(seconds / max(time.process_time() - start, 1e-7)))
    for rep in range(reps):
        names = list(calls)
        for name in names[rep % len(names) :] + names[: rep % len(names)]:
            start = time.process_time()
            for _ in range(loops[name]):
                calls[name]()
            times[name].append((time.process_time() - start) / loops[name])
    return {name: statistics.median(t) for name, t in times.items()}


C_ROW = r"""
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "model.h"
/* argv: model.so, file of 64-bit words (see tables_time.py), rows, repeats. Prints nanoseconds of a call that scores one row. */
static void nothing(struct ArrowArray *a) { (void)a; }
int main(int argc, char **argv) {
  (void)argc;
  void *lib = dlopen(argv[1], RTLD_NOW);
  CarrotStatus (*init)(int32_t, const CarrotHost *, CarrotModel *, CarrotError *) = dlsym(lib, "carrot_model_init");
  CarrotModel m = {.struct_size = sizeof m};
  CarrotError e = {.struct_size = sizeof e};
  if (init(CARROT_ABI_1_0, NULL, &m, &e)) return puts(e.message), 1;
  long rows = atol(argv[3]), repeats = atol(argv[4]);
  struct ArrowSchema schema;
  if (m.input_schema(&schema, &e)) return puts(e.message), 1;
  CarrotBinding *binding;
  if (m.bind(&schema, "{\"outputs\": \"proba\"}", NULL, &binding, &e)) return puts(e.message), 1;
  int n = (int)schema.n_children;
  FILE *f = fopen(argv[2], "rb");
  struct ArrowArray *columns = calloc((size_t)n, sizeof *columns), **pointers = malloc((size_t)n * sizeof *pointers);
  for (int i = 0; i < n; i++) { /* per column: bytes of validity, data, text */
    long sizes[3];
    const void **buffers = calloc(3, sizeof *buffers);
    if (fread(sizes, sizeof sizes, 1, f) != 1) return 2;
    for (int b = 0; b < 3; b++) {
      char *p = sizes[b] ? aligned_alloc(64, (size_t)(sizes[b] + 63) / 64 * 64) : NULL;
      if (sizes[b] && fread(p, (size_t)sizes[b], 1, f) != 1) return 2;
      buffers[b] = p;
    }
    columns[i] = (struct ArrowArray){.null_count = -1, .n_buffers = schema.children[i]->format[0] == 'u' ? 3 : 2, .buffers = buffers, .release = nothing};
    pointers[i] = &columns[i];
  }
  const void *no_buffers[1] = {NULL};
  struct ArrowArray batch = {.n_buffers = 1, .buffers = no_buffers, .n_children = n, .children = pointers, .release = nothing};
  double out[16], sum = 0, best = 1e30;
  void *outs[1] = {out};
  for (int rep = 0; rep < 9; rep++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    for (long k = 0; k < repeats; k++) {
      long row = k % rows;
      batch.length = 1;
      for (int i = 0; i < n; i++) columns[i].offset = row, columns[i].length = 1;
      if (m.predict_into(binding, &batch, outs, &e)) return puts(e.message), 1;
      sum += out[0];
    }
    clock_gettime(CLOCK_MONOTONIC, &b);
    double t = ((double)(b.tv_sec - a.tv_sec) * 1e9 + (double)(b.tv_nsec - a.tv_nsec)) / (double)repeats;
    best = t < best ? t : best;
  }
  printf("%.1f %.17g\n", best, sum);
  return 0;
}
"""


def one_row_in_c(model: Any, table: pa.Table, folder: Path) -> float:
    """Nanoseconds of a call of predict_into with one row."""
    model.save(folder / "model.so")
    (folder / "row.c").write_text(C_ROW)
    (folder / "model.h").write_text((Path(carrot.__file__).parent / "runtime/carrot.h").read_text())
    subprocess.run(["gcc", "-O2", "-o", folder / "row", folder / "row.c", "-ldl"], check=True)
    with (folder / "columns.bin").open("wb") as f:
        for field in pa.schema(model.input_schema):  # what the program binds to
            array = table.column(field.name).combine_chunks().cast(field.type)
            buffers = [b"" if b is None else b.to_pybytes() for b in array.buffers()] + [b""]
            f.write(np.array([len(b) for b in buffers[:3]], np.int64).tobytes() + b"".join(buffers[:3]))
    done = subprocess.run([folder / "row", folder / "model.so", folder / "columns.bin", str(len(table)), "200000"], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[0])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--rows", type=int, nargs="+", default=[1, 1000, 1_000_000])
    p.add_argument("--reps", type=int, default=7)
    a = p.parse_args()
    carrot.set_threads(1)
    train = frame(8_000, 0)
    model = pipeline().fit(train, target(train))
    compiled = carrot.compile(model, outputs="default,proba")
    session = onnx_session(model, train)
    df = frame(max(a.rows), 1)
    head = df.head(1000)
    want = model.predict_proba(head)
    assert np.allclose(compiled.predict_proba(pa.Table.from_pandas(head, preserve_index=False)), want, rtol=1e-9), "carrot differs"
    columns: Callable[[pd.DataFrame], dict[str, np.ndarray]] = lambda d: {c: d[c].to_numpy()[:, None] for c in d}  # noqa: E731
    if not isinstance(session, str):
        off = np.abs(session(columns(head)) - want).max(1)
        print(f"onnxruntime: {(off > 1e-4).mean():.1%} of rows off by more than 1e-4", file=sys.stderr)
    print("| rows | carrot, us | scikit-learn / carrot | given a frame | onnxruntime / carrot | given numpy columns |\n|---|---|---|---|---|---|")
    names = ("scikit-learn", "scikit-learn, frame", "onnxruntime", "onnxruntime, columns")
    for n in a.rows:
        part = df.head(n)
        table, given = pa.Table.from_pandas(part, preserve_index=False), columns(part)
        calls: dict[str, Callable[[], Any]] = {
            "carrot": lambda table=table: compiled.predict_proba(table),
            "scikit-learn": lambda table=table: model.predict_proba(table.to_pandas()),
            "scikit-learn, frame": lambda part=part: model.predict_proba(part),
        }  # fmt: skip
        if not isinstance(session, str):
            calls["onnxruntime"] = lambda table=table: session(from_table(table))  # type: ignore[operator]
            calls["onnxruntime, columns"] = lambda given=given: session(given)  # type: ignore[operator]
            assert np.array_equal(calls["onnxruntime"](), calls["onnxruntime, columns"]())
        t = timed(calls, a.reps if n < 100_000 else min(a.reps, 3))
        ratio = [f"{t[k] / t['carrot']:.1f}" if k in t else str(session) for k in names]
        print(f"| {n:,} | {t['carrot'] * 1e6:,.1f} | {' | '.join(ratio)} |", flush=True)
    one, given = df.head(1), columns(df.head(1))
    table = pa.Table.from_pandas(one, preserve_index=False)
    holders = {"record batch": table.to_batches()[0], "table": table, "dict of arrays": {c: one[c].to_numpy() for c in one}, "pandas frame": one}
    calls = {name: lambda X=X: compiled.predict_proba(X) for name, X in holders.items()}
    t = timed(calls | ({} if isinstance(session, str) else {"onnxruntime": lambda: session(given)}), a.reps)
    print("\n| one row, given as a | carrot, us | onnxruntime, given a dict of arrays / carrot |\n|---|---|---|")
    for name in holders:
        print(f"| {name} | {t[name] * 1e6:.1f} | {t['onnxruntime'] / t[name] if 'onnxruntime' in t else math.nan:.1f} |")
    with tempfile.TemporaryDirectory() as folder:
        ns = one_row_in_c(compiled, pa.Table.from_pandas(df.head(min(len(df), 4096)), preserve_index=False), Path(folder))
    print(f"\none row of {df.shape[1]} mixed columns, predict_into from C: {ns / 1e3:.2f} us")


if __name__ == "__main__":
    main()
