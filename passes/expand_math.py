"""expand-math: transcendental functions become straight-line arithmetic, the same bits on every target, no libm.

    %y = math.cbrt %x : f32                          # before

    %i = arith.bitcast %m : f32 to i32               # after, 27 ops, of which these are the first guess
    %h = arith.shrsi %i, %c16 : i32
    %q = arith.muli %h, %c21845 : i32
    %g = arith.addi %q, %c709967872 : i32

Kernels with the attribute `contract` (those of matrix products, convolutions and long lines, whose sums are not the same on every target
either) get a product and its sum in one instruction, where the target has it.

It runs after lowering and vectorising: rules are the same for scalars and vectors. math.absf, fma and ctpop stay, and sqrt
where the FPU has the width: they are instructions. The rules are in math_core (exact ones), math_exp, math_log, math_trig and math_pow;
those for arithmetic on half floats, where that is no instruction either, in math_half.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.core import Block, Func, Module, Op, Value, use_counts
from carrot.ir.errors import CarrotError
from carrot.ir.kernel import SHARE
from carrot.ir.types import DTYPES
from carrot.passes import math_core, math_exp, math_half, math_log, math_pow, math_trig

Rule = Callable[..., Expr]  # (b, *operands)

CONTRACTED = {f"math.{n}" for n in ("exp", "exp2", "expm1", "tanh", "erf")}  # in f32: others count on each rounding
KEPT = ("math.absf", "math.fma", "math.ctpop")
_FUNCTIONS = {
    math_core: ("floor", "ceil", "trunc", "roundeven", "copysign"),
    math_exp: ("exp", "exp2", "expm1", "tanh", "sinh", "cosh", "erf"),
    math_log: ("log", "log2", "log10", "log1p", "asinh", "acosh", "atanh"),
    math_trig: ("sin", "cos", "tan", "asin", "acos", "atan", "atan2"),
    math_pow: ("powf", "cbrt", "sqrt"),
}


def through_f32(rule: Rule, dtype: str) -> Rule:
    """A rule for half floats: exact in, one more rounding out."""
    return lambda b, *xs: b.cast(rule(b, *(b.cast(x, "f32") for x in xs)), dtype)


RULES: dict[tuple[str, str], Rule] = {
    (f"math.{name}", dtype): getattr(module, name) for module, names in _FUNCTIONS.items() for name in names for dtype in ("f32", "f64")
}
RULES |= {(name, half): through_f32(rule, half) for (name, dtype), rule in RULES.items() if dtype == "f32" for half in math_half.NARROWED}


@dataclass(frozen=True)
class ExpandMath:
    """Replace every math.* op that is no instruction, in all functions and their regions.

    Raises CarrotError at an op that has no rule."""

    name: ClassVar[str] = "expand-math"

    def run(self, module: Module, target: Any) -> None:
        for func in module.funcs.values():
            _expand(module, func, target)


def _expand(module: Module, func: Func, target: Any) -> None:
    b = KernelBuilder(module, Block(), target)  # its entry block gathers the new constants
    new: dict[Value, Value] = {}

    def block(old: Block) -> None:
        ops: list[Op] = []
        for op in old.ops:
            op.operands = [new.get(v, v) for v in op.operands]
            rule = _expansion if op.name.startswith("math.") and not _is_instruction(op, target) else math_half.rule(op, target)
            if rule:
                body = b.block = Block()
                b.loc = op.loc
                result = rule(b, op).value
                if func.attrs.get("contract") and op.name in CONTRACTED and DTYPES[result.type.dtype].bits == 32 and target.fuses("f32"):
                    _contract(body)
                block(body)  # asin's square root, say
                new[op.result] = new.get(result, result)
                ops += body.ops
            else:
                ops.append(op)
            for region in op.regions:
                block(region)
        old.ops = ops

    block(func.body)
    func.body.ops[:0] = b.entry.ops


def _contract(block: Block) -> None:
    """a * b + c, a * b - c and c - a * b become fma where the product has no other user."""
    uses = use_counts(block)
    ops, block.ops = block.ops, []
    gone: set[Op] = set()
    for op in ops:
        product = next((v.op for v in op.operands if op.name in ("arith.addf", "arith.subf") and v.op in ops and v.op.name == "arith.mulf" and uses[v] == 1), None)
        if product is not None:
            x, y = product.operands
            at = op.operands.index(product.result)
            z = op.operands[1 - at]
            if op.name == "arith.subf":
                minus = Op("arith.negf", [z if at == 0 else x], [z.type], loc=op.loc)
                block.ops.append(minus)
                x, z = (x, minus.result) if at == 0 else (minus.result, z)
            op.name, op.operands = "math.fma", [x, y, z]
            gone.add(product)
        block.ops.append(op)
    block.ops = [op for op in block.ops if op not in gone]


def _is_instruction(op: Op, target: Any) -> bool:
    if op.name == "math.sqrt":
        return getattr(target, "sqrt", True) and DTYPES[op.operands[0].type.dtype].bits <= getattr(target, "fpu", 64)
    return op.name in KEPT


def _expansion(b: KernelBuilder, op: Op) -> Expr:
    dtype = op.operands[0].type.dtype
    try:
        rule = math_exp.share if SHARE in op.attrs and dtype == "f32" else RULES[op.name, dtype]
    except KeyError:
        raise CarrotError(f"no expansion of '{op.name}' for {dtype}", loc=op.loc) from None
    return rule(b, *(Expr(b, v, dtype) for v in op.operands))
