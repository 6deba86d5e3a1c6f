# Xtensa under qemu-xtensa: the system calls write (13) and exit (118). Calls go through literals: `call8` takes a linker that knows the core.
    .text
    .p2align 2
    .literal_position
    .literal .Ldrive, drive
    .literal .Lroom, 65536
    .global _start
    .p2align 2
_start:
    movi a0, 0
    l32r a8, .Ldrive
    callx8 a8

    .global put
    .type put, @function
    .p2align 2
put:
    entry a1, 32
    mov a4, a3
    mov a3, a2
    movi a6, 1
    movi a2, 13
    syscall
    retw

    .global halt
    .type halt, @function
    .p2align 2
halt:
    entry a1, 32
    mov a6, a2
    movi a2, 118
    syscall

    .global stack_bottom
    .type stack_bottom, @function
    .p2align 2
stack_bottom:
    entry a1, 32
    l32r a8, .Lroom
    sub a2, a2, a8
    retw
