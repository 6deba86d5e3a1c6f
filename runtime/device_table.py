"""Arrow tables in a GPU's memory (`__arrow_c_device_array__`: cudf, pylibcudf, pyarrow.cuda) as the tensors that a model reads.

    tensors(batch, model.inputs, gpu, stream, check, error)      # [DeviceArray [n, F]]: its columns, side by side

Layout: https://arrow.apache.org/docs/format/CDeviceDataInterface.html
"""

from __future__ import annotations

import ctypes as ct
import math
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from carrot.ir.errors import CarrotError
from carrot.runtime.arrow import FORMATS, ArrowArray, ArrowSchema, pointer, pointers, read_schema
from carrot.runtime.device import CUDA, CUDA_MANAGED, stream_handle
from carrot.runtime.inputs import Input, missing_column

if TYPE_CHECKING:
    from carrot.runtime.gpu import Gpu

P = ct.c_void_p


class _DeviceArray(ct.Structure):
    """ArrowDeviceArray."""

    _fields_ = [("array", ArrowArray), ("device_id", ct.c_int64), ("device_type", ct.c_int32), ("sync_event", P), ("reserved", ct.c_int64 * 3)]


_get_pointer = ct.PYFUNCTYPE(P, ct.py_object, ct.c_char_p)(("PyCapsule_GetPointer", ct.pythonapi))


def tensors(data: Any, inputs: Sequence[Input], gpu: Gpu, stream: Any, check: Callable[[int], None], error: int) -> list[Any]:
    """A tensor for each input. Columns, found by name, are copied into rows on the device, in the order of the stream; a fixed_size_list is read where it lies."""
    capsules = data.__arrow_c_device_array__()
    fields = read_schema(ArrowSchema.from_address(pointer(capsules[0], ArrowSchema)))
    found = _DeviceArray.from_address(_get_pointer(capsules[1], b"arrow_device_array"))
    if found.device_type not in (CUDA, CUDA_MANAGED):
        raise CarrotError("the Arrow array is not in a GPU's memory", note="predict() and run() take it")
    if found.device_type == CUDA and found.device_id != gpu.number:
        raise CarrotError(f"the Arrow array is on cuda:{found.device_id}, the model on {gpu.name}", note=f"carrot.load(path, device='cuda:{found.device_id}') takes it")
    if fields.format != "+s":
        raise CarrotError(f"the Arrow array is {fields.type}, a struct of columns (a record batch) is wanted")
    handle, event = stream_handle(stream), P.from_address(found.sync_event).value if found.sync_event else None
    names, top = [f.name for f in fields.children], found.array
    children = [ArrowArray.from_address(p) for p in pointers(top.children, top.n_children)]

    def values(name: str, spec: Input, shape: tuple[int, ...]) -> int:
        """Where the values of a column begin."""
        if name not in names:
            raise missing_column(name, names)
        at, what = names.index(name), f"column '{name}'"
        field, array, offset = fields.children[at], children[at], top.offset
        if array.length < top.offset + top.length:
            raise CarrotError(f"{what} has {array.length} rows of {top.length}")
        for size in (*shape, None):
            _no_nulls(array, what)
            offset += array.offset
            if size is None:
                break
            if field.format != f"+w:{size}":
                raise CarrotError(f"{what} is {field.type}, the model wants {list(shape)} of {spec.dtype} in each row")
            array, field, offset = ArrowArray.from_address(pointers(array.children, 1)[0]), field.children[0], offset * size
        if field.format.encode() != FORMATS[spec.dtype] or field.format == "b" or field.dictionary:
            raise CarrotError(f"{what} is {field.type}, the model has {spec.dtype}", note="nothing is converted on a GPU: cast it there")
        address: int = (pointers(array.buffers, array.n_buffers)[1] or 0) + offset * spec.dtype.itemsize
        return address

    out: list[Any] = []
    _no_nulls(top, "the Arrow array")
    for spec in inputs:
        field = next((f for f in fields.children if f.name == spec.name), None)
        if not spec.columns or (field and field.format.startswith("+w:")):
            nested = field is not None and len(spec.shape) > 1 and bool(field.children) and field.children[0].format.startswith("+w:")
            address = values(spec.name, spec, spec.shape if nested or len(spec.shape) < 2 else (math.prod(spec.shape),))
            shape = (top.length, *spec.shape)
            out.append(SimpleNamespace(__cuda_array_interface__={"shape": shape, "typestr": spec.dtype.str, "data": (address, True), "version": 3}, owner=capsules))
            columns: list[int] = []
            to = 0
        else:
            columns = [values(name, spec, ()) for name in spec.columns]
            out.append(gpu.empty((top.length, *spec.shape), spec.dtype, handle, stream, check, error))
            to = out[-1].address
        at = (ct.c_uint64 * max(1, len(columns)))(*columns)
        check(gpu.calls["gather"](gpu.handle, to, ct.addressof(at), len(columns), spec.dtype.itemsize, top.length, event, handle, error))
        event = None
    return out


def _no_nulls(array: ArrowArray, what: str) -> None:
    if array.null_count and pointers(array.buffers, 1)[0]:
        raise CarrotError(f"{what} has nulls, or does not say that it has none", note="on a GPU what is missing is NaN: fill them there")
