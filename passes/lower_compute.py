"""Lowering of ops that combine elements."""
