"""The IR: types, ops, modules, their text, their meaning. Depends on numpy and the standard library alone."""

__version__ = "0.1.0"  # carrot's own: in every card
