"""The networks of networks_time.py: files of ../shared/models where they are, and architectures with seeded random weights.

`ZOO` says which sizes they are measured at; "B" is the batch. A model whose shape has no "B" has one row.
"""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ROOT = Path(__file__).parent.parent
FOLDERS = (ROOT.parent / "shared/models", ROOT / "examples/models")
Dims = list[Any]

ZOO: dict[str, dict[str, Dims]] = {
    "digits_mlp": {"*": ["B", 64]},
    "mlp_512": {"x": ["B", 512]},
    "tiny_ad": {"x": ["B", 640]},
    "tiny_kws": {"x": ["B", 1, 49, 10]},
    "tiny_resnet8": {"x": ["B", 3, 32, 32]},
    "tiny_vww": {"x": ["B", 3, 96, 96]},
    "dtln_1": {},
    "silero_vad_16k": {},
    "attacut_sc": {"input": [1, 2, 64]},
    "nsnet2": {"input": ["B", 100, 161]},
    "magika": {"bytes": ["B", 2048]},
    "oww_embedding": {"input_1": ["B", 76, 32, 1]},
    "ppocr_cls": {"x": ["B", 3, 48, 192]},
    "ppocr_det": {"x": ["B", 3, 320, 320]},
    "squeezenet": {},
    "shufflenet": {},
    "mobilenet_v1": {"x": ["B", 3, 224, 224]},
    "resnet50": {"x": ["B", 3, 224, 224]},
    "encoder_6": {"ids": ["B", 128]},
}
SHIPPED: dict[str, list[dict[str, Dims]]] = {  # models that leave sizes open, and the sizes of calls of the file as it is
    "ppocr_det": [{"x": [1, 3, 320, 320]}, {"x": [1, 3, 640, 480]}],
    "ppocr_cls": [{"x": [1, 3, 48, 192]}, {"x": [1, 3, 48, 320]}],
    "attacut_sc": [{"input": [1, 2, 64]}, {"input": [1, 2, 500]}],
    "silero_vad": [{"input": [1, 576], "state": [2, 1, 128], "sr": []}],
}
OPEN: dict[str, dict[str, Dims]] = {  # sizes that need not be known
    **{name: {"x": ["B", 3, "H", "W"]} for name in ("tiny_vww", "ppocr_cls", "ppocr_det", "mobilenet_v1", "resnet50")},
    "encoder_6": {"ids": ["B", "L"]},
}
INTEGERS = {"bytes": 256, "input": 60, "ids": 1000}  # what integer inputs are below


GIVEN = {"sr": np.array(16000)}  # inputs that decide what is computed


def known(names: list[str], zoo: Collection[str] = ZOO) -> list[str]:
    """The networks named, all if none is; ends the program at a name that there is not."""
    if wrong := [n for n in names if n not in zoo]:
        sys.exit(f"there is no network {', '.join(wrong)}; there are {', '.join(zoo)}")
    return names or list(zoo)


def model(name: str) -> onnx.ModelProto:
    """The model as it is shipped."""
    for folder in FOLDERS:
        if (folder / f"{name}.onnx").exists():
            return onnx.load(folder / f"{name}.onnx")
    if name not in MADE:
        raise FileNotFoundError(name)
    return MADE[name]()


def sized(proto: onnx.ModelProto, name: str, batch: int | None) -> onnx.ModelProto:
    """A copy whose inputs have the zoo's sizes. batch: None leaves it symbolic."""
    return with_shapes(proto, ZOO[name], batch)


def with_shapes(proto: onnx.ModelProto, shapes: dict[str, Dims], batch: int | None = None) -> onnx.ModelProto:
    """A copy whose inputs have these shapes, by name."""
    out = onnx.ModelProto()
    out.CopyFrom(proto)
    known = {i.name for i in out.graph.initializer}
    for v in out.graph.input:
        shape = shapes.get(v.name, shapes.get("*")) if v.name not in known else None
        if shape is None:
            continue
        del v.type.tensor_type.shape.dim[:]
        for d in shape:
            one = v.type.tensor_type.shape.dim.add()
            if isinstance(d, str) and (d != "B" or batch is None):
                one.dim_param = "batch" if d == "B" else d
            else:
                one.dim_value = batch if d == "B" else d
    del out.graph.value_info[:]
    for o in out.graph.output:
        o.type.tensor_type.ClearField("shape")
    return out


def has_batch(name: str) -> bool:
    return any("B" in shape for shape in ZOO[name].values())


def inputs(proto: onnx.ModelProto) -> dict[str, np.ndarray]:
    """Seeded random arrays for a model of fixed sizes."""
    r = np.random.default_rng(7)
    known = {i.name for i in proto.graph.initializer}
    out = {}
    for v in proto.graph.input:
        if v.name not in known:
            t = v.type.tensor_type
            if v.name in GIVEN:
                out[v.name] = GIVEN[v.name]
                continue
            shape, dtype = [d.dim_value for d in t.shape.dim], helper.tensor_dtype_to_np_dtype(t.elem_type)
            out[v.name] = (r.integers(0, INTEGERS[v.name], shape) if dtype.kind in "iu" else r.standard_normal(shape)).astype(dtype)
    return out


class _Builder:
    """A graph, node by node, with seeded weights."""

    def __init__(self, opset: int = 17) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.opset, self.rng = opset, np.random.default_rng(0)

    def weight(self, a: Any) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(a), name))
        return name

    def random(self, *shape: int) -> str:
        return self.weight((self.rng.standard_normal(shape) * np.sqrt(2 / max(1, int(np.prod(shape[1:]))))).astype(np.float32))

    def ints(self, *values: int) -> str:
        return self.weight(np.array(values, np.int64))

    def op(self, kind: str, *operands: str, out: str = "", **attrs: Any) -> str:
        name = out or f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(operands), [name], **attrs))
        return name

    def conv(self, x: str, ci: int, co: int, k: int, stride: int = 1, group: int = 1, relu: bool = True) -> str:
        bias = self.weight((self.rng.standard_normal(co) * 0.1).astype(np.float32))
        y = self.op("Conv", x, self.random(co, ci // group, k, k), bias, kernel_shape=[k, k], strides=[stride] * 2, pads=[k // 2] * 4, group=group)
        return self.op("Relu", y) if relu else y

    def linear(self, x: str, i: int, o: int, scale: float = 1.0) -> str:
        """scale: of the weights, less where x has become large, lest a softmax of it tells nothing."""
        return self.op("Add", self.op("MatMul", x, self.weight((self.rng.standard_normal((i, o)) * (i**-0.5 * scale)).astype(np.float32))), self.random(o))

    def finish(self, ins: list[tuple[str, int, Dims]]) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, "g", [helper.make_tensor_value_info(*i) for i in ins], [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)], self.weights)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)


def _mobilenet_v1() -> onnx.ModelProto:
    b = _Builder()
    x, ci = b.conv("x", 3, 32, 3, 2), 32
    for co, stride in ((64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), *((512, 1),) * 5, (1024, 2), (1024, 1)):
        x, ci = b.conv(b.conv(x, ci, ci, 3, stride, group=ci), ci, co, 1), co
    b.op("Softmax", b.linear(b.op("Flatten", b.op("GlobalAveragePool", x)), 1024, 1000), out="y", axis=1)
    return b.finish([("x", TensorProto.FLOAT, ["N", 3, 224, 224])])


def _resnet50() -> onnx.ModelProto:
    b = _Builder()
    x, ci = b.op("MaxPool", b.conv("x", 3, 64, 7, 2), kernel_shape=[3, 3], strides=[2, 2], pads=[1] * 4), 64
    for width, blocks, first in ((64, 3, 1), (128, 4, 2), (256, 6, 2), (512, 3, 2)):
        for i in range(blocks):
            stride = first if i == 0 else 1
            y = b.conv(b.conv(b.conv(x, ci, width, 1), width, width, 3, stride), width, 4 * width, 1, relu=False)
            x = b.op("Relu", b.op("Add", y, b.conv(x, ci, 4 * width, 1, stride, relu=False) if i == 0 else x))
            ci = 4 * width
    b.op("Softmax", b.linear(b.op("Flatten", b.op("GlobalAveragePool", x)), 2048, 1000, 2**-8), out="y", axis=1)
    return b.finish([("x", TensorProto.FLOAT, ["N", 3, 224, 224])])


def _encoder_6(width: int = 384, heads: int = 12, layers: int = 6, words: int = 1000) -> onnx.ModelProto:
    """The graph that exporters make of a BERT-like encoder of MiniLM's sizes: erf in pieces, masks left out."""
    b = _Builder()
    number = lambda v: b.weight(np.float32(v))  # noqa: E731
    norm = lambda x: b.op("LayerNormalization", x, b.weight(np.ones(width, np.float32)), b.random(width), axis=-1, epsilon=1e-12)  # noqa: E731
    split, joined = b.ints(0, 0, heads, width // heads), b.ints(0, 0, width)
    x = norm(b.op("Gather", b.random(words, width), "ids", axis=0))
    for _ in range(layers):
        q, k, v = (b.op("Transpose", b.op("Reshape", b.linear(x, width, width), split), perm=p) for p in ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]))
        scores = b.op("Softmax", b.op("Div", b.op("MatMul", q, k), number((width / heads) ** 0.5)), axis=-1)
        mixed = b.op("Reshape", b.op("Transpose", b.op("MatMul", scores, v), perm=[0, 2, 1, 3]), joined)
        x = norm(b.op("Add", b.linear(mixed, width, width), x))
        y = b.linear(x, width, 4 * width)
        y = b.op("Mul", b.op("Mul", y, b.op("Add", b.op("Erf", b.op("Div", y, number(2**0.5))), number(1))), number(0.5))
        x = norm(b.op("Add", b.linear(y, 4 * width, width), x))
    b.op("Identity", x, out="y")
    return b.finish([("ids", TensorProto.INT64, ["N", 128])])


MADE = {"mobilenet_v1": _mobilenet_v1, "resnet50": _resnet50, "encoder_6": _encoder_6}
