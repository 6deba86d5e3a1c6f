"""Lowering of shape ops."""
