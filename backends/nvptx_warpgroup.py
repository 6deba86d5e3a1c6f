"""Products of warpgroups (ir/warpgroup.py) as PTX assembly: LLVM has no intrinsics of wgmma.

    %acc1 = call {float, ..} asm sideeffect "{wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {$0, ..}, $128, $129, 1, 1, 1, 0, 0;}", "=f,..,0,..,l,l"(float %s0, .., i64 %a, i64 %b)

Sums are the same registers before and after, so that none is moved while products are under way: ptxas would wait for each product then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from carrot.ir.core import Op, Typed
from carrot.ir.types import SUMS, ScalarType, Type
from carrot.ir.warpgroup import wgmma_kind

if TYPE_CHECKING:
    from carrot.backends.llvm_text import FunctionText

MEMORY = "~{memory}"
_PLAIN = {
    "nvvm.wgmma.fence.aligned": "wgmma.fence.sync.aligned;",
    "nvvm.wgmma.commit.group.sync.aligned": "wgmma.commit_group.sync.aligned;",
    "nvvm.fence.proxy": "fence.proxy.async.shared::cta;",
}
_SHAPE = {"bf16": ("k16.f32.bf16.bf16", "1, 1, 1, 0, 0"), "tf32": ("k8.f32.tf32.tf32", "1, 1, 1")}  # add to the sums, both sides as they are, both with k along a row


def sums_type(t: Type) -> str | None:
    """Of sums in LLVM IR."""
    return f"{{{', '.join(['float'] * SUMS[t.dtype])}}}" if isinstance(t, ScalarType) and t.dtype in SUMS else None


def statement(f: FunctionText, op: Op) -> None:
    """Of an op without results."""
    said = _PLAIN.get(op.name, "")
    if not said:
        groups = op.attrs["group"]
        assert isinstance(groups, Typed)
        said = f"wgmma.wait_group.sync.aligned {int(groups.value)};"
    f.lines.append(f'  call void asm sideeffect "{said}", "{MEMORY}"()')


def mma_async(f: FunctionText, op: Op) -> None:
    acc, *sides = op.operands
    kind, columns = wgmma_kind(op)
    type_, n = sums_type(acc.type), columns // 2
    given = [f"float {f.temp(f'extractvalue {type_} {f(acc)}, {i}')}" for i in range(n)]
    shape, rest = _SHAPE[kind]
    text = f"{{wgmma.mma_async.sync.aligned.m64n{columns}{shape} {{{', '.join(f'${i}' for i in range(n))}}}, ${2 * n}, ${2 * n + 1}, {rest};}}"
    constraints = ",".join(["=f"] * n + [str(i) for i in range(n)] + ["l", "l"])
    f.define(op.result, f'call {type_} asm sideeffect "{text}", "{constraints}"({", ".join([*given, *(f"i64 {f(v)}" for v in sides)])})')


def wait_for_sums(f: FunctionText, op: Op) -> None:
    args = ", ".join(f"float {f(v)}" for v in op.operands)
    f.define(op.result, f'call {sums_type(op.result.type)} asm sideeffect "{op.attrs["asm_string"]}", "{op.attrs["constraints"]}"({args})')


__all__ = ["mma_async", "statement", "sums_type", "wait_for_sums"]
