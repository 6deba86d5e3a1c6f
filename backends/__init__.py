"""Kernel IR to LLVM IR text to objects, shared libraries and code in memory. llvmlite appears here only."""
