"""Packages: what is in them, that build systems can read it, that their examples print what they say; and what they refuse."""

import configparser
import functools
import io
import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import yaml
from elftools.elf.elffile import ELFFile

import carrot
from carrot.backends.package import KINDS, TEMPLATES, check_kind, package_files
from carrot.cli import carrotc
from carrot.compiler import Options, build, package
from carrot.ir.graph import Graph
from carrot.ir.target import target_from, target_names
from carrot.ir.text import parse_module, print_module
from carrot.runtime.folder import write_folder

sys.path.insert(0, str(Path(__file__).parent))
from emulators import MACHINES, lacking, run_firmware  # noqa: E402
from test_backend import forest  # noqa: E402

ROOT = Path(__file__).parent.parent
MODELS = ROOT / "examples" / "models"
EXAMPLES = {  # what of a package is the example, and where it starts
    "esp-idf": ("examples/score/main/main.c", "app_main"),
    "arduino": ("examples/m/m.ino", "setup"),
    "cmake": ("example/main.c", ""),
    "zephyr": ("samples/score/src/main.c", ""),
    "platformio": ("examples/score/src/main.cpp", "setup"),
}
SUITED = [(kind, name) for kind, kinds in KINDS.items() for name in target_names() if name != "host" and any(k.suits(target_from(name)) for k in kinds)]
BARE = [(kind, name) for kind, name in SUITED if not target_from(name).hosted]
RUN = [(kind, name) for kind, name in BARE if name in ("cortex-m0", "cortex-m4f", "cortex-m33", "esp32", "esp32s2", "esp32c3", "esp32p4", "atmega328p")]


@functools.cache
def compiled(target, name="m"):
    return build(forest(5, 4), Options(target=target, name=name, opt="z"))


def installed(*commands):
    missing = [c for c in commands if not shutil.which(c)]
    return pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")


def needs(target):
    if lacking(target):
        pytest.skip(lacking(target))


def laid_out(files, folder):
    write_folder(folder, files, {"package": "test"})
    return folder


def model_of(folder, source, name="m"):
    return next(folder.rglob(f"{name}.S" if source else f"lib{name}.a"))


def sketch(path):
    """An Arduino sketch as the C++ that the Arduino builder makes of it."""
    if path.suffix != ".ino":
        return path
    out = path.with_suffix(".cpp")
    out.write_text(f"#include <Arduino.h>\n{path.read_text()}")
    return out


def scores(printed):
    """Pairs of what was printed and what it should have been."""
    found = re.findall(r"^(\w+)\[(\d+)\] = (\S+), should be (\S+)$", printed, re.M)
    assert found and len(found) == printed.count("\n"), printed
    assert [int(i) for _, i, _, _ in found] == list(range(len(found)))
    return np.array([(float(got), float(want)) for _, _, got, want in found])


def run_example(kind, machine, folder, source):
    path, entry = EXAMPLES[kind]
    flags = (f"-I{next(folder.rglob('m.h')).parent}", *([f"-DENTRY={entry}"] if entry else []))
    return scores(run_firmware(machine, folder, sketch(folder / path), model_of(folder, source), flags=flags))


# ---- what is in a package


def properties(text):
    return dict(line.split("=", 1) for line in text.splitlines() if line)


def check_component(text, target):
    assert yaml.safe_load(text["idf_component.yml"])["targets"] == [target]


def check_sketchbook_library(text, target):
    about = properties(text["library.properties"])
    assert {"version", "author", "maintainer", "sentence", "paragraph", "category", "url", "architectures"} <= about.keys()
    assert (about["name"], about["precompiled"], about["ldflags"], about["includes"]) == ("m", "full", "-lm", "m.h")


def check_cmake_package(text, target):
    assert "m::m" in text["mConfig.cmake"] and "find_package(m REQUIRED" in text["example/CMakeLists.txt"]


def check_module(text, target):
    assert yaml.safe_load(text["zephyr/module.yml"]) == {"name": "m", "build": {"cmake": "zephyr", "kconfig": "zephyr/Kconfig"}}
    assert "sample.m.score" in yaml.safe_load(text["samples/score/sample.yaml"])["tests"]
    conf = properties(text["samples/score/prj.conf"])
    assert conf["CONFIG_M"] == "y" and ("CONFIG_FPU" in conf) == (target_from(target).fpu > 0)


def check_platformio_library(text, target):
    about, ini = json.loads(text["library.json"]), configparser.ConfigParser()
    ini.read_string(text["examples/score/platformio.ini"])
    (section,) = ini.sections()
    assert about["name"] == "m" and section == f"env:{ini[section]['board']}" and ini[section]["platform"] == about["platforms"]


CHECKS = {"esp-idf": check_component, "arduino": check_sketchbook_library, "cmake": check_cmake_package, "zephyr": check_module, "platformio": check_platformio_library}


@pytest.mark.parametrize("kind, target", SUITED)
def test_what_is_in_a_package(kind, target):
    if target in MACHINES:
        needs(target)
    files = package(compiled(target), kind)
    found = check_kind(kind, target_from(target))
    templates = [p for p in (TEMPLATES / found.folder).rglob("*") if p.is_file()]
    assert len(files) == len(templates) + len(found.compiled) and all(files.values()) and "@" not in "".join(files)
    text = {path: data.decode() for path, data in files.items() if not path.endswith((".a", ".so"))}
    assert not [path for path, t in text.items() if re.search(r"@\w+@|\bNone\b", t)]
    CHECKS[kind](text, target)


def test_a_new_chip_takes_what_the_one_has_that_it_extends(tmp_path):
    table = tmp_path / "targets.toml"
    table.write_text((ROOT / "targets.toml").read_text() + '\n[stm32f407]\nextends = "cortex-m4f"\nram = 196608\n')
    target = target_from("stm32f407", table)
    artifact = compiled("cortex-m4f")
    files = package_files("arduino", "m", target, artifact.card, artifact.golden, lambda what: b"x")
    assert "src/cortex-m4/libm.a" in files and b"stm32f407" in files["README.md"]


def test_templates_are_installed():
    import tomllib

    data = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["package-data"]["carrot"]
    assert "backends/packages/**" in data


# ---- the examples run


@pytest.mark.parametrize("source", [False, True], ids=["library", "assembly"])
@pytest.mark.parametrize("kind, target", RUN)
def test_the_example_prints_what_it_says(kind, target, source, tmp_path):
    needs(target)
    folder = laid_out(package(compiled(target), kind), tmp_path / "p")
    got, want = run_example(kind, MACHINES[target], folder, source).T
    np.testing.assert_allclose(got, want, rtol=1e-5)
    np.testing.assert_allclose(want, compiled(target).golden[1][0][0].ravel(), rtol=1e-5)


@pytest.mark.parametrize("source", [False, True], ids=["library", "assembly"])
@pytest.mark.parametrize("target", ["cortex-m4f", "esp32", "esp32c3"])
@pytest.mark.parametrize("outputs", ["label", "label,proba"], ids=["one function of a row", "lists of pointers"])
def test_weights_in_sections_of_their_own(outputs, target, source, tmp_path):
    needs(target)
    artifact = build(MODELS / "digits_mlp.onnx", Options(target=target, name="m", outputs=tuple(outputs.split(","))))
    assert artifact.compiled.blob.size and ("m_run(" in artifact.header) == ("," in outputs)
    folder = laid_out(package(artifact, "cmake"), tmp_path / "p")
    got, want = run_example("cmake", MACHINES[target], folder, source).T
    assert len(got) == (10 if "," in outputs else 1)
    np.testing.assert_allclose(got, want, rtol=1e-5)


def convolution(rows, columns):
    """An image to a number, with an arena that the caller gives."""
    g = Graph("image")
    x = g.tensor("image", "f32", ("batch", 1, rows, columns))
    made = g.op("nn.relu", g.op("nn.conv", x, g.constant(np.full((2, 1, 3, 3), 0.125, np.float32)), strides=[8, 8]))
    g.output("mean", g.op("nn.reduce_mean", made, axes=[1, 2, 3], keepdims=0), ["default"])
    return g.finish(framework="test")


@pytest.mark.parametrize("place", [{}, {"arena": ".bss.psram"}], ids=["scratch", "placed"])
@pytest.mark.parametrize("io", [False, True], ids=["beside the arena", "in the arena"])
def test_an_image_too_large_for_golden_rows(io, place, tmp_path):
    """The caller gives the scratch, or names a section for it; the sample is made for the package."""
    needs("cortex-m4f")
    artifact = build(convolution(160, 160), Options(target="cortex-m4f", name="m", opt="z", place=place, io_in_arena=io))
    assert not artifact.golden[0] and f"{'m_run(' if io else ', '}void *scratch);" in artifact.header
    folder = laid_out(package(artifact, "cmake"), tmp_path / "p")
    got, want = run_example("cmake", MACHINES["cortex-m4f"], folder, False).T
    np.testing.assert_allclose(got, want, rtol=1e-5)


@pytest.mark.parametrize("kind, target", [(kind, name) for kind, name in RUN if name in ("cortex-m33", "esp32", "esp32c3", "atmega328p") and kind in ("arduino", "cmake")])
def test_the_example_with_inputs_and_outputs_in_the_arena(kind, target, tmp_path):
    needs(target)
    artifact = build(forest(5, 4), Options(target=target, name="m", opt="z", io_in_arena=True))
    folder = laid_out(package(artifact, kind), tmp_path / "p")
    got, want = run_example(kind, MACHINES[target], folder, False).T
    np.testing.assert_allclose(got, want, rtol=1e-5)


def test_without_golden_rows_the_example_says_less(tmp_path):
    needs("cortex-m4f")
    artifact = compiled("cortex-m4f")
    files = package_files("cmake", "m", artifact.target, artifact.card, ([], []), lambda what: package(artifact, "cmake")[{"header": "include/m.h", "a": "lib/libm.a", "source": "m.S"}[what]])
    folder = laid_out(files, tmp_path / "p")
    printed = run_firmware(MACHINES["cortex-m4f"], folder, folder / "example/main.c", folder / "lib/libm.a", flags=(f"-I{folder / 'include'}",))
    assert re.fullmatch(r"prediction\[0\] = \S+\n", printed)


@pytest.mark.parametrize("dtype", ["f16", "i8", "i64", "i1", "str"])
def test_samples_of_every_type(dtype, tmp_path):
    """Each dtype's array compiles and has the values."""
    from carrot.backends.example import _array
    from carrot.ir.types import DTYPES

    if not shutil.which("gcc"):
        pytest.skip("needs gcc")
    values = {"f16": [0.5, -2.0], "i8": [-128, 127], "i64": [-(2**63) + 1, 2**62], "i1": [1, 0], "str": ['a"\\?\u00e9', None]}[dtype]
    row = np.array(values, DTYPES[dtype].numpy)
    line = _array("row", {"dtype": dtype, "shape": [2]}, row, None)
    (tmp_path / "a.c").write_text(f"#include <stdint.h>\n#include <stdio.h>\n{line}\nint main(void) {{ fwrite({'row[0].text, row[0].bytes' if dtype == 'str' else 'row, sizeof row'}, 1, stdout); return 0; }}\n")
    subprocess.run(["gcc", "-m64", "-Wall", "-Wextra", "-Werror", "-o", tmp_path / "a", tmp_path / "a.c"], check=True)
    done = subprocess.run([tmp_path / "a"], capture_output=True, check=True)
    assert done.stdout == (values[0].encode() if dtype == "str" else row.tobytes())


@pytest.mark.parametrize("target", ["cortex-m0", "cortex-m4f", "esp32c3", "atmega328p"])
def test_assembly_defines_what_the_library_defines(target, tmp_path):
    needs(target)
    folder = laid_out(package(compiled(target), "cmake"), tmp_path / "p")
    out = tmp_path / "m.o"
    subprocess.run([*MACHINES[target].compiler, "-c", "-o", out, folder / "m.S"], check=True)

    def defined(data):
        return {s.name for s in ELFFile(io.BytesIO(data)).get_section_by_name(".symtab").iter_symbols() if s["st_info"]["bind"] != "STB_LOCAL" and s["st_shndx"] != "SHN_UNDEF"}

    assert defined(out.read_bytes()) == defined(compiled(target).objects[0]) >= {"m_score_f32"}


@pytest.mark.parametrize("target, other", [("cortex-m4f", "esp32c3"), ("esp32c3", "cortex-m4f")])
def test_assembly_of_another_machine_says_so(target, other, tmp_path):
    needs(other)
    folder = laid_out(package(compiled(target), "cmake"), tmp_path / "p")
    done = subprocess.run([*MACHINES[other].compiler, "-c", "-o", tmp_path / "m.o", folder / "m.S"], capture_output=True, text=True)
    assert done.returncode and f"m.S is code for {target}" in done.stderr


@pytest.mark.parametrize("source", [False, True], ids=["library", "assembly"])
def test_callers_of_both_float_abis_link(source, tmp_path):
    """Functions take pointers only, so a firmware of -mfloat-abi=softfp (Arduino's for Nano 33 BLE) links with the same library as one of hard."""
    needs("cortex-m4f")
    folder = laid_out(package(compiled("cortex-m4f"), "cmake"), tmp_path / "p")
    for abi in ("softfp", "hard"):
        flags = [f"-mfloat-abi={abi}" if "float-abi" in flag else flag for flag in MACHINES["cortex-m4f"].compiler]
        got, want = run_example("cmake", replace(MACHINES["cortex-m4f"], compiler=tuple(flags)), folder, source).T
        np.testing.assert_allclose(got, want, rtol=1e-5)
    attributes = ELFFile(io.BytesIO(compiled("cortex-m4f").objects[0])).get_section_by_name(".ARM.attributes")
    (found,) = [a.value for s in attributes.iter_subsections() for ss in s.iter_subsubsections() for a in ss.iter_attributes("TAG_ABI_VFP_ARGS")]
    assert found == 3


@pytest.mark.parametrize("source", [False, True], ids=["libraries", "assembly"])
@pytest.mark.parametrize("target", ["cortex-m4f", "esp32", "esp32c3", "atmega328p"])
def test_two_models_in_one_firmware(target, source, tmp_path):
    needs(target)
    small = build(forest(2, 3), Options(target=target, name="n", opt="z"))
    folders = [laid_out(package(a, "cmake"), tmp_path / a.name) for a in (compiled(target), small)]
    main = tmp_path / "main.c"
    main.write_text(
        '#include <stdio.h>\n#include "m.h"\n#include "n.h"\nint main(void) {\n  static const float row[8] = {0.5f, -1.0f};\n  float m[M_N_OUTPUTS], n[N_N_OUTPUTS];\n'
        '  m_score_f32(row, m);\n  n_score_f32(row, n);\n  printf("s[%u] = %.6g", 0, (double)m[0]);\n  printf(", should be %.6g", (double)n[0]);\n  printf("\\n");\n  return 0;\n}\n'
    )
    printed = run_firmware(MACHINES[target], tmp_path, main, *(model_of(f, source, f.name) for f in folders), flags=tuple(f"-I{f}/include" for f in folders))
    row = np.zeros((1, compiled(target).card["inputs"][0]["shape"][0]), np.float32)
    row[0, :2] = 0.5, -1.0
    want = [carrot.compile(forest(*size)).predict(row)[0] for size in ((5, 4), (2, 3))]
    np.testing.assert_allclose(scores(printed)[0], want, rtol=1e-5)


# ---- CMake


@installed("cmake", "gcc")
@pytest.mark.parametrize("model", ["breast_cancer.json", "digits_mlp.onnx", "iris_forest.skops"])
def test_find_package_on_this_machine(model, tmp_path):
    assert carrotc(["-q", "--package=cmake", "--name=m", "-o", str(tmp_path / "m"), str(MODELS / model)]) == 0
    build_folder = tmp_path / "build"
    subprocess.run(["cmake", "-S", tmp_path / "m" / "example", "-B", build_folder, "-DCMAKE_C_FLAGS=-Wall -Wextra -Werror"], check=True, capture_output=True)
    subprocess.run(["cmake", "--build", build_folder], check=True, capture_output=True)
    passed, _, printed = subprocess.run([build_folder / "score"], capture_output=True, text=True, check=True).stdout.partition("\n")
    assert passed == "self-test passed"
    got, want = scores(printed).T
    np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-5)


@installed("cmake", "gcc")
def test_find_package_by_prefix_twice(tmp_path):
    """CMAKE_PREFIX_PATH finds it, a second find_package changes nothing."""
    assert carrotc(["-q", "--package=cmake", "--name=m", "-o", str(tmp_path / "m"), str(MODELS / "iris_forest.skops")]) == 0
    project = tmp_path / "project"
    project.mkdir()
    (project / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.16)\nproject(p C)\nfind_package(m REQUIRED)\nfind_package(m REQUIRED)\nadd_executable(p p.c)\ntarget_link_libraries(p m::m)\n"
    )
    (project / "p.c").write_text('#include "m.h"\nint main(void) { float y[M_N_OUTPUTS], x[M_N_FEATURES] = {0}; carrot_score_f32(x, y); return y[0] < 0; }\n')
    subprocess.run(["cmake", "-S", project, "-B", tmp_path / "b", f"-DCMAKE_PREFIX_PATH={tmp_path / 'm'}"], check=True, capture_output=True)
    subprocess.run(["cmake", "--build", tmp_path / "b"], check=True, capture_output=True)
    subprocess.run([tmp_path / "b" / "p"], check=True)


CROSS = "set(CMAKE_SYSTEM_NAME Generic)\nset(CMAKE_SYSTEM_PROCESSOR arm)\nset(CMAKE_C_COMPILER arm-none-eabi-gcc)\nset(CMAKE_ASM_COMPILER arm-none-eabi-gcc)\nset(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)\n"


@installed("cmake", "arm-none-eabi-gcc")
@pytest.mark.parametrize("source", [False, True], ids=["library", "assembly"])
def test_cmake_for_a_microcontroller(source, tmp_path):
    """The example as a static library with the model: CMake makes it, the emulator runs it."""
    needs("cortex-m4f")
    folder = laid_out(package(compiled("cortex-m4f"), "cmake"), tmp_path / "m")
    machines = Path(__file__).parent / "machines"
    flags = " ".join(MACHINES["cortex-m4f"].compiler[1:])
    (tmp_path / "arm.cmake").write_text(f'{CROSS}set(CMAKE_C_FLAGS_INIT "{flags} -ffreestanding -fno-builtin -I{machines / "firmware"}")\nset(CMAKE_ASM_FLAGS_INIT "{flags}")\n')
    listing = folder / "example" / "CMakeLists.txt"
    listing.write_text(listing.read_text().replace("add_executable(score", f"add_executable(score {machines / 'firmware.c'} {machines / 'arm.c'}") + f'target_link_options(score PRIVATE -nostdlib {" ".join(MACHINES["cortex-m4f"].link)})\ntarget_link_libraries(score PRIVATE gcc)\n')
    made = tmp_path / "build"
    subprocess.run(["cmake", "-S", folder / "example", "-B", made, f"-DCMAKE_TOOLCHAIN_FILE={tmp_path / 'arm.cmake'}", f"-DM_FROM_ASSEMBLY={'ON' if source else 'OFF'}"], check=True, capture_output=True)
    done = subprocess.run(["cmake", "--build", made, "--verbose"], capture_output=True, text=True)
    assert done.returncode == 0 and ("m.S" in done.stdout) == source, done.stdout + done.stderr
    from emulators import _emulated

    got, want = scores(_emulated(MACHINES["cortex-m4f"], made / "score", 0, 0)[0].decode()).T
    np.testing.assert_allclose(got, want, rtol=1e-5)


IDF = """cmake_minimum_required(VERSION 3.16)
project(idf LANGUAGES NONE)
function(idf_build_get_property out name)
  set(${out} CHIP PARENT_SCOPE)
endfunction()
macro(idf_component_register)
  message(STATUS "register ${ARGN}")
  set(COMPONENT_LIB component)
  add_library(component INTERFACE)
endmacro()
function(add_prebuilt_library name path)
  add_library(${name} STATIC IMPORTED)
  set_property(TARGET ${name} PROPERTY IMPORTED_LOCATION ${path})
  message(STATUS "prebuilt ${path}")
endfunction()
include(FOLDER/CMakeLists.txt)
get_target_property(linked component INTERFACE_LINK_LIBRARIES)
message(STATUS "linked ${linked}")
"""


@installed("cmake")
@pytest.mark.parametrize(
    "chip, flag, said",
    [
        ("esp32c3", "", ["register INCLUDE_DIRS;include", "/libm.a", "linked m_model"]),
        ("esp32c3", "-DM_FROM_ASSEMBLY=ON", ["register SRCS;m.S;INCLUDE_DIRS;include", "linked linked-NOTFOUND"]),
        ("esp32s3", "", ["m was compiled for esp32c3, this project is for esp32s3: carrotc", "--target=esp32s3 --package=esp-idf"]),
    ],
)
def test_component_with_functions_like_esp_idfs(chip, flag, said, tmp_path):
    folder = laid_out(package(compiled("esp32c3"), "esp-idf"), tmp_path / "m")
    project = tmp_path / "project"
    project.mkdir()
    (project / "CMakeLists.txt").write_text(IDF.replace("CHIP", chip).replace("FOLDER", str(folder)))
    done = subprocess.run(["cmake", "-S", project, "-B", tmp_path / "b", *filter(None, [flag])], capture_output=True, text=True)
    told = re.sub(r"\s+", " ", done.stdout + done.stderr)
    assert all(text in told for text in said) and (done.returncode != 0) == (chip != "esp32c3"), told


ZEPHYR = """cmake_minimum_required(VERSION 3.20)
project(zephyr LANGUAGES NONE)
function(zephyr_include_directories path)
  get_filename_component(path ${path} ABSOLUTE)
  message(STATUS "include ${path}")
endfunction()
function(zephyr_library_named name)
  message(STATUS "named ${name}")
endfunction()
foreach(f zephyr_library_sources zephyr_library_import)
  function(${f})
    list(GET ARGN -1 file)
    get_filename_component(file ${file} REALPATH)
    if(NOT EXISTS ${file})
      message(FATAL_ERROR "no ${file}")
    endif()
    message(STATUS "file ${file}")
  endfunction()
endforeach()
include(FOLDER/zephyr/CMakeLists.txt)
"""


@installed("cmake")
@pytest.mark.parametrize("flags, said", [(["-DCONFIG_M=y"], "/m/lib/libm.a"), (["-DCONFIG_M=y", "-DCONFIG_M_FROM_ASSEMBLY=y"], "/m/m.S"), ([], "")])
def test_module_with_functions_like_zephyrs(flags, said, tmp_path):
    folder = laid_out(package(compiled("cortex-m4f"), "zephyr"), tmp_path / "m")
    project = tmp_path / "project"
    project.mkdir()
    (project / "CMakeLists.txt").write_text(ZEPHYR.replace("FOLDER", str(folder)))
    done = subprocess.run(["cmake", "-S", project, "-B", tmp_path / "b", *flags], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert re.findall(r"file (\S+)", done.stdout) == ([f"{folder.parent}{said}"] if said else []) and (f"include {folder}/include" in done.stdout) == bool(said)


def test_names_that_languages_have_words_for(tmp_path):
    """A model's name and the names in it come from its file."""
    module = parse_module(print_module(forest(2, 2), weights=True))
    module.main.attrs["outputs"][1]["name"] = 'a"b\n@name@ %s \\'
    files = package(build(module, Options(target="cortex-m4f", name="true")), "zephyr")
    assert yaml.safe_load(files["zephyr/module.yml"])["name"] == "true"
    assert b'printf("a_b__name_ _s _[%u] = %.6g"' in files["samples/score/src/main.c"]
