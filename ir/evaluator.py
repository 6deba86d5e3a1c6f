"""The reference interpreter: run a function on numpy arrays by the `evaluate` of its ops.

The nn level runs whole-array; kernels run element by element (slow: for small checks). Every pass can be checked against it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from carrot.ir import dialects, dims, nn_flow  # noqa: F401
from carrot.ir.binding import bound_op, counted, type_dims
from carrot.ir.core import Block, Func, Module, Op, Value, Weight
from carrot.ir.errors import CarrotError
from carrot.ir.registry import evaluate_op
from carrot.ir.types import DTYPES, MemRefType, TensorType, TileType, Type, VectorType

Env = dict[Value, Any]
GARBAGE = 0x5A  # each byte of a new buffer: what reads it before it writes it is far off


def run(module: Module, inputs: Sequence[np.ndarray], func: str = "main") -> list[np.ndarray]:
    """The results of an nn-level function."""
    f = module.funcs[func]
    if len(inputs) != len(f.body.args):
        raise CarrotError(f"'{func}' has {len(f.body.args)} inputs, {len(inputs)} are given")
    env: Env = {}
    sizes: dict[str, int] = {}
    for arg, a in zip(f.body.args, inputs, strict=True):
        sizes |= {d: n for d, n in zip(type_dims(arg.type), a.shape) if isinstance(d, str) and d not in sizes}
    for a, spec in zip(inputs, f.attrs.get("inputs", ())):
        if "longest" in spec:
            sizes[spec["longest"]] = max((len((t or "").encode("utf-8", "surrogatepass")) for t in a.flat), default=0)
    for arg, a, spec in zip(f.body.args, inputs, f.attrs.get("inputs", [{}] * len(inputs)), strict=True):
        if not _fits(a, arg.type, sizes):
            raise CarrotError(f"input '{spec.get('name', '?')}' is {a.dtype}{list(a.shape)}, the model wants {arg.type}")
        env[arg] = a
    for d in module.attrs.get("requires", ()):
        if dims.evaluate(d, sizes) < 0:
            raise CarrotError(f"{', '.join(f'{dims.shown(s)} = {sizes[s]}' for s in dims.symbols(d))}: {d} must not be negative")
    return _run_block(f.body, env, module, sizes)


def _run_block(block: Block, env: Env, module: Module, sizes: dict[str, int]) -> list[np.ndarray]:
    """What the block's terminator gives; env: its arguments and the values outside."""
    for op in block.ops[:-1]:
        given = [env[v] for v in op.operands]
        if op.name in nn_flow.FLOW:
            out = nn_flow.evaluate(op, lambda region, args: _run_block(region, env | dict(zip(region.args, args, strict=True)), module, sizes), given, sizes)
        else:
            out = evaluate_op(bound_op(op, sizes) if sizes else op, module, *given)
        for v, a in zip(op.results, out, strict=True):
            env[v] = a = np.asarray(a)
            sizes.update((d, n) for d, n in zip(type_dims(v.type), a.shape) if d in counted(op))
            if not _fits(a, v.type, sizes):
                raise CarrotError(f"'{op.name}' evaluates to {a.dtype}{list(a.shape)}, its type is {v.type}", loc=op.loc)
    return [np.asarray(env[v]) for v in block.terminator.operands]


def _fits(a: np.ndarray, t: Type, sizes: Mapping[str, int]) -> bool:
    assert isinstance(t, TensorType)
    return a.dtype == np.dtype(DTYPES[t.dtype].numpy) and a.shape == tuple(dims.evaluate(d, sizes) for d in t.shape)


def run_kernel(module: Module, func: str, args: Sequence[Any]) -> None:
    """Interpret a kernel: memrefs are numpy arrays of the right rank and are written in place, indices ints."""
    _call(module, module.funcs[func], args)


def _call(module: Module, f: Func, args: Sequence[Any]) -> None:
    _Kernel(module).block(f.body, dict(zip(f.body.args, args, strict=True)))


class _Kernel:
    def __init__(self, module: Module) -> None:
        self.module = module

    def block(self, block: Block, env: Env) -> list[Any]:
        """Run a block; what its terminator gives."""
        for op in block.ops:
            values = [env[v] for v in op.operands]
            if op.name in ("scf.yield", "scf.condition", "func.return"):
                return values
            handler = getattr(self, op.name.replace(".", "_"), None)
            if handler is None:
                env |= zip(op.results, evaluate_op(op, self.module, *values), strict=True)
            else:
                out = handler(op, env, *values)
                env |= zip(op.results, out if isinstance(out, list) else [out] if op.results else [], strict=True)
        return []

    def scf_for(self, op: Op, env: Env, lo: Any, hi: Any, step: Any, *carried: Any) -> list[Any]:
        body = op.regions[0]
        values = list(carried)
        for i in range(int(lo), int(hi), int(step)):
            values = self.block(body, env | dict(zip(body.args, [np.int64(i), *values])))
        return values

    def scf_while(self, op: Op, env: Env, *carried: Any) -> list[Any]:
        before, after = op.regions
        values = list(carried)
        while True:
            go, *values = self.block(before, env | dict(zip(before.args, values)))
            if not go:
                return values
            values = self.block(after, env | dict(zip(after.args, values)))

    def scf_if(self, op: Op, env: Env, cond: Any) -> list[Any]:
        return self.block(op.regions[0 if cond else 1], dict(env))

    def func_call(self, op: Op, env: Env, *args: Any) -> None:
        _call(self.module, self.module.funcs[op.attrs["callee"]], args)

    def memref_alloc(self, op: Op, env: Env, *sizes: Any) -> Any:
        t = op.result.type
        assert isinstance(t, MemRefType)
        out = np.empty([int(sizes[0]) if d is None else d for d in t.shape], DTYPES[t.dtype].numpy)
        out.reshape(-1).view(np.uint8)[...] = 1 if out.dtype == bool else GARBAGE  # as memory is
        return out

    memref_alloca = memref_alloc

    def memref_get_global(self, op: Op, env: Env) -> Any:
        a = self.module.array(Weight(op.attrs["name"]))
        return a.view(f"i{a.dtype.itemsize}") if a.dtype.kind == "u" else a

    def memref_view(self, op: Op, env: Env, base: Any, offset: Any, *sizes: Any) -> Any:
        t = op.result.type
        assert isinstance(t, MemRefType)
        dtype = np.dtype(DTYPES[t.dtype].numpy)
        shape = [int(sizes[0]) if d is None else d for d in t.shape]
        n = int(np.prod(shape)) * dtype.itemsize
        return base[int(offset) : int(offset) + n].view(dtype).reshape(shape)

    def memref_reinterpret_cast(self, op: Op, env: Env, base: Any, *sizes: Any) -> Any:
        t = op.result.type
        assert isinstance(t, MemRefType)
        return base.reshape([int(sizes[0]) if d is None else d for d in t.shape])

    def memref_load(self, op: Op, env: Env, base: Any, *idx: Any) -> Any:
        return base[tuple(int(i) for i in idx)]

    def memref_extract_aligned_pointer_as_index(self, op: Op, env: Env, base: Any) -> Any:
        return np.int64(base.__array_interface__["data"][0])

    def memref_prefetch(self, op: Op, env: Env, base: Any, *idx: Any) -> None:
        pass

    def memref_store(self, op: Op, env: Env, value: Any, base: Any, *idx: Any) -> None:
        base[tuple(int(i) for i in idx)] = value

    def vector_load(self, op: Op, env: Env, base: Any, *idx: Any) -> Any:
        t = op.result.type
        assert isinstance(t, VectorType)
        return base[tuple(int(i) for i in idx[:-1])][int(idx[-1]) : int(idx[-1]) + t.lanes].copy()

    def vector_store(self, op: Op, env: Env, value: Any, base: Any, *idx: Any) -> None:
        base[tuple(int(i) for i in idx[:-1])][int(idx[-1]) : int(idx[-1]) + len(value)] = value

    def amx_tile_load(self, op: Op, env: Env, base: Any, at: Any, stride: Any) -> Any:
        t = op.result.type
        assert isinstance(t, TileType)
        rows = base.reshape(-1)[int(at) + int(stride) * np.arange(t.rows)[:, None] + np.arange(t.columns)]
        return np.ascontiguousarray(rows)

    def amx_tile_store(self, op: Op, env: Env, base: Any, at: Any, tile: Any, stride: Any) -> None:
        base[int(at) + int(stride) * np.arange(len(tile))[:, None] + np.arange(tile.shape[1])] = tile

    def vector_gather(self, op: Op, env: Env, base: Any, *rest: Any) -> Any:
        *idx, at, mask, other = rest
        row = base[tuple(int(i) for i in idx[:-1])]
        return np.where(mask, row[np.where(mask, int(idx[-1]) + at.astype(np.int64), 0)], other)
