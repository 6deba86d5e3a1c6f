"""Regular expressions in a compiled model against Python's `re` on the same texts, one thread.

    cd benchmarks && ../.venv/bin/python regex_speed.py

Columns: nanoseconds of CPU time per byte of text, carrot and `re` (the least of 7 runs each, taken in turns; carrot's with reading the
Arrow table), times faster, seconds of CPU time to compile the model, size of the .so.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow as pa

import carrot
from carrot.features import Regex

ROWS, RUNS = 20_000, 7
CASES = [
    Regex(r"(?u)\b\w\w+\b", "count"), Regex(r"[aeiou]", "count"), Regex("number"), Regex(r"(?i)order|invoice|refund"), Regex(r"^\w+ .*\d$", "fullmatch"),
    Regex(r"(\d+(?:\.\d+)?) ?(?:kg|g)\b", "extract", group=1), Regex(r"\d+\.\d+", "extract"), Regex("(?:a|e|i)*z"),
]  # fmt: skip


def texts(r: random.Random, letters: str) -> list[str]:
    words = ["".join(r.choices(letters, k=r.randint(1, 9))) for _ in range(3000)] + ["order", "number", "1.25 kg", "17", "3.14159265358979312"]
    return [" ".join(r.choices(words, k=12) + r.choices(["12 g", "order 7", "0.30000000000000004", "x"], k=1)) for _ in range(ROWS)]


def cpu(call: Callable[..., object], *args: object) -> float:
    start = time.process_time()
    call(*args)
    return time.process_time() - start


def main() -> None:
    for name, letters in (("ASCII", "abcdefghijklmnopqrstuvwxyz"), ("Cyrillic", "абвгдежзийклмнопрстуфхцчшщъыьэюя")):
        column = texts(random.Random(1), letters)
        table, size = pa.table({"t": column}), sum(len(t.encode()) for t in column)
        print(f"{name}: {ROWS} texts, {size / ROWS:.0f} bytes each\n{'how':10}{'pattern':40}{'carrot':>8}{'re':>8}{'times':>7}{'compile':>9}{'kB':>7}")
        for case in CASES:
            e = case.fit(table)
            start = time.process_time()
            model = carrot.compile(e)
            compiled = time.process_time() - start
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "m.so"
                model.save(path)
                kilobytes = path.stat().st_size / 1000
            np.testing.assert_array_equal(model.transform(table), e.transform(table))
            runs = [(cpu(model.transform, table), cpu(e.transform, table)) for _ in range(RUNS)]
            ours, theirs = (min(t) * 1e9 / size for t in zip(*runs))
            print(f"{e.how:10}{e.pattern:40}{ours:8.2f}{theirs:8.2f}{theirs / ours:7.1f}{compiled:9.2f}{kilobytes:7.0f}", flush=True)


if __name__ == "__main__":
    main()
