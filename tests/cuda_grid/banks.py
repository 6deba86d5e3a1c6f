"""What a kernel's first block asks of shared memory, from a trace of the grid's (runtime.c).

    Grid(artifact).trace([x], seed=1)           # {"mma": 512, "requests": 384, "wavefronts": 1536}

A request is one instruction of a warp. It takes as many wavefronts as the fullest of the 32 banks has words, of 128 bytes that lanes (or rows of ldmatrix) ask for one after the
other; lanes that ask for one word share it.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import count

import numpy as np

LOAD, STORE, MULTIPLY = range(3)
WARP, LINE, BANKS = 32, 128, 32


def summary(trace: np.ndarray) -> dict[str, int]:
    """trace: rows of thread, site, kind, byte, bytes, in the order in which each thread comes to them."""
    nth: dict[tuple[int, int], count[int]] = defaultdict(count)
    requests: dict[tuple[int, int, int], list[tuple[int, int, int]]] = defaultdict(list)
    mma = 0
    for thread, site, kind, at, size in trace.tolist():
        if kind == MULTIPLY:
            mma += thread % WARP == 0
        elif kind == LOAD:
            requests[thread // WARP, site, next(nth[thread, site])].append((thread, at, size))
    return {"mma": mma, "requests": len(requests), "wavefronts": sum(map(_wavefronts, requests.values()))}


def _wavefronts(lanes: list[tuple[int, int, int]]) -> int:
    size = lanes[0][2]
    some, out = LINE // size, 0
    lanes = sorted(lanes)
    for i in range(0, len(lanes), some):
        words = {at // 4 + j for _, at, _ in lanes[i : i + some] for j in range(-(-size // 4))}
        out += int(np.bincount([w % BANKS for w in words]).max())
    return out
