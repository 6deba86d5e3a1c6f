"""Trees on chips, executed in emulators: the evaluator's bits, and the numbers of docs/trees.md, which are exact counts."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

from carrot.backends.elf import sections
from carrot.compiler import Artifact, Options, build
from carrot.ir.evaluator import run

sys.path.insert(0, str(Path(__file__).parent))
from emulators import Execution, execute, lacking  # noqa: E402
from tree_cases import case  # noqa: E402

ODD = np.array([0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, -np.nan, 1e-40, -1e-40, 1e-35, -1e-35, 3.4e38, -3.4e38], np.float32)
CASES = {
    "cortex-m0": ["xgboost", "lightgbm", "lightgbm-missing-zero", "lightgbm-missing-none", "lightgbm-sets-zero", "sklearn-forest", "sklearn-tree"],
    "cortex-m4f": ["xgboost", "xgboost-partition", "xgboost-vector-leaves", "lightgbm-sets", "sklearn-boosting"],
}


def there(target: str) -> None:
    if lacking(target):
        pytest.skip(lacking(target))


def odd_rows(name: str) -> np.ndarray:
    """float32 rows of the training data, of thresholds and their neighbours, and of odd numbers, NaN of both signs among them."""
    c, r = case(name), np.random.default_rng(7)
    data = c.data[r.integers(0, len(c.data), 60)].astype(np.float32)
    found = [c.module.array(op.attrs["threshold"]) for op in c.module.walk() if op.name == "tree.ensemble"]
    t = np.unique(np.concatenate([a.ravel() for a in found]).astype(np.float32))
    around = np.concatenate([t, np.nextafter(t, np.float32(np.inf)), np.nextafter(t, np.float32(-np.inf)), ODD, ODD])
    return np.where(r.random(data.shape) < 0.5, r.choice(around, data.shape), data)


@pytest.mark.parametrize(("opt", "strategy"), [("z", "packed"), ("2", "inline")])
@pytest.mark.parametrize(("target", "name"), [(t, n) for t, names in CASES.items() for n in names])
def test_the_bits_of_the_evaluator(target: str, name: str, opt: str, strategy: str) -> None:
    there(target)
    module, x = case(name).module, odd_rows(name)
    outputs = [o["name"] for o in module.main.attrs["outputs"]]
    wanted = next(o for o in ("raw", "proba", "prediction") if o in outputs)
    given = x.astype(case(name).data.dtype)
    with np.errstate(all="ignore"):
        want = run(module, [given])[outputs.index(wanted)].reshape(len(x), -1).astype(np.float32)
    got = execute(build(module, Options(target=target, name="m", opt=opt, outputs=("default" if wanted == "prediction" else wanted,), tree_strategy=strategy, on_missing="nan")), x).outputs[0].reshape(len(x), -1)
    same = (got.view(np.uint32) == want.view(np.uint32)) | (np.isnan(got) & np.isnan(want))
    assert same.all(), f"row {np.argwhere(~same)[0]}: {got[~same][:3]}, not {want[~same][:3]}"


# ------------------------------------------------------------------------------------------- RF 20x8 on digits, in numbers


class Digits:
    """The forest that every peer was measured with: 20 trees of depth 8 on 8x8 pixels from 0 to 16."""

    def __init__(self) -> None:
        data = load_digits()
        x, self.x, y, _ = train_test_split(data.data.astype(np.float32), data.target, test_size=0.3, random_state=0)
        self.forest = RandomForestClassifier(20, max_depth=8, random_state=0).fit(x, y)
        votes = np.stack([e.tree_.value[:, 0][e.apply(self.x)].argmax(1) for e in self.forest.estimators_])
        self.votes = np.stack([(votes == k).sum(0) for k in range(10)], 1)


@cache
def digits() -> Digits:
    return Digits()


@cache
def measured(target: str, opt: str, output: str, bits: int | None, dtype: str | None = "u8") -> tuple[Execution, Artifact]:
    artifact = build(digits().forest, Options(name="digits", target=target, opt=opt, outputs=(output,), leaf_bits=bits, input_dtype=dtype))
    return execute(artifact, digits().x), artifact


def test_a_hard_vote_in_6200_bytes() -> None:
    there("cortex-m4f")
    done, artifact = measured("cortex-m4f", "z", "label", 0)
    assert (done.outputs[0].ravel() == digits().votes.argmax(1)).all()
    assert done.flash <= 6200 and done.ram == 0
    assert "packed" in artifact.module.attrs["tree_strategy"][0]


def test_a_hard_vote_in_500_instructions() -> None:
    there("cortex-m4f")
    done, artifact = measured("cortex-m4f", "2", "label", 0)
    assert (done.outputs[0].ravel() == digits().votes.argmax(1)).all()
    assert np.mean(done.instructions) <= 500 and max(done.instructions) <= 560 and done.flash <= 21_000
    assert "inline" in artifact.module.attrs["tree_strategy"][0]


def test_probabilities_within_a_255th_in_12_kilobytes() -> None:
    there("cortex-m4f")
    want = digits().forest.predict_proba(digits().x)
    for opt, flash, instructions in (("z", 12_000, 5400), ("2", 27_500, 560)):
        done, artifact = measured("cortex-m4f", opt, "proba", 8)
        assert np.abs(done.outputs[0] - want).max() <= artifact.card["leaf_bits"]["bound"] < 1 / 255
        assert done.flash <= flash and np.mean(done.instructions) <= instructions
        assert (done.outputs[0].argmax(1) == want.argmax(1)).all()


def test_without_being_asked_nothing_is_lost() -> None:
    """The bits of scikit-learn's float64, narrowed to the float32 that score functions write."""
    there("cortex-m4f")
    for opt, flash in (("z", 16_000), ("2", 90_000)):
        done, _ = measured("cortex-m4f", opt, "proba", None, None)
        assert (done.outputs[0] == digits().forest.predict_proba(digits().x).astype(np.float32)).all()
        assert done.flash <= flash


@pytest.mark.parametrize(
    ("target", "flash", "instructions", "code"),
    [("cortex-m0", 6300, 600, 17_000), ("esp32c3", 6300, 480, 22_500), ("esp32", 6400, 550, 26_500)],
)
def test_other_chips(target: str, flash: int, instructions: int, code: int) -> None:
    there(target)
    small, fast = measured(target, "z", "label", 0)[0], measured(target, "2", "label", 0)[0]
    for done in (small, fast):
        assert (done.outputs[0].ravel() == digits().votes.argmax(1)).all()
    assert small.flash <= flash and np.mean(fast.instructions) <= instructions and fast.flash <= code


def test_a_chip_of_eight_bits() -> None:
    """Its stack is aligned to a byte: LLVM must not be told anything else."""
    there("atmega328p")
    for opt, bits in (("z", 0), ("z", 8), ("2", 0)):
        artifact = build(digits().forest, Options(name="digits", target="atmega328p", opt=opt, outputs=("label",), leaf_bits=bits, input_dtype="u8"))
        done = execute(artifact, digits().x[:30])
        want = digits().votes.argmax(1) if bits == 0 else digits().forest.predict(digits().x)
        assert (done.outputs[0].ravel() == want[:30]).all()
        assert done.flash <= (6_800 if (opt, bits) == ("z", 0) else 12_500)


def test_no_double_where_none_is_needed() -> None:
    """No helper of the compiler's library: neither soft floats nor memory functions."""
    for target in ("cortex-m4f", "esp32p4"):
        for output in ("label", "proba"):
            artifact = build(digits().forest, Options(name="digits", target=target, opt="z", outputs=(output,), leaf_bits=8, input_dtype="u8"))
            assert undefined(artifact.compiled.obj) == []


def undefined(obj: bytes) -> list[str]:
    """Names that an ELF32 object needs from elsewhere."""
    found = sections(obj)
    table = next(s for s in found if s.name == ".symtab")
    strings = found[table.link].offset
    out = []
    for at in range(table.offset + 16, table.offset + table.size, 16):
        name = int.from_bytes(obj[at : at + 4], "little")
        if int.from_bytes(obj[at + 14 : at + 16], "little") == 0 and name:
            out.append(obj[strings + name : obj.index(b"\0", strings + name)].decode())
    return out
