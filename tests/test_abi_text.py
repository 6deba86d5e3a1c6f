"""The LLVM IR text of the C ABI: fresh, free of any target, and the same thing as what a C compiler makes of abi.c."""

import importlib.util
import platform
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

llvm = pytest.importorskip("llvmlite.binding")
pa = pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
from abi_mock import RUNTIME, Refused, batch, builder, echo, needs_cc, score, table  # noqa: E402

build = pytest.fixture(scope="module")(builder)
spec = importlib.util.spec_from_file_location("build_abi", RUNTIME / "build_abi.py")
build_abi = importlib.util.module_from_spec(spec)
spec.loader.exec_module(build_abi)

TARGETS = [
    ("lp64", "x86_64-unknown-linux-gnu", "x86-64", ""), ("lp64", "x86_64-unknown-linux-gnu", "x86-64-v4", ""),
    ("lp64", "x86_64-pc-windows-msvc", "x86-64", ""), ("lp64", "arm64-apple-macosx14.0", "", ""),
    ("lp64", "aarch64-unknown-linux-gnu", "", ""), ("lp64", "riscv64-unknown-linux-gnu", "", "+m,+a,+f,+d,+c"),
    ("ilp32", "armv7-unknown-linux-gnueabihf", "cortex-a7", "+vfp3,+neon"), ("ilp32", "riscv32-unknown-linux-gnu", "", "+m,+a,+f,+d,+c"),
    ("ilp32", "wasm32-unknown-unknown", "", ""),
]  # fmt: skip


def text(kind):
    return (RUNTIME / f"abi.{kind}.ll").read_text()


def compile_text(kind, triple, cpu="", features="", assembly=False):
    """The text as a backend takes it: parsed, optimised at -O3 for a target, emitted."""
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    machine = llvm.Target.from_triple(triple).create_target_machine(cpu=cpu, features=features, opt=3, reloc="pic", codemodel="default")
    module = llvm.parse_assembly(text(kind))
    module.triple = triple
    module.data_layout = str(machine.target_data)
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = options.slp_vectorization = True
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    module.verify()
    return machine.emit_assembly(module) if assembly else machine.emit_object(module)


def symbols(elf):
    """{name: (defined, global or weak, hidden)} of an ELF object's symbol table, either class, little endian."""
    wide = elf[4] == 2
    at = struct.unpack_from("<Q" if wide else "<I", elf, 40 if wide else 32)[0]
    size, count = struct.unpack_from("<HH", elf, 58 if wide else 46)
    headers = [struct.unpack_from("<IIQQQQII" if wide else "<IIIIIIII", elf, at + i * size) for i in range(count)]
    found = {}
    for header in headers:
        if header[1] != 2:
            continue
        names = headers[header[6]][4]
        step = 24 if wide else 16
        for p in range(header[4], header[4] + header[5], step):
            name, info, other, section = struct.unpack_from("<IBBH", elf, p) if wide else struct.unpack_from("<I8xBBH", elf, p)
            label = elf[names + name : elf.index(b"\0", names + name)].decode()
            if info >> 4:
                found[label] = (section != 0, info >> 4, other & 3 == 2)
    return found


@pytest.mark.parametrize("kind", ["lp64", "ilp32"])
def test_fresh(kind):
    first = text(kind).split("\n", 1)[0]
    assert first == f"; sha256 {build_abi.digest()}", "stale: run `python runtime/build_abi.py`"


def test_softfloat_is_fresh():
    assert (RUNTIME / "softfloat.avr.ll").read_text().startswith(f"; sha256 {build_abi.soft_digest()}\n"), "stale: run `python runtime/build_abi.py`"


@pytest.mark.parametrize("kind", ["lp64", "ilp32"])
def test_portable(kind):
    body = text(kind)
    build_abi.check(body)
    for word in (
        "target triple",
        "target datalayout",
        "target-cpu",
        "target-features",
        "tune-cpu",
        "!llvm",
        "x86_",
        str(RUNTIME.parent),
        "clang version",
    ):
        assert word not in body, word
    llvm.parse_assembly(body).verify()


@pytest.mark.parametrize("kind, triple, cpu, features", TARGETS)
def test_object(kind, triple, cpu, features):
    code = compile_text(kind, triple, cpu, features)
    assert len(code) > 10000
    if code[:4] != b"\x7fELF":
        return
    found = symbols(code)
    undefined = {n for n, (defined, _, _) in found.items() if not defined}
    assert undefined - {"_GLOBAL_OFFSET_TABLE_"} == {"malloc", "free", "carrot_desc"}
    assert {n for n, (defined, _, hidden) in found.items() if defined and not hidden} == build_abi.EXPORTS
    assert all(found[n] == (True, 2, True) for n in build_abi.MEMORY), "weak and hidden"


def test_memory_functions_do_not_call_themselves():
    assembly = compile_text("lp64", "x86_64-unknown-linux-gnu", "x86-64", assembly=True)
    for name in build_abi.MEMORY:
        body = re.search(rf"^{name}:$(.*?)^\.Lfunc_end", assembly, re.M | re.S)[1]
        assert set(re.findall(r"(?:call|jmp)\w*\s+(mem\w+)", body)) <= ({"memcpy"} if name == "memmove" else set())


@needs_cc
@pytest.mark.skipif(platform.machine() not in ("x86_64", "aarch64") or sys.platform != "linux", reason="an LP64 Linux host")
def test_text_answers_as_gcc(build, tmp_path):
    path = tmp_path / "abi.o"
    path.write_bytes(compile_text("lp64", llvm.get_process_triple(), llvm.get_host_cpu_name()))
    theirs, ours = build(table()), build(table(), abi=path)
    b = batch(50, a=pa.array([None if i % 7 == 3 else i * 0.5 for i in range(50)]), d=pa.array([i % 3 == 0 for i in range(50)]))
    for part in (b, b.slice(3, 17), b.slice(0, 0)):
        assert ours.predict(part, "all").equals(theirs.predict(part, "all"))
        assert ours.predict(part)["score"].to_pylist() == score(part)
    assert ours.stream(pa.Table.from_batches([b])).read_all()["score"].to_pylist() == score(b)
    assert ours.schema_in() == theirs.schema_in() and ours.schema_out("all") == theirs.schema_out("all")
    messages = []
    for m in (ours, theirs):
        with pytest.raises(Refused) as e:
            m.predict(batch(9, b=pa.array([1.0] * 7 + [None, 2.0])))
        messages.append((str(e.value), e.value.row, e.value.column))
    assert messages[0] == messages[1] == ("column 'b', row 7: null, but the model was trained without missing values", 7, 1)


INT64 = """
#include <stdio.h>
#include <string.h>
#include "carrot.h"
enum { N = 20000 };
static int64_t x[N];
static REAL y[N];
static void keep_schema(struct ArrowSchema *s) { s->release = 0; }
static void keep_array(struct ArrowArray *a) { a->release = 0; }
int main(void) {
  CarrotModel m = {sizeof m};
  uint64_t dice = 88172645463325252u, wrong = 0;
  if (carrot_model_init(CARROT_ABI_1_0, 0, &m, 0)) return 1;
  for (int i = 0; i < N; i++) { /* any size; and what lies at, just above and just below the middle of two floats */
    dice ^= dice << 13, dice ^= dice >> 7, dice ^= dice << 17;
    x[i] = (int64_t)(dice >> (i & 63));
    if (i % 3 == 0) x[i] = (int64_t)(((dice >> 41 | 1 << 22) * 4 + 1) << (dice % 38)) + i % 9 / 3 - 1;
    if (i % 2) x[i] = -x[i];
  }
  for (int u = 0; u < 2; u++) {
    struct ArrowSchema k = {u ? "L" : "l", "x", 0, 0, 0, 0, 0, keep_schema}, *kp = &k, s = {"+s", "", 0, 0, 1, &kp, 0, keep_schema};
    const void *buffers[2] = {0, x}, *none[1] = {0};
    struct ArrowArray a = {N, 0, 0, 2, 0, buffers, 0, 0, keep_array}, *ap = &a, batch = {N, 0, 0, 1, 1, none, &ap, 0, keep_array};
    void *outs[1] = {y};
    CarrotBinding *b;
    if (m.bind(&s, 0, 0, &b, 0) || m.predict_into(b, &batch, outs, 0)) return 2;
    for (int i = 0; i < N; i++) {
      volatile int64_t v = x[i];
      REAL right = u ? (REAL)(uint64_t)v : (REAL)v;
      wrong += memcmp(&right, &y[i], sizeof right) != 0;
    }
  }
  return wrong ? 3 : 0;
}
"""


@pytest.mark.parametrize("dtype", ["f32", "f64"])
@pytest.mark.parametrize("machine", ["aarch64", "riscv64", "x86_64"])
def test_vectors_of_integers_round_once(tmp_path, machine, dtype):
    compiler, emulator = shutil.which(f"{machine}-linux-gnu-gcc"), shutil.which(f"qemu-{machine}")
    if compiler is None or (emulator is None and machine != platform.machine()):
        pytest.skip(f"no compiler or emulator for {machine}")
    kind, triple, cpu, features = next(t for t in TARGETS if t[0] == "lp64" and t[1].startswith(machine))
    (tmp_path / "abi.o").write_bytes(compile_text(kind, triple, cpu, features))
    (tmp_path / "main.c").write_text(echo(dtype, block=64) + INT64)
    subprocess.run([compiler, "-O1", "-w", "-static", "-I", RUNTIME, "-o", "main", "main.c", "abi.o"], cwd=tmp_path, check=True)
    assert subprocess.run([*([] if machine == platform.machine() else [emulator]), "./main"], cwd=tmp_path).returncode == 0
