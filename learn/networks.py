"""Networks as learners that have learnt already: carrot.learn.network runs one with onnxruntime."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from carrot.learn.fitted import Stage, blamed, learner
from carrot.learn.table import LearnError, number_of_rows, numbers, require, values

DTYPES = {"tensor(float)": "float32", "tensor(double)": "float64", "tensor(int64)": "int64", "tensor(int32)": "int32"}


@learner
def network(
    df: Any, model: Any, features: Sequence[str] | None = None, *, inputs: Mapping[str, Sequence[str] | str] | None = None,
    prediction_column: str = "prediction", name: str = "network",
) -> Stage:  # fmt: skip
    """A trained network, an ONNX file, a ModelProto or a PyTorch module (which torch.onnx exports), in a pipeline.

    features: the columns side by side are its one input [batch, F]. inputs: for each input of the network such a list, or the name of one column
    of lists, each the values of one row. prediction_column: its first output, of K values per row one column `prediction_column`_0, _1, ...
    each. Needs onnxruntime, as a binary of it does not.
    """
    proto = _proto(model, features, name)
    run = Runner(proto, name)
    own = [i.name for i in run.session.get_inputs()]
    if (features is None) == (inputs is None) or (features is not None and len(own) != 1):
        raise LearnError(f"{name}: say with features= or with inputs= which columns are its inputs: {', '.join(own)}")
    if features is not None:
        require(df, features)
    reads: dict[str, Any] = {own[0]: list(features)} if features is not None else {k: v if isinstance(v, str) else list(v) for k, v in (inputs or {}).items()}
    if set(reads) != set(own):
        raise LearnError(f"{name}: inputs= names {', '.join(reads)}, the network reads {', '.join(own)}")
    columns = tuple(dict.fromkeys(c for v in reads.values() for c in ([v] if isinstance(v, str) else v)))
    require(df, columns)
    outputs = [o.name for o in run.session.get_outputs()]
    shape = run.session.get_outputs()[0].shape
    if len(shape) > 2 or (len(shape) == 2 and not isinstance(shape[1], int)):
        raise LearnError(f"{name}: the output '{outputs[0]}' is {shape}, a column holds one number per row")
    made = (prediction_column,) if len(shape) < 2 or shape[1] == 1 else tuple(f"{prediction_column}_{k}" for k in range(shape[1]))
    log = {
        "features": columns, "inputs": reads, "prediction_column": prediction_column, "prediction_columns": made, "package": "onnx",
        "package_version": run.session.get_modelmeta().producer_name, "parameters": {}, "feature_importance": {}, "scored_samples": number_of_rows(df),
    }  # fmt: skip
    return Stage(name, proto, columns, functools.partial(_predict, run, reads, made), log, made, "default", reads)


class Runner:
    """An onnxruntime session of a path or a ModelProto, made when it is first asked for, and again in another process."""

    def __init__(self, model: Any, name: str) -> None:
        self.model, self.name = model, name
        self._session: Any = None

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_session": None}

    @property
    def session(self) -> Any:
        if self._session is None:
            try:
                import onnxruntime
            except ImportError:
                raise LearnError(f"{self.name}: onnxruntime runs networks here: pip install onnxruntime", note="carrot.compile needs only the network") from None
            with blamed(self.name):
                self._session = onnxruntime.InferenceSession(self.model if isinstance(self.model, str) else self.model.SerializeToString(), providers=["CPUExecutionProvider"])
        return self._session


def _predict(run: Runner, reads: Mapping[str, Any], made: Sequence[str], df: Any) -> dict[str, np.ndarray]:
    feeds = {}
    for i in run.session.get_inputs():
        if i.type not in DTYPES:
            raise LearnError(f"the input '{i.name}' is a {i.type}", note=f"known: {', '.join(DTYPES)}")
        picked = reads[i.name]
        x = _lists(df, picked) if isinstance(picked, str) else numbers(df, picked)
        feeds[i.name] = x.astype(DTYPES[i.type])
    first = run.session.run([run.session.get_outputs()[0].name], feeds)[0]
    return dict(zip(made, np.ascontiguousarray(first.reshape(len(first), -1).T), strict=True))


def _lists(df: Any, name: str) -> np.ndarray:
    """A column of lists, all of one length: [n, F]."""
    try:
        return np.array([np.asarray(v, np.float64) for v in values(df, name)], np.float64)
    except (TypeError, ValueError):
        raise LearnError(f"the column '{name}' does not hold lists of numbers of one length") from None


def _proto(model: Any, features: Sequence[str] | None, name: str) -> Any:
    """The path as a string, or a ModelProto; of a PyTorch module the one that torch.onnx makes of it."""
    if isinstance(model, (str, Path)):
        return str(model)
    if hasattr(model, "SerializeToString"):
        return model
    if not hasattr(model, "state_dict"):
        raise LearnError(f"{name}: a {type(model).__name__} is no network", note="give an ONNX file, a ModelProto or a PyTorch module")
    if features is None:
        raise LearnError(f"{name}: say with features= which columns are the input of the PyTorch module", note="or export it yourself with torch.onnx")
    with blamed(name), tempfile.TemporaryDirectory() as folder:
        import onnx
        import torch

        like = next(model.parameters(), torch.zeros(0))  # its dtype and device
        path = Path(folder) / "network.onnx"
        torch.onnx.export(
            model, (like.new_zeros(2, len(features)),), path, input_names=["input"], output_names=["output"],
            dynamic_axes={"input": {0: "batch"}, "output": {0: "batch"}}, dynamo=False,
        )  # fmt: skip
        return onnx.load(path)
