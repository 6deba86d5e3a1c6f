"""The Python API: compile, load, save; what `import carrot` costs."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parent.parent
FOREST, IRIS = ROOT / "examples" / "models" / "iris_forest.skops", ROOT / "examples" / "data" / "iris.csv"


def iris():
    return np.genfromtxt(IRIS, delimiter=",", skip_header=1)


def test_import_costs_nothing():
    code = "import sys, numpy; before = set(sys.modules); import carrot; carrot.CarrotError, carrot.Target; print(*sorted(m for m in set(sys.modules) - before if '_' not in m))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) <= {"carrot", "carrot.ir", "carrot.ir.errors", "carrot.ir.target", "copy", "dataclasses", "difflib", "heapq", "string", "tomllib"}
    code = "import sys, carrot.runtime.loader; assert not {'llvmlite', 'pandas', 'pyarrow', 'sklearn'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_api(tmp_path):
    import carrot

    assert set(carrot.__all__) <= set(dir(carrot)) and carrot.__version__
    for name in carrot.__all__:
        assert getattr(carrot, name)
    with pytest.raises(AttributeError):
        carrot.nope  # noqa: B018
    m = carrot.compile(FOREST, output=tmp_path / "m.so", outputs=["label", "proba"], name="flowers")
    x = iris()
    assert m.name == "flowers" and carrot.load(tmp_path / "m.so").predict(x).tolist() == m.predict(x).tolist()
    m.save(tmp_path / "n.so")
    assert (tmp_path / "n.so").read_bytes() == (tmp_path / "m.so").read_bytes()
    m.self_test()
    foreign = carrot.compile(FOREST, target="cortex-m4", outputs="label", output=tmp_path / "libm.a")
    foreign.save(tmp_path / "m.h")
    assert (tmp_path / "libm.a").read_bytes().startswith(b"!<arch>") and "iris_forest_score_f32" in (tmp_path / "m.h").read_text()
    with pytest.raises(carrot.CarrotError, match="this machine cannot run it"):
        foreign.predict(x)
    for bad, message in [
        (dict(opts=3), "no option 'opts'; did you mean 'opt'"), (dict(quantize="int8"), "quantize is given without calibration"), (dict(outputs="nope"), "no output set"),
        (dict(target="nope"), "unknown target"), (dict(output=tmp_path / "m.exe"), "no kind of output ends in '.exe'"), (dict(output=tmp_path / "no" / "m.so"), "there is no folder"),
    ]:  # fmt: skip
        with pytest.raises(carrot.CarrotError, match=message):
            carrot.compile(FOREST, **bad)
    with pytest.raises(carrot.CarrotError, match="is no model that carrot knows"):
        carrot.compile(object())


def test_estimators_in_memory():
    """Two lines, same numbers, same types as the estimator."""
    import carrot

    pd, ensemble, linear = pytest.importorskip("pandas"), pytest.importorskip("sklearn.ensemble"), pytest.importorskip("sklearn.linear_model")
    x, rng = iris(), np.random.default_rng(0)
    y = np.repeat([0, 1, 2], 50)
    frame = pd.DataFrame(x, columns=["a", "b", "c", "d"])
    for classes in (np.array([2, 5, 9]), np.array(["x", "yy", "zzz"]), np.array([0.0, 1.0, 2.0])):
        e = ensemble.RandomForestClassifier(5, random_state=0).fit(frame, classes[y])
        m = carrot.compile(e)
        assert m.predict(frame).tolist() == e.predict(frame).tolist() and m.predict(frame).dtype.kind == classes.dtype.kind
        assert np.array_equal(m.predict_proba(frame[list("dcba")]), e.predict_proba(frame))
    e = linear.LogisticRegression().fit(x, y > 0)
    m = carrot.compile(e)
    assert m.predict(x).dtype == bool and np.array_equal(m.predict(x), e.predict(x)) and np.allclose(m.decision_function(x), e.decision_function(x))
    with pytest.raises(carrot.CarrotError, match="column 'x1', row 3: NaN"):
        bad = x.copy()
        bad[3, 1] = np.nan
        m.predict(bad)
    many = linear.LinearRegression().fit(x, rng.random((150, 2)))
    assert np.allclose(carrot.compile(many).predict(x), many.predict(x))


def test_boosters_in_memory():
    """XGBoost and LightGBM: labels and probabilities of the wrappers, every kind of table."""
    import carrot

    x, y = iris(), np.repeat([0, 1, 2], 50)
    for name, options in (("xgboost", {"n_estimators": 5}), ("lightgbm", {"n_estimators": 5, "verbose": -1})):
        library = pytest.importorskip(name)
        e = (library.XGBClassifier if name == "xgboost" else library.LGBMClassifier)(**options).fit(x, y)
        m = carrot.compile(e)
        assert np.array_equal(m.predict(x), e.predict(x)) and m.predict(x).dtype.kind == "i"
        assert np.allclose(m.predict_proba(x), e.predict_proba(x), rtol=1e-6)
        pa = pytest.importorskip("pyarrow")
        table = pa.table({n: x[:, i] for i, n in enumerate(m.input_schema.names)})
        assert np.array_equal(m.predict_proba(table), m.predict_proba(x))
        x[::7, 1] = np.nan
        assert np.allclose(m.predict_proba(x), e.predict_proba(x), rtol=1e-6)
        x = iris()
