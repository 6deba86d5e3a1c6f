"""The rules that keep the structure: layers, packages, sizes, style."""

import importlib.util
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
SOURCES = [p for p in ROOT.rglob("*.py") if not any(part.startswith(".") or part == "build" for part in p.relative_to(ROOT).parts)]


def run(*command):
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)


def test_packages_are_the_folders_with_an_init():
    folders = {"carrot"} | {f"carrot.{p.parent.name}" for p in ROOT.glob("*/__init__.py")}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == folders


def test_layers():
    """Everything may import ir; siblings never import each other; llvmlite only in backends."""
    done = subprocess.run([str(Path(sys.executable).parent / "lint-imports")], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_frameworks_only_in_frontends_and_lazily():
    code = "import sys, carrot, carrot.compiler; print([m for m in ('onnx', 'sklearn', 'xgboost', 'lightgbm', 'pandas', 'pyarrow', 'scipy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("tool", [("ruff", "check", "."), ("mypy", "-p", "carrot.ir", "-p", "carrot.passes", "-p", "carrot.backends", "-p", "carrot.learn")])
def test_lint(tool):
    if importlib.util.find_spec(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed")
    typing = ROOT / ".typing"
    typing.mkdir(exist_ok=True)
    if not (typing / "carrot").exists():
        (typing / "carrot").symlink_to("..", target_is_directory=True)
    done = run(*tool)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def test_files_hold_one_thing():
    long = {str(p.relative_to(ROOT)): n for p in SOURCES if (n := len(p.read_text().splitlines())) > 550}
    assert not long, f"split these: {long}"


def test_no_path_of_a_machine():
    found = [p.name for p in SOURCES if p.name != Path(__file__).name and ("/wor" + "k/" in p.read_text() or "/hom" + "e/" in p.read_text())]
    assert not found
