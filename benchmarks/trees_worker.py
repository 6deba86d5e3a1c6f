"""One peer with one workload, in the peer's own environment; trees_time.py starts these.

    PYTHON benchmarks/trees_worker.py build|serve PEER WORKLOAD WORK

`serve` answers one JSON line on stdout per line on stdin: {"op": "prepare", "cell": "10k@1"} gives rows and calls of a repetition,
{"op": "rep"} seconds per call, of the clock and of the CPU. Cells: c1@1 (one row at a time through a C function), c10k@1 (blocks, from C), c10k-arrow@1, py1@1, 100@2, 10k-arrow@1:
rows, how, @ threads.
"""

from __future__ import annotations

import ctypes
import functools
import itertools
import json
import os
import re
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import trees_models as models
import trees_peers as peers

TOLERANCE, ALLOWED = 1e-4, 1e-3  # relative; the share of rows that may be off by more (float32 thresholds at a float64 boundary)
ONE_ROW, ONE_ROW_C = 4096, 65536  # distinct rows of the one-row cells; from C, a branch predictor learns some thousand rows by heart


def compare(y: np.ndarray, reference: np.ndarray) -> dict[str, Any]:
    """Rows off by more than TOLERANCE; a column of two probabilities may be missing on either side."""
    y, reference = y.reshape(len(y), -1), reference.reshape(len(reference), -1)
    if y.shape[1] != reference.shape[1]:
        if {y.shape[1], reference.shape[1]} != {1, 2}:
            return {"right": False, "error": f"gives {y.shape[1]} columns for {reference.shape[1]}"}
        y, reference = y[:, -1:], reference[:, -1:]
    error = np.abs(y - reference) / np.maximum(np.abs(reference), 1e-2)
    bad = float((~(error <= TOLERANCE)).any(1).mean())
    return {"right": bad <= ALLOWED, "off": bad, "worst": float(np.nanmax(error))}


class Worker:
    def __init__(self, peer: peers.Peer) -> None:
        self.peer = peer
        self.rates: dict[int, float] = {}
        peer.load()

    @functools.lru_cache(maxsize=1)  # noqa: B019
    def rows(self, n: int) -> np.ndarray:
        return np.array(models.rows_of(self.peer.work, self.peer.name, self.peer.dtype)[:n])

    def check(self) -> dict[str, Any]:
        p = self.peer
        answers = p.answers(p.call(1)(p.wrap(self.rows(models.CHECKED))))
        return {"own": p.own, "threads": list(p.threads), **({"right": True} if p.own else compare(answers, p.reference))}

    def prepare(self, cell: str, seconds: float, budget: float) -> dict[str, Any]:
        what, threads = cell.split("@")
        self.threads = int(threads)
        if self.threads not in self.peer.threads:
            return {"none": "one thread only"}
        found = re.fullmatch(r"(c|py)?(\d+)([kM]?)(-arrow)?", what)
        assert found, cell
        n = int(found[2]) * {"": 1, "k": 1000, "M": 1_000_000}[found[3]]
        if (found[4] or (found[1] == "c" and n > 1)) and not isinstance(self.peer, peers.Carrot):
            return {"none": "carrot only"}
        if found[1] == "c":
            return self.prepare_c(n, seconds, bool(found[4]))
        call = self.peer.call(self.threads)
        if n > 10_000:
            n = int(min(n, max(10_000, self.rate(call) * budget)))
        x = self.rows(ONE_ROW if n == 1 else n if n > 100_000 else 100_000)
        make: Any = self.peer.arrow if found[4] else self.peer.wrap  # type: ignore[attr-defined]
        parts = [make(x[i : i + n]) for i in range(0, len(x) - n + 1, n)]
        turn = itertools.cycle(parts)

        def timed(k: int) -> float:
            some = list(itertools.islice(turn, k))
            start = time.perf_counter()
            for part in some:
                call(part)
            return time.perf_counter() - start

        return self.ready(timed, n, seconds)

    def prepare_c(self, n: int, seconds: float, arrow: bool) -> dict[str, Any]:
        if arrow or n > 1:
            return self.ready((self.peer.batches if arrow else self.peer.blocks)(n), n, seconds)  # type: ignore[attr-defined]
        c = self.peer.c()
        if c is None:
            return {"none": "no C function"}
        x = np.array(models.rows_of(self.peer.work, self.peer.name, c.x)[:ONE_ROW_C])
        y = np.zeros(64, "f4" if c.y == "f32" else "f8")
        run = getattr(models.driver(self.peer.work), c.driver)
        run.restype = ctypes.c_double
        function = c.function if isinstance(c.function, peers.P) else ctypes.cast(c.function, peers.P)

        def timed(k: int, rows: np.ndarray = x) -> float:
            return float(run(function, peers.at(rows), ctypes.c_long(len(rows)), models.FEATURES, ctypes.c_long(k), peers.at(y), c.h, c.g))

        answers = []
        for i in range(200):
            timed(1, x[i : i + 1])
            answers.append(y[: c.width].copy())
        if not self.peer.own and not (found := compare(self.peer.answers(np.array(answers)), self.peer.reference[:200]))["right"]:
            return {"none": "wrong", "detail": found}
        return self.ready(timed, 1, seconds)

    def rate(self, call: Callable[[Any], Any]) -> float:
        """Rows a second at 10k rows."""
        if self.threads not in self.rates:
            x = self.peer.wrap(self.rows(100_000)[:10_000])
            start = time.perf_counter()
            call(x)
            self.rates[self.threads] = 10_000 / (time.perf_counter() - start)
        return self.rates[self.threads]  # type: ignore[no-any-return]

    def ready(self, timed: Callable[[int], float], n: int, seconds: float) -> dict[str, Any]:
        """The cell is warm, and a repetition takes about so long."""
        k, took = 1, timed(1)
        while took < seconds / 4 and k < 1_000_000:
            k = max(k + 1, min(k * 10, int(k * seconds / max(took, 1e-7))))
            took = timed(k)
        self.timed, self.k = timed, max(1, round(k * seconds / took))
        return {"rows": n, "calls": self.k}

    def rep(self) -> dict[str, Any]:
        cpu = time.process_time()
        t = self.timed(self.k) / self.k
        return {"t": t, "cpu": (time.process_time() - cpu) / self.k}


def main() -> None:
    op, name, workload, work = sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4])
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print is no answer

    def say(answer: dict[str, Any]) -> None:
        print(json.dumps(answer), file=out, flush=True)

    try:
        peer = peers.PEERS[name](work, workload)
        if op == "build":
            start = time.perf_counter()
            peer.build()
            say({"ok": True, "seconds": time.perf_counter() - start})
            return
        worker = Worker(peer)
        say({"ok": True, **worker.check()})
        for line in sys.stdin:
            ask = json.loads(line)
            try:
                say(getattr(worker, ask.pop("op"))(**ask))
            except Exception as error:
                traceback.print_exc()
                say({"none": f"{type(error).__name__}: {error}"[:200]})
    except Exception as error:
        traceback.print_exc()
        say({"ok": False, "error": f"{type(error).__name__}: {str(error).strip()[:300]}"})


if __name__ == "__main__":
    main()
