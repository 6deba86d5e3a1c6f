"""GPU kernels on the CPU, for machines without a GPU: the LLVM IR that becomes PTX, with every access to memory checked (runtime.c says for what).

    grid = Grid(artifact)                       # of build(model, Options(target="cuda-sm90"))
    grid.run([x], seed=1)                       # its outputs, by a host that follows the plan of the PTX
"""

from __future__ import annotations

import ctypes
import functools
import json
import math
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import numpy as np

from carrot.backends.machine import initialize
from carrot.backends.nvptx import tensors
from carrot.compiler import Artifact, Options, build, emit
from carrot.ir.core import Module
from carrot.ir.dims import INTEGERS, evaluate, program
from carrot.ir.gpu import given_at
from carrot.ir.types import DTYPES, Dim

HERE = Path(__file__).parent
HOOKS = {
    "llvm.nvvm.read.ptx.sreg.tid.x": ("cg_thread", "i32", "", False),
    "llvm.nvvm.read.ptx.sreg.ctaid.x": ("cg_block", "i32", "", False),
    "llvm.nvvm.barrier.cta.sync.aligned.all": ("cg_barrier", "void", "i32", True),
    "llvm.nvvm.shfl.sync.bfly.i32": ("cg_shuffle", "i32", "i32, i32, i32, i32, i32", True),
    "llvm.nvvm.f2tf32.rna": ("cg_tf32", "i32", "float", False),
    "llvm.nvvm.ff2bf16x2.rn": ("cg_bf16x2", "<2 x bfloat>", "float, float", False),
    "llvm.nvvm.mma.m16n8k8.row.col.tf32": ("cg_mma_tf32", "{ float, float, float, float }", ", ".join(["i32"] * 7 + ["float"] * 4), True),
    "llvm.nvvm.mma.m16n8k16.row.col.bf16": ("cg_mma_bf16", "{ float, float, float, float }", ", ".join(["i32"] * 7 + ["float"] * 4), True),
    "llvm.nvvm.ldmatrix.sync.aligned.m8n8.x2.b16.p3": ("cg_ldmatrix_2", "{ i32, i32 }", "i32, ptr", True),
    "llvm.nvvm.ldmatrix.sync.aligned.m8n8.x4.b16.p3": ("cg_ldmatrix_4", "{ i32, i32, i32, i32 }", "i32, ptr", True),
    "llvm.nvvm.cp.async.cg.shared.global.16": ("cg_copy_16", "void", "i32, ptr, ptr", True),
    "llvm.nvvm.cp.async.ca.shared.global.4": ("cg_copy_4", "void", "i32, ptr, ptr", True),
    "llvm.nvvm.cp.async.cg.shared.global.16.s": ("cg_copy_some_16", "void", "i32, ptr, ptr, i32", True),
    "llvm.nvvm.cp.async.ca.shared.global.4.s": ("cg_copy_some_4", "void", "i32, ptr, ptr, i32", True),
    "llvm.nvvm.cp.async.commit.group": ("cg_commit", "void", "", False),
    "llvm.nvvm.cp.async.wait.group": ("cg_wait", "void", "i32", False),
}  # what stands for an intrinsic, and whether it is told where it is called
# Those whose types are no C.
WRAPPERS = """
define <2 x bfloat> @cg_bf16x2(float %high, float %low) {
  %v = call i32 @cg_bf16_pair(float %high, float %low)
  %w = bitcast i32 %v to <2 x bfloat>
  ret <2 x bfloat> %w
}
declare i32 @cg_bf16_pair(float, float)
declare void @cg_mma(i32, i32, ptr, ptr)
declare void @cg_copy(i32, ptr, ptr, i32, i32)
declare void @cg_ldmatrix(i32, i32, ptr, ptr)
""" + "".join(
    f"define {{ {', '.join(['i32'] * n)} }} @cg_ldmatrix_{n}(i32 %site, ptr %at) {{\n  %words = alloca [{n} x i32]\n  call void @cg_ldmatrix(i32 %site, i32 {n}, ptr %at, ptr %words)\n"
    f"  %v = load {{ {', '.join(['i32'] * n)} }}, ptr %words\n  ret {{ {', '.join(['i32'] * n)} }} %v\n}}\n"
    for n in (2, 4)
) + "".join(
    f"define void @cg_copy_{n}(i32 %site, ptr %to, ptr %from) {{\n  call void @cg_copy(i32 %site, ptr %to, ptr %from, i32 {n}, i32 {n})\n  ret void\n}}\n"
    f"define void @cg_copy_some_{n}(i32 %site, ptr %to, ptr %from, i32 %some) {{\n  call void @cg_copy(i32 %site, ptr %to, ptr %from, i32 {n}, i32 %some)\n  ret void\n}}\n"
    for n in (4, 16)
) + "".join(
    f"define {{ float, float, float, float }} @cg_mma_{kind}(i32 %site, " + ", ".join([*(f"i32 %w{i}" for i in range(6)), *(f"float %c{i}" for i in range(4))]) + ") {\n"
    "  %words = alloca [6 x i32]\n  %sums = alloca [4 x float]\n"
    + "".join(f"  %p{i} = getelementptr i32, ptr %words, i32 {i}\n  store i32 %w{i}, ptr %p{i}\n" for i in range(6))
    + "".join(f"  %q{i} = getelementptr float, ptr %sums, i32 {i}\n  store float %c{i}, ptr %q{i}\n" for i in range(4))
    + f"  call void @cg_mma(i32 %site, i32 {per_word}, ptr %words, ptr %sums)\n"
    + "".join(f"  %r{i} = load float, ptr %q{i}\n  %s{i} = insertvalue {{ float, float, float, float }} {f'%s{i - 1}' if i else 'poison'}, float %r{i}, {i}\n" for i in range(4))
    + "  ret { float, float, float, float } %s3\n}\n"
    for kind, per_word in (("tf32", 1), ("bf16", 2))
)  # fmt: skip
# wgmma is assembly: what stands for it, by its text.
ASSEMBLY = re.compile(r'(?P<to>^\s+(?:%\S+ = )?)(?:tail )?call (?P<type>.+?) asm sideeffect "(?P<text>[^"]*)", "[^"]*"\((?P<args>.*)\)[^)]*$')
PRODUCT = re.compile(r"{wgmma\.mma_async\.sync\.aligned\.m64n(\d+)(?:k16\.f32\.bf16\.(?P<kind>bf16) .*, 1, 1, 1, 0, 0|k8\.f32\.tf32\.tf32 .*, 1, 1, 1);}")
WARPGROUP = {"wgmma.fence.sync.aligned;": "cg_wgmma_fence", "wgmma.commit_group.sync.aligned;": "cg_wgmma_commit", "fence.proxy.async.shared::cta;": "cg_fence_proxy"}
_LOAD = re.compile(r"^\s+%\S+ = load (?P<type>.+?), ptr (?P<at>.+), align (?P<align>\d+)")
_STORE = re.compile(r"^\s+store (?P<type><[^>]+>|\S+) .+?, ptr (?P<at>.+), align (?P<align>\d+)")
_MOVE = re.compile(r"^\s+(?:tail )?call void @llvm\.mem(cpy|move|set)\S*\((?P<args>.*)\)")
_SIZES = {"i1": 1, "i8": 1, "i16": 2, "half": 2, "i32": 4, "float": 4, "i64": 8, "double": 8, "ptr": 8, "bfloat": 2}


def host_text(text: str) -> str:
    """LLVM IR of kernels for NVPTX as IR for this machine, over the hooks of runtime.c."""
    text = re.sub(r"^target .*$", "", text, flags=re.M)
    text = re.sub(r"\s*addrspace\(\d+\)", "", text).replace("addrspacecast", "bitcast").replace("define ptx_kernel void", "define void")
    text = re.sub(r"^declare .*@llvm\.nvvm\..*$", "", text, flags=re.M)
    lines: list[str] = []
    asked = _joined(text.splitlines())
    for n, line in enumerate(text.splitlines()):
        for intrinsic, (hook, _, _, sited) in HOOKS.items():
            if f"@{intrinsic}(" in line:
                line = line.replace(f"@{intrinsic}(", f"@{hook}({f'i32 {n}, ' if sited else ''}").replace(f"i32 {n}, )", f"i32 {n})")
                if hook == "cg_barrier":
                    line = re.sub(r"@cg_barrier\(i32 (\d+), i32 0\)", r"@cg_barrier(i32 \1)", line)
        if m := ASSEMBLY.match(line):
            line = m["to"] + _assembly(n, m["type"], m["text"], m["args"])
        for kind, m in enumerate((_LOAD.match(line), _STORE.match(line))):
            if m:
                lines.append(f"  call void @cg_access(ptr {m['at']}, i64 {_size(m['type'])}, i32 {m['align']}, i32 {kind}, i32 {n}, i32 {asked.get(n, _size(m['type']))})")
        if m := _MOVE.match(line):
            args = [re.sub(r" (?:align \d+|noundef|nonnull|dereferenceable\(\d+\))", "", a) for a in _split(m["args"])]
            size = args[2].replace("i32 ", "").replace("i64 ", "")
            lines.append(f"  call void @cg_access({args[0]}, i64 {size}, i32 1, i32 1, i32 {n}, i32 0)")
            if m[1] != "set":
                lines.append(f"  call void @cg_access({args[1]}, i64 {size}, i32 1, i32 0, i32 {n}, i32 0)")
        lines.append(line)
    text = "\n".join(lines)
    left = sorted(set(re.findall(r"@(llvm\.nvvm\.[\w.]+)", text)))
    assert not left, f"the grid does not know {left}"
    loads = len(re.findall(r"^\s+%\S+ = load ", text, re.M)) + len(re.findall(r"^\s+store ", text, re.M))
    assert loads + 0 == sum(1 for x in lines if _LOAD.match(x) or _STORE.match(x)), "an access that is not checked"
    out = [text, *map(_warpgroup, sorted(set(re.findall(r"@cg_wgmma_(?:bf16|tf32|sums)_\d+", text)))), *(f"declare void @{f}()" for f in WARPGROUP.values())]
    out += ["declare void @cg_wgmma(i32, i32, i32, i64, i64, ptr)", "declare void @cg_wgmma_wait(i32, i32, i32, ptr)", "declare void @cg_access(ptr, i64, i32, i32, i32, i32)", "declare void @cg_together(i32)", WRAPPERS]
    out += [f"declare {result} @{hook}({args})" for hook, result, args, _ in HOOKS.values() if f"@{hook}(" not in WRAPPERS]
    for m in re.finditer(r"^define void @(\w+)\((.*?)\)(?: local_unnamed_addr)? (?:#\d+|nounwind)", text, re.M):
        types = [a.split()[0] for a in _split(m[2])]
        together = any(a.startswith("ptr") and "noalias" not in a for a in _split(m[2]))
        body = [f"  %p{i} = getelementptr ptr, ptr %a, i64 {i}\n  %q{i} = load ptr, ptr %p{i}\n  %v{i} = load {t}, ptr %q{i}" for i, t in enumerate(types)]
        out.append(f"define void @cg_enter_{m[1]}(ptr %a) {{\n" + "\n".join(body) + f"\n  call void @cg_together(i32 {int(together)})\n  call void @{m[1]}({', '.join(f'{t} %v{i}' for i, t in enumerate(types))})\n  ret void\n}}")
    return "\n".join(out)


def _assembly(site: int, type_: str, text: str, args: str) -> str:
    if text in WARPGROUP:
        return f"call void @{WARPGROUP[text]}()"
    if m := PRODUCT.fullmatch(text):
        return f"call {type_} @cg_wgmma_{m['kind'] or 'tf32'}_{m[1]}(i32 {site}, {args})"
    m = re.fullmatch(r"wgmma\.wait_group\.sync\.aligned (\d+);", text)
    assert m, f"the grid does not know {text}"
    if not args:
        return f"call void @cg_wgmma_wait(i32 {site}, i32 {m[1]}, i32 0, ptr null)"
    assert m[1] == "0"
    return f"call {type_} @cg_wgmma_sums_{2 * len(_split(args))}(i32 {site}, {args})"


def _warpgroup(name: str) -> str:
    """A function for products with so many columns, or for their sums: these are passed one by one."""
    kind, columns = name.split("_")[2:]
    n = int(columns) // 2
    type_ = f"{{ {', '.join(['float'] * n)} }}"
    call = f"cg_wgmma_wait(i32 %site, i32 0, i32 {columns}, ptr %sums)" if kind == "sums" else f"cg_wgmma(i32 %site, i32 {columns}, i32 {2 if kind == 'bf16' else 1}, i64 %a, i64 %b, ptr %sums)"
    args = ["i32 %site", *(f"float %s{i}" for i in range(n)), *(["i64 %a", "i64 %b"] if kind != "sums" else [])]
    stores = "".join(f"  %p{i} = getelementptr float, ptr %sums, i32 {i}\n  store float %s{i}, ptr %p{i}\n" for i in range(n))
    return f"define {type_} {name}({', '.join(args)}) {{\n  %sums = alloca [{n} x float]\n{stores}  call void @{call}\n  %v = load {type_}, ptr %sums\n  ret {type_} %v\n}}"


def _joined(lines: list[str]) -> dict[int, int]:
    """Lines of loads and of stores of words that lie next to each other, which LLVM's code generator makes one instruction of: the bytes of the first one, 0 of the others."""
    out: dict[int, int] = {}
    places: dict[str, tuple[str, int]] = {}
    words: dict[tuple[int, str], dict[int, tuple[int, int]]] = {}  # by kind and base: by offset, the line and what is known of the address

    def join() -> None:
        for found in words.values():
            for at, (line, align) in sorted(found.items()):
                n = next((n for n in (4, 2) if align >= 4 * n and line not in out and all(at + 4 * i in found for i in range(n))), 1)
                if n > 1:
                    out.update({found[at + 4 * i][0]: 0 for i in range(1, n)} | {line: 4 * n})
        words.clear()

    for n, line in enumerate(lines):
        if m := re.match(r"\s+(%\S+) = getelementptr .*?i8, ptr (%\S+), i(?:32|64) (-?\d+)$", line):
            base, at = places.get(m[2], (m[2], 0))
            places[m[1]] = base, at + int(m[3])
        for kind, m in enumerate((_LOAD.match(line), _STORE.match(line))):
            if m and _size(m["type"]) == 4:
                base, at = places.get(m["at"], (m["at"], 0))
                words.setdefault((kind, base), {})[at] = n, int(m["align"])
        if re.match(r"\S+:|\s+(?:tail )?call void|define", line):
            join()
    join()
    return out


def _size(type_: str) -> int:
    m = re.fullmatch(r"<(\d+) x (\w+)>", type_)
    return int(m[1]) * _SIZES[m[2]] if m else _SIZES[type_]


def _split(text: str) -> list[str]:
    """A list of arguments, whose parentheses may hold commas."""
    out, depth = [""], 0
    for c in text:
        depth += (c in "([{<") - (c in ")]}>")
        if c == "," and not depth:
            out.append("")
        else:
            out[-1] += c
    return [a.strip() for a in out if a.strip()]


@functools.cache
def runtime() -> Any:
    """runtime.c as a library of this process."""
    folder = tempfile.mkdtemp()
    path = Path(folder) / "libgrid.so"
    subprocess.run(["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared", "-o", str(path), str(HERE / "runtime.c")], check=True)
    library = ctypes.CDLL(str(path))
    library.cg_launch.restype = ctypes.c_char_p
    for name in ("cg_thread", "cg_block", "cg_barrier", "cg_shuffle", "cg_access", "cg_together", "cg_tf32", "cg_bf16_pair", "cg_mma", "cg_ldmatrix", "cg_copy", "cg_commit", "cg_wait", "cg_wgmma", "cg_wgmma_wait", *WARPGROUP.values()):
        llvm.add_symbol(name, ctypes.cast(getattr(library, name), ctypes.c_void_p).value)
    llvm.add_symbol("carrot_shared", ctypes.addressof(ctypes.c_char.in_dll(library, "carrot_shared")))
    return library


def _module(artifact: Artifact, code: str, relocation: str) -> tuple[llvm.ModuleRef, llvm.TargetMachine, dict[str, int]]:
    """The kernels as a module for this machine, and the bytes of each small constant, which others can find."""
    initialize()
    text = host_text(artifact.compiled.llvm_ir)
    module = llvm.parse_assembly(text)
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=1, codemodel=code, reloc=relocation)
    module.triple, module.data_layout = llvm.get_default_triple(), str(machine.target_data)
    sizes = {m[1]: int(m[3]) * _SIZES[m[4]] for m in re.finditer(r"^@(\w+) = (private|internal) .*?constant \[(\d+) x (\w+)\]", text, re.M)}
    for g in module.global_variables:
        if g.name in sizes:
            g.linkage = "external"
    return module, machine, sizes


def driver(artifact: Artifact, folder: Path) -> None:
    """libcuda.so.1 in a folder: a driver (driver.c) of a GPU whose only kernels are these."""
    plan = json.loads(artifact.device_ptx.splitlines()[0].removeprefix("// carrot: "))
    module, machine, sizes = _module(artifact, "default", "pic")
    (folder / "kernels.o").write_bytes(machine.emit_object(module))
    kernels, weights = [launch["kernel"] for launch in plan["launches"]], plan.get("weights", {"symbol": "no_weights", "bytes": 8})
    table = [
        '#include "driver.h"', f"char {weights['symbol']}[{-(-weights['bytes'] // 8) * 8}] __attribute__((aligned(64)));",
        *(f"void cg_enter_{k}(void **);" for k in kernels), *(f"extern char {c}[];" for c in sizes),
        "const Kernel grid_kernels[] = {" + "".join(f'{{"{k}", cg_enter_{k}}}, ' for k in kernels) + "{0, 0}};",
        f'const Constant grid_constants[] = {{{{"{weights["symbol"]}", {weights["symbol"]}, sizeof {weights["symbol"]}}}, ' + "".join(f'{{"{c}", {c}, {n}}}, ' for c, n in sizes.items()) + "{0, 0, 0}};",
    ]  # fmt: skip
    (folder / "table.c").write_text("\n".join(table) + "\n")
    sources = [str(folder / "kernels.o"), str(folder / "table.c"), str(HERE / "driver.c"), str(HERE / "runtime.c")]
    command = ["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared", f"-I{HERE}", "-o", str(folder / "libcuda.so.1"), *sources]
    subprocess.run(command, check=True)


class Grid:
    """The kernels of one artifact, linked into this process."""

    def __init__(self, artifact: Artifact) -> None:
        self.card = artifact.card
        ptx = emit(artifact, "ptx").decode()
        self.plan = json.loads(ptx.splitlines()[0].removeprefix("// carrot: "))
        self.types = [[(DTYPES[dtype].numpy, shape) for dtype, shape in tensors(artifact.module, artifact.card, side)] for side in ("inputs", "outputs")]
        self.library = runtime()
        self.weights = np.zeros(0, np.uint8)
        if "weights" in self.plan:
            data = np.array(_words(ptx, self.plan["weights"]["symbol"]), np.uint64).view(np.uint8)
            self.weights = _aligned(len(data), 64)
            self.weights[:] = data
            llvm.add_symbol(self.plan["weights"]["symbol"], self.weights.ctypes.data)
        module, machine, sizes = _module(artifact, "large", "static")
        self.engine = llvm.create_mcjit_compiler(module, machine)
        self.engine.finalize_object()
        self.small = [(self.engine.get_global_value_address(name), size) for name, size in sizes.items()]

    def wavefronts(self, inputs: list[np.ndarray], kinds: int = 3) -> tuple[int, int, int, int]:
        """Of all kernels of a call: requests of warps to shared memory, wavefronts that they take, and would take without conflicts (runtime.c has what counts), and products of warps.
        kinds: 1 loads, 2 stores, 4 what cp.async copies, or several of these."""
        found = (ctypes.c_int64 * 4)()
        self.library.cg_count(kinds)
        try:
            self.run(inputs)
            self.library.cg_counted(found)
        finally:
            self.library.cg_count(0)
        return found[0], found[1], found[2], found[3]

    def run(self, inputs: list[np.ndarray], seed: int = 0) -> list[np.ndarray]:
        """The outputs for a call of the inputs' sizes, behind them what was refused and counted; RuntimeError for what kernels must not do."""
        sizes: dict[str, int] = dict.fromkeys(self.plan["symbols"], -1)
        rows = self.plan["symbols"][0]
        if "limits" in self.plan:
            sizes |= {d: n for a, (_, shape) in zip(inputs, self.types[0], strict=True) for d, n in zip(shape, a.shape, strict=True) if d in sizes}
            assert all(self.value(d, sizes) <= self.plan["most"] for d in self.plan["limits"])
        else:
            sizes[rows] = 1 if self.plan["max_rows"] == 1 else len(inputs[0])
            assert sizes[rows] <= self.plan["max_rows"]
        n, each = sizes[rows], "limits" not in self.plan
        shapes = [[(dtype, [*[n] * each, *(self.value(d, sizes) for d in shape)]) for dtype, shape in side] for side in self.types]
        given = []
        for a, (dtype, shape) in zip(inputs, shapes[0], strict=True):
            assert a.dtype == np.dtype(dtype) and a.size == math.prod(shape), (a.dtype, a.shape, shape)
            given.append(_aligned(a.nbytes, given_at(a.nbytes // n if each and n else 0)))
            given[-1][:] = np.ascontiguousarray(a).reshape(-1).view(np.uint8)
        sizes_of = [math.prod(shape) * np.dtype(dtype).itemsize for dtype, shape in shapes[1]]
        outputs = [_aligned(size, given_at(size // n if each and n else 0)) for size in sizes_of]
        scratch = _aligned(self.value(self.plan["scratch"], sizes), 256)
        self.library.cg_forget()
        for a, writable in [*((a, 0) for a in given), (self.weights, 0), *((a, 1) for a in outputs), (scratch, 1)]:
            self.library.cg_buffer(ctypes.c_void_p(a.ctypes.data), ctypes.c_int64(a.nbytes), writable)
        for at, size in self.small:
            self.library.cg_buffer(ctypes.c_void_p(at), ctypes.c_int64(size), 0)
        for launch in self.plan["launches"]:
            if n < launch.get("from_rows", 0) or n >= launch.get("below", n + 1) or (n == 0 and each):
                continue
            values: list[Any] = []
            for arg in launch["args"]:
                if "size" in arg:
                    values.append(ctypes.c_int32(self.value(arg["size"], sizes)))
                elif "scratch" in arg:
                    values.append(ctypes.c_void_p(scratch.ctypes.data + self.value(arg["scratch"], sizes)))
                else:
                    values.append(ctypes.c_void_p((given[arg["input"]] if "input" in arg else outputs[arg["output"]]).ctypes.data))
            pointers = (ctypes.c_void_p * len(values))(*map(ctypes.addressof, values))
            blocks = self.value(launch["blocks"], sizes)
            if not blocks:
                continue
            entry = ctypes.c_void_p(self.engine.get_function_address(f"cg_enter_{launch['kernel']}"))
            wrong = self.library.cg_launch(entry, pointers, blocks, launch["threads"], launch["shared"], ctypes.c_uint64(seed))
            if wrong:
                raise RuntimeError(f"{launch['kernel']}: {wrong.decode()}")
        return [a.view(dtype).reshape(shape) for a, (dtype, shape) in zip(outputs, shapes[1], strict=True)]

    @staticmethod
    def value(d: Dim, sizes: dict[str, int]) -> int:
        """As whoever launches computes it, with a stack."""
        stack: list[int] = []
        code = iter(program(d, list(sizes)))
        for op in code:
            if op < 2:
                stack.append(next(code) if op == 0 else list(sizes.values())[next(code)])
            else:
                c, a = stack.pop(), stack.pop()
                stack.append(list(INTEGERS.values())[op - 2](a, c))
        return stack[0]


def on_grid(module: Module, inputs: dict[str, np.ndarray], seeds: tuple[int, ...] = (1, 2)) -> tuple[Artifact, dict[str, np.ndarray]]:
    """A model, compiled for a GPU and the sizes of these inputs, and what the kernels give, the same in every order of threads."""
    specs = module.main.attrs["inputs"]
    dims = {d: n for v, i in zip(module.main.body.args, specs, strict=True) for d, n in zip(v.type.shape, inputs[i["name"]].shape) if isinstance(d, str)}  # type: ignore[union-attr]
    artifact = build(module, Options(target="cuda-sm90", on_missing="nan", dims=dims))
    found = [Grid(artifact).run([np.ascontiguousarray(inputs[i["name"]]) for i in specs], seed=seed) for seed in seeds]
    for other in found[1:]:
        for a, c in zip(found[0], other, strict=True):
            np.testing.assert_array_equal(a, c)
    counted = artifact.module.main.attrs["counted"]
    sizes = dict(zip(counted, found[0].pop().ravel().tolist(), strict=True)) if counted else {}
    names = [o["name"] for o in artifact.simplified.main.attrs["outputs"]]
    shapes = [[evaluate(d, sizes) for d in v.type.shape] for v in artifact.simplified.main.returned]  # type: ignore[union-attr]
    results = {name: a.ravel()[: math.prod(s)].reshape(s) for name, a, s in zip(names, found[0], shapes, strict=True)}
    return artifact, {o["name"]: results[o["name"]] for o in artifact.card["outputs"]}


def _words(ptx: str, symbol: str) -> list[int]:
    """The weights as the PTX has them."""
    m = re.search(rf"\.b64 {symbol}\[\d+\] = {{(.*?)}};", ptx)
    assert m
    return [int(w, 16) for w in m[1].split(",")]


def _aligned(size: int, align: int) -> np.ndarray:
    """Bytes that hold 0xA5, at an address that is no multiple of more than `align`."""
    raw = np.full(size + 4 * align + 64, 0xA5, np.uint8)
    start = -raw.ctypes.data % (2 * align) + align
    return raw[start : start + size]
