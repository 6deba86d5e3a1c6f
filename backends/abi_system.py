"""What the ABI asks the CPU and the system, as LLVM IR: how a thread waits for others, the cpuid probe, frames of more than a page on Windows."""

from __future__ import annotations

import re

from carrot.backends.blob import bytes_text
from carrot.ir.target import Target

# How a thread waits for others: what the CPU calls a pause, and calls of the system, for there is no libc. As machine code, for LLVM here assembles for no other machine:
# of a function whose arguments are the number and three more, and whose fourth is 0; with the numbers of sched_yield, futex and clock_gettime.
_PAUSES = {"x86_64": "x86.sse2.pause()", "aarch64": "aarch64.isb(i32 15)", "arm64": "aarch64.isb(i32 15)", "armv7": "arm.hint(i32 1)"}
_CALLS = {
    # mov rax, rdi; mov rdi, rsi; mov rsi, rdx; mov rdx, rcx; xor r10d, r10d; syscall; ret
    "x86_64": ("4889f8 4889f7 4889d6 4889ca 4531d2 0f05 c3", (24, 202, 228)),
    # mov x8, x0; mov x0, x1; mov x1, x2; mov x2, x3; mov x3, #0; svc #0; ret
    "aarch64": ("e80300aa e00301aa e10302aa e20303aa 030080d2 010000d4 c0035fd6", (124, 98, 113)),
    # mv a7, a0; mv a0, a1; mv a1, a2; mv a2, a3; li a3, 0; ecall; ret
    "riscv64": ("93080500 13850500 93050600 13860600 93060000 73000000 67800000", (124, 98, 113)),
    # str r7, [sp, #-4]!; mov r7, r0; mov r0, r1; mov r1, r2; mov r2, r3; mov r3, #0; svc #0; ldr r7, [sp], #4; bx lr
    "armv7": ("04702de5 0070a0e1 0100a0e1 0210a0e1 0320a0e1 0030a0e3 000000ef 04709de4 1eff2fe1", (158, 240, 263)),
}


def system_calls(target: Target) -> tuple[str, tuple[int, ...]] | None:
    arch, _, system = target.triple.split("-")[:3]
    return _CALLS.get(arch) if system == "linux" else None


def waiting(target: Target) -> str:
    """CarrotSystem of runtime/carrot_desc.h, and carrot_pause and carrot_yield of runtime/team.c. Weak, so that nobody reads anything into what stands behind the machine code:

    define weak hidden i64 @carrot_call(i64 %number, i64 %a, i64 %b, i64 %c) noinline nounwind prologue [18 x i8] c"\\48\\89..." { ret i64 0 }
    @carrot_system = internal constant { ptr, ptr, i32, i32, i32, i32 } { ptr @carrot_pause, ptr @carrot_call, i32 24, i32 202, i32 228, i32 0 }
    define internal void @carrot_pause() nounwind { call void @llvm.x86.sse2.pause() ret void }
    """
    pause = _PAUSES.get(target.triple.split("-")[0], "")
    rest = pause = f"call void @llvm.{pause}" if pause else ""
    lines, word = [], f"i{target.pointer_bits}"
    if pause:
        lines.append("declare void @llvm." + re.sub(r"i32 \d+", "i32 immarg", pause.partition("llvm.")[2]))
    if found := system_calls(target):
        code, numbers = bytes.fromhex(found[0]), found[1]
        rest = f"call {word} @carrot_call({word} {numbers[0]}, {word} 0, {word} 0, {word} 0)"
        lines += [
            f"define weak hidden {word} @carrot_call({word} %number, {word} %a, {word} %b, {word} %c) noinline nounwind prologue [{len(code)} x i8] {bytes_text(code)} {{\n  ret {word} 0\n}}",
            f"@carrot_system = internal constant {{ ptr, ptr, i32, i32, i32, i32 }} {{ ptr @carrot_pause, ptr @carrot_call, {', '.join(f'i32 {n}' for n in (*numbers, 0))} }}",
        ]
    return "\n".join([*lines, *(f"define internal void @carrot_{name}() nounwind {{\n  {body}\n  ret void\n}}" for name, body in (("pause", pause), ("yield", rest)))])


CPUID = """define internal void @carrot_cpuid(i32 %leaf, i32 %sub, ptr %out) nounwind {
  %x = icmp eq i32 %leaf, -1
  br i1 %x, label %xgetbv, label %cpuid
xgetbv:
  %e = call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0)
  %lo = extractvalue { i32, i32 } %e, 0
  store i32 %lo, ptr %out, align 4
  ret void
cpuid:
  %r = call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 %leaf, i32 %sub)
  %a = extractvalue { i32, i32, i32, i32 } %r, 0
  %b = extractvalue { i32, i32, i32, i32 } %r, 1
  %c = extractvalue { i32, i32, i32, i32 } %r, 2
  %d = extractvalue { i32, i32, i32, i32 } %r, 3
  store i32 %a, ptr %out, align 4
  %p1 = getelementptr inbounds i32, ptr %out, i64 1
  store i32 %b, ptr %p1, align 4
  %p2 = getelementptr inbounds i32, ptr %out, i64 2
  store i32 %c, ptr %p2, align 4
  %p3 = getelementptr inbounds i32, ptr %out, i64 3
  store i32 %d, ptr %p3, align 4
  ret void
}"""


# What LLVM calls on Windows before a frame of more than a page, which may only grow page by page (rax: its size; keeps all registers).
CHKSTK = """module asm ".globl ___chkstk_ms"
module asm "___chkstk_ms:"
module asm "  pushq %rcx"
module asm "  pushq %rax"
module asm "  leaq 24(%rsp), %rcx"
module asm "1: cmpq $0x1000, %rax"
module asm "  jb 2f"
module asm "  subq $0x1000, %rcx"
module asm "  testq %rcx, (%rcx)"
module asm "  subq $0x1000, %rax"
module asm "  jmp 1b"
module asm "2: subq %rax, %rcx"
module asm "  testq %rcx, (%rcx)"
module asm "  popq %rax"
module asm "  popq %rcx"
module asm "  retq"
"""
