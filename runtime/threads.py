"""The threads that long calls are split over: carrot.h's `CarrotHost.parallel_for`, which the models' own code has (abi_pool.c), over threads of Python.

    set_threads(4)                     # else $CARROT_THREADS, else the CPUs that this process may use
    CARROT_SPIN=200                    # microseconds that a thread stays awake for the next call; 0: it sleeps at once, and so does who waits for it
    host(threads())                    # the address of a CarrotHost for `bind`

The calling thread works too and takes whatever no other has begun, so threads that are busy elsewhere cost little. Between calls they wait in native code, outside the GIL:
to wake a thread through a lock of Python's takes as long as a batch of some thousand rows.
"""

from __future__ import annotations

import _thread
import contextlib
import ctypes as ct
import functools
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from carrot.ir.errors import CarrotError

P, I64 = ct.c_void_p, ct.c_int64
PAYS = 50e-6  # seconds of rows that are worth waking threads for
SHARED = 15e-6  # of an inference whose loops they share
SURE = 20e-3  # seconds of rows whose chunks go to whoever comes: several threads cannot be slower
WAKE = 4e-3  # seconds until threads that slept are surely there, on a core of their own
GUESS = 20e-9  # seconds of a row
SPIN = 200  # microseconds
STREAM_ROWS = 32768  # a batch of a stream, whose cost nobody knows beforehand


class _Host(ct.Structure):
    _fields_ = [("struct_size", ct.c_uint32), ("ctx", P), ("alloc", P), ("free", P), ("log", P), ("parallel_for", P), ("min_rows", I64), ("threads", ct.c_int32), ("device", ct.c_int32)]


class _Pool(ct.Structure):
    """CarrotPool."""

    _fields_ = [("threads", P), ("awake_ns", I64)]


_chosen: int | None = None
_lock = threading.Lock()
_pool = _Pool()
_made = 0  # threads in it
_work: Callable[[int], None] | None = None  # pool_work of the first model loaded that has it, and its pool_for
_for: int | None = None


def set_threads(n: int | None) -> None:
    """How many threads one large call may use; 1: never more than the caller's. None: the default again."""
    global _chosen
    if n is not None and (isinstance(n, bool) or not isinstance(n, int) or n < 1):
        raise CarrotError(f"set_threads({n!r}): a number from 1 on is wanted, or None for the default")
    _chosen = n


def threads() -> int:
    return _chosen or _default()


@functools.cache
def _default() -> int:
    cpus = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return _number("CARROT_THREADS", 1, cpus)


def _number(variable: str, least: int, default: int) -> int:
    """Of the environment."""
    text = os.environ.get(variable, "")
    if text and (not text.isascii() or not text.isdigit() or not least <= int(text) < 1 << 31):
        raise CarrotError(f"{variable} is {text!r}: a number from {least} on is wanted")
    return int(text) if text else default


def offer(pool_work: int | None, pool_for: int | None, library: object) -> None:
    """The pool of a model that was loaded. One model's serves all; its code and the pool stay for good, past the end of Python: threads are in them."""
    global _work, _for
    with _lock:
        if _work is None and pool_work and pool_for:
            for kept in (library, _pool):
                ct.pythonapi.Py_IncRef(ct.py_object(kept))
            _work, _for = ct.CFUNCTYPE(None, P)(pool_work), pool_for
        _for = _for or ct.cast(_by_executor, P).value


@functools.cache
def _executor(workers: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(workers, "carrot")


class _Job:
    """A task that others take part in until it is closed."""

    def __init__(self, run: Callable[[int, int], None], state: int) -> None:
        self.run, self.state, self.closed, self.running, self.change = run, state, False, 0, threading.Condition()

    def part(self, i: int) -> None:
        with self.change:
            if self.closed:
                return
            self.running += 1
        self.run(self.state, i)
        with self.change:
            self.running -= 1
            self.change.notify()

    def close(self) -> None:
        with self.change:
            self.closed = True
            self.change.wait_for(lambda: not self.running)


def _in_threads(_ctx: int, n: int, task: int, state: int) -> None:
    """parallel_for where models have no pool (systems other than Linux): by threads of Python, which take some tens of microseconds to wake."""
    job, interrupted = _Job(ct.CFUNCTYPE(None, P, I64)(task), state), False
    steps: list[Callable[[], object]] = [*(functools.partial(_submit, job, i, n - 1) for i in range(1, n)), functools.partial(job.run, state, 0), job.close]
    while steps:
        try:
            steps[0]()
            del steps[0]
        except BaseException:  # Ctrl-C: nothing may be left out, or go on behind it; a part that comes twice finds nothing to do
            interrupted = True
    if interrupted:
        _thread.interrupt_main()


def _submit(job: _Job, i: int, workers: int) -> None:
    with contextlib.suppress(RuntimeError):  # no threads to be had, or Python ends: the caller does without
        _executor(workers).submit(job.part, i)


_by_executor = ct.CFUNCTYPE(None, P, I64, P, P)(_in_threads)


def lend(n: int) -> int:
    """Sees to it that there are threads for calls in n, n - 1 besides the caller's. There are as many as were ever asked for, for the life of the process."""
    global _made
    while _made < n - 1 and _work:
        with _lock:
            if _made < n - 1:
                _pool.awake_ns = 1000 * _number("CARROT_SPIN", 0, SPIN)
                try:
                    threading.Thread(target=_work, args=(ct.addressof(_pool),), name="carrot", daemon=True).start()
                except RuntimeError:  # no threads to be had: the caller does without
                    break
                _made += 1
    return n


def _forget_pool() -> None:
    """After a fork: the threads are in the other process."""
    global _made, _lock
    _pool.threads, _made, _lock = None, 0, threading.Lock()
    _executor.cache_clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_pool)


@functools.cache
def host(n: int, stream: bool = False, device: int = 0) -> int | None:
    """A CarrotHost with n threads (`lend` them too), for good; None for one thread. stream: for calls that Python does not see. device: as carrot.h has it."""
    if n < 2 and not device:
        return None
    made = _Host(ct.sizeof(_Host), min_rows=STREAM_ROWS if stream else 0, threads=n, device=device)
    if n > 1:
        made.ctx, made.parallel_for = ct.addressof(_pool), _for
    _kept.append(made)
    return ct.addressof(made)


_kept: list[_Host] = []


class Choice:
    """Whether threads pay: what took less here, of late, in the mean; now and then the other way is tried. Cores may be busy, or far from each other's memory; short calls stay in one thread."""

    FIRST, AGAIN, TRY, WEIGHT = 3, 32, 4, 0.25  # calls of each way to begin with; after so many the other is tried, so many times, if the last ones cost a part of the time since; how much one call counts

    def __init__(self, sure: float = float("inf"), pays: float = PAYS) -> None:
        self.sure, self.pays = sure, pays  # seconds of work that get several threads in any case, and that are worth some
        self.way, self.tries = True, 0  # how calls go; how often yet, if it is tried
        self.calls, self.owed = 0, 0.0  # since it was; seconds until it is again
        self.seen = {False: 0, True: 0}  # calls, by whether in several threads
        self.cost = {False: float("inf"), True: float("inf")}  # seconds of a unit of work

    def threads(self, work: int) -> int:
        """For a call of so much work (rows, elements: what it grows with)."""
        if (n := threads()) < 2:
            return 1
        seconds = work * (self.cost[False] if self.seen[False] else n * self.cost[True] if self.seen[True] else GUESS)
        if seconds < self.pays:
            return 1
        if seconds >= self.sure:
            several = True
        elif min(self.seen.values()) < self.FIRST:
            several = self.seen[True] < self.FIRST
        else:
            if not self.tries:
                self.way = self.cost[True] <= self.cost[False]
                if self.calls >= self.AGAIN and self.owed <= 0:
                    self.way, self.calls, self.owed = not self.way, 0, 0.0
                    self.tries = max(self.TRY, int(WAKE / seconds)) if self.way else self.TRY  # the last ones count
            several = self.way
        return lend(n) if several else 1

    def saw(self, work: int, n: int, seconds: float) -> None:
        """What such a call took, in n threads."""
        several, each = n > 1, seconds / max(work, 1)
        old, tried = self.cost[several], self.tries if several == self.way else 0
        self.seen[several] += 1
        if tried:
            self.tries = tried - 1
            self.owed += self.AGAIN * max(0.0, seconds - work * self.cost[not several])
        else:
            self.calls += 1
            self.owed -= seconds
        if self.seen[several] <= self.FIRST:  # the first calls find cold caches
            self.cost[several] = min(old, each)
        elif tried < self.TRY and (several or seconds >= self.pays or each < old):  # the first try has to wake threads; what a short call takes is not all work
            self.cost[several] = old + self.WEIGHT * (min(each, 2 * old) - old)  # what took long for some other reason counts little
