"""Xtensa: the command line, what is missing, what LLVM 22 gets wrong. That its code runs is in test_emulators and test_matrix."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from carrot.backends import xtensa
from carrot.cli import carrotc
from carrot.compiler import Options, build, emit
from carrot.ir.target import target_from
from carrot.ir.text import print_module

sys.path.insert(0, str(Path(__file__).parent))
from test_backend import forest  # noqa: E402

LLC = pytest.mark.skipif(not shutil.which("llc-22"), reason="needs llc-22: apt install llvm-22")


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.mlir"
    path.write_text(print_module(forest(3, 3), weights=True))
    return path


@LLC
def test_the_line_the_project_is_known_by(model, tmp_path, capsys):
    assert carrotc(["--target=esp32", "--name=model", str(model), "-o", f"{tmp_path}/"]) == 0
    assert (tmp_path / "libmodel.a").read_bytes().startswith(b"!<arch>\n")
    assert "void model_score_f32(const float *row, float *out);" in (tmp_path / "model.h").read_text()
    assert re.search(r"flash \d+ bytes", capsys.readouterr().out)


@pytest.mark.parametrize("kind", ["ll", "ir", "kernel"])
def test_without_llc_the_rest_works(model, kind, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert carrotc(["--target=esp32", f"--emit={kind}", "-o", str(tmp_path / "out"), str(model)]) == 0
    assert (tmp_path / "out").stat().st_size


@pytest.mark.parametrize("kind", ["a", "obj", "asm", "header"])
def test_without_llc_it_says_what_to_install(model, kind, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert carrotc(["--target=esp32", f"--emit={kind}", "-o", str(tmp_path / "out"), str(model)]) == 1
    told = capsys.readouterr().err
    assert "llc-22 is not installed" in told and "apt install llvm-22" in told and "--emit=ll" in told
    assert not (tmp_path / "out").exists()


@LLC
def test_s2_has_no_float_instructions():
    asm = {name: build(forest(3, 3), Options(target=name, name="m")).asm() for name in ("esp32", "esp32s2")}
    floats = {name: set(re.findall(r"^\t(\w+\.s)\b", text, re.M)) for name, text in asm.items()}
    assert {"add.s", "mul.s"} <= floats["esp32"] and not floats["esp32s2"]


@LLC
def test_same_input_same_bytes():
    a, b = (emit(build(forest(3, 3), Options(target="esp32", name="m")), "a") for _ in range(2))
    assert a == b


SELECTS = """
define void @f(i32 %n, ptr %out) {
  %c = icmp sgt i32 %n, 3
  %1 = select i1 %c, float 1.5, float -2.0
  %"a b" = select nnan i1 %c, float 0x7FF8000000000000, float 2.000000e+00
  %x = select i1 %c, float %1, float 3.0
  store float %1, ptr %out
  %p = getelementptr float, ptr %out, i32 1
  store float %"a b", ptr %p
  %q = getelementptr float, ptr %out, i32 2
  store float %x, ptr %q
  ret void
}
"""


@LLC
def test_choices_between_constants_are_choices_between_bits():
    """LLVM 22 cannot select them (when it can, this file's first assertion says that the change may go)."""
    head = f'target datalayout = "{xtensa.DATA_LAYOUT}"\ntarget triple = "xtensa-unknown-none-elf"\n'
    done = subprocess.run([shutil.which("llc-22"), "-mcpu=esp32", "-", "-o", os.devnull], input=head + SELECTS, text=True, capture_output=True)
    assert "Cannot select" in done.stderr
    fixed = xtensa.selects_fixed(SELECTS)
    assert len(re.findall("select.* float", fixed)) == 1 and "select nnan" not in fixed
    assert xtensa.Llc(target_from("esp32"), "2").obj(head + SELECTS)
