"""Mock models with a card for the tests of the Python runtime: abi.c and a kernel in C, built with the system's compiler."""

import functools
import hashlib
import json

from abi_mock import COLUMNS, TABLE_SETS, c_source, library, tensor

BITS = {"null": 1, "nan": 2, "inf": 4}


def card_of(inputs, outputs, sets, labels, on_missing, batched):
    def io(t, extra):
        own = {"dtype": "i64", "logical": "timestamp"} if t["dtype"] == "timestamp" else {"dtype": {"bool": "i1"}.get(t["dtype"], t["dtype"])}
        own |= {k: t[k] for k in ("positions",) if k in t}
        return {"name": t["name"], "shape": t["shape"], "batched": batched} | own | extra

    names = [o["name"] for o in outputs]
    return {
        "name": "mock", "carrot": "0", "llvm": "0", "target": "host", "cpu": "any", "source": {"format": "mock"}, "row_block": 4, "arena_bytes": 64,
        "inputs": [io(t, {"accept": [a for a, bit in BITS.items() if t["accept"] & bit]} | ({"columns": list(t["columns"])} if t["columns"] else {})) for t in inputs],
        "outputs": [io(t, {"sets": [s for s in sets if t["name"] in sets[s]]} | ({"labels": labels or list(t["labels"])} if t["labels"] else {})) for t in outputs],
        "sets": {s: [names.index(o) for o in members] for s, members in sets.items()}, "options": {"on_missing": on_missing},
    }  # fmt: skip


def seal(image):
    """What the linker step does to a finished library: see carrot.runtime.loader."""
    at = image.index(b"GNU\0CRRT" + bytes(20)) + 8
    return image[:at] + hashlib.sha256(image).digest()[:20] + image[at + 20 :]


def build(path, kernel, inputs, outputs, sets, labels=None, on_missing="error", batched=True, sealed=False, **options):
    """A model's shared library at `path`."""
    card = json.dumps(card_of(inputs, outputs, sets, labels, on_missing, batched), sort_keys=True, ensure_ascii=False).encode()
    source = c_source(kernel, inputs, outputs, sets, on_missing=int(on_missing == "null"), **options)
    text = "".join(f"\\{b:03o}" for b in card)
    source = source.replace('card[] = "{}"', f'card[] __attribute__((section(".carrot.card"))) = "{text}"').replace(" card, 2,", f" card, {len(card)},")
    library(path, source, *["-Wl,--build-id=0x43525254" + 40 * "0"] * sealed)
    if sealed:
        path.write_bytes(seal(path.read_bytes()))
    return path


def table(path, dtype="f32", columns=COLUMNS, labels=None, sets=TABLE_SETS, **options):
    """x [n, 4] -> score, proba [n, 3], label, flag, grid [n, 2, 3]; NaN counts as 100."""
    out = [tensor("out", "score", "f64", []), tensor("out", "proba", "f32", [3]), tensor("out", "label", "i32", [], labels=("no", "maybe", "ÿes")),
           tensor("out", "flag", "bool", []), tensor("out", "grid", "f32", [2, 3])]  # fmt: skip
    return build(path, "table", [tensor("in", "x", dtype, [4], columns, functools.reduce(int.__and__, columns.values()))], out, sets, labels=labels, **options)


def two(path, **options):
    inputs = [tensor("in", "x", "f64", [2], {"p": 7, "q": 0}), tensor("in", "ids", "i64", [3])]
    return build(path, "two", inputs, [tensor("out", "y", "f64", [])], {"default": ["y"]}, **{"block": 0, "score": (-1, -1)} | options)


def image(path, **options):
    out = [tensor("out", "sum", "f64", []), tensor("out", "where", "i64", [1])]
    return build(path, "image", [tensor("in", "x", "f32", [2, 3], accept=6)], out, {"default": ["sum", "where"]}, **options)


def echo(path, dtype, **options):
    return build(path, "echo", [tensor("in", "in", dtype, [1], {"x": 7})], [tensor("out", "y", dtype, [])], {"default": ["y"]}, **options)


def words(path, accept=(7, 1, 0, 1), **options):
    """n, city and code, when -> hash [n, 2] of the strings (null: -1), x, us."""
    columns = [{"n": accept[0]}, {"city": accept[1], "code": accept[2]}, {"when": accept[3]}]
    inputs = [tensor("in", name, dtype, [len(c)], c) for name, dtype, c in zip(("numbers", "texts", "times"), ("f64", "str", "timestamp"), columns)]
    for t, positions in zip(inputs, ([1], [0, 3], [2])):
        t["positions"] = positions
    out = [tensor("out", "hash", "i64", [2]), tensor("out", "x", "f64", []), tensor("out", "us", "i64", [])]
    return build(path, "words", inputs, out, {"default": ["hash", "x", "us"], "hash": ["hash"]}, **{"score": (-1, -1)} | options)


def pairs(path, columns=("city", "code"), **options):
    """Text only, two columns -> hash [n, 2]."""
    return build(path, "pairs", [tensor("in", "in", "str", [2], dict.fromkeys(columns, 1))], [tensor("out", "y", "i64", [2])], {"default": ["y"]}, **{"score": (-1, -1)} | options)
