"""torch.nn.functional.embedding_bag, of which torch's exporter makes a loop over the bags, in functions that it exports as they are.

    where(member[bags, words, 1], weight[words], 0).sum(1)      # member: which words are in which bag
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def exportable() -> Iterator[None]:
    """What is traced inside has no embedding_bag."""
    from torch.nn import functional

    own = functional.embedding_bag
    functional.embedding_bag = _embedding_bag
    try:
        yield
    finally:
        functional.embedding_bag = own


def _embedding_bag(
    input: Any, weight: Any, offsets: Any = None, max_norm: Any = None, norm_type: float = 2, scale_grad_by_freq: bool = False, mode: str = "mean",
    sparse: bool = False, per_sample_weights: Any = None, include_last_offset: bool = False, padding_idx: int | None = None,
) -> Any:  # fmt: skip
    """As torch has it. input: [bags, words], or [words] with the offsets of the bags; the sums, means or maxima [bags, size], 0 of nothing."""
    import torch

    if max_norm is not None:
        raise ValueError("an EmbeddingBag with max_norm changes its weights while it runs")
    rows, member = torch.nn.functional.embedding(input, weight), torch.ones_like(input, dtype=torch.bool)
    rows = rows if per_sample_weights is None else rows * per_sample_weights.unsqueeze(-1)
    if padding_idx is not None:
        member = input != padding_idx % weight.shape[0]
    if input.dim() == 1:
        place = torch.arange(input.shape[0])
        starts, ends = (offsets[:-1], offsets[1:]) if include_last_offset else (offsets, torch.cat([offsets[1:], torch.full((1,), input.shape[0], dtype=offsets.dtype)]))
        member = (place >= starts.unsqueeze(1)) & (place < ends.unsqueeze(1)) & member
        rows = rows.unsqueeze(0)
    inside = member.unsqueeze(2)
    if mode == "max":
        return torch.where(member.any(1, keepdim=True), torch.where(inside, rows, float("-inf")).amax(1), 0.0)
    total = torch.where(inside, rows, 0.0).sum(1)
    return total if mode == "sum" else total / member.sum(1, keepdim=True).clamp(min=1)
