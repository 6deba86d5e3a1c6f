"""docs/operators.md: every ONNX operator, since which opsets, of which dtypes, and how many of the official tests that use it pass.

    python benchmarks/operators_report.py        # writes the page; tests/onnx_backend.py keeps the table it is made from true
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import onnx

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))
import onnx_backend  # noqa: E402

from carrot.frontend.onnx import operators  # noqa: E402

PAGE = ROOT / "docs/operators.md"
DOMAINS = {"ai.onnx": "", "ai.onnx.ml": "ai.onnx.ml", "com.microsoft": "com.microsoft"}
HEAD = """# ONNX operators

Made by `python benchmarks/operators_report.py` from the conformance suite that ships in the `onnx` package {version}, which `tests/test_onnx_backend.py` runs test by test;
what is expected to fail is in `tests/onnx_backend.txt`, with a reason each.

**{passed} of {all} tests pass, of the node tests of ordinary dtypes (no bfloat16, float8, 4-bit, complex, sequences) and opset <= {newest} {ordinary_passed} of
{ordinary} ({rate:.1f} %).** {bound} of those that pass have an input bound when compiling (`constants=`) because the shape of a result depends on it,
{stated} a bound of sizes that are computed from values (`bounds=`).

"Versions" are the opsets in which the operator changed. "Tests" counts each test whose graph has the operator, "dtypes" are those of its inputs in tests that pass.
The suite has few tests of ai.onnx.ml and none of com.microsoft: these are held against onnxruntime (`tests/test_onnx_ml.py`, `test_onnx_strings.py`, `test_onnx_contrib.py`).

"""


def _nodes(graph: Any) -> Any:
    for node in graph.node:
        yield node
        for a in node.attribute:
            if a.type == onnx.AttributeProto.GRAPH:
                yield from _nodes(a.g)


def page() -> str:
    table = onnx_backend.table()
    bound, stated = (sum(why.startswith(mark) for why in table.values()) for mark in (onnx_backend.BOUND, onnx_backend.STATED))
    failing = {n for n, why in table.items() if not why.startswith((onnx_backend.BOUND, onnx_backend.STATED))}
    cases = onnx_backend.cases()
    ordinary = {n for n, t in cases.items() if onnx_backend.is_ordinary(t)}
    tests: dict[tuple[str, str], list[str]] = defaultdict(list)
    dtypes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name, test in cases.items():
        graph = onnx_backend.data(test)[0].graph
        types = {v.name: onnx.TensorProto.DataType.Name(v.type.tensor_type.elem_type).lower() for v in graph.input if v.type.WhichOneof("value") == "tensor_type"}
        for node in _nodes(graph):
            key = (DOMAINS.get(node.domain, node.domain), node.op_type)
            if name not in tests[key]:
                tests[key].append(name)
            if name not in failing:
                dtypes[key] |= {types[i] for i in node.input if i in types}
    versions: dict[tuple[str, str], list[int]] = defaultdict(list)
    gone = set()
    for schema in onnx.defs.get_all_schemas_with_history():
        versions[schema.domain, schema.name].append(schema.since_version)
        gone |= {(schema.domain, schema.name)} if schema.deprecated else set()
    known = {(DOMAINS.get(d, d), name) for d, name in operators()}
    out = HEAD.format(
        version=onnx.__version__, passed=len(cases) - len(failing), all=len(cases), newest=onnx_backend.NEWEST, ordinary_passed=len(ordinary - failing), ordinary=len(ordinary),
        rate=100 * len(ordinary - failing) / len(ordinary), bound=bound, stated=stated,
    )  # fmt: skip
    for title, domain in DOMAINS.items():
        names = sorted({n for d, n in (known | versions.keys() - gone) if d == domain})
        have = [n for n in names if (domain, n) in known]
        out += f"## {title}: {len(have)}{f' of {len(names)}' if versions and domain != 'com.microsoft' else ''}\n\n| operator | versions | dtypes | tests |\n|---|---|---|---|\n"
        for n in have:
            key = (domain, n)
            ok = sum(t not in failing for t in tests[key])
            out += f"| {n} | {', '.join(map(str, sorted(versions[key])))} | {', '.join(sorted(dtypes[key]))} | {f'{ok} of {len(tests[key])}' if tests[key] else ''} |\n"
        lacking = [n for n in names if n not in have]
        out += f"\nNot supported: {', '.join(lacking)}.\n\n" if lacking else "\n"
    return out.rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(page().splitlines())} lines")
