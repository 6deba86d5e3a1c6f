"""PyTorch modules: through torch's own exporter to ONNX (torch.onnx.export(dynamo=True)), then frontend/onnx.py.

    carrot.compile(module, torch.zeros(1, 3, 224, 224))      # or a tuple of arguments, or a dict of them by name

The sample says what the module's forward takes: dtypes, ranks, sizes. The first dim of its first tensor is the batch, which stays open there and in
every tensor that begins with a dim of that size. Other sizes are those of the sample, but for those that dynamic_shapes names, as in torch.onnx.export:

    carrot.compile(module, tokens, dynamic_shapes={"tokens": {1: "length"}})      # by the names of forward's arguments, or a tuple in their order
"""

from __future__ import annotations

import importlib.util
import inspect
import io
import logging
import warnings
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from carrot.frontend import onnx
from carrot.frontend.torch_embedding import exportable
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.graph import BATCH

NEEDED = ("onnx", "onnxscript")
OPSET = 20
MESSAGE = 400  # characters of torch's errors, which may hold the whole program


def convert(model: Any, name: str, sample: Any = None, dynamic_shapes: Any = None, **options: Any) -> Module:
    """A torch.nn.Module. Raises CarrotError if it cannot be exported or compiled."""
    import torch

    if not isinstance(model, torch.nn.Module):
        raise CarrotError(f"a {type(model).__name__} is no torch module", note="carrot.compile(module, sample): a torch.nn.Module is wanted")
    if isinstance(model, torch.jit.ScriptModule):
        raise CarrotError(f"a {type(model).__name__} is TorchScript, which torch's exporter does not take", note="give the torch.nn.Module that it was made of")
    if sample is None:
        raise CarrotError("a torch module is compiled with a sample of what it takes", note="carrot.compile(module, sample): a tensor, a tuple of arguments, or a dict of them by name")
    if missing := [p for p in NEEDED if importlib.util.find_spec(p) is None]:
        raise CarrotError(f"torch's exporter to ONNX needs {' and '.join(missing)}", note=f"pip install {' '.join(missing)}")
    args, kwargs = _arguments(sample)
    tensors = _tensors([args, kwargs])
    if not tensors:
        raise CarrotError("the sample has no tensor")
    size = next((t.shape[0] for t in tensors if t.dim()), None)
    if size == 1:  # torch takes a size of 1 for a constant
        args, kwargs, size = _map(_twice, args), _map(_twice, kwargs), 2
    names = _argument_names(model, args, kwargs)
    shapes = _shapes(dict(zip(names, (*args, *kwargs.values()))), _named(dynamic_shapes, names), size, "the sample")
    return onnx.read(_exported(model, args, kwargs, shapes), f"{name}.onnx", name=name, folder=None, **options)


def _argument_names(model: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[str]:
    """What forward calls each of these; those of *args have numbers."""
    known = [p.name for p in inspect.signature(model.forward).parameters.values() if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    return [*(known[i] if i < len(known) else f"argument {i}" for i in range(len(args))), *kwargs]


def _named(given: Any, names: list[str]) -> dict[str, Any]:
    if given is None:
        return {}
    if isinstance(given, (tuple, list)) and len(given) <= len(names):
        return dict(zip(names, given))
    if not isinstance(given, Mapping) or (unknown := [k for k in given if k not in names]):
        wrong = f"names {unknown[0]!r}{nearest(str(unknown[0]), names)}" if isinstance(given, Mapping) else f"is {given!r}"
        raise CarrotError(f"dynamic_shapes {wrong}", note=f"a dict by the names of what the sample gives, {', '.join(names)}, or a tuple in their order")
    return dict(given)


def _shapes(x: Any, given: Any, size: int | None, where: str) -> Any:
    """What torch takes for x, a tensor or a nest of them: a name for each open axis, None for what has none. given: those beside the batch, whose size this is."""
    import torch

    if isinstance(x, torch.Tensor):
        if given is not None and not (isinstance(given, Mapping) and all(type(a) is int and -x.dim() <= a < x.dim() for a in given)):
            raise CarrotError(f"dynamic_shapes of {where} is {given!r}, it has {x.dim()} dims", note='names of axes are wanted: {1: "length"}')
        named = {a % x.dim(): name for a, name in (given or {}).items() if name is not None}
        for axis in named:
            if x.shape[axis] < 2:
                raise CarrotError(f"axis {axis} of {where} is to stay open, and is {x.shape[axis]} in the sample", note="torch takes 0 and 1 for constants: give a sample of 2 or more")
        return ({0: BATCH} if x.dim() and x.shape[0] == size else {}) | named or None
    if isinstance(x, (tuple, list)):
        each = given or [None] * len(x)
        if not isinstance(each, (tuple, list)) or len(each) != len(x):
            raise CarrotError(f"dynamic_shapes of {where} is {given!r}, it is {len(x)} values", note="a tuple of as many is wanted, None for what has no open axis")
        items = [_shapes(v, g, size, f"{where}[{i}]") for i, (v, g) in enumerate(zip(x, each))]
        return type(x)(*items) if hasattr(x, "_fields") else type(x)(items)
    if isinstance(x, dict):
        return {k: _shapes(v, (given or {}).get(k), size, f"'{k}'") for k, v in x.items()}
    return None


def _arguments(sample: Any) -> tuple[tuple[Any, ...], dict[str, Any]]:
    import numpy as np
    import torch

    def tensor(x: Any) -> Any:
        try:
            return x if isinstance(x, torch.Tensor) else torch.from_numpy(np.array(x))
        except TypeError:
            raise CarrotError(f"the sample has an array of {x.dtype}, which torch does not have") from None

    if isinstance(sample, Mapping):
        return (), {str(k): _map(tensor, v) for k, v in sample.items()}
    return tuple(_map(tensor, x) for x in (sample if isinstance(sample, (tuple, list)) else (sample,))), {}


def _map(f: Any, x: Any, other: Any = lambda leaf: leaf) -> Any:
    """f on every tensor of nested tuples, lists and dicts; `other` on other leaves, numbers for example."""
    import numpy as np
    import torch

    if isinstance(x, (tuple, list)):
        items = [_map(f, v, other) for v in x]
        return type(x)(*items) if hasattr(x, "_fields") else type(x)(items)
    if isinstance(x, dict):
        return {k: _map(f, v, other) for k, v in x.items()}
    return f(x) if isinstance(x, (np.ndarray, np.generic, torch.Tensor)) else other(x)


def _tensors(x: Any) -> list[Any]:
    out: list[Any] = []
    _map(out.append, x)
    return out


def _twice(x: Any) -> Any:
    import torch

    return torch.cat([x, x]) if x.dim() and x.shape[0] == 1 else x


def _exported(model: Any, args: tuple[Any, ...], kwargs: dict[str, Any], shapes: dict[str, Any]) -> bytes:
    """The ModelProto's bytes, of the module as it is used: eval()."""
    import torch

    modes, level = [(m, m.training) for m in model.modules()], logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), torch.no_grad(), exportable(), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            model.eval()
            dynamic = shapes if kwargs else tuple(shapes.values())
            program = torch.onnx.export(model, args, kwargs=kwargs, dynamo=True, dynamic_shapes=dynamic, opset_version=OPSET, verbose=False)
            return program.model_proto.SerializeToString()  # type: ignore[no-any-return, union-attr]
    except Exception as error:
        text = " ".join(str(error).split())
        cause: BaseException = error
        while cause.__cause__ is not None:
            cause = cause.__cause__
        if "2GB" in text or "2 GiB" in text or "serialize" in text.lower():
            raise CarrotError("the exported model is larger than 2 GB, which ONNX files without external data cannot be", note="export it with torch.onnx.export(external_data=True) and compile the file") from error
        raise CarrotError(f"torch cannot export the {type(model).__name__}: {type(cause).__name__}: {' '.join(str(cause).split())[:MESSAGE]}", note="the sample must be what its forward() takes") from error
    finally:
        logging.disable(level)
        for m, training in modes:  # some may be frozen
            m.training = training
