"""The threads that large batches are split over: carrot.h's `CarrotHost.parallel_for` over a pool of Python threads.

    set_threads(4)                     # else $CARROT_THREADS, else the CPUs that this process may use
    host(threads())                    # the address of a CarrotHost for `bind`

The calling thread works too and takes whatever no other has begun, so threads that are busy elsewhere cost little; the tasks are C
code that runs outside the GIL.
"""

from __future__ import annotations

import _thread
import ctypes as ct
import functools
import os
import threading
import time
from collections.abc import Callable

from carrot.ir.errors import CarrotError

P, I64 = ct.c_void_p, ct.c_int64
PAYS = 300e-6  # seconds of work that are worth waking threads for
STREAM_ROWS = 32768  # a batch of a stream, whose cost nobody knows beforehand
SOON = 200e-6  # seconds
_give_way: Callable[[], None] = getattr(os, "sched_yield", functools.partial(time.sleep, 0))
_TASK = ct.CFUNCTYPE(None, P, I64)
_PARALLEL_FOR = ct.CFUNCTYPE(None, P, I64, P, P)


class _Host(ct.Structure):
    _fields_ = [("struct_size", ct.c_uint32), ("ctx", P), ("alloc", P), ("free", P), ("log", P), ("parallel_for", _PARALLEL_FOR), ("min_rows", I64), ("threads", ct.c_int32), ("device", ct.c_int32)]


_chosen: int | None = None
_lock = threading.Lock()


class _Raised(threading.local):
    error: BaseException | None = None


_raised = _Raised()


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
    text = os.environ.get("CARROT_THREADS", "")
    if text:
        if not text.isascii() or not text.isdigit() or not int(text):
            raise CarrotError(f"CARROT_THREADS is {text!r}: a number from 1 on is wanted")
        return int(text)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _wait(lock: _thread.LockType) -> None:
    """Acquire a lock that may be free soon: threads that sleep take as long to wake as a layer of a network to compute. Others run meanwhile, if they want to."""
    end = time.perf_counter() + SOON
    while not lock.acquire(False):
        if time.perf_counter() > end:
            lock.acquire()
            return
        _give_way()


class _Tasks:
    """One C function, called by threads as they come until it is closed. Locks alone: futures take as long as many a call."""

    __slots__ = ("closed", "done", "lock", "run", "running", "state")

    def __init__(self, run: Callable[[int, int], None], state: int) -> None:
        self.run, self.state, self.running, self.closed = run, state, 0, False
        self.lock, self.done = _thread.allocate_lock(), _thread.allocate_lock()
        self.done.acquire()

    def begin(self) -> bool:
        with self.lock:
            self.running += not self.closed
            return not self.closed

    def end(self) -> None:
        with self.lock:
            self.running -= 1
            if self.closed and not self.running:
                self.done.release()

    def close(self) -> None:
        """Wait for those that have begun; the others need not."""
        with self.lock:
            self.closed = True
            if not self.running:
                return
        _wait(self.done)


class _Worker:
    """A thread that sleeps until it is given a task."""

    __slots__ = ("given", "wake")

    def __init__(self) -> None:
        self.wake = _thread.allocate_lock()
        self.wake.acquire()
        threading.Thread(target=self.work, name="carrot", daemon=True).start()

    def start(self, tasks: _Tasks, i: int) -> None:
        self.given = tasks, i
        self.wake.release()

    def work(self) -> None:
        while True:
            _wait(self.wake)
            tasks, i = self.given
            if begun := tasks.begin():
                tasks.run(tasks.state, i)
            _idle.append(self)  # before the caller is told: its next call is to find this one
            if begun:
                tasks.end()


_idle: list[_Worker] = []
_made = 0


def _workers(n: int) -> list[_Worker]:
    """Up to n workers that have nothing to do. There are as many as were ever asked for at once, for the life of the process."""
    global _made
    with _lock:
        while _made < n:
            _idle.append(_Worker())
            _made += 1
        return [_idle.pop() for _ in range(min(n, len(_idle)))]  # workers only ever append to it


def _forget_pool() -> None:
    """After a fork: the threads are in the other process."""
    global _idle, _made, _lock
    _idle, _made, _lock = [], 0, threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_pool)


@_PARALLEL_FOR  # type: ignore[untyped-decorator]
def _parallel_for(stream: int | None, n: int, task: int, state: int) -> None:
    """Does not return while a task runs, whatever is raised meanwhile. Tasks that are left out the binary makes up for."""
    _raised.error = None
    tasks = _Tasks(_TASK(task), state)
    try:
        for i, worker in enumerate(_workers(n - 1), 1):
            worker.start(tasks, i)
        tasks.run(state, 0)
    except BaseException as error:
        _raised.error = error
    while True:
        try:
            tasks.close()
            break
        except BaseException as error:
            _raised.error = error
    if stream and isinstance(_raised.error, KeyboardInterrupt):  # nothing of ours is above this: once more, a little later
        threading.Timer(0.01, _thread.interrupt_main).start()


def reraise() -> None:
    """What was raised while the binary ran in several threads: Ctrl-C, an exit."""
    error, _raised.error = _raised.error, None
    if error is not None and not isinstance(error, Exception):  # no threads to be had: the binary did without
        raise error


@functools.cache
def host(n: int, stream: bool = False, device: int = 0) -> int | None:
    """A CarrotHost with n threads, for good; None for one thread. stream: for calls that Python does not see. device: as carrot.h has it."""
    if n < 2 and not device:
        return None
    made = _Host(ct.sizeof(_Host), int(stream), min_rows=STREAM_ROWS if stream else 0, threads=n, device=device)
    if n > 1:
        made.parallel_for = _parallel_for
    _kept.append(made)
    return ct.addressof(made)


_kept: list[_Host] = []


class Pace:
    """What a row of a model costs, from the calls so far: short calls stay in one thread."""

    def __init__(self) -> None:
        self.row = 20e-9  # seconds

    def threads(self, rows: int) -> int:
        return threads() if rows * self.row > PAYS else 1

    def saw(self, rows: int, n: int, seconds: float) -> None:
        """A call that took long for some other reason counts little, one of several threads only downwards."""
        row = seconds * n / rows
        self.row = min(row, self.row if n > 1 else 2 * self.row)


class Choice:
    """Whether threads pay within one inference: what took less here, of late, in the mean; now and then the other way is tried. Cores may be busy, or far from each other's memory."""

    FIRST, AGAIN, WEIGHT = 3, 32, 0.25  # calls of each way to begin with; after so many one of the other; how much one call counts

    def __init__(self) -> None:
        self.calls = 0
        self.seen = {False: 0, True: 0}  # calls, by whether in several threads
        self.cost = {False: float("inf"), True: float("inf")}  # seconds of a unit of work

    def threads(self) -> int:
        if (n := threads()) < 2:
            return 1
        self.calls += 1
        if min(self.seen.values()) < self.FIRST:
            several = self.seen[True] <= self.seen[False]
        else:
            several = (self.cost[True] <= self.cost[False]) != (self.calls % self.AGAIN == 0)
        return n if several else 1

    def saw(self, work: int, n: int, seconds: float) -> None:
        """A call of so much work (rows, elements: what it grows with), in n threads."""
        several, each = n > 1, seconds / max(work, 1)
        self.seen[several] += 1
        old = self.cost[several]
        if self.seen[several] <= self.FIRST:  # the first calls find cold caches
            self.cost[several] = min(old, each)
        else:
            self.cost[several] = old + self.WEIGHT * (min(each, 2 * old) - old)  # what took long for some other reason counts little
