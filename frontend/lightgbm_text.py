"""The text that Booster.save_model of LightGBM writes (src/io/gbdt_model_text.cpp, src/io/tree.cpp) as arrays, a few trees at a time.

    Tree=0
    num_leaves=3
    split_feature=1 0
    threshold=0.5 1.25
    leaf_value=0.1 -0.2 0.3
"""

from __future__ import annotations

import io
import mmap
import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.frontend.forest import MAX_NODES
from carrot.ir.errors import CarrotError

VERSIONS = (b"v2", b"v3", b"v4")
COLUMNS = {"split_feature": int, "threshold": float, "decision_type": int, "left_child": int, "right_child": int, "leaf_value": float}
COVERS = ("internal_count", "leaf_count")
UNREAD = (b"split_gain=", b"internal_value=", b"internal_weight=", b"leaf_weight=")  # half of a file
BATCH = 1 << 20  # bytes of text from which pyarrow's reader, five times as fast as numpy's on floats, is worth its import


Lines = tuple[int, dict[bytes, bytes]]  # a tree: its number, and its `key=value` lines


@dataclass
class Run:
    """A few trees, one after the other. N nodes: of each tree first the splits, then the leaves.

    leaves i64[T]; leaf bool[N]; columns: COLUMNS in order, of all splits or leaves; cover f64[N], how many rows came to each node, or None;
    categorical, linear: the lines of trees with categories, of those with linear leaves.
    """

    first: int
    leaves: np.ndarray
    leaf: np.ndarray
    columns: list[np.ndarray]
    cover: np.ndarray | None
    categorical: dict[int, dict[bytes, bytes]]
    linear: list[Lines]


@dataclass
class Text:
    """A model file: the `key=value` lines of its header, its trees, the line of pandas categories and the columns that its parameters call categorical."""

    header: dict[bytes, bytes]
    runs: list[Run]
    pandas: bytes
    categorical: list[int]

    @property
    def n_trees(self) -> int:
        return sum(len(run.leaves) for run in self.runs)


def quote(word: bytes) -> str:
    return ascii(word[:40])[1:]


def parse(data: bytes | mmap.mmap, covers: bool) -> Text:
    """Line by line, a few trees at a time into arrays: the text is never held twice."""
    lines = iter((data if isinstance(data, mmap.mmap) else io.BytesIO(data)).readline, b"")
    header: dict[bytes, bytes] = {}
    runs: list[Run] = []
    held: list[Lines] = []
    pairs, n, size = header, 0, 0
    unread = UNREAD if covers else UNREAD + tuple(b"%s=" % key.encode() for key in COVERS)
    for line in lines:
        if line.startswith(unread):
            continue
        key, _, value = line.rstrip(b"\r\n").partition(b"=")
        if key in (b"Tree", b"end of trees"):
            if held and (key != b"Tree" or size > 4 * BATCH):
                runs.append(_run(held, covers))
                held, size = [], 0
            if key != b"Tree":
                break
            if value.strip() != b"%d" % n:
                raise CarrotError(f"tree {n}: its number is {quote(value)}")
            pairs = {}
            held.append((n, pairs))
            n += 1
        elif key:
            pairs[key] = value
            size += len(value)
    else:
        raise CarrotError("the file is cut off: it has no line 'end of trees'")
    if b"version" in header and header[b"version"].strip() not in VERSIONS:
        raise CarrotError(f"version {quote(header[b'version'])} of the text format is not supported", note="supported: v2, v3, v4")
    if b"tree_sizes" in header and len(header[b"tree_sizes"].split()) != n:
        raise CarrotError(f"the file has {n} trees, its tree_sizes says {len(header[b'tree_sizes'].split())}")
    pandas, categorical = b"null", b""
    for line in lines:
        key, _, value = line.strip().partition(b":")
        if key == b"pandas_categorical":
            pandas = value.strip()
        elif key == b"[categorical_feature":
            categorical = value.strip(b" ]")
    return Text(header, runs, pandas, [int(word) for word in categorical.split(b",") if word.strip().isdigit()])


def _run(held: list[Lines], covers: bool) -> Run:
    leaves = np.array([_leaves(pairs, i) for i, pairs in held])
    columns = [column(held, key, kind, leaves - (key != "leaf_value")) for key, kind in COLUMNS.items()]
    leaf = np.repeat(np.tile([False, True], len(held)), np.stack([leaves - 1, leaves], 1).reshape(-1))
    cover = _cover(held, leaves, leaf) if covers else None
    return Run(held[0][0], leaves, leaf, columns, cover, {i: pairs for i, pairs in held if b"cat_threshold" in pairs}, [lines for lines in held if _is_linear(lines[1])])


def _leaves(pairs: dict[bytes, bytes], i: int) -> int:
    leaves = whole(pairs, "num_leaves", f"tree {i}")
    if not 1 <= leaves <= MAX_NODES:
        raise CarrotError(f"tree {i}: it has {leaves} leaves")
    return leaves


def _is_linear(pairs: dict[bytes, bytes]) -> bool:
    return pairs.get(b"is_linear", b"0").strip() != b"0"


def _cover(held: list[Lines], leaves: np.ndarray, leaf: np.ndarray) -> np.ndarray:
    cover, known = np.ones(len(leaf)), leaves > 1
    grown = [lines for lines, each in zip(held, known.tolist()) if each]
    of_known = np.repeat(known, 2 * leaves - 1)
    for key, where in zip(COVERS, (~leaf, leaf)) if grown else ():
        cover[where & of_known] = column(grown, key, float, leaves[known] - (key != "leaf_count"))
    bad = ~((cover >= 0) & (cover < np.inf))
    if bad.any():
        i = int(np.searchsorted(np.cumsum(2 * leaves - 1), np.argmax(bad), "right"))
        raise CarrotError(f"tree {held[i][0]}: its counts of rows are not all numbers from 0")
    return cover


def column(held: list[Lines], key: str, kind: type, counts: np.ndarray) -> np.ndarray:
    """The numbers of a line of all trees, one tree after the other; counts: how many each has."""
    lines = [pairs.get(key.encode(), b"") for _, pairs in held]
    if [line.count(b" ") + (len(line) > 0) for line in lines] == counts.tolist():
        found = _floats(lines) if kind is float else _read(b" ".join(lines), np.int64)
        if len(found) == counts.sum():
            return found
    return np.concatenate([numbers(pairs, key, i, kind, n) for (i, pairs), n in zip(held, counts.tolist())])


def _floats(lines: list[bytes]) -> np.ndarray:
    """As _read, by pyarrow if there are many."""
    text = b" ".join(lines)
    if len(text) < BATCH:
        return _read(text, np.float64)
    from pyarrow import ArrowInvalid, BufferReader, csv, float64

    how = csv.ConvertOptions(column_types={"": float64()}, null_values=[])
    source = BufferReader(text.replace(b" ", b"\n"))
    try:
        table = csv.read_csv(source, csv.ReadOptions(column_names=[""]), csv.ParseOptions(delimiter="\t", quote_char=False), how)
    except ArrowInvalid:
        return np.zeros(0)
    chunks = table[0].chunks  # not by to_numpy, which imports pandas where there is one: a fifth of a second
    return np.concatenate([np.frombuffer(c.buffers()[1], np.float64, len(c), 8 * c.offset) for c in chunks])


def _read(text: bytes, dtype: Any) -> np.ndarray:
    """The numbers of a line, correctly rounded; fewer than there are if it holds anything else."""
    try:  # numpy's reader stops at what is no number: then the last one is missing
        found = np.fromstring(text + b" 0", dtype, sep=" ")[:-1]
    except (DeprecationWarning, ValueError):
        return np.zeros(0, dtype)
    return found if dtype is np.float64 or np.abs(found).max(initial=0) < 10**18 else found[:0]


def numbers(pairs: dict[bytes, bytes], key: str, i: int, kind: type, n: int | None = None) -> np.ndarray:
    """The numbers of a line, n if that is known: i64, or f64 correctly rounded."""
    text, dtype = pairs.get(key.encode(), b""), np.int64 if kind is int else np.float64
    found = _read(text, dtype)
    if len(found) == text.count(b" ") + 1 and n in (None, len(found)):
        return found
    words = text.split()
    if n is not None and len(words) != n:
        raise CarrotError(f"tree {i}: '{key}' has {len(words)} entries, there must be {n}")
    try:
        return np.array(list(map(kind, words)), dtype)
    except (ValueError, OverflowError):
        shape = rb"-?[0-9]{1,18}" if kind is int else rb"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?(nan|inf)"
        for word in words:
            if not re.fullmatch(shape, word):
                raise CarrotError(f"tree {i}: '{key}': {quote(word)} is no number") from None
        raise


def whole(pairs: dict[bytes, bytes], key: str, where: str, default: int | None = None) -> int:
    text = pairs.get(key.encode())
    if text is None:
        if default is None:
            raise CarrotError(f"{where} has no '{key}'")
        return default
    if not text.strip().isdigit() or len(text) > 18:
        raise CarrotError(f"{where}: '{key}' is {quote(text)}, not a whole number")
    return int(text)
