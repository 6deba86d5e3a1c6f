"""The pass manager: runs passes in order and shows, times, verifies and checks what happens between them.

A pass is a frozen dataclass with a `name`, options as fields, and `run(module, target)` which changes the module in place.
The IR is valid before and after every pass.
"""

from __future__ import annotations

import hashlib
import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np

from carrot.ir.core import Block, Module, Value
from carrot.ir.errors import CarrotError, VerifyError, located
from carrot.ir.evaluator import run
from carrot.ir.registry import REGISTRY, infer_types
from carrot.ir.target import Target
from carrot.ir.text import print_module, print_op, print_weights
from carrot.ir.types import FRACTION, TensorType, dtype_of, is_float


class Pass(Protocol):
    name: ClassVar[str]

    def run(self, module: Module, target: Target) -> None: ...


MAX_ELEMENTS = 1 << 40  # of one tensor, per row if it is batched
LOSSY = ("quantize", "fuse-quantized")  # they change numbers by steps of int8, and have checks of their own
BUG = "this is a bug in carrot: please report it with the model"
EVERY = False  # verify kernels after every pass: tests do; else once, after the last, for that takes as long as the passes do
Observer = Callable[[str, Module, float], None]  # after each pass: its name, the module, seconds


@dataclass
class PassManager:
    """observers are called after every pass (and once before the first, as "input"); printing and timing are observers.

    verify: run the verifier after each pass; while there are kernels after the last one, or as EVERY says. crash_dir: where a reproducer goes when a
    pass fails in a way that is a bug.
    """

    passes: Sequence[Pass]
    observers: Sequence[Observer] = ()
    verify: bool = True
    crash_dir: Path | None = None
    seconds: dict[str, float] = field(default_factory=dict)

    def run(self, module: Module, target: Target) -> Module:
        for observer in self.observers:
            observer("input", module, 0.0)
        for p in self.passes:
            before = print_module(module) if self.crash_dir else ""
            weights = dict(module.weights)
            start = time.perf_counter()
            try:
                p.run(module, target)
                if self.verify and (EVERY or self.crash_dir or module.main.returned or p is self.passes[-1]):
                    verify(module)
                spent = time.perf_counter() - start
                self.seconds[p.name] = self.seconds.get(p.name, 0.0) + spent
                for observer in self.observers:
                    observer(p.name, module, spent)
            except VerifyError as error:  # the module was valid before: not the user's mistake
                error.note = "; ".join(n for n in (error.note, f"after pass '{p.name}'", self._reproducer(p, before, weights, error)) if n)
                raise
            except CarrotError:
                raise
            except Exception as error:
                note = "; ".join(n for n in (self._reproducer(p, before, weights, error), BUG) if n)
                raise CarrotError(f"pass '{p.name}' failed: {type(error).__name__}: {error}", note=note) from error
        return module

    def _reproducer(self, p: Pass, before: str, weights: dict[str, np.ndarray], error: Exception) -> str | None:
        """Write the module as it was before the pass; where it is, for the message."""
        if not self.crash_dir:
            return None
        folder = self.crash_dir / f"{p.name}-{hashlib.sha256(before.encode()).hexdigest()[:8]}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "before.mlir").write_text(before + print_weights(weights), encoding="utf-8")
            what = f"{p!r}\n{type(error).__name__}: {error}\npython {sys.version}\nnumpy {np.__version__}\n"
            (folder / "pass.txt").write_text(what, encoding="utf-8")
        except OSError as problem:
            return f"the module before the pass cannot be written: {problem}"
        return f"the module before the pass is in {folder / 'before.mlir'}"


def verify(module: Module) -> None:
    """Every op is known, typed as its rule says, uses only values defined before it; terminators end their blocks. Raises VerifyError."""
    for func in module.funcs.values():
        with located(f"function '{func.name}'"):
            if not func.body.ops or func.body.terminator.name != "func.return":
                raise VerifyError("it does not end in func.return")
            _verify_block(func.body, set(), module)


def _verify_block(block: Block, visible: set[Value], module: Module) -> None:
    """Every op of a module comes by here, after every pass: what is fine is told by few calls."""
    mine = list(block.args)
    visible.update(mine)
    try:
        _verify_sizes(block.args, None)
        for i, op in enumerate(block.ops, 1):
            if not visible.issuperset(op.operands):
                raise VerifyError(f"'{op.name}' uses a value before it is defined", loc=op.loc)
            try:
                types = infer_types(op, module)
            except CarrotError:
                raise
            except Exception as error:  # the rule took attributes and operands for granted
                raise VerifyError(f"'{op.name}' has malformed operands or attributes ({type(error).__name__}: {error})", loc=op.loc) from error
            if i < len(block.ops) and "terminator" in REGISTRY.ops[op.name].traits:
                raise VerifyError(f"'{op.name}' is not the last op of its block", loc=op.loc)
            results = op.results
            if types != [r.type for r in results]:
                raise VerifyError(
                    f"'{op.name}' gives {', '.join(map(str, types)) or 'nothing'}, its results are {', '.join(str(r.type) for r in results)}",
                    loc=op.loc,
                    note=print_op(op, module) if len(op.regions) == 0 else None,
                )
            if results:
                _verify_sizes(results, op.loc)
            for region in op.regions:
                _verify_block(region, visible, module)
            mine += results
            visible.update(results)
    finally:
        visible.difference_update(mine)


def _verify_sizes(values: Sequence[Value], loc: str | None) -> None:
    for v in values:
        if type(v.type) is TensorType and math.prod(d for d in v.type.shape if isinstance(d, int)) > MAX_ELEMENTS:
            raise VerifyError(f"a {v.type} is too large: carrot takes up to {MAX_ELEMENTS} elements", loc=loc)


def differential_check(inputs: Sequence[np.ndarray], rtol: float = 1e-6) -> Observer:
    """An observer that evaluates `main` on `inputs` after every nn-level pass and compares with the first result, by output name.

    rtol: relative and absolute, at least 4 ulp of the dtype; 0 asks for equal numbers."""
    reference: dict[str, np.ndarray] = {}

    def check(name: str, module: Module, _seconds: float) -> None:
        main = module.main
        if not main.returned and name != "input":
            return  # lowered to kernels: no longer whole-value ops
        outputs = main.attrs.get("outputs", [{"name": str(i)} for i in range(len(main.returned))])
        got = {spec["name"]: a for spec, a in zip(outputs, run(module, inputs), strict=True)}
        if not reference or name in LOSSY:
            reference.update(got)
        for key, b in got.items():
            a = reference[key]
            same = a.dtype == b.dtype and a.shape == b.shape
            if same and is_float(dtype := dtype_of(a)):
                tol = max(rtol, 4 * 2.0 ** -FRACTION[dtype]) if rtol else 0.0
                same = np.allclose(a.astype(np.float64), b.astype(np.float64), rtol=tol, atol=tol, equal_nan=True)
            elif same:
                same = np.array_equal(a, b)
            if not same:
                raise VerifyError(f"pass '{name}' changed output '{key}' of the model", note=BUG)

    return check


def printer(write: Callable[[str], Any], only: str | None = None) -> Observer:
    """An observer for --print-ir-after-all."""

    def show(name: str, module: Module, _seconds: float) -> None:
        if only in (None, name):
            write(f"// ---- after {name}\n{print_module(module)}\n")

    return show
