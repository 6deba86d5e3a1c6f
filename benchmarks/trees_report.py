"""The tables and the plot of trees_time.py, from its results.

A ratio is carrot's rows a second over those of the fastest peer that gives the right answers with the same model, medians of the same
interleaved repetitions; in brackets that of the best repetitions. Peers with a model of their own are given, but are nobody's best.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from typing import Any
from xml.sax.saxutils import escape

import trees_models as models

GOALS = {"c1@1": "1 row, called from C", "100@1": "100 rows", "10k@1": "10k rows", "1M@1": "1M rows"}
COLUMNS = {
    "c1@1": "1 row from C, us", "py1@1": "1 row, us", "100@1": "100 rows", "10k@1": "10k rows", "1M@1": "1M rows", "10k@2": "10k, 2 threads", "1M@2": "1M, 2 threads",
}  # fmt: skip
COLORS = {
    "carrot": "#e8590c", "native": "#1c7ed6", "onnxruntime": "#2f9e44", "treelite": "#868e96", "tl2cgen": "#9c36b5", "lleaves": "#0b7285",
    "timber": "#a61e4d", "timber-plain": "#a61e4d", "m2cgen": "#f2a900", "onedal": "#4263eb", "ydf": "#5c940d",
}  # fmt: skip


def table(head: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    head = list(head)
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *lines)) + "\n"


def rate(cell: dict[str, Any], peer: str, what: str = "median") -> float | None:
    found = cell.get(peer, {})
    return found["rows"] / found[what] if what in found else None


def owners(result: dict[str, Any]) -> set[str]:
    """Peers whose model is their own."""
    return {p for p, s in result["peers"].items() if s.get("own")}


def best(result: dict[str, Any], cell: str, what: str = "median") -> tuple[str, float] | None:
    """The fastest peer that is right with the same model, and its rows a second."""
    found = result["cells"].get(cell, {})
    rates = {p: r for p in found if p != "carrot" and p not in owners(result) and (r := rate(found, p, what))}
    return max(rates.items(), key=lambda x: x[1]) if rates else None


def ratio(result: dict[str, Any], cell: str, peer: str | None = None, what: str = "median") -> tuple[float, str] | None:
    found = result["cells"].get(cell, {})
    mine = rate(found, "carrot", what)
    against = best(result, cell, what) if peer is None else (peer, rate(found, peer, what) or 0.0)
    return (mine / against[1], against[0]) if mine and against and against[1] else None


def number(v: float) -> str:
    digits = 0 if v >= 100 else 1 if v >= 10 else 2
    return f"{v:.{digits}f}"


def rows(v: float) -> str:
    return f"{v / 1e9:.3g}G" if v >= 999.5e6 else f"{v / 1e6:.3g}M" if v >= 999_500 else f"{v / 1e3:.3g}k" if v >= 1e3 else f"{v:.3g}"


def plain(error: str) -> str:
    """What an error says first."""
    found = re.search(r"error: (.+)", error)
    text = found[1] if found else error.splitlines()[0] if error else ""
    return text.split(";")[0].split(" | ")[0][:90]


def judged(result: dict[str, Any], cell: str, goal: float | None, peer: str | None = None) -> str:
    found, top = ratio(result, cell, peer), ratio(result, cell, peer, "best")
    if not found or not top:
        return ""
    reached = "" if goal is None else f", goal {goal:g}: {'reached' if found[0] >= goal else '**not reached**'}"
    return f"{number(found[0])}x ({number(top[0])}x) {found[1]}{reached}"


def goals(results: dict[str, Any], names: list[str]) -> str:
    lines = []
    for name in names:
        result, aims = results[name], models.WORKLOADS[name].goals
        lines.append([name, *(judged(result, c, aims[i] if aims else None) for i, c in enumerate(GOALS))])
        for peer in sorted(owners(result)):
            aim = 2.0 if (name, peer) == ("hgb-200x31", "ydf") else None
            lines.append([f"{name}, {peer}'s own model", *(judged(result, c, aim, peer) for c in GOALS)])
    return table(["carrot against the best peer", *GOALS.values()], lines)


def other_goals(results: dict[str, Any], names: list[str]) -> str:
    def speedup(cells: dict[str, Any], more: str, less: str) -> float | None:
        clock = "wall" if more.endswith("@2") else "median"
        a, b = rate(cells.get(more, {}), "carrot", clock), rate(cells.get(less, {}), "carrot", clock)
        return a / b if a and b else None

    lines = []
    for name in names:
        cells = results[name]["cells"]
        one = rate(cells.get("py1@1", {}), "carrot")
        line = [name, f"{1e6 / one:.2f}" if one else ""]
        for more, less in (("10k@2", "10k@1"), ("1M@2", "1M@1"), ("10k-arrow@1", "c10k@1"), ("10k-arrow@1", "c10k-arrow@1"), ("1M-arrow@1", "1M@1")):
            found = speedup(cells, more, less)
            line.append(f"{found:.2f}" if found else "")
        lines.append(line)
    head = ["carrot", "a numpy row, us (goal 3)", "2 threads / 1, 10k rows (goal 1.8)", "2 / 1, 1M rows (goal 1.8)"]
    return table([*head, "10k rows: Arrow from Python / plain from C (goal 0.95)", "10k rows: Arrow from Python / from C", "1M rows: Arrow / numpy"], lines)


def everyone(name: str, result: dict[str, Any]) -> str:
    lines, notes = [], []
    for peer, status in result["peers"].items():
        if status.get("error") == "does not read such models":
            continue
        if not status["ok"]:
            notes.append(f"{peer}: {plain(status['error'])}")
            continue
        if not status.get("right", True):
            why = plain(status.get("error", "")) or f"{status['off']:.1%} of rows off, by up to {status['worst']:.2g} relative"
            notes.append(f"{peer}: wrong ({why})")
            lines.append([peer, *["wrong"] * len(COLUMNS)])
            continue
        line = [peer + (", own model" if status.get("own") else "")]
        for cell in COLUMNS:
            found = result["cells"].get(cell, {}).get(peer, {})
            if "median" not in found:
                if "none" in found and found["none"] not in ("no C function", "one thread only"):
                    notes.append(f"{peer}, {cell}: {plain(found['none'])}")
                line.append("")
            elif found["rows"] == 1:
                line.append(number(found["median"] * 1e6) if found["median"] > 1e-6 else f"{found['median'] * 1e6:.3f}")
            else:
                line.append(rows(found["rows"] / found["median"]))
        lines.append(line)
    text = f"{name}: {models.WORKLOADS[name].what}. Rows a second, medians.\n\n" + table(["", *COLUMNS.values()], lines)
    return text + ("\nNo number: " + "; ".join(notes) + ".\n" if notes else "")


def clocked(results: dict[str, Any], clock: str) -> None:
    """Best repetitions or CPU seconds instead of medians; CPU seconds of one thread only."""
    for result in results.values():
        for name, cell in result["cells"].items():
            for found in cell.values():
                if "median" in found:
                    found["wall"] = found["median"]
                if clock in found and (clock != "cpu" or name.endswith("@1")):
                    found["median"] = found[clock]


def tables(data: dict[str, Any], wanted: list[str], clock: str = "median") -> str:
    results = data["workloads"]
    clocked(results, clock)
    names = [n for n in wanted if n in results]
    m = data["machine"]
    head = f"{m['cpu']}, {m['cores']} cores, {m['when']}, load {m['load']:.1f} when it began.\n"
    return "\n".join([head, goals(results, names), other_goals(results, names), *(everyone(n, results[n]) for n in names)])


# ------------------------------------------------------------------------------------------------ plot

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 400, 280, 46, 34, 26


def plot(data: dict[str, Any], wanted: list[str], curve: list[str], clock: str = "median") -> str:
    """Rows a second against the batch size, called from Python, one thread; both axes logarithmic; a panel for each workload."""
    results = data["workloads"]
    clocked(results, clock)
    names = [n for n in wanted if n in results and any(c in results[n]["cells"] for c in curve)]
    shown = [p for p in COLORS if any(rate(results[n]["cells"].get(c, {}), p) for n in names for c in curve)]
    across = 2
    height = 30 + 26 * math.ceil(len(shown) / 8) + HEIGHT * math.ceil(len(names) / across)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * across} {height}" font-family="sans-serif" font-size="11">',
        f'<rect width="{WIDTH * across}" height="{height}" fill="white"/>',
        '<text x="10" y="18" font-size="13">Rows a second against rows in a call, from Python, one thread</text>',
    ]
    for i, p in enumerate(shown):
        x, y = 10 + (i % 8) * 97, 38 + 18 * (i // 8)
        out.append(f'<line x1="{x}" x2="{x + 16}" y1="{y - 4}" y2="{y - 4}" stroke="{COLORS[p]}" stroke-width="{4 if p == "carrot" else 1.5}"/>')
        out.append(f'<text x="{x + 20}" y="{y}">{escape(p)}</text>')
    for i, name in enumerate(names):
        x, y = WIDTH * (i % across), 30 + 26 * math.ceil(len(shown) / 8) + HEIGHT * (i // across)
        out.append(f'<g transform="translate({x},{y})">{panel(name, results[name], shown, curve)}</g>')
    return "\n".join([*out, "</svg>\n"])


def panel(name: str, result: dict[str, Any], shown: list[str], curve: list[str]) -> str:
    lines: dict[str, list[tuple[float, float]]] = {}
    for p in shown:
        points = [(f["rows"], f["rows"] / f["median"]) for c in curve if "median" in (f := result["cells"].get(c, {}).get(p, {}))]
        if points:
            lines[p] = sorted(points)
    values = [v for points in lines.values() for _, v in points]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    right = WIDTH - 18

    def px(n: float) -> float:
        return LEFT + (right - LEFT) * math.log10(n) / 5

    def py(v: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (math.log10(v) - low) / (high - low)

    out = [f'<text x="{LEFT}" y="16" font-weight="bold">{escape(name)}</text>']
    label: Callable[[float], str] = lambda v: rows(v).replace(".0", "")  # noqa: E731
    for e in range(low, high + 1):
        y = py(10.0**e)
        out.append(f'<line x1="{LEFT}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/><text x="{LEFT - 4}" y="{y + 4:.1f}" text-anchor="end">{label(10.0**e)}</text>')
    for e in range(6):
        x = px(10.0**e)
        out.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="#eee"/>')
        out.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 15}" text-anchor="middle">{label(10.0**e)}</text>')
    for p in sorted(lines, key=lambda p: p == "carrot"):
        path = " ".join(f"{px(n):.1f},{py(v):.1f}" for n, v in lines[p])
        dash = ' stroke-dasharray="4 3"' if result["peers"].get(p, {}).get("own") else ""
        out.append(f'<polyline points="{path}" fill="none" stroke="{COLORS[p]}" stroke-width="{3.5 if p == "carrot" else 1.5}"{dash}><title>{escape(p)}</title></polyline>')
    return "".join(out)
