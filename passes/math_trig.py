"""sin, cos, tan and their inverses, float32 and float64, for every argument.

Arguments beyond pi/4 are reduced by integer arithmetic (Payne and Hanek, 1983): x = m 2^e, and of m 2^e 2/pi only the bits
from 2^1 downwards matter, so m is multiplied by a window of 2/pi that e chooses. The product's top two bits are the quadrant,
the rest is the fraction of a quadrant, right to 2^-70 (f32) or 2^-124 (f64) where the nearest a float comes to a multiple of
pi/2 is 2^-31 or 2^-61. That costs the same for 1 and for 1e300 and needs no branch.
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import FORMATS, INF, NAN, bits, floating, horner, horner_of, sign_from

PI_2 = {"f32": (1.5707963705062866, -4.371139e-08), "f64": (1.5707963267948966, 6.123233995736766e-17)}  # pi / 2 = high + low
PI_4 = {"f32": 0.78539813, "f64": 0.7853981633974483}  # rounded down
# 2 / pi = 0.A2F9836E... hexadecimal
TWO_OVER_PI = int(
    "A2F9836E4E441529FC2757D1F534DDC0DB6295993C439041FE5163ABDEBBC561B7246E3A424DD2E006492EEA09D1921CFE1DEB1CB129A73EE88235F52EBB4484"
    "E99C7026B45F7E413991D639835339F49C845F8BBDF9283B1FF897FFDE05980FEF2F118B5A0A6D1F6D367ECF27CB09B74F463F669E5FEA2D7527BAC7EBE5F17B"
    "3D0739F78A5292EA6BFB5FB18D5D0856033046FC7B6BABF0CFBC209AF4361DA9E391615EE61B086599855F14A068408D8DFFD8804D73273106061557",
    16,
)  # fmt: skip
