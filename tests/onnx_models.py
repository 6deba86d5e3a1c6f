"""ONNX models made in tests, and what onnxruntime says of them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from carrot.frontend import onnx as frontend
from carrot.ir.core import Module

RunModel = Callable[[Module, dict[str, np.ndarray]], dict[str, np.ndarray]]
Arrays = dict[str, np.ndarray]


def model(
    nodes: list[onnx.NodeProto], inputs: dict[str, tuple[int, list[Any]]], outputs: list[str], weights: Arrays | None = None, opset: int = 21, **domains: int
) -> onnx.ModelProto:  # fmt: skip
    """inputs: element type and shape of each; weights: initialisers; domains: opsets of others than ai.onnx, `com_acme=1`."""
    graph = helper.make_graph(
        nodes, "g", [helper.make_tensor_value_info(k, *v) for k, v in inputs.items()], [onnx.ValueInfoProto(name=o) for o in outputs],
        [numpy_helper.from_array(np.asarray(a), k) for k, a in (weights or {}).items()],
    )  # fmt: skip
    imports = [helper.make_opsetid("", opset), *(helper.make_opsetid(d.replace("_", "."), v) for d, v in domains.items())]
    return helper.make_model(graph, opset_imports=imports, ir_version=8)


def single(
    op_type: str,
    arrays: list[np.ndarray | None],
    consts: tuple[int, ...] = (),
    outputs: int = 1,
    opset: int = 21,
    batch: bool = True,
    domain: str = "",
    **attrs: Any,
) -> Any:
    """A model of one node; the inputs in `consts` become initialisers, the others get a symbolic first dim. A domain has version 1."""
    names = ["" if a is None else f"x{i}" for i, a in enumerate(arrays)]
    outs = [f"y{i}" for i in range(outputs)]
    given = {n: a for i, (n, a) in enumerate(zip(names, arrays)) if a is not None and i not in consts}
    weights = {n: a for i, (n, a) in enumerate(zip(names, arrays)) if a is not None and i in consts}
    infos = {n: (helper.np_dtype_to_tensor_dtype(a.dtype), ["N", *a.shape[1:]] if batch and a.ndim else list(a.shape)) for n, a in given.items()}
    return model([helper.make_node(op_type, names, outs, domain=domain, **attrs)], infos, outs, weights, opset, **({domain: 1} if domain else {})), given


def normal(rng: np.random.Generator) -> Callable[..., np.ndarray]:
    """f(*shape): numbers of a normal distribution, float32 unless `dtype` says otherwise."""
    return lambda *shape, dtype=np.float32: rng.standard_normal(shape).astype(dtype)


def reference(proto: onnx.ModelProto, inputs: Arrays, threads: int = 0) -> Arrays:
    """What onnxruntime gives, by output. threads: 0 leaves their number to it."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level, options.intra_op_num_threads = 3, threads
    session = onnxruntime.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return dict(zip([o.name for o in proto.graph.output], session.run(None, inputs)))


def same(got: Arrays, want: Arrays, rtol: float = 1e-5) -> None:
    """Equal within rtol of the largest finite number; integers and shapes exactly."""
    assert got.keys() == want.keys()
    for name, w in want.items():
        g = got[name]
        assert g.shape == w.shape and g.dtype == w.dtype, f"{name}: {g.dtype}{g.shape}, onnxruntime has {w.dtype}{w.shape}"
        if w.dtype.kind == "f":
            finite = np.abs(w[np.isfinite(w)])
            np.testing.assert_allclose(g, w, rtol=rtol, atol=rtol * float(finite.max(initial=0)), err_msg=name)
        else:
            assert np.array_equal(g, w), name


def agrees(proto: onnx.ModelProto, inputs: Arrays, run_model: RunModel, rtol: float = 1e-5) -> None:
    """Fail if the compiled model's outputs are not those of onnxruntime."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        same(run_model(frontend.convert(proto, "m"), inputs), reference(proto, inputs), rtol)
