"""What a second thread gains, and what it could: a model called from C and from Python beside a loop that only reads the same rows, in the same threads.

    python benchmarks/trees_threads.py dt-small xgb-100x6 [--work DIR] [--rows 10000 1000000]

Microseconds of a call, the tenth of all calls that took least (others may use the machine; each thread has a CPU of its own), batches of a table in turn. Linux, two CPUs.
"""

from __future__ import annotations

import argparse
import ctypes as ct
import itertools
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import trees_models as models
from trees_time import DEFAULT_WORK

import carrot
from carrot.runtime.calls import ArrayCall
from carrot.runtime.model import Model
from carrot.runtime.threads import _pool, lend

P, Long = ct.c_void_p, ct.c_long
THREADS = (1, 2)
ROUNDS, ROWS = 12, 600_000  # of a round


def pin() -> None:
    """The first thread to the first CPU, those of the pool to the second."""
    time.sleep(0.1)  # they begin
    first, second, *_ = sorted(os.sched_getaffinity(0))
    for thread in map(int, os.listdir("/proc/self/task")):
        os.sched_setaffinity(thread, {first if thread == os.getpid() else second})


class Table:
    """Batches of a workload's table."""

    def __init__(self, m: Model, drive: ct.CDLL, x: np.ndarray, rows: int) -> None:
        self.m, self.drive, self.x, self.rows = m, drive, x, rows
        self.n, self.parts, self.bytes = max(2, ROWS // rows), max(1, 100_000 // rows), rows * x.strides[0]
        plan = m._plans["proba"]
        self.call = ArrayCall(m, plan, x.dtype)
        self.call.aim(x[:rows], rows)
        self.out = np.empty((rows, *plan.outputs[0].shape), plan.outputs[0].dtype)
        self.call.outs[0] = self.out.ctypes.data
        self.bindings = {t: m._bind(self.call.batch.key, self.call.batch.schema, plan, t) for t in THREADS}

    def c(self, threads: int, seconds: np.ndarray) -> None:
        slot = ct.addressof(self.call.buffers) + 2 * ct.sizeof(P)
        into, where = ct.cast(self.m._table.predict_into, P), (P(self.call.root_at), P(self.call.outs_at), P(self.m._local.error_at), P(slot), P(self.x.ctypes.data))
        assert not self.drive.each_call(into, P(self.bindings[threads].handle), *where, Long(self.parts), Long(self.bytes), Long(self.n), P(seconds.ctypes.data))

    def scan(self, threads: int, seconds: np.ndarray) -> None:
        pool = P(self.m._table.pool_for) if threads > 1 else None
        self.drive.each_scan(pool, P(ct.addressof(_pool)), Long(threads), P(self.x.ctypes.data), Long(self.parts), Long(self.bytes), Long(self.n), P(seconds.ctypes.data))

    def python(self, threads: int, seconds: np.ndarray) -> None:
        carrot.set_threads(threads)
        batches = [self.x[i : i + self.rows] for i in range(0, self.parts * self.rows, self.rows)]
        for k, batch in enumerate(itertools.islice(itertools.cycle(batches), self.n)):
            start = time.perf_counter()
            self.m.predict_proba(batch)
            seconds[k] = time.perf_counter() - start

    def report(self) -> str:
        kinds: list[tuple[str, Callable[[int, np.ndarray], None]]] = [("from C", self.c), ("only reading", self.scan), ("from Python", self.python)]
        took = np.empty((len(kinds), len(THREADS), ROUNDS, self.n))
        for r in range(ROUNDS):
            for i, (_, run) in enumerate(kinds):
                for j, threads in enumerate(THREADS):
                    run(threads, took[i, j, r])
        us = np.quantile(took.reshape(len(kinds), len(THREADS), -1), 0.1, axis=2) * 1e6
        return "; ".join(f"{name} {one:.1f} / {two:.1f} us, {one / two:.2f}" for (name, _), (one, two) in zip(kinds, us, strict=True))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("workloads", nargs="+", choices=models.WORKLOADS)
    p.add_argument("--work", type=Path, default=DEFAULT_WORK)
    p.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    a = p.parse_args()
    drive = models.driver(a.work)
    carrot.set_threads(max(THREADS))
    for name in a.workloads:
        models.prepare(a.work, name)
        m = carrot.compile(models.model_of(a.work, name), outputs=("default", "proba"))
        lend(max(THREADS))
        pin()
        x = np.array(models.rows_of(a.work, name, "f32")).astype(m.inputs[0].dtype)
        print(f"{name}, one thread / two, ratio; load {os.getloadavg()[0]:.1f}")
        for rows in a.rows:
            print(f"  {rows:,} rows: {Table(m, drive, x, rows).report()}", flush=True)


if __name__ == "__main__":
    main()
