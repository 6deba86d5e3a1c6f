"""Packages: a model as a folder that a build system takes as it is, with an example that scores a sample.

    package_files("esp-idf", "iris", target, card, golden, make)
        -> {"CMakeLists.txt": ..., "idf_component.yml": ..., "include/iris.h": ..., "libiris.a": ..., "iris.S": ..., "examples/score/main/main.c": ...}

The files lie in packages/, one folder for each kind. @word@ in a path or in a text stands for a value; a line with a value that the model or
the target does not have is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from carrot.backends.example import Golden, example, plain
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.target import Target, target_from, target_names

TEMPLATES = Path(__file__).parent / "packages"


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
    if not target.hosted and "symbols" in card:
        raise CarrotError(f"--package={kind}: a package has a call of the model in it, which takes sizes that are fixed", note="bind them: --dim NAME=N")
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


def _source(card: dict[str, Any]) -> str:
    told = [card["source"].get(key) for key in ("framework", "estimator")]
    return plain(" ".join(t for t in told if t) or card["source"].get("format", "a trained model"))
