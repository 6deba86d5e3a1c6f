"""What the header says of flash, RAM and stack, against the object and against what emulators see; limits; sections."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from sklearn.linear_model import LogisticRegression

from carrot.backends.elf import sections
from carrot.backends.footprint import FRAMES
from carrot.cli import carrotc
from carrot.compiler import Artifact, Options, build, emit
from carrot.ir.errors import CarrotError
from carrot.ir.target import target_from, target_names

sys.path.insert(0, str(Path(__file__).parent))
from emulators import MACHINES, execute, lacking  # noqa: E402
from test_backend import forest, rows  # noqa: E402

CHIPS = [name for name in MACHINES if target_from(name).arch in FRAMES and not target_from(name).hosted]


def mlp(width: int = 160) -> onnx.ModelProto:
    """Wide enough that its arena is the caller's."""
    r = np.random.default_rng(0)
    w = [r.normal(size=s).astype(np.float32) / 8 for s in ((8, width), (width, width), (width, 3))]
    nodes = [helper.make_node("MatMul", ["x", "w0"], ["a"]), helper.make_node("Tanh", ["a"], ["b"]), helper.make_node("MatMul", ["b", "w1"], ["c"])]
    nodes += [helper.make_node("Relu", ["c"], ["d"]), helper.make_node("MatMul", ["d", "w2"], ["y"])]
    x, y = (helper.make_tensor_value_info(n, TensorProto.FLOAT, ["n", k]) for n, k in (("x", 8), ("y", 3)))
    weights = [numpy_helper.from_array(a, f"w{i}") for i, a in enumerate(w)]
    return helper.make_model(helper.make_graph(nodes, "g", [x], [y], weights), opset_imports=[helper.make_opsetid("", 17)])


def logistic() -> LogisticRegression:
    """float64, with exp: on most chips, calls of the C compiler's library."""
    x = np.clip(np.nan_to_num(rows(80)), -5, 5)
    return LogisticRegression().fit(x, (x[:, 0] > x[:, 1]).astype(int) + (x[:, 2] > 1))


MODELS = {"forest": (lambda: forest(5, 4), 3), "mlp": (mlp, 8), "logistic": (logistic, 0)}


def compiled(which: str, target: str, **options: object) -> Artifact:
    more = {"outputs": ("proba",)} if which == "logistic" else {}
    return build(MODELS[which][0](), Options(target=target, name="m", opt="z", **more, **options))


@pytest.mark.parametrize("which", MODELS)
@pytest.mark.parametrize("target", CHIPS)
def test_stack_and_flash_are_as_stated(target: str, which: str) -> None:
    if lacking(target):
        pytest.skip(lacking(target))
    if which == "mlp" and target_from(target).arch == "avr":
        pytest.skip(f"more than {target} holds")
    artifact = compiled(which, target)
    found = artifact.footprint
    width = artifact.card["inputs"][0]["shape"][0]
    done = execute(artifact, np.random.default_rng(1).normal(size=(20, width)))
    assert 0 < max(done.stack) <= found.stack
    assert found.stack <= max(done.stack) + (FRAMES[artifact.target.arch].helper + 64 if found.helpers else 64), "the bound is far off"
    if not MACHINES[target].without:
        assert found.flash == sum(size for name, size in done.sections.items() if name not in (".bss", ".sbss"))
    assert found.ram == 0 and (found.arena > 0) == (which == "mlp")
    for key, value in (("FLASH", found.flash), ("STACK", found.stack), ("ARENA", found.arena)):
        assert re.search(rf"^#define M_{key}_BYTES {value}\b", artifact.header, re.M)
    assert all(name in artifact.header for name in found.helpers)


@pytest.mark.parametrize("target", [t for t in target_names() if t != "host" and not target_from(t).hosted and target_from(t).ram])
def test_chips_refuse_what_they_cannot_hold(target: str) -> None:
    if target not in CHIPS or lacking(target):
        pytest.skip("no tools")
    with pytest.raises(CarrotError, match=rf"the model needs \d+ bytes of (scratch|RAM), {target} has 1000"):
        compiled("mlp", target, ram_limit=1000)


def test_limits() -> None:
    fits = compiled("mlp", "cortex-m4f").footprint
    assert compiled("mlp", "cortex-m4f", flash_limit=fits.flash, ram_limit=fits.all_ram).footprint == fits
    with pytest.raises(CarrotError, match=rf"needs {fits.flash} bytes of flash, cortex-m4f has {fits.flash - 1}") as error:
        compiled("mlp", "cortex-m4f", flash_limit=fits.flash - 1)
    assert "w1_1 102400 bytes" in str(error.value)
    with pytest.raises(CarrotError, match=rf"needs {fits.all_ram} bytes of RAM, cortex-m4f has {fits.all_ram - 1}"):
        compiled("mlp", "cortex-m4f", ram_limit=fits.all_ram - 1)
    wrong = [
        ("flash_limit", 0, "a number of bytes"), ("ram_limit", 1.5, "a number of bytes"), ("categories", "code", "one of None, 'codes'"), ("place", {"heap": ".x"}, "sections' names by weights, code, arena"),
        ("place", {"code": "a b"}, "sections' names"), ("approx", -1.0, "a number, 0 or more"), ("leaf_bits", True, "one of None, 0, 8, 16"), ("cubin", 1, "one of True, False"),
    ]  # fmt: skip
    for name, value, wanted in wrong:
        with pytest.raises(CarrotError, match=f"{name}=.* is no value of this option\n.*wanted: .*{wanted}"):
            compiled("mlp", "cortex-m4f", **{name: value})
    with pytest.raises(CarrotError, match="only microcontrollers take flash_limit, x86-64-v3 is none"):
        compiled("mlp", "x86-64-v3", flash_limit=1)


def test_places() -> None:
    plain = compiled("mlp", "cortex-m4f")
    artifact = compiled("mlp", "cortex-m4f", place={"weights": ".psram.data", "code": ".itcm", "arena": ".bss.dtcm"})
    found = {s.name: s.size for s in sections(emit(artifact, "obj"))}
    assert found[".psram.data"] >= 4 * (8 * 160 + 160 * 160 + 160 * 3) and found[".itcm"] > 200 and not found.get(".text")
    assert found[".bss.dtcm"] == plain.footprint.arena == artifact.footprint.ram
    assert "extern unsigned char m_arena[M_ARENA_BYTES]" in artifact.header and artifact.footprint.arena == plain.footprint.arena
    with pytest.raises(CarrotError, match="the model has no arena"):
        compiled("forest", "cortex-m4f", place={"arena": ".bss.x"})
    if not lacking("cortex-m4f"):
        x = np.random.default_rng(1).normal(size=(3, 8))
        assert (execute(artifact, x).outputs[0] == execute(plain, x).outputs[0]).all()


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    onnx.save(mlp(), tmp_path / "net.onnx")
    out = ["-o", str(tmp_path / "libnet.a"), str(tmp_path / "net.onnx")]
    assert carrotc(["--target=cortex-m4f", "--flash-limit=200K", "--ram-limit=8k", "--place=weights=.qspi", *out]) == 0
    report = capsys.readouterr().out
    assert re.search(r"flash 1\d\d\.\d kB, ram \d+ bytes, stack \d+ bytes", report) and "library" not in report, report
    assert carrotc(["--target=cortex-m0", *out]) == 0
    assert re.search(r"library   .*__aeabi_fadd, .*: of the C compiler, and not in this flash", capsys.readouterr().out)
    assert carrotc(["--target=cortex-m4f", "--flash-limit=100K", *out]) == 1
    assert "of flash, cortex-m4f has 102400" in capsys.readouterr().err
    for wrong in ("--flash-limit=lots", "--place=weights", "--place=code=.a,code=.b", "--place=heap=.x"):
        assert carrotc(["--target=cortex-m4f", wrong, *out]) in (1, 2)
        assert "error" in capsys.readouterr().err


@pytest.mark.parametrize("compiler", ["gcc -std=c11", "gcc -std=c89", "g++ -std=c++11"])
def test_the_header_asserts(compiler: str, tmp_path: Path) -> None:
    command = [*compiler.replace("gcc", "arm-none-eabi-gcc").replace("g++", "arm-none-eabi-g++").split(), "-mcpu=cortex-m4", "-fsyntax-only", "-Wall", "-Wextra", "-pedantic", "-Werror"]
    if lacking("cortex-m4f"):
        pytest.skip(lacking("cortex-m4f"))
    artifact = compiled("mlp", "cortex-m4f")
    (tmp_path / "m.h").write_text(compiled("mlp", "cortex-m4f", io_in_arena=True).header)
    (tmp_path / "io.c").write_text('#include "m.h"\nvoid copy(void *arena) { *M_OUTPUT(arena) = *M_INPUT(arena); }\n')
    assert subprocess.run([*command, "-x", "c++" if "++" in compiler else "c", str(tmp_path / "io.c")]).returncode == 0
    (tmp_path / "m.h").write_text(artifact.header)

    def accepted(*defines: str, to: list[str] = command) -> bool:
        source = tmp_path / ("m.cpp" if "++" in compiler else "m.c")
        source.write_text('#include "m.h"\n')
        try:
            return subprocess.run([*to, *(f"-D{d}" for d in defines), str(source)], capture_output=True).returncode == 0
        except FileNotFoundError:
            pytest.skip(f"no {to[0]}")

    fits = artifact.footprint
    assert accepted() and accepted(f"M_FLASH_LIMIT={fits.flash}", f"M_RAM_LIMIT={fits.arena + fits.stack}")
    assert not accepted(f"M_FLASH_LIMIT={fits.flash - 1}") and not accepted(f"M_RAM_LIMIT={fits.arena + fits.stack - 1}")
    assert not accepted(to=compiler.split() + ["-fsyntax-only"])  # for this machine's pointers
