"""The IR: types, ops, modules, their text, their meaning. Depends on numpy and the standard library alone."""
