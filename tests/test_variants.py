"""Binaries for several targets: each variant answers as the binary of its target alone, the CPU says which one runs, the file holds equal things once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import carrot
from carrot.backends import object as llvm_object
from carrot.backends.object import get_target, runs_here
from carrot.backends.variants import choosing
from carrot.cli import carrot as carrot_cli
from carrot.cli import carrotc
from carrot.compiler import EMIT, Options, build, emit, load_in_process
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run

sys.path.insert(0, str(Path(__file__).parent))
from test_backend import forest, rows  # noqa: E402
from test_run import Raw, Tensor, given, image_net, tensors  # noqa: E402

RUNTIME = Path(__file__).parent.parent / "runtime"
LOW, MIDDLE, HIGH = "x86-64-v2", "x86-64-v3", "x86-64-v4"
x86 = pytest.mark.skipif(not runs_here(get_target(HIGH)), reason="this machine is no x86-64-v4")


def pipeline() -> tuple[Any, Any]:
    """A fitted pipeline over texts and numbers, and rows for it."""
    pd = pytest.importorskip("pandas")
    from sklearn.compose import ColumnTransformer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    r = np.random.default_rng(0)
    frame = pd.DataFrame({"city": r.choice(["Oslo", "Łódź", "Paris", ""], 300), "age": r.normal(40, 9, 300), "income": r.lognormal(8, 1, 300)})
    columns = ColumnTransformer([("c", OneHotEncoder(handle_unknown="ignore"), ["city"]), ("n", StandardScaler(), ["age", "income"])])
    model = make_pipeline(columns, LogisticRegression(max_iter=50)).fit(frame, r.integers(0, 2, 300))
    return model, frame


def ask_forest(m: Any) -> Any:
    return m.run({"input": rows(1300)}, "raw") | m.run({"input": rows(1)}, "raw")


def ask_sizes(m: Any) -> Any:
    """All sizes of an image, and the arena that C callers are told."""
    return {f"{k}{n}": v for n in (1, 3) for k, v in m.run(given(n, 9, 11)).items()} | {"arena": np.array(Raw(m).shapes(tensors(given(2, 9, 11)), (Tensor * 0)())[1])}


def strings() -> tuple[Any, dict[str, Any], Any]:
    model, frame = pipeline()
    return model, {}, lambda m: m.run(frame, "proba") | m.run(frame[:1], "default")


CASES = {
    "trees": lambda: (forest(8, 4), {}, ask_forest),
    "convolution": lambda: (image_net(), {"dims": {"batch": 1, "height": 6, "width": 8}}, lambda m: m.run(given())),
    "sizes": lambda: (image_net(), {}, ask_sizes),
    "strings": strings,
}


@x86
@pytest.mark.parametrize("name", CASES)
def test_each_variant_is_the_target_alone(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, options, ask = CASES[name]()
    alone = {t: build(model, Options(target=t, name="m", **options)) for t in (LOW, HIGH)}
    want = {t: ask(load_in_process(a)) for t, a in alone.items()}
    artifact = build(model, Options(target=f"{HIGH},{LOW}", name="m", **options))
    assert artifact.card["target"] == f"{LOW},{HIGH}"
    assert [(v["target"], v["arena_bytes"], v["row_block"]) for v in artifact.card["variants"]] == [(t, a.card["arena_bytes"], a.card["row_block"]) for t, a in alone.items()]
    both = emit(artifact, "so")
    (tmp_path / "m.so").write_bytes(both)
    assert len(both) < sum(len(emit(a, "so")) for a in alone.values())
    stored = [a.tobytes() for _, a in artifact.compiled.blob.arrays]
    assert len(set(stored)) == len(stored)

    def answers(m: Any, target: str) -> None:
        m.self_test()
        got = ask(m)
        assert got.keys() == want[target].keys()
        for key, value in got.items():
            np.testing.assert_array_equal(value, want[target][key], err_msg=key)

    answers(carrot.load(tmp_path / "m.so"), HIGH)
    answers(load_in_process(artifact), HIGH)
    found = llvm_object.Linked.address
    monkeypatch.setattr(llvm_object.Linked, "address", lambda self, symbol: 0 if symbol == "carrot_choose" else found(self, symbol))
    answers(load_in_process(artifact), LOW)  # nobody chose


MAIN = r"""
#include <stdio.h>
#include "carrot_desc.h"
#include "m.h"
static float early[M_N_OUTPUTS];
static const float zeros[7];
__attribute__((constructor)) static void before(int argc) { if (argc == 1) carrot_score_f32(zeros, early); }
int main(void) {
  CarrotError e = { sizeof e }; CarrotModel m = { sizeof m };
  if (carrot_model_init(CARROT_ABI_1_0, NULL, &m, &e) || m.self_test(&e)) { fprintf(stderr, "%s\n", e.message); return 2; }
  fprintf(stderr, "%d bits, %ld bytes", carrot_desc.n_cpu_bits, (long)carrot_desc.scratch_bytes);
  float x[7], y[M_N_OUTPUTS];
  carrot_score_f32(zeros, y);
  if (y[0] != early[0]) return 3;
  while (fread(x, sizeof x, 1, stdin) == 1) { carrot_score_f32(x, y); fwrite(y, sizeof y, 1, stdout); }
  return 0;
}
"""


@pytest.mark.skipif(not shutil.which("qemu-x86_64") or not shutil.which("gcc"), reason="needs qemu-user and gcc")
def test_the_cpu_says_which(tmp_path: Path) -> None:
    """Linked into a C program, which calls the model before main, on CPUs of three generations and on one that is too old."""
    targets = (LOW, MIDDLE, HIGH)
    artifact = build(forest(4, 3), Options(target=",".join(targets), name="m"))
    (tmp_path / "m.a").write_bytes(emit(artifact, "a"))
    (tmp_path / "m.o").write_bytes(emit(artifact, "obj"))
    (tmp_path / "m.h").write_text(artifact.header)
    (tmp_path / "main.c").write_text(MAIN)
    for out, library in (("main", "m.a"), ("main_o", "m.o")):
        subprocess.run(["gcc", "-std=gnu11", "-Wall", "-Werror", f"-I{RUNTIME}", "-o", out, "main.c", library], cwd=tmp_path, check=True)
    x, bits = rows(40), {LOW: 6, MIDDLE: 15, HIGH: 21}
    answers = []
    cpus = [(LOW, ["qemu-x86_64", "-cpu", "Nehalem"]), (MIDDLE, ["qemu-x86_64", "-cpu", "Haswell"]), *([(HIGH, [])] if runs_here(get_target(HIGH)) else [])]
    for (target, emulator), variant in zip(cpus, artifact.card["variants"]):
        done = subprocess.run([*emulator, "./main_o" if target == MIDDLE else "./main"], cwd=tmp_path, input=x.tobytes(), capture_output=True)
        assert done.returncode == 0, done.stderr
        assert done.stderr.decode().endswith(f"{bits[target]} bits, {variant['arena_bytes']} bytes"), (target, done.stderr)
        answers.append(np.frombuffer(done.stdout, np.float32))
        np.testing.assert_array_equal(answers[-1], answers[0])
    np.testing.assert_allclose(answers[0], run(forest(4, 3), [x])[1], rtol=1e-6)
    old = subprocess.run(["qemu-x86_64", "-cpu", "core2duo", "./main", "old"], cwd=tmp_path, input=b"", capture_output=True)
    assert old.returncode == 2 and b"compiled for a CPU with" in old.stderr


@pytest.mark.parametrize(
    ("targets", "message"),
    [
        ("x86-64-v2,", "a name between the commas is missing"), (",", "a name between the commas is missing"), ("x86-64-v2,,x86-64-v4", "a name between the commas is missing"),
        ("x86-64-v2,x86-64-v4,x86-64-v2", "x86-64-v2 is there twice"), ("x86-64-v2,x86-64-v5", "unknown target 'x86-64-v5'"),
        ("x86-64-v2,aarch64", "aarch64 is another machine than x86-64-v2"), ("x86-64,windows-x86-64", "windows-x86-64 is another machine"),
        ("x86-64-v2,esp32", "esp32 runs no operating system"), ("wasm32,x86-64", "wasm32 runs no operating system"), ("x86-64-v3,cuda-sm80", "cuda-sm80 is a GPU"), ("host,x86-64-v2", "host is this one machine"),
    ],
)  # fmt: skip
def test_what_one_file_cannot_serve(targets: str, message: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "m.mlir").write_text("never read")
    with pytest.raises(CarrotError, match=message) as error:
        build(forest(1), Options(target=targets))
    assert error.value.note
    assert carrotc([f"--target={targets}", str(tmp_path / "m.mlir")]) == 2
    assert message in capsys.readouterr().err


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "m.mlir"
    source.write_bytes(emit(build(forest(2, 2), Options(name="m")), "ir"))
    assert carrotc(["--target=x86-64-v4, x86-64-v2", "-v", "-o", str(tmp_path / "m.so"), str(source)]) == 0
    told = capsys.readouterr()
    assert "target    x86-64-v2 or x86-64-v4, the best that the CPU has" in told.out and "CPU x86-64-v2, x86-64-v4 in" in told.err and "\nx86-64-v4: " in told.err
    assert "compiled by carrot" in (header := (tmp_path / "m.h").read_text()) and "for x86-64-v2,x86-64-v4." in header
    assert carrot_cli(["inspect", str(tmp_path / "m.so")]) == 0
    shown = capsys.readouterr().out
    assert "x86-64-v2 or x86-64-v4, the best that the CPU has" in shown and "variant   x86-64-v4: rows at a time 512, memory of a call" in shown
    for kind in ("ir", "kernel"):
        assert carrotc(["--target=x86-64-v2,x86-64-v4", f"--emit={kind}", "-o", "-", str(source)]) == 2
        assert f"--emit={kind}: the IR is one target's own" in capsys.readouterr().err


def test_every_other_kind(tmp_path: Path) -> None:
    artifact = build(forest(2, 2), Options(target=f"{LOW},{HIGH}", name="m"))
    assert b"zmm" in emit(artifact, "asm") and b'"target-cpu"="x86-64-v4"' in emit(artifact, "ll")
    assert emit(artifact, "so") == emit(build(forest(2, 2), Options(target=f"{HIGH},{LOW}", name="m")), "so")
    for kind in ("ir", "kernel", "wasm", "ptx"):
        assert kind in EMIT
        with pytest.raises(CarrotError) as error:
            emit(artifact, kind)
        assert error.value.note


def test_the_code_that_chooses_is_up_to_date() -> None:
    sys.path.insert(0, str(RUNTIME))
    import build_abi

    text = (RUNTIME / "variants.lp64.ll").read_text()
    assert text.startswith(f"; sha256 {build_abi.digest(build_abi.VARIANTS_SOURCES)}\n"), "run runtime/build_abi.py"
    assert "; @carrot_desc = external" in choosing(RUNTIME)
