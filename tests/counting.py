"""Work, counted exactly: what tests hold in place of seconds."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any


def lines_run(fn: Callable[..., object], *args: object) -> int:
    """How many lines of Python fn runs through, loops and threads and all."""
    count = itertools.count()

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        if event == "line":
            next(count)
        return trace

    before, others = sys.gettrace(), threading.gettrace()
    threading.settrace(trace)
    sys.settrace(trace)
    try:
        fn(*args)
    finally:
        sys.settrace(before)
        threading.settrace(others)  # type: ignore[arg-type]
    return next(count)


def calls_made(fn: Callable[..., object], *args: object) -> int:
    """How many functions fn calls, in Python or in C, itself among them."""
    n = 0

    def profile(frame: FrameType, event: str, arg: Any) -> None:
        nonlocal n
        n += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        fn(*args)
    finally:
        sys.setprofile(before)
    return n - 1  # that of sys.setprofile
