"""The one exception that users see, and the context that locates it in their model."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class CarrotError(Exception):
    """A mistake that a user can make: what happened, where in the model, what to do.

    >>> raise CarrotError("unsupported operator 'Foo'", loc="model.onnx: node 'foo' (#3)", note="supported: ...")
    """

    def __init__(self, message: str, *, loc: str | None = None, note: str | None = None, code: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.loc = loc
        self.note = note
        self.code = code

    def __str__(self) -> str:
        text = self.message
        if self.loc:
            text += f"\n  --> {self.loc}"
        if self.note:
            text += f"\n  = note: {self.note}"
        return text

    def as_json(self) -> dict[str, object]:
        return {"severity": "error", "message": self.message, "location": self.loc, "note": self.note}


class VerifyError(CarrotError):
    """IR that breaks a rule of its ops: a compiler bug, or a hand-written .mlir file."""


class ParseError(CarrotError):
    """Text that is no carrot IR; the location is line:column."""


@contextmanager
def located(loc: str | None) -> Iterator[None]:
    """Give every CarrotError raised inside that has no location yet the location `loc`."""
    try:
        yield
    except CarrotError as error:
        if error.loc is None:
            error.loc = loc
        raise


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` or the empty string, for the end of a message about an unknown name."""
    found = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean '{found[0]}'?" if found else ""
