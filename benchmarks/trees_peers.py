"""Everyone who predicts trees, behind one interface: build once into a folder, load, call from Python, call from C.

A peer gets its input in the container and dtype that suits it best, made outside the timing. trees_worker.py runs one of them.
"""

from __future__ import annotations

import ctypes
import functools
import json
import math
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import trees_models as models

P = ctypes.c_void_p


def at(a: np.ndarray) -> Any:
    return a.ctypes.data_as(P)


class C(NamedTuple):
    """A C function for one row: its driver in trees_drive.c, and what that needs."""

    driver: str
    function: Any
    width: int
    x: str = "f32"
    y: str = "f32"
    h: Any = None
    g: Any = None


class Peer:
    """venv: where it lives. families: what it may be able to read. own: it trains a model of its own of the same size, because it reads none."""

    venv = "compilers"
    families: tuple[str, ...] = ("xgb", "lgb", "hgb", "rf", "dt", "if")
    threads: tuple[int, ...] = (1, 2)
    dtype, own = "f32", False

    def __init__(self, work: Path, name: str) -> None:
        self.work, self.name, self.family = work, name, models.WORKLOADS[name].family
        self.folder = work / name / "peers" / type(self).__name__.lower()
        self.file = work / name / models.FILES.get(self.family, "model.pkl")

    @functools.cached_property
    def model(self) -> Any:
        return models.model_of(self.work, self.name)

    @functools.cached_property
    def reference(self) -> np.ndarray:
        return np.load(self.work / self.name / "reference.npy")

    def build(self) -> None:
        """The slow part: leaves files in self.folder."""

    def load(self) -> None:
        raise NotImplementedError

    def wrap(self, x: np.ndarray) -> Any:
        return x

    def call(self, threads: int) -> Callable[[Any], Any]:
        raise NotImplementedError

    def c(self) -> C | None:
        return None

    def answers(self, y: Any) -> np.ndarray:
        """What the reference holds, of what a call gives."""
        return np.asarray(y, np.float64)

    def of_anomaly(self, y: Any) -> np.ndarray:
        """The decision function, where a peer gives the score of an anomaly."""
        y = np.asarray(y, np.float64)
        return -y - self.model.offset_ if self.family == "if" else y


class Native(Peer):
    venv = ""

    def load(self) -> None:
        self.dtype = "f64" if self.family == "hgb" else "f32"
        self.function = models.library_call(self.model, self.family)

    def call(self, threads: int) -> Callable[[Any], Any]:
        if self.family == "xgb":
            self.model.get_booster().set_param({"nthread": threads})
        if self.family == "lgb":
            return lambda x: self.model.booster_.predict(x, num_threads=threads)
        if self.family == "hgb":
            from threadpoolctl import threadpool_limits

            threadpool_limits(threads, user_api="openmp")
        if hasattr(self.model, "n_jobs"):
            self.model.n_jobs = threads
        return self.function

    def c(self) -> C | None:
        width = math.prod(self.reference.shape[1:])
        if self.family == "xgb":
            import xgboost

            booster = self.model.get_booster()
            booster.set_param({"nthread": 1})
            return C("drive_xgboost", xgboost.core._LIB.XGBoosterPredictFromDense, width, h=booster.handle, g=P(width))
        if self.family == "lgb":
            import lightgbm

            library, self.handle = lightgbm.basic._LIB, P()
            assert not library.LGBM_BoosterPredictForMatSingleRowFastInit(
                self.model.booster_._handle, 0, 0, -1, 1, models.FEATURES, b"num_threads=1", ctypes.byref(self.handle)
            )
            return C("drive_lightgbm", library.LGBM_BoosterPredictForMatSingleRowFast, width, "f64", "f64", h=self.handle)
        return None


class Carrot(Peer):
    """The binary, loaded as any other: compiled once per state of carrot's sources."""

    venv = ""

    def build(self) -> None:
        import carrot

        # carrot_score_* gives probabilities, else the first of the default set
        source = self.file if self.family in models.FILES else self.model
        carrot.compile(source, outputs=("decision",) if self.family == "if" else ("default", "proba")).save(self.folder / "model.so")

    def load(self) -> None:
        import carrot

        self.carrot, self.m = carrot, carrot.load(self.folder / "model.so")
        self.dtype = {"float32": "f32", "float64": "f64"}[self.m.inputs[0].dtype.name]
        self.library = ctypes.CDLL(str(self.folder / "model.so"))
        self.out = next((o for o in self.m.outputs if o.name == "proba"), None) or next(o for o in self.m.outputs if o.dtype.kind == "f")

    def use(self, threads: int) -> None:
        self.carrot.set_threads(threads)

    def call(self, threads: int) -> Callable[[Any], Any]:
        self.use(threads)
        return self.m.decision_function if self.family == "if" else self.m.predict_proba

    def c(self) -> C | None:
        width = math.prod(self.out.shape)
        if self.dtype == "f32":
            return C("drive_carrot_row", self.library.carrot_score_f32, width)
        return C("drive_carrot_f64", self.library.carrot_score_rows_f64, width, "f64", "f64", h=P(width))

    def blocks(self, rows: int) -> Callable[[int], float]:
        """Seconds of n calls of carrot_score_rows_*, `rows` each, from C."""
        self.use(1)
        x = np.array(models.rows_of(self.work, self.name, self.dtype)[: max(rows, min(models.ROWS, 20 * rows, 100_000))])
        y = np.empty((rows, math.prod(self.out.shape)), x.dtype)
        run = getattr(models.driver(self.work), f"blocks_carrot_{self.dtype}")
        run.restype = ctypes.c_double
        function = ctypes.cast(getattr(self.library, f"carrot_score_rows_{self.dtype}"), P)
        return lambda n: run(function, at(x), ctypes.c_long(len(x)), x.shape[1], ctypes.c_long(n), at(y), ctypes.c_long(rows), ctypes.c_long(y.shape[1]))

    def batches(self, rows: int) -> Callable[[int], float]:
        """Seconds of n calls of predict_into with Arrow batches of `rows` rows, from C."""
        from carrot.runtime.arrow import ArrowArray, Source

        m, plan = self.m, self.m._plans["decision" if self.family == "if" else "proba"]
        self.use(1)
        x = models.rows_of(self.work, self.name, self.dtype)
        sources = [Source(self.arrow(x[i : i + rows])) for i in range(0, max(rows, min(models.ROWS, 20 * rows, 100_000)) - rows + 1, rows)]
        arrays = (ArrowArray * len(sources))(*(array for source in sources for array in source))
        y = [m._empty(o, rows) for o in plan.outputs]
        outs, binding, run = (P * len(y))(*map(at, y)), m._bind(sources[0].key, sources[0].root, plan), models.driver(self.work).batches_carrot
        run.restype = ctypes.c_double
        where, error = (ctypes.cast(m._predict_into, P), P(binding.handle), arrays, ctypes.c_long(len(sources))), P(m._local.error_at)
        return lambda n, _alive=(sources, y, binding): run(*where, ctypes.c_long(n), outs, error)

    def arrow(self, x: np.ndarray) -> Any:
        import pyarrow

        names = self.m.inputs[0].columns or [f.name for f in self.m.input_schema]
        return pyarrow.RecordBatch.from_arrays([pyarrow.array(np.ascontiguousarray(c)) for c in x.T], names=list(names))


class Onnxruntime(Peer):
    venv = "onnx"

    def build(self) -> None:
        import onnx.helper

        if self.family in ("xgb", "lgb"):
            from onnxmltools import convert_lightgbm, convert_xgboost
            from onnxmltools.convert.common.data_types import FloatTensorType

            kind, more = (convert_xgboost, {}) if self.family == "xgb" else (convert_lightgbm, {"zipmap": False})
            proto = kind(self.model, initial_types=[("x", FloatTensorType([None, models.FEATURES]))], target_opset=15, **more)
        else:
            from skl2onnx import to_onnx

            make = onnx.helper.make_attribute  # skl2onnx 1.20 gives lists of np.uint32, which onnx 1.23 refuses

            def patched(key: str, value: Any, *a: Any, **k: Any) -> Any:
                if isinstance(value, list) and value and all(isinstance(i, (int, np.integer)) for i in value):
                    value = [int(i) for i in value]
                return make(key, value.tolist() if isinstance(value, np.ndarray) else value, *a, **k)

            onnx.helper.make_attribute = patched
            options = {} if self.family == "if" else {"options": {id(self.model): {"zipmap": False}}}
            opset: Any = {"": 15, "ai.onnx.ml": 3} if self.family == "if" else 15
            proto = to_onnx(self.model, np.zeros((1, models.FEATURES), np.float32), target_opset=opset, **options)
        (self.folder / "model.onnx").write_bytes(proto.SerializeToString())

    def load(self) -> None:
        import onnxruntime

        self.sessions = {}
        for threads in self.threads:
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
            options.add_session_config_entry("session.intra_op.allow_spinning", "0" if threads == 1 else "1")
            self.sessions[threads] = onnxruntime.InferenceSession(str(self.folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
        self.input, self.output = self.sessions[1].get_inputs()[0].name, self.sessions[1].get_outputs()[-1].name

    def call(self, threads: int) -> Callable[[Any], Any]:
        run, names, key = self.sessions[threads].run, [self.output], self.input
        return lambda x: run(names, {key: x})[0]

    def c(self) -> C | None:
        """Through OrtApi, the table of functions of onnxruntime_c_api.h (slots only ever get appended)."""
        import onnxruntime

        capi = next(Path(onnxruntime.__file__).parent.glob("capi/libonnxruntime.so*"))
        base = ctypes.CDLL(str(capi)).OrtGetApiBase
        base.restype = P
        get = ctypes.CFUNCTYPE(P, ctypes.c_uint32)(ctypes.cast(base(), ctypes.POINTER(P))[0])
        api = ctypes.cast(get(10), ctypes.POINTER(P))

        def slot(i: int, *a: Any) -> None:
            if ctypes.CFUNCTYPE(P, *[P] * len(a))(api[i])(*a):
                raise RuntimeError(f"OrtApi[{i}] failed")

        env, options, session, memory, tensors = P(), P(), P(), P(), [P(), P()]
        width = math.prod(np.shape(self.call(1)(np.zeros((1, models.FEATURES), np.float32))))
        slot(3, 3, b"carrot", ctypes.addressof(env))  # CreateEnv
        slot(10, ctypes.addressof(options))  # CreateSessionOptions
        slot(24, options, 1)  # SetIntraOpNumThreads
        slot(7, env, str(self.folder / "model.onnx").encode(), options, ctypes.addressof(session))  # CreateSession
        slot(69, 1, 0, ctypes.addressof(memory))  # CreateCpuMemoryInfo
        self.buffers = [np.zeros((1, models.FEATURES), np.float32), np.zeros((1, width), np.float32)]
        for tensor, b in zip(tensors, self.buffers, strict=True):
            shape = (ctypes.c_int64 * 2)(*b.shape)
            slot(49, memory, at(b), b.nbytes, ctypes.addressof(shape), 2, 1, ctypes.addressof(tensor))  # CreateTensorWithDataAsOrtValue
        self.names = [ctypes.create_string_buffer(n.encode()) for n in (self.input, self.output)]
        self.struct = (P * 7)(session, tensors[0], tensors[1], *(ctypes.addressof(n) for n in self.names), *map(at, self.buffers))
        return C("drive_onnx", P(api[9]), width, h=P(ctypes.addressof(self.struct)), g=P(width))


class Treelite(Peer):
    """GTIL, treelite's interpreter."""

    def build(self) -> None:
        import treelite

        if self.family == "xgb":
            model = treelite.frontend.from_xgboost(self.model.get_booster())
        elif self.family == "lgb":
            model = treelite.frontend.from_lightgbm(self.model.booster_)
        else:
            model = treelite.sklearn.import_model(self.model)
        model.serialize(self.folder / "model.bin")

    def load(self) -> None:
        import treelite

        self.m, self.gtil = treelite.Model.deserialize(self.folder / "model.bin"), treelite.gtil
        self.dtype = "f32" if self.family == "xgb" else "f64"

    def call(self, threads: int) -> Callable[[Any], Any]:
        return lambda x: self.gtil.predict(self.m, x, nthread=threads)

    def answers(self, y: Any) -> np.ndarray:
        return self.of_anomaly(y)

    def c(self) -> C | None:
        import treelite

        library, self.config = treelite.core._LIB, P()
        library.TreeliteGTILParseConfig(b'{"predict_type":"default","nthread":1}', ctypes.byref(self.config))
        width = np.size(self.call(1)(np.zeros((1, models.FEATURES), self.dtype.replace("f", "float"))))
        return C(f"drive_gtil{self.dtype[1:]}", library.TreeliteGTILPredict, width, self.dtype, self.dtype, self.m.handle, self.config)


class Tl2cgen(Treelite):
    def build(self) -> None:
        import tl2cgen
        import treelite

        super().build()
        model = treelite.Model.deserialize(self.folder / "model.bin")
        tl2cgen.export_lib(model, toolchain="gcc", libpath=str(self.folder / "model.so"), params={"parallel_comp": 32}, nthread=1)

    def load(self) -> None:
        import tl2cgen

        self.dtype, self.tl2cgen = "f32" if self.family == "xgb" else "f64", tl2cgen

    def wrap(self, x: np.ndarray) -> Any:
        return self.tl2cgen.DMatrix(x, dtype=self.dtype.replace("f", "float"))

    def call(self, threads: int) -> Callable[[Any], Any]:
        return self.tl2cgen.Predictor(str(self.folder / "model.so"), nthread=threads).predict  # type: ignore[no-any-return]

    def answers(self, y: Any) -> np.ndarray:
        return super().answers(np.squeeze(y, 1) if np.ndim(y) == 3 else y)

    def c(self) -> C | None:
        width = np.size(self.call(1)(self.wrap(np.zeros((1, models.FEATURES), self.dtype.replace("f", "float")))))
        return C(f"drive_tl2cgen{self.dtype[1:]}", ctypes.CDLL(str(self.folder / "model.so")).predict, width, self.dtype, self.dtype)


class Lleaves(Peer):
    venv, families, dtype = "lleaves", ("lgb",), "f64"

    def build(self) -> None:
        import lleaves

        lleaves.Model(str(self.file)).compile(cache=str(self.folder / "model.o"))
        subprocess.run(["gcc", "-shared", "-o", str(self.folder / "model.so"), str(self.folder / "model.o"), "-lm"], check=True)

    def load(self) -> None:
        import lleaves

        self.m = lleaves.Model(str(self.file))
        self.m.compile(cache=str(self.folder / "model.o"))

    def call(self, threads: int) -> Callable[[Any], Any]:
        return lambda x: self.m.predict(x, n_jobs=threads)

    def c(self) -> C | None:
        return C("drive_lleaves", ctypes.CDLL(str(self.folder / "model.so")).forest_root, 1, "f64", "f64")


class Timber(Peer):
    threads, optimize = (1,), True

    def build(self) -> None:
        from timber.runtime.predictor import TimberPredictor

        made = TimberPredictor.from_model(str(self.file), optimize=self.optimize)
        shutil.copytree(made._lib_path.parent, self.folder, dirs_exist_ok=True)

    def load(self) -> None:
        from timber.runtime.predictor import TimberPredictor

        self.m = TimberPredictor.from_artifact(self.folder, build=False)

    def call(self, threads: int) -> Callable[[Any], Any]:
        return self.m.predict  # type: ignore[no-any-return]

    def c(self) -> C | None:
        return C("drive_timber", self.m._lib.timber_infer_single, self.m.n_outputs, h=self.m._ctx)


class TimberPlain(Timber):
    """Without timber's optimizer, which changes answers."""

    optimize = False


class M2cgen(Peer):
    threads, dtype = (1,), "f64"

    def build(self) -> None:
        import m2cgen

        sys.setrecursionlimit(100_000)
        if self.family == "xgb":  # m2cgen 0.10 reads these from the estimator, where XGBoost 2 and later leave None
            self.model.num_parallel_tree = 1
            config = json.loads(self.model.get_booster().save_config())
            self.model.base_score = float(config["learner"]["learner_model_param"]["base_score"].strip("[]").split(",")[0])
        code = m2cgen.export_to_c(self.model)
        (self.folder / "model.c").write_text(code)
        subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", str(self.folder / "model.so"), str(self.folder / "model.c"), "-lm"], check=True)
        (self.folder / "width").write_text("1" if "double score(" in code else "2" if self.reference.ndim == 1 else str(self.reference.shape[1]))

    def load(self) -> None:
        self.library, self.width = ctypes.CDLL(str(self.folder / "model.so")), int((self.folder / "width").read_text())
        self.many = getattr(models.driver(self.work), "many_m2cgen1" if self.width == 1 else "many_m2cgen")

    def call(self, threads: int) -> Callable[[Any], Any]:
        score = self.library.score

        def f(x: np.ndarray) -> np.ndarray:
            y = np.empty((len(x), self.width))
            self.many(score, at(x), ctypes.c_long(len(x)), x.shape[1], at(y), self.width)
            return y

        return f

    def c(self) -> C | None:
        return C("drive_m2cgen1" if self.width == 1 else "drive_m2cgen", self.library.score, self.width, "f64", "f64")


class Onedal(Peer):
    """daal4py's model builders; they read no scikit-learn forest, so that one is oneDAL's own."""

    venv, families = "onedal", ("xgb", "lgb", "rf", "if")

    def __init__(self, work: Path, name: str) -> None:
        super().__init__(work, name)
        self.own = self.family == "rf"

    def build(self) -> None:
        if self.family == "if":
            raise NotImplementedError("oneDAL has no isolation forest")
        if self.family == "rf":
            from sklearnex.ensemble import RandomForestClassifier

            x, s = models.synth(30_000, 3, missing=False)
            (self.folder / "model.pkl").write_bytes(pickle.dumps(RandomForestClassifier(200, random_state=0, n_jobs=1).fit(x, models.binary(s))))

    def load(self) -> None:
        import daal4py

        self.daal = daal4py
        if self.family == "rf":
            self.m = pickle.loads((self.folder / "model.pkl").read_bytes())
        else:
            self.m = daal4py.mb.convert_model(self.model.get_booster() if self.family == "xgb" else self.model.booster_)

    def call(self, threads: int) -> Callable[[Any], Any]:
        if self.family == "rf":
            self.m.n_jobs = threads
        else:
            self.daal.daalinit(threads)
        return self.m.predict_proba  # type: ignore[no-any-return]


class Ydf(Peer):
    """It reads no boosted trees, but trains its own of the same size; it does read scikit-learn's forests."""

    venv, families = "ydf", ("xgb", "hgb", "rf", "dt", "if")
    OWN = {
        "xgb-100x6": {"num_trees": 100, "max_depth": 7},
        "hgb-200x31": {"num_trees": 200, "growing_strategy": "BEST_FIRST_GLOBAL", "max_num_nodes": 61, "max_depth": -1},
    }

    def __init__(self, work: Path, name: str) -> None:
        super().__init__(work, name)
        self.own = self.family in ("xgb", "hgb")

    def build(self) -> None:
        import ydf

        ydf.verbose(0)
        if not self.own:
            ydf.from_sklearn(self.model, feature_name="x").save(str(self.folder / "model"))
            return
        if self.name not in self.OWN:
            raise NotImplementedError("YDF reads no XGBoost; no model of its own for this one")
        x, s = models.synth(100_000, 4 if self.family == "hgb" else 1)
        learner = ydf.GradientBoostedTreesLearner(label="y", validation_ratio=0.0, early_stopping="NONE", num_threads=1, **self.OWN[self.name])
        model = learner.train(self.wrap(x) | {"y": models.binary(s)})
        model.save(str(self.folder / "model"))
        code = model.to_standalone_cc(name="m", classification_output="PROBABILITY")
        assert f"kNumFeatures = {models.FEATURES};" in code  # its Instance is then a row
        code += '\nextern "C" void score(const float* x, float* y) { m::Instance i; std::memcpy(&i, x, sizeof i); *y = m::Predict(i); }\n'
        (self.folder / "model.cc").write_text(code)
        subprocess.run(["g++", "-std=c++20", "-O2", "-shared", "-fPIC", "-o", str(self.folder / "model.so"), str(self.folder / "model.cc")], check=True)

    def load(self) -> None:
        import ydf

        self.m = ydf.load_model(str(self.folder / "model"))

    def wrap(self, x: np.ndarray) -> Any:
        return {f"f{i}": np.ascontiguousarray(c) for i, c in enumerate(x.T)} if self.own else {"x": x}

    def call(self, threads: int) -> Callable[[Any], Any]:
        return lambda x: self.m.predict(x, num_threads=threads)

    def answers(self, y: Any) -> np.ndarray:
        return self.of_anomaly(y)

    def c(self) -> C | None:
        return C("drive_ydf", ctypes.CDLL(str(self.folder / "model.so")).score, 1) if self.own else None


PEERS: dict[str, type[Peer]] = {
    "carrot": Carrot, "native": Native, "onnxruntime": Onnxruntime, "treelite": Treelite, "tl2cgen": Tl2cgen, "lleaves": Lleaves,
    "timber": Timber, "timber-plain": TimberPlain, "m2cgen": M2cgen, "onedal": Onedal, "ydf": Ydf,
}  # fmt: skip

# Tried before (--try-all tries again), each for 180 s or longer.
HOPELESS = {
    ("tl2cgen", "xgb-1000x8"): "gcc takes over 180 s", ("tl2cgen", "lgbm-500x255"): "gcc takes over 180 s", ("tl2cgen", "rf-200-deep"): "gcc takes over 180 s",
    ("lleaves", "lgbm-500x255"): "LLVM takes over 590 s and 18 GB", ("m2cgen", "xgb-1000x8"): "gcc takes over 180 s",
    ("m2cgen", "rf-200-deep"): "over 180 s", ("ydf", "rf-200-deep"): "import takes over 100 s",
}  # fmt: skip
