"""Carrot: trained models compiled into standalone native binaries.

    m = carrot.compile(estimator)              # or a path: .onnx, XGBoost .json, LightGBM .txt, .skops
    m.predict(X)                               # what the estimator's own predict returns
    m.save("model.so"); m = carrot.load("model.so")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from carrot.frontend.compose import compose
    from carrot.frontend.fklearn import from_fklearn
    from carrot.ir.errors import CarrotError
    from carrot.ir.registry import lowering, op
    from carrot.ir.target import Target
    from carrot.runtime.device import DeviceArray
    from carrot.runtime.model import Foreign, Model
    from carrot.runtime.threads import set_threads

__all__ = ["CarrotError", "DeviceArray", "Model", "Target", "compile", "compose", "from_fklearn", "load", "lowering", "op", "set_threads"]

# What is imported when it is asked for: `import carrot` itself costs nothing.
_LAZY = {"CarrotError": "ir.errors", "DeviceArray": "runtime.device", "compose": "frontend.compose", "from_fklearn": "frontend.fklearn", "Model": "runtime.model", "Target": "ir.target", "lowering": "ir.registry", "op": "ir.registry", "set_threads": "runtime.threads", "__version__": "ir"}


def compile(
    model: Any,
    target: Any = "host",
    name: str | None = None,
    output: Any = None,
    outputs: str | tuple[str, ...] | list[str] = "default",
    quantize: str | None = None,
    calibration: Any = None,
    missing: float | None = None,
    package: str | None = None,
    device: str | None = None,
    **options: Any,
) -> Model | Foreign:
    """Compile a trained model: a fitted estimator, a Booster, an ONNX ModelProto, a torch module, or the path of a model file.

    A torch module needs a sample of what its forward takes, here or as sample=: a tensor, a tuple of arguments, a dict of them; the batch stays open,
    and what dynamic_shapes= names: {"tokens": {1: "length"}}.
    target: "host", a name of `carrotc --print=targets`, or several of one family, "x86-64-v2,x86-64-v4", of which the CPU says which runs. output: also write the binary there (.so, .o, .a, .ll, .s: the
    suffix tells); with package="esp-idf", "arduino", "cmake", "zephyr" or "platformio" a folder (docs/packages.md). outputs: output sets to keep,
    "label,proba" or a list. missing: a number that counts as missing.
    quantize: "int8" or "int4-weights" with calibration rows (an array, a dict of arrays, a path of data) makes a network integer: docs/quantize.md. options:
    the other fields of carrot.options.Options (opt, on_missing, dims, constants (arrays for inputs of an ONNX model that are to be fixed), bounds (how large tensors of an ONNX model are at most that sizes depend on), batch, math, tree_strategy, cubin, prune, prune_inputs, ranges, approx,
    quantize_method, quantize_tolerance, quantize_io, compress, leaf_bits, input_dtype, flash_limit, ram_limit, place, io_in_arena, plugins, trust_pickle, categories, matmul, dump_dir).
    prune, ranges={"age": (0, 120)}, approx=1e-3, leaf_bits=8, input_dtype="u8" make trees smaller: docs/trees.md.
    The model runs in this process, without a linker; one for another machine can only be saved. With target="cuda-sm90" and its like it runs on a GPU, or the CPU where there is none;
    device="cpu", "cuda" or "cuda:1" says where (docs/cuda.md).
    Raises CarrotError for everything that can be wrong with a model or an option.
    """
    from carrot.backends.object import runs_here, runtime_in_memory, runtime_object
    from carrot.compiler import Options, build, load_in_process
    from carrot.ir.errors import CarrotError, nearest
    from carrot.outputs import save_artifact
    from carrot.runtime.data import as_path
    from carrot.runtime.model import Foreign

    if not isinstance(target, str) and target is not None:  # compile(module, sample)
        target, options["sample"] = "host", target
    if package is not None and output is None:
        raise CarrotError(f"package={package!r} is a folder: output= says where")
    known = [f for f in Options.__dataclass_fields__ if f not in ("target", "name", "outputs", "quantize", "calibration", "missing")]
    for key, value in options.items():
        if key not in known:
            raise CarrotError(f"compile() has no option '{key}'{nearest(key, known)}", note=f"options: {', '.join(known)}")
        if key == "plugins" and isinstance(value, (str, list)):
            options[key] = (value,) if isinstance(value, str) else tuple(value)
        if key == "dump_dir" and value is not None:
            options[key] = as_path(value)
    sets: Any = outputs
    if isinstance(outputs, (str, list)):
        sets = tuple(s.strip() for s in outputs.split(",")) if isinstance(outputs, str) else tuple(outputs)
    ahead = runtime_in_memory if output is None else runtime_object
    artifact = build(model, Options(name=name, target=target, outputs=sets, quantize=quantize, calibration=calibration, missing=missing, **options), ahead)
    if output is not None:
        save_artifact(artifact, output, package)
    if not runs_here(artifact.target):
        return Foreign(artifact.card, lambda path: save_artifact(artifact, path))
    return load_in_process(artifact, device)


def load(path: Any, device: str | None = None) -> Model:
    """A compiled model from its shared library: needs no framework, no compiler and no pyarrow.

    device, of a model that was compiled for GPUs: None, a GPU if there is one, else the CPU; "cpu"; "cuda" or "cuda:1", or else a CarrotError."""
    from carrot.runtime.loader import load

    return load(path, device)


def __getattr__(name: str) -> Any:
    import importlib

    if name == "features":
        return importlib.import_module("carrot.features")  # the one part that needs scikit-learn
    if name not in _LAZY:
        raise AttributeError(f"module 'carrot' has no attribute '{name}'")
    value = globals()[name] = getattr(importlib.import_module(f"carrot.{_LAZY[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})
