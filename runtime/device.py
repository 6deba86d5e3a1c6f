"""Arrays in a GPU's memory, as other libraries hand them over: `__dlpack__` (torch, cupy, jax) and `__cuda_array_interface__` (numba, cupy, torch).

    view(tensor, "input 'x'", gpu, stream)      # where it lies, its dtype and shape; nothing is copied
    DeviceArray(...)                            # exports both: torch.from_dlpack(a), cupy.asarray(a)

Protocols: https://dmlc.github.io/dlpack/latest/, https://numba.readthedocs.io/en/stable/cuda/cuda_array_interface.html
"""

from __future__ import annotations

import ctypes as ct
import math
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from carrot.ir.errors import CarrotError

if TYPE_CHECKING:
    from carrot.runtime.gpu import Gpu

P = ct.c_void_p
LEGACY = 1  # what both protocols call the default stream, for which the driver takes 0 too
CUDA, CUDA_MANAGED = 2, 13  # of DLDeviceType
READ_ONLY, IS_COPIED = 1, 2  # flags of a versioned tensor
KINDS = {0: "i", 1: "u", 2: "f", 6: "b"}  # of DLDataTypeCode
CODES = {kind: code for code, kind in KINDS.items()}
OTHERS = {4: "bfloat", 5: "complex"}


class _Tensor(ct.Structure):
    """DLTensor."""

    _fields_ = [
        ("data", P), ("device_type", ct.c_int32), ("device_id", ct.c_int32), ("ndim", ct.c_int32), ("code", ct.c_uint8), ("bits", ct.c_uint8), ("lanes", ct.c_uint16),
        ("shape", ct.POINTER(ct.c_int64)), ("strides", ct.POINTER(ct.c_int64)), ("byte_offset", ct.c_uint64),
    ]  # fmt: skip


class _Managed(ct.Structure):
    """DLManagedTensor."""

    _fields_ = [("tensor", _Tensor), ("context", P), ("deleter", P)]


class _Versioned(ct.Structure):
    """DLManagedTensorVersioned."""

    _fields_ = [("major", ct.c_uint32), ("minor", ct.c_uint32), ("context", P), ("deleter", P), ("flags", ct.c_uint64), ("tensor", _Tensor)]


NAMES = {_Managed: b"dltensor", _Versioned: b"dltensor_versioned"}
_get_pointer = ct.PYFUNCTYPE(P, ct.py_object, ct.c_char_p)(("PyCapsule_GetPointer", ct.pythonapi))
_is_valid = ct.PYFUNCTYPE(ct.c_int, ct.py_object, ct.c_char_p)(("PyCapsule_IsValid", ct.pythonapi))
_new = ct.PYFUNCTYPE(ct.py_object, P, ct.c_char_p, P)(("PyCapsule_New", ct.pythonapi))
_dying_valid = ct.PYFUNCTYPE(ct.c_int, P, ct.c_char_p)(("PyCapsule_IsValid", ct.pythonapi))  # a dying capsule cannot be a py_object
_dying_pointer = ct.PYFUNCTYPE(P, P, ct.c_char_p)(("PyCapsule_GetPointer", ct.pythonapi))


# ---------------------------------------------------------------------------------------------- streams


def stream_handle(stream: Any) -> int:
    """A CUstream: None (the default stream), a number, or an object of torch, cupy, numba or cuda-python."""
    found = stream
    if hasattr(stream, "__cuda_stream__"):
        both = stream.__cuda_stream__
        found = (both() if callable(both) else both)[1]
    else:
        for name in ("cuda_stream", "ptr", "handle"):
            if hasattr(stream, name):
                found = getattr(stream, name)
                break
        found = getattr(found, "value", found)  # of a ctypes pointer
    if found is None:
        return 0
    if not isinstance(found, (bool, float, str)) and hasattr(found, "__int__"):  # as cuda-python's CUstream
        found = int(found)
    if type(found) is not int or not 0 <= found < 1 << 64:
        raise CarrotError(f"stream={stream!r} is no CUDA stream", note="a number (CUstream), or an object with __cuda_stream__, .cuda_stream (torch), .ptr (cupy) or .handle (numba)")
    return found


def same_stream(a: int, b: int) -> bool:
    return (a or LEGACY) == (b or LEGACY)


# ---------------------------------------------------------------------------------------------- what is given


class View(NamedTuple):
    """address: of the first element. strides: in bytes, None: dense. stream: whose work is to be waited for. owner: what keeps it alive."""

    address: int
    dtype: np.dtype
    shape: tuple[int, ...]
    strides: tuple[int, ...] | None
    stream: int | None
    readonly: bool
    owner: object


def on_device(value: Any) -> bool:
    """Whether it lies in a GPU's memory, by its own account."""
    if isinstance(value, np.ndarray):
        return False
    try:
        if hasattr(value, "__dlpack_device__"):
            return int(value.__dlpack_device__()[0]) in (CUDA, CUDA_MANAGED)
        return hasattr(value, "__cuda_array_interface__")
    except Exception:  # of a type that cannot be handed over
        return False


def view(value: Any, what: str, gpu: Gpu, stream: int) -> View:
    """An array on the model's GPU, ready for work on `stream`. Raises CarrotError for every other."""
    if not on_device(value):
        raise CarrotError(f"{what} ({type(value).__name__}) is not in a GPU's memory", note="predict() and run() take arrays of the host; of the GPU: __dlpack__ or __cuda_array_interface__")
    try:
        if hasattr(value, "__dlpack__") and hasattr(value, "__dlpack_device__"):  # it sees to the streams, which torch's other one does not
            return _of_dlpack(value, what, gpu, stream)
        return _of_interface(value.__cuda_array_interface__, value, what)
    except CarrotError:
        raise
    except Exception as error:
        raise CarrotError(f"{what} ({type(value).__name__}) cannot be handed over: {str(error)[:200] or type(error).__name__}") from None


def _of_interface(found: Any, owner: object, what: str) -> View:
    """__cuda_array_interface__, versions 0 to 3."""
    if found.get("mask") is not None:
        raise CarrotError(f"{what} has a mask: missing values are NaN")
    dtype, stream = np.dtype(found["typestr"]), found.get("stream")
    if stream is not None and (isinstance(stream, bool) or not isinstance(stream, int) or stream < 1):
        raise CarrotError(f"{what} says stream={stream!r}, which __cuda_array_interface__ does not allow")
    address, readonly = found["data"]
    shape, strides = tuple(map(int, found["shape"])), found.get("strides")
    return View(int(address or 0), dtype, shape, None if strides is None else tuple(map(int, strides)), stream, bool(readonly), owner)


def _of_dlpack(value: Any, what: str, gpu: Gpu, stream: int) -> View:
    """The capsule is not consumed: its owner frees it after the launch, as it would after any other."""
    kind, number = map(int, value.__dlpack_device__())
    if kind == CUDA and number != gpu.number:
        raise CarrotError(f"{what} is on cuda:{number}, the model on {gpu.name}", note=f"carrot.load(path, device='cuda:{number}') takes it")
    try:
        capsule = value.__dlpack__(stream=stream or LEGACY, max_version=(1, 1))
    except TypeError:  # from before there were versions
        capsule = value.__dlpack__(stream=stream or LEGACY)
    struct: Any = next((s for s, name in NAMES.items() if _is_valid(capsule, name)), None)
    if struct is None:
        raise CarrotError(f"{what}: its __dlpack__ gives no DLPack capsule, or one that was used already")
    managed = struct.from_address(_get_pointer(capsule, NAMES[struct]))
    if struct is _Versioned and managed.major != 1:
        raise CarrotError(f"{what}: version {managed.major} of DLPack is not known")
    flags, t = managed.flags if struct is _Versioned else 0, managed.tensor
    if (t.device_type, t.device_id) != (kind, number):
        raise CarrotError(f"{what}: its DLPack capsule is of another device than it says")
    if t.lanes != 1 or t.bits % 8 or t.code not in KINDS:
        raise CarrotError(f"{what} is {OTHERS.get(t.code, f'DLPack dtype {t.code} ')}{t.bits}{f'x{t.lanes}' if t.lanes != 1 else ''}, which no model has")
    shape = tuple(t.shape[: t.ndim])
    dtype = np.dtype(f"{KINDS[t.code]}{t.bits // 8}")
    strides = tuple(s * dtype.itemsize for s in t.strides[: t.ndim]) if t.strides and t.ndim else None
    return View((t.data or 0) + t.byte_offset, dtype, shape, strides, None, bool(flags & (READ_ONLY | IS_COPIED)), capsule)


# ---------------------------------------------------------------------------------------------- what is given back


class DeviceArray:
    """An output in a GPU's memory: dense, of `shape` and `dtype`, written by work on `stream` (0: the default one).

    cupy.asarray(a), torch.from_dlpack(a) and numba.cuda.as_cuda_array(a) take it without a copy and in the order of streams; to_numpy() waits.
    The memory goes back to the stream, in its order, when nobody has the array any more: whoever still uses it on another stream then has to keep it.
    """

    def __init__(self, gpu: Gpu, address: int, shape: tuple[int, ...], dtype: np.dtype, stream: int, keep: object) -> None:
        """keep: what keeps the stream open."""
        self._gpu, self._keep = gpu, keep
        self.address, self.shape, self.dtype, self.stream = address, shape, dtype, stream
        weakref.finalize(self, _free, gpu, address, stream, keep).atexit = False

    @property
    def device(self) -> str:
        return self._gpu.name

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    def __len__(self) -> int:
        if not self.shape:
            raise TypeError("len() of an array without dims")
        return self.shape[0]

    def to_numpy(self) -> np.ndarray:
        """A copy on the host, when the work on the stream is done."""
        out = np.empty(self.shape, self.dtype)
        self._gpu.fetch(out, self)
        return out

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        return {"shape": self.shape, "typestr": self.dtype.str, "data": (self.address, False), "strides": None, "stream": self.stream or LEGACY, "version": 3}

    def __dlpack_device__(self) -> tuple[int, int]:
        return CUDA, self._gpu.number

    def __dlpack__(self, *, stream: int | None = None, max_version: tuple[int, int] | None = None, dl_device: tuple[int, int] | None = None, copy: bool | None = None) -> object:
        """stream: the taker's, which waits for this array's; None: the default one; -1: it needs no waiting."""
        if copy or (dl_device is not None and tuple(map(int, dl_device)) != self.__dlpack_device__()):
            raise BufferError(f"this array is on {self.device} and gives no copy of itself")
        if stream != -1:
            self._gpu.order(stream_handle(stream), self.stream)
        return _export(self, _Versioned if max_version is not None and max_version[0] >= 1 else _Managed)

    def __repr__(self) -> str:
        return f"<carrot.DeviceArray {self.dtype}{list(self.shape)} on {self.device}>"


def _free(gpu: Gpu, address: int, stream: int, _keep: object) -> None:
    gpu.free(address, stream)


_alive: dict[int, Any] = {}  # what the capsules made here point to, by address


@ct.CFUNCTYPE(None, P)  # type: ignore[untyped-decorator]
def _delete(at: int, alive: dict[int, Any] = _alive) -> None:
    alive.pop(at, None)


def _destructor(kind: Any) -> Any:
    def destroy(dying: int, name: bytes = NAMES[kind], alive: dict[int, Any] = _alive, valid: Any = _dying_valid, get: Any = _dying_pointer) -> None:
        if valid(dying, name):  # whoever takes it renames it, and deletes it later
            alive.pop(get(dying, name), None)

    return ct.PYFUNCTYPE(None, P)(destroy)


_DESTRUCTORS = {kind: _destructor(kind) for kind in NAMES}


def _export(a: DeviceArray, kind: Any) -> object:
    made, sizes = kind(), (ct.c_int64 * max(1, 2 * a.ndim))()
    steps = [math.prod(a.shape[i + 1 :]) for i in range(a.ndim)]
    sizes[: 2 * a.ndim] = [*a.shape, *steps]
    if kind is _Versioned:
        made.major, made.minor = 1, 1
    t = made.tensor
    t.data, t.device_type, t.device_id, t.ndim, t.lanes = a.address, *a.__dlpack_device__(), a.ndim, 1
    t.code, t.bits = CODES[a.dtype.kind], 8 * a.dtype.itemsize
    at = ct.addressof(sizes)
    t.shape, t.strides = (ct.cast(at + 8 * i, ct.POINTER(ct.c_int64)) for i in (0, a.ndim))
    made.deleter = ct.cast(_delete, P)
    _alive[ct.addressof(made)] = made, sizes, a
    return _new(ct.addressof(made), NAMES[kind], ct.cast(_DESTRUCTORS[kind], P))


__all__ = ["LEGACY", "DeviceArray", "View", "on_device", "same_stream", "stream_handle", "view"]
