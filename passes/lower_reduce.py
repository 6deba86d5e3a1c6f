"""Lowering rules."""
