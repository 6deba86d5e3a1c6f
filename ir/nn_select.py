"""nn ops whose results have as many elements as the data say: where something is nonzero, distinct elements, boxes that are kept.

    %i = "nn.nonzero"(%x) {symbol = "found", dims = ["6*batch"]} : (tensor<?x6xf32, ["batch"]>) -> tensor<2x?xi64, ["found"]>

`symbol` names the number, which the op's kernel counts while it runs; the one dim in `dims` is the most that it can be.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.nn import axis_of, tensor
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, TensorType, Type

define = functools.partial(REGISTRY.define, where=__file__)


def _counted(op: Op) -> str:
    name = op.attrs.get("symbol")
    if not isinstance(name, str) or len(op.attrs.get("dims", ())) != 1:
        raise VerifyError(f"'{op.name}' needs a symbol and its bound", loc=op.loc)
    return name


def _infer_nonzero(op: Op, _m: Module) -> list[Type]:
    return [TensorType("i64", (tensor(op.operands[0]).rank, _counted(op)))]


define("nn.nonzero", _infer_nonzero, lambda _o, _m, x: np.stack(np.nonzero(x), 0).reshape(x.ndim, -1).astype(np.int64), "numpy.nonzero: a column of indices for each, in row-major order; NaN is not zero.")


def _infer_slice_positions(op: Op, _m: Module) -> list[Type]:
    if any(v.type != TensorType("i64", ()) for v in op.operands) or len(op.operands) != 2 or not op.attrs.get("step"):
        raise VerifyError(f"'{op.name}' cannot take {', '.join(str(v.type) for v in op.operands)} and step {op.attrs.get('step')}", loc=op.loc)
    return [TensorType("i64", (_counted(op),))]


def _eval_slice_positions(op: Op, _m: Module, start: Any, end: Any) -> Any:
    return np.arange(*slice(int(start), int(end), op.attrs["step"]).indices(op.attrs["dims"][0]), dtype=np.int64)


define("nn.slice_positions", _infer_slice_positions, _eval_slice_positions, "What x[start:end:step] takes along an axis as long as the one in `dims`, as Python has it.")


def _infer_refuse(op: Op, m: Module) -> list[Type]:
    if [v.type for v in op.operands] != [TensorType("i64", ())] * 2:
        raise VerifyError(f"'{op.name}' cannot take {', '.join(str(v.type) for v in op.operands)}", loc=op.loc)
    return []


def _eval_refuse(op: Op, m: Module, number: Any, value: Any) -> list[Any]:
    if number:
        [refused] = [o for o in m.main.attrs["outputs"] if not o["sets"]]
        raise CarrotError(refused["columns"][int(number) - 1].replace("{}", str(int(value)), 1), loc=op.loc)
    return []


define(
    "nn.refuse", _infer_refuse, _eval_refuse,
    "Ends the call if `number`, i64 [], is not 0: 1 + the place of a reason of the output (refused), in which `value`, i64 [], stands for {}. What follows may rely on it. In `main` only.", ("effect",),
)  # fmt: skip


def sort_keys(x: Any) -> Any:
    """Integers in the order of x: zeros are equal, and NaNs, which are greater than every number."""
    if x.dtype.kind != "f":
        return x
    x = x.astype(np.float32) if x.dtype == np.float16 else x
    raw = (x + x.dtype.type(0)).view(f"i{x.dtype.itemsize}")
    top = np.iinfo(raw.dtype).max
    return np.where(np.isnan(x), top, np.where(raw < 0, raw ^ top, raw))


def _infer_unique(op: Op, _m: Module) -> list[Type]:
    x, name = tensor(op.operands[0]), _counted(op)
    axis = axis_of(op.attrs["axis"], x.rank, op.loc)
    if DTYPES[x.dtype].kind not in "fiub":
        raise VerifyError(f"'nn.unique' cannot take {x}", loc=op.loc)
    return [TensorType("i64", (name,)), TensorType("i64", (x.shape[axis],)), TensorType("i64", (name,))]


def _eval_unique(op: Op, _m: Module, x: Any) -> Any:
    axis = op.attrs["axis"] % x.ndim
    rows = sort_keys(np.moveaxis(x, axis, 0)).reshape(x.shape[axis], x.size // max(x.shape[axis], 1))
    order = np.lexsort(rows.T[::-1]) if rows.shape[1] else np.arange(len(rows))
    new = np.ones(len(rows), bool)
    new[1:] = (rows[order[1:]] != rows[order[:-1]]).any(1)
    group = np.empty(len(rows), np.int64)
    group[order] = np.cumsum(new) - 1
    first, counts = order[new].astype(np.int64), np.bincount(group, minlength=int(new.sum())).astype(np.int64)
    if not op.attrs.get("sorted", 1):
        by = np.argsort(first)
        place = np.empty(len(by), np.int64)
        place[by] = np.arange(len(by))
        first, counts, group = first[by], counts[by], place[group]
    return first, group, counts


define(
    "nn.unique", _infer_unique, _eval_unique,
    "Distinct slices along `axis`: where each is first, which one each slice of x is, how often each occurs; in lexicographic order if `sorted`, else as they come.",
)  # fmt: skip


def _infer_nms(op: Op, _m: Module) -> list[Type]:
    boxes, scores, most, iou, least = (tensor(v) for v in op.operands)
    fits = boxes.rank == scores.rank == 3 and boxes.shape[2] == 4 and boxes.shape[:2] == (scores.shape[0], scores.shape[2])
    if not fits or not boxes.dtype == scores.dtype == iou.dtype == least.dtype == "f32" or most.dtype != "i64" or most.rank or iou.rank or least.rank:
        raise VerifyError(f"'{op.name}' cannot take {', '.join(str(v.type) for v in op.operands)}", loc=op.loc)
    return [TensorType("i64", (_counted(op), 3))]


def _overlap(a: Any, c: Any, center: bool) -> Any:
    """Intersection and union of boxes [..., 4], in float32 as onnxruntime has them."""
    if center:
        (al, ah), (cl, ch) = (((t[..., :2] - t[..., 2:] / 2), (t[..., :2] + t[..., 2:] / 2)) for t in (a, c))
    else:
        (al, ah), (cl, ch) = ((np.minimum(t[..., :2], t[..., 2:]), np.maximum(t[..., :2], t[..., 2:])) for t in (a, c))
    shared = np.maximum(np.minimum(ah, ch) - np.maximum(al, cl), np.float32(0)).prod(-1)
    sizes = [(high - low).prod(-1) for low, high in ((al, ah), (cl, ch))]
    return shared, np.where((sizes[0] > 0) & (sizes[1] > 0), sizes[0] + sizes[1] - shared, 0)


def _eval_nms(op: Op, _m: Module, boxes: Any, scores: Any, most: Any, iou: Any, least: Any) -> Any:
    out: list[list[int]] = []
    for b, each in enumerate(scores):
        for c, s in enumerate(each):
            kept: list[int] = []
            for i in np.argsort(-s, kind="stable"):
                if len(kept) >= int(most):
                    break
                shared, union = _overlap(boxes[b, kept], boxes[b, i], bool(op.attrs.get("center_point_box")))
                if s[i] > least and not ((union > 0) & (shared / np.where(union > 0, union, 1) > iou)).any():
                    kept.append(int(i))
            out += [[b, c, i] for i in kept]
    return np.array(out, np.int64).reshape(-1, 3)


define(
    "nn.non_max_suppression", _infer_nms, _eval_nms,
    "ONNX NonMaxSuppression: boxes [B, N, 4], scores [B, C, N], the most boxes per class, the overlap and score thresholds: [n, 3] of batch, class, box. "
    "By falling score; a box is kept if its score is above the threshold and it overlaps none that is kept (of its class) by more than the other.",
)  # fmt: skip
