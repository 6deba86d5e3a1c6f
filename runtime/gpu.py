"""The GPU half of a loaded model: which device it runs on, and calls with tensors that lie there.

    gpu = open_gpu(library, "cuda:1", error, check)     # None: this CPU
    gpu(inputs, outputs, arrays, ["y"], {}, stream, check, error)     # queued on the stream, nothing waits
"""

from __future__ import annotations

import ctypes as ct
import math
import re
import weakref
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from carrot.ir import dims
from carrot.ir.errors import CarrotError
from carrot.runtime.device import DeviceArray, View, same_stream, stream_handle, view
from carrot.runtime.inputs import Input, some

if TYPE_CHECKING:
    import numpy as np

    from carrot.runtime.model import Library, Output

P, I32, I64, U64, SIZE = ct.c_void_p, ct.c_int32, ct.c_int64, ct.c_uint64, ct.c_size_t
Check = Callable[[int], None]
NOT_IMPLEMENTED = 4  # no driver, no such device, or one that the code is too new for
CPU, ANY = -1, 0  # values of CarrotHost.device; 1 + i: a GPU
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "open": (I32, I32, P, P), "close": (None, P), "run_sizes": (I32, P, P, P, P, P, P), "alloc": (I32, P, SIZE, P, P, P), "free": (None, P, U64, P), "wait": (I32, P, P, P, P), "gather": (I32, P, U64, P, I32, SIZE, I64, P, P, P),
    "fetch": (I32, P, P, U64, SIZE, P, P),
}  # fmt: skip


def open_gpu(library: Library, device: object, error: int, check: Check) -> Gpu | None:
    """device: None (a GPU if the model has code for one and there is one), "cpu", "cuda", "cuda:1". error, check: where a call reports, and what raises it.
    Raises CarrotError where the one that was asked for cannot be had."""
    number = _number(device)
    if number == CPU:
        return None
    if not library.address("carrot_cuda_open"):
        if number == ANY:
            return None
        raise CarrotError(f"device={device!r}: this model was compiled for CPUs only", note="compile it with target='cuda-sm90', or what your GPU is")
    calls = {name: ct.CFUNCTYPE(*types)(library.address(f"carrot_cuda_{name}")) for name, types in _SIGNATURES.items()}
    handle = P()
    status = calls["open"](max(number - 1, 0), ct.addressof(handle), error)
    if status == NOT_IMPLEMENTED and number == ANY:
        return None
    try:
        check(status)
    except CarrotError as found:
        raise CarrotError(f"{'' if device is None else f'device={device!r}: '}{found.message}", note="device='cpu' runs the model on the CPU") from None
    return Gpu(library, calls, handle.value or 0, max(number - 1, 0))


def _number(device: object) -> int:
    """As CarrotHost.device."""
    if device is None or device == "cpu":
        return ANY if device is None else CPU
    m = re.fullmatch(r"cuda(?::(\d{1,6}))?", device, re.A) if isinstance(device, str) else None
    if m is None:
        raise CarrotError(f"device={device!r} is none", note="'cpu', 'cuda', 'cuda:1'; None: a GPU if there is one")
    return 1 + int(m[1] or 0)


class Gpu:
    """A model on one device."""

    def __init__(self, library: Library, calls: dict[str, Any], handle: int, number: int) -> None:
        self.calls, self.handle, self.number = calls, handle, number
        self.name = f"cuda:{number}"
        weakref.finalize(self, _close, calls["close"], handle, library).atexit = False

    @staticmethod
    def check(card: Mapping[str, Any], inputs: Sequence[Input], outputs: Sequence[Output]) -> None:
        """Raises CarrotError for a model that takes no arrays of a device."""
        if "symbols" not in card and ("refuses" in card or any(i.dtype.kind == "O" for i in inputs)):
            raise CarrotError("the model takes text, or refuses rows, which the CPU does: run_device() has arrays of the device alone", note="predict() and run() take tables of the host, and what the CPU makes of them goes on to the GPU")
        if narrow := [name for name, dtype in [*((i.name, i.dtype) for i in inputs), *((o.name, o.dtype) for o in outputs)] if dtype == "bfloat16"]:
            raise CarrotError(f"'{narrow[0]}' is bfloat16: run_device() takes none", note="run() takes arrays of the host")
        if "refuses" in card:
            raise CarrotError("whether the model takes the sizes that it gets is known after the call: nothing waits here for it", note="run() takes arrays of the host and says so")

    def __call__(self, card: Mapping[str, Any], inputs: Sequence[Input], outputs: Sequence[Output], given: Sequence[Any], wanted: Sequence[str], out: Any, stream: Any, check: Check, error: int) -> dict[str, Any]:
        """The outputs of these names for device arrays, one for each input; in those of `out` (by name, or the only one) where it has one."""
        symbols = card.get("symbols", ())
        if late := [o.name for o in outputs if o.name in wanted and not set(symbols).issuperset(dims.symbols(*o.shape))]:
            raise CarrotError(f"output '{late[0]}' has a size that is known after the call: nothing waits here for it", note="run() takes arrays of the host and gives it")
        places = _places(out, wanted)
        handle = stream_handle(stream)
        views = [view(a, f"input '{i.name}'", self, handle) for i, a in zip(inputs, given, strict=True)]
        batched = any(i.batched for i in inputs)
        sizes = _sizes(symbols, inputs, views) if symbols else {"": _rows(inputs, views)}

        def shape_of(t: Input | Output, rows: bool) -> tuple[int, ...]:
            return (*([sizes[""]] if rows else ()), *(dims.evaluate(d, sizes) for d in t.shape))

        for spec, v in zip(inputs, views, strict=True):
            _fits(v, spec.dtype, shape_of(spec, spec.batched), f"input '{spec.name}'")
        found: dict[str, Any] = {}
        addresses = []
        for o in outputs:
            if o.name not in wanted:
                addresses.append(0)
                continue
            shape = shape_of(o, batched)
            if o.name in places:
                v = view(places[o.name], f"output '{o.name}'", self, handle)
                _fits(v, o.dtype, shape, f"output '{o.name}'")
                if v.readonly:
                    raise CarrotError(f"output '{o.name}' is read-only, or a copy of what was given")
                views.append(v)
                addresses.append(v.address)
                found[o.name] = places[o.name]
            else:
                found[o.name] = self.empty(shape, o.dtype, handle, stream, check, error)
                addresses.append(found[o.name].address)
        for other in {v.stream for v in views if v.stream is not None and not same_stream(v.stream, handle)}:
            check(self.calls["wait"](self.handle, handle, other, error))
        ins, outs, given_sizes = (U64 * len(inputs))(*(v.address for v in views[: len(inputs)])), (U64 * (len(outputs) + 1))(*addresses), (I64 * len(sizes))(*sizes.values())  # one more: of what is counted
        check(self.calls["run_sizes"](self.handle, ct.addressof(ins), ct.addressof(outs), ct.addressof(given_sizes), handle, error))
        return {name: found[name] for name in wanted}

    def empty(self, shape: tuple[int, ...], dtype: np.dtype, handle: int, stream: Any, check: Check, error: int) -> DeviceArray:
        """Memory of a stream, which frees it too."""
        at = U64()
        check(self.calls["alloc"](self.handle, math.prod(shape) * dtype.itemsize, handle, ct.addressof(at), error))
        return DeviceArray(self, at.value, shape, dtype, handle, stream)

    def order(self, stream: int, other: int) -> None:
        """What comes to `stream` from now on waits for what is on `other`."""
        if not same_stream(stream, other) and self.calls["wait"](self.handle, stream, other, None):
            raise CarrotError("the CUDA driver cannot order two streams: one of them may be closed")

    def fetch(self, to: np.ndarray, a: DeviceArray) -> None:
        if self.calls["fetch"](self.handle, to.ctypes.data, a.address, to.nbytes, a.stream, None):
            raise CarrotError("the CUDA driver cannot copy an output: a launch before may have failed")

    def free(self, address: int, stream: int) -> None:
        self.calls["free"](self.handle, address, stream)

    def __repr__(self) -> str:
        return self.name


def _close(function: Any, handle: int, _library: Library) -> None:
    function(handle)


def _places(out: Any, wanted: Sequence[str]) -> Mapping[str, Any]:
    if out is None:
        return {}
    if not isinstance(out, Mapping):
        if len(wanted) != 1:
            raise CarrotError(f"out is one array, {len(wanted)} outputs are wanted: {some(wanted)}", note="give arrays by name: out={'name': array, ...}")
        return {wanted[0]: out}
    if extra := [name for name in out if name not in wanted]:
        raise CarrotError(f"out has '{extra[0]}', which is no output that is wanted", note=f"wanted: {some(wanted)}")
    return out


def _rows(inputs: Sequence[Input], views: Sequence[View]) -> int:
    """Of all inputs; 1 if the model has no batch."""
    rows = {v.shape[0] if v.shape else -1: i.name for i, v in zip(inputs, views, strict=True) if i.batched}
    if len(rows) > 1:
        raise CarrotError("the inputs differ in length: " + ", ".join(f"'{name}' has {n}" for n, name in rows.items()))
    return max(next(iter(rows), 1), 0)


def _sizes(symbols: Sequence[str], inputs: Sequence[Input], views: Sequence[View]) -> dict[str, int]:
    """Of the model's symbols, from the dims that are called so."""
    found: dict[str, int] = {}
    for spec, v in zip(inputs, views, strict=True):
        if len(v.shape) != len(spec.shape):
            raise CarrotError(f"input '{spec.name}' has shape {list(v.shape)}, [{', '.join(map(dims.shown, spec.shape))}] is wanted")
        for d, n in zip(spec.shape, v.shape, strict=True):
            if isinstance(d, str) and d in symbols and found.setdefault(str(d), n) != n:
                raise CarrotError(f"input '{spec.name}' has shape {list(v.shape)}, [{', '.join(map(dims.shown, spec.shape))}] is wanted, where {dims.shown(d)} is {found[str(d)]}")
    if missing := [s for s in symbols if s not in found]:
        raise CarrotError(f"no input has a dim that is just {dims.shown(missing[0])}: its size cannot be told")
    return {s: found[s] for s in symbols}


def _fits(v: View, dtype: np.dtype, shape: tuple[int, ...], what: str) -> None:
    if v.dtype != dtype:
        raise CarrotError(f"{what} is {v.dtype}, the model has {dtype}", note="nothing is converted on a GPU: cast it there")
    if v.shape != shape:
        raise CarrotError(f"{what} has shape {list(v.shape)}, {list(shape)} is wanted")
    dense = math.prod(shape)
    if v.strides is not None and dense:
        step = dtype.itemsize
        for n, s in zip(reversed(shape), reversed(v.strides), strict=True):
            if n != 1 and s != step:
                raise CarrotError(f"{what} is not C-contiguous: its strides are {list(v.strides)} bytes", note="nothing is copied on a GPU: make it dense there")
            step *= n
    if dense and not v.address:
        raise CarrotError(f"{what} has no memory: its address is NULL")


__all__ = ["ANY", "CPU", "Gpu", "open_gpu"]
