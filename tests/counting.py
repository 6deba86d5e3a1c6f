"""Work, counted exactly: what tests hold in place of seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def lines_run(fn: Callable[..., object], *args: object) -> int:
    """How many lines of Python fn runs through, loops and all."""
    n = 0

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal n
        n += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        fn(*args)
    finally:
        sys.settrace(before)
    return n


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
