"""Calls of loops that threads may share (passes/share_loops.py), as LLVM IR text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carrot.ir import kernel as k
from carrot.ir.core import Op

if TYPE_CHECKING:
    from carrot.backends.llvm_text import FunctionText


def symbol(name: str) -> str:
    """The LLVM symbol of a kernel function."""
    return f'"k.{name}"'


def shared(f: FunctionText, op: Op) -> None:
    """The call of a loop that threads may share (runtime/team.c), and the function that gives a range of it to one:

        store ptr %a0, ptr %room ; store i64 %v3, ptr getelementptr (i8, ptr %room, 8)
        call void @carrot_share(ptr %team, ptr @"share.conv_3_share1", ptr %room, i64 16, i64 2)
    """
    team, *given = op.operands[:-3]
    name, room, private = str(op.attrs["callee"]), f"%room{len(f.rooms)}", k.private_memory(op.operands[1 : 1 + op.attrs["shared"]])
    f.rooms.append(f"  {room} = alloca [{max(1, len(given))} x i64], align 8")
    out, args = [], ["ptr null"]
    for i, v in enumerate(given):
        f.lines.append(f"  store {f.type(v.type)} {f(v)}, ptr {f.temp(f'getelementptr inbounds i8, ptr {room}, {f.index} {8 * i}')}, align 8")
        out += [f"  %p{i} = getelementptr inbounds i8, ptr %room, {f.index} {8 * i}", f"  %v{i} = load {f.type(v.type)}, ptr %p{i}, align 8"]
        if i < len(private) - 1:
            out += [f"  %m{i} = getelementptr i8, ptr %memory, {f.index} {private[i]}", f"  %o{i} = select i1 %alone, ptr %v{i}, ptr %m{i}"]
        args.append(f"{f.type(v.type)} %{'o' if i < len(private) - 1 else 'v'}{i}")
    range_ = f"{f.index} %first, {f.index} %last"
    body = "\n".join(["  %alone = icmp eq ptr %memory, null", *out, f"  call void @{symbol(name)}({', '.join([*args, range_])}, {f.index} 0)", "  ret void"])
    f.declared[name] = f'define internal void @"share.{name}"(ptr %room, ptr %memory, {range_}) nounwind {f.attributes} {{\n{body}\n}}'
    f.lines.append(f'  call void @carrot_share(ptr {f(team)}, ptr @"share.{name}", ptr {room}, {f.index} {f(op.operands[-2])}, {f.index} {f(op.operands[-1])})')


__all__ = ["shared", "symbol"]
