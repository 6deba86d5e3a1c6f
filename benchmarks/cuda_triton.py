"""The models of cuda_cases.py in Triton. Imported only where there is one."""

import triton
import triton.language as tl


@triton.jit
def trees(threshold, feature, leaf, x, y, rows, count, features: tl.constexpr, height: tl.constexpr, block: tl.constexpr):
    row = tl.program_id(0) * block + tl.arange(0, block)
    inside = row < rows
    nodes: tl.constexpr = (1 << height) - 1
    total = tl.zeros((block,), tl.float32)
    for t in range(count):
        at = tl.zeros((block,), tl.int32)
        for _ in tl.static_range(height):
            node = t * nodes + at
            value = tl.load(x + row.to(tl.int64) * features + tl.load(feature + node), mask=inside, other=0.0)
            at = 2 * at + 1 + tl.where(value <= tl.load(threshold + node), 0, 1)
        total += tl.load(leaf + t * (nodes + 1) + at - nodes)
    tl.store(y + row, total, mask=inside)


@triton.jit
def mlp(x, y, w0, b0, w1, b1, w2, b2, rows, n: tl.constexpr, n_wide: tl.constexpr, hidden: tl.constexpr, block: tl.constexpr):
    """Three layers n, hidden, hidden, 1, in float32; weights padded to n_wide rows, the last one a vector."""
    row = tl.program_id(0) * block + tl.arange(0, block)
    k, h = tl.arange(0, n_wide), tl.arange(0, hidden)
    v = tl.load(x + row[:, None].to(tl.int64) * n + k[None, :], mask=(row[:, None] < rows) & (k[None, :] < n), other=0.0)
    v = tl.dot(v, tl.load(w0 + k[:, None] * hidden + h[None, :]), input_precision="ieee") + tl.load(b0 + h)[None, :]
    v = tl.maximum(v, 0.0)
    v = tl.dot(v, tl.load(w1 + h[:, None] * hidden + h[None, :]), input_precision="ieee") + tl.load(b1 + h)[None, :]
    v = tl.maximum(v, 0.0)
    tl.store(y + row, tl.sum(v * tl.load(w2 + h)[None, :], axis=1) + tl.load(b2), mask=row < rows)
