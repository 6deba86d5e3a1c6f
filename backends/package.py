"""Packages: a model as a folder that a build system takes as it is, with an example that scores a sample.

    package_files("esp-idf", "iris", target, card, golden, make)
        -> {"CMakeLists.txt": ..., "idf_component.yml": ..., "include/iris.h": ..., "libiris.a": ..., "iris.S": ..., "examples/score/main/main.c": ...}

The files lie in packages/, one folder for each kind. @word@ in a path or in a text stands for a value; a line with a value that the model or
the target does not have is left out.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from carrot.backends.abi import score_output
from carrot.backends.header import C_TYPES, entry
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.target import Target, target_from, target_names
from carrot.ir.types import DTYPES

TEMPLATES = Path(__file__).parent / "packages"
Golden = tuple[list[np.ndarray], list[np.ndarray]]


@dataclass(frozen=True)
class Kind:
    """A kind of package. compiled: what is compiled for it, by path: kinds of compiler.EMIT. needs: the value without which a target is not
    for it; empty: every ELF target is, hosted as it says. folder: of its files."""

    folder: str
    compiled: dict[str, str]
    needs: str = ""
    hosted: bool = False

    def suits(self, target: Target) -> bool:
        return target.object_format == "elf" and target.hosted == self.hosted and (not self.needs or self.needs in _of_target(target))


def _bare(header: str, library: str, source: str) -> dict[str, str]:
    return {f"{header}@name@.h": "header", f"{library}lib@name@.a": "a", f"{source}@name@.S": "source"}


KINDS: dict[str, tuple[Kind, ...]] = {
    "esp-idf": (Kind("esp-idf", _bare("include/", "", ""), "idf"),),
    "arduino": (Kind("arduino", _bare("src/", "src/@mcu@/", "src/"), "mcu"),),
    "cmake": (Kind("cmake", _bare("include/", "lib/", "")), Kind("cmake-hosted", {"include/@name@.h": "header", "lib/@name@.so": "so"}, hosted=True)),
    "zephyr": (Kind("zephyr", _bare("include/", "lib/", ""), "zephyr_board"),),
    "platformio": (Kind("platformio", _bare("include/", "lib/", "src/"), "board"),),
}

# What build systems call a target and the boards that have it. mcu: a board's build.mcu, the folder of Arduino's precompiled libraries; architectures:
# Arduino's; platform, board: PlatformIO's. A target that is not here takes what the one has that it extends.
_ARM, _ESP = {"architectures": "*", "platform": "ststm32"}, {"architectures": "esp32", "platform": "espressif32"}
BOARDS: dict[str, dict[str, str]] = {
    "cortex-m0": _ARM | {"mcu": "cortex-m0", "board": "nucleo_f072rb", "zephyr_board": "qemu_cortex_m0"},
    "cortex-m0plus": _ARM | {"mcu": "cortex-m0plus", "board": "nucleo_l073rz", "zephyr_board": "nucleo_l073rz"},
    "cortex-m3": _ARM | {"mcu": "cortex-m3", "board": "nucleo_f103rb", "zephyr_board": "qemu_cortex_m3"},
    "cortex-m4": _ARM | {"mcu": "cortex-m4", "board": "nucleo_f446re", "zephyr_board": "mps2/an386"},
    "cortex-m4f": _ARM | {"mcu": "cortex-m4", "board": "nucleo_f446re", "zephyr_board": "nrf52840dk/nrf52840", "fpu": "y"},
    "cortex-m7": _ARM | {"mcu": "cortex-m7", "board": "nucleo_f767zi", "zephyr_board": "mps2/an500", "fpu": "y"},
    "cortex-m33": _ARM | {"mcu": "cortex-m33", "board": "nucleo_l552ze_q", "zephyr_board": "nucleo_l552ze_q", "fpu": "y"},
    "cortex-m55": {"mcu": "cortex-m55", "architectures": "*", "zephyr_board": "mps3/corstone300/an547", "fpu": "y"},
    "rp2040": {"mcu": "cortex-m0plus", "architectures": "rp2040,mbed_rp2040", "platform": "raspberrypi", "board": "pico", "zephyr_board": "rpi_pico"},
    "rp2350": {"mcu": "cortex-m33", "architectures": "rp2040", "platform": "raspberrypi", "board": "rpipico2", "zephyr_board": "rpi_pico2/rp2350a/m33", "fpu": "y"},
    "esp32": _ESP | {"idf": "esp32", "mcu": "esp32", "board": "esp32dev", "zephyr_board": "esp32_devkitc/esp32/procpu", "fpu": "y"},
    "esp32s2": _ESP | {"idf": "esp32s2", "mcu": "esp32s2", "board": "esp32-s2-saola-1", "zephyr_board": "esp32s2_saola"},
    "esp32s3": _ESP | {"idf": "esp32s3", "mcu": "esp32s3", "board": "esp32-s3-devkitc-1", "zephyr_board": "esp32s3_devkitc/esp32s3/procpu", "fpu": "y"},
    "esp32c3": _ESP | {"idf": "esp32c3", "mcu": "esp32c3", "board": "esp32-c3-devkitm-1", "zephyr_board": "esp32c3_devkitm"},
    "esp32c6": _ESP | {"idf": "esp32c6", "mcu": "esp32c6", "board": "esp32-c6-devkitc-1", "zephyr_board": "esp32c6_devkitc/esp32c6/hpcore"},
    "esp32h2": _ESP | {"idf": "esp32h2", "mcu": "esp32h2", "board": "esp32-h2-devkitm-1", "zephyr_board": "esp32h2_devkitm"},
    "esp32p4": {"architectures": "esp32", "idf": "esp32p4", "mcu": "esp32p4", "fpu": "y"},
    "atmega328p": {"mcu": "atmega328p", "architectures": "avr", "platform": "atmelavr", "board": "uno"},
}


def _of_target(target: Target) -> dict[str, str]:
    return next((BOARDS[name] for name in target.lineage if name in BOARDS), {})


def check_kind(kind: str, target: Target | None = None) -> Kind:
    """The kind of this name, as it is for the target. Raises CarrotError that says what there is, or which targets it suits."""
    if kind not in KINDS:
        raise CarrotError(f"--package={kind}: there is no such kind{nearest(kind, KINDS)}", note=f"kinds: {', '.join(KINDS)}", code=2)
    found = next((k for k in KINDS[kind] if target is None or k.suits(target)), None)
    if found is None:
        assert target is not None
        suited = [name for name in target_names() if name != "host" and any(k.suits(target_from(name)) for k in KINDS[kind])]
        others = [name for name, kinds in KINDS.items() if any(k.suits(target) for k in kinds)]
        raise CarrotError(f"--package={kind} does not suit {target.name}", note=f"it suits {', '.join(suited)}; packages for {target.name}: {', '.join(others) or 'none'}", code=2)
    return found


def package_files(kind: str, name: str, target: Target, card: dict[str, Any], golden: Golden, make: Callable[[str], bytes]) -> dict[str, bytes]:
    """Every file of a package by its path. make: a kind of compiler.EMIT to its bytes. golden: rows, and what the model gives for them (may be none)."""
    found = check_kind(kind, target)
    values: dict[str, Any] = {"name": name, "NAME": name.upper(), "target": target.name, "carrot": card["carrot"], "source": _source(card), **_of_target(target), **example(card, target, golden)}
    out = {_filled(path, values): make(what) for path, what in found.compiled.items()}
    folder = TEMPLATES / found.folder
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        out[_filled(path.relative_to(folder).as_posix(), values)] = _filled(path.read_text(encoding="utf-8"), values).encode()
    return out


def _filled(text: str, values: Mapping[str, Any]) -> str:
    """Text with the values in place, without the lines that lack one."""
    words = re.compile(r"@(\w+)@")
    lines = [line for line in text.split("\n") if all(values.get(word) is not None for word in words.findall(line))]
    return words.sub(lambda m: str(values[m[1]]), "\n".join(lines))


def _plain(text: str) -> str:
    """Text that means the same in every language of a package."""
    return re.sub(r"[^-\w .,:+/()\[\]]", "_", text, flags=re.ASCII)


def _source(card: dict[str, Any]) -> str:
    told = [card["source"].get(key) for key in ("framework", "estimator")]
    return _plain(" ".join(t for t in told if t) or card["source"].get("format", "a trained model"))


# ---------------------------------------------------------------------------------------------- the example


def example(card: dict[str, Any], target: Target, golden: Golden) -> dict[str, str | int | None]:
    """The example's code: `sample`, the arrays that it takes; `call`; `scores` that it prints, of the model's `output`; what is `expected`.

    static const float row[4] = {0.0f, 1.5f, -2.0f, 0.25f};
    static const float expected[3] = {0.0f, 0.1f, 0.9f};
    static float score[3];
    """
    if target.hosted:
        return _hosted(card, golden)
    call, shown = entry(card), _shown(card)
    given, wanted = ([a[0] for a in rows] or [None] * len(tensors) for rows, tensors in zip(golden, (card["inputs"], card["outputs"])))
    if call.types:
        types, names = call.types, (["row"], ["score"])
    else:
        types, names = None, ([f"row_{i}" for i in range(len(given))], ["score" if i == shown else f"output_{i}" for i in range(len(card["outputs"]))])
    lines = [_array(n, t, row, types and types[0]) for n, t, row in zip(names[0], card["inputs"], given)]
    lines += [f"static {types[1] if types else _c_type(t)} {n}[{math.prod(t['shape'])}];" for n, t in zip(names[1], card["outputs"])]
    if golden[1]:
        lines.insert(len(given), _array("expected", card["outputs"][shown], wanted[shown], types and types[1]))
    if not types:
        lines += [f"static const void *const rows[] = {{{', '.join(names[0])}}};", f"static void *const outputs[] = {{{', '.join(names[1])}}};"]
    if call.scratch == "scratch":
        lines.append(f"static unsigned char scratch[{card['name'].upper()}_ARENA_BYTES] __attribute__((aligned(16)));")
    args = ["row, score" if types else "rows, outputs", *filter(None, [call.scratch])]
    return _example(card, shown, "\n".join(lines), f"{call.function}({', '.join(args)});", bool(golden[1]))


def _hosted(card: dict[str, Any], golden: Golden) -> dict[str, str | int | None]:
    shown = score_output(card)
    if shown < 0 or not golden[0]:
        return {}
    lines = [_array("row", card["inputs"][0], golden[0][0][0], "float"), _array("expected", card["outputs"][shown], golden[1][shown][0], "float")]
    lines.append(f"static float score[{math.prod(card['outputs'][shown]['shape'])}];")
    return _example(card, shown, "\n".join(lines), "carrot_score_f32(row, score);", True)


def _example(card: dict[str, Any], shown: int, sample: str, call: str, known: bool) -> dict[str, str | int | None]:
    told = card["outputs"][shown]
    sample = f"/* A row{', and what the model gives for it' if known else ''}. */\n{sample}"
    return {"sample": sample, "call": call, "scores": math.prod(told["shape"]), "output": _plain(told["name"]).replace("/", "_"), "expected": "expected" if known else None}


def _shown(card: dict[str, Any]) -> int:
    """Which output is printed: the one that score functions give, else the first float."""
    default = card["sets"]["default"]
    return score_output(card) if score_output(card) >= 0 else next((o for o in default if card["outputs"][o]["dtype"] in ("f32", "f64")), default[0])


def _c_type(tensor: dict[str, Any]) -> str:
    """Of an element; strings are an address and a length of 64 bits each."""
    return "struct { const char *text; uint32_t high; uint64_t bytes; }" if tensor["dtype"] == "str" else C_TYPES[tensor["dtype"]].split(" ")[0]


def _array(name: str, tensor: dict[str, Any], row: np.ndarray | None, type_: str | None) -> str:
    """A constant of one row; zeros where none is known."""
    n = math.prod(tensor["shape"])
    if row is None:
        return f"static const {type_ or _c_type(tensor)} {name}[{n}] = {{0}};"
    values = row.reshape(-1)
    if tensor["dtype"] == "str":
        items = [_text(v) for v in values.tolist()]
    elif type_ == "float" or DTYPES[tensor["dtype"]].kind == "f" and tensor["dtype"] != "f16":
        items = [_number(v, (type_ or tensor["dtype"]) in ("float", "f32")) for v in values.tolist()]
    else:
        items = [str(int(v)) for v in (values.view(np.uint16) if tensor["dtype"] == "f16" else values).tolist()]
    text = ", ".join(items)
    if n > 8:
        text = "\n" + textwrap.fill(text, 120, initial_indent="  ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False) + "\n"
    return f"static const {type_ or _c_type(tensor)} {name}[{n}] = {{{text}}};"


def _number(value: float, single: bool) -> str:
    """A C constant of exactly this value."""
    if not math.isfinite(value):
        text = '__builtin_nan("")' if math.isnan(value) else "__builtin_inf()"
        return f"-{text}" if value == -math.inf else text
    return f"{np.float32(value)!s}f" if single else repr(value)


def _text(value: str | None) -> str:
    data = b"" if value is None else value.encode("utf-8", "surrogatepass")
    escaped = "".join(chr(b) if chr(b).isalnum() and b < 128 else f"\\{b:03o}" for b in data)
    return "{0, 0, 0}" if value is None else f'{{"{escaped}", 0, {len(data)}}}'
