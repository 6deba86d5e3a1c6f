"""Text vectorizers with a linear model against scikit-learn and onnxruntime (skl2onnx), from text to scores, one thread.

    cd benchmarks && ../.venv/bin/python text_time.py [ROWS ...]          # prints the table of docs/benchmarks.md

Trained on 20,000 documents of about 50 words, drawn from 60,000 made-up words by Zipf's law (exponent 1.07, seed 0), one in ten capitalised, with
full stops and commas. carrot reads an Arrow table, scikit-learn a list of str, onnxruntime an object array of str, 1000
rows at a time as it makes dense rows of them. Microseconds a row, medians of interleaved runs; results are compared before anything is timed.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

import numpy as np  # noqa: E402
import pyarrow as pa  # noqa: E402

import carrot  # noqa: E402

DOCUMENTS, WORDS, LENGTH = 20_000, 60_000, 50
REPEATS, SECONDS, MOST_SECONDS = 5, 1.0, 10.0
CHUNK = 1000


def documents(n: int, seed: int) -> tuple[list[str], np.ndarray]:
    """Texts, and which of two classes each is of: the sign of a sum over its words."""
    r = np.random.default_rng(0)
    letters = np.array(list("abcdefghijklmnopqrstuvwxyz"))
    words = ["".join(r.choice(letters, k)) for k in r.integers(2, 11, WORDS)]
    weight, p = r.normal(size=WORDS), 1 / np.arange(1, WORDS + 1) ** 1.07
    r = np.random.default_rng(seed)
    drawn = r.choice(WORDS, (n, LENGTH), p=p / p.sum())
    how = r.random((n, LENGTH))
    ends = {0: ".", 1: ","}
    texts = [" ".join((words[w].capitalize() if h < 0.1 else words[w]) + ends.get(int(h * 16), "") for w, h in zip(row, hows)) for row, hows in zip(drawn, how)]
    return texts, (weight[drawn].sum(1) > 0).astype(int)


def cases() -> dict[str, Any]:
    from sklearn.feature_extraction.text import CountVectorizer, HashingVectorizer, TfidfVectorizer
    from sklearn.linear_model import LogisticRegression, SGDClassifier
    from sklearn.naive_bayes import MultinomialNB
    from sklearn.pipeline import make_pipeline

    sgd = lambda: SGDClassifier(random_state=0)  # noqa: E731
    return {
        "TF-IDF of words, logistic regression": make_pipeline(TfidfVectorizer(), LogisticRegression()),
        "TF-IDF of 1 and 2 words, SGD": make_pipeline(TfidfVectorizer(ngram_range=(1, 2), min_df=2), sgd()),
        "TF-IDF of words, stop words, 20 classes": make_pipeline(TfidfVectorizer(stop_words="english"), sgd()),
        "counts of words, naive Bayes": make_pipeline(CountVectorizer(), MultinomialNB()),
        "hashed words (2^18), SGD": make_pipeline(HashingVectorizer(n_features=2**18), sgd()),
        "TF-IDF of 2 to 4 characters in words, SGD": make_pipeline(TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=2), sgd()),
    }


def scores(e: Any) -> str:
    return "decision_function" if hasattr(e, "decision_function") else "predict_proba"


def session(e: Any, texts: list[str]) -> Callable[[np.ndarray], object] | None:
    """onnxruntime's own call of the converted model, if there is a converter and the result is right on nearly all rows."""
    import onnxruntime as ort
    from skl2onnx import to_onnx
    from skl2onnx.common.data_types import StringTensorType

    try:
        proto = to_onnx(e, initial_types=[("text", StringTensorType([None, 1]))], options={id(e[0]): {"locale": "C"}, id(e[1]): {"zipmap": False}}, target_opset=18)
        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        s = ort.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
        labels = s.run(None, {"text": np.array(texts, object)[:, None]})[0]
        print(f"onnxruntime: {np.mean(labels == e.predict(texts)):.1%} of the labels are scikit-learn's", file=sys.stderr)
    except Exception as error:
        print(f"onnxruntime: {type(error).__name__}: {str(error)[:120]}", file=sys.stderr)
        return None
    return lambda x: [s.run(None, {"text": x[i : i + CHUNK]}) for i in range(0, len(x), CHUNK)]


def once(f: Callable[[Any], object], x: Any, least: float) -> float:
    """Seconds per call, repeated for about `least` seconds."""
    start = time.perf_counter()
    f(x)
    first = time.perf_counter() - start
    n = int(least / max(first, 1e-7))
    if n < 1:
        return first
    start = time.perf_counter()
    for _ in range(n):
        f(x)
    return (time.perf_counter() - start) / n


def main() -> None:
    carrot.set_threads(1)
    sizes = [int(a) for a in sys.argv[1:]] or [1, 1000, 100_000]
    texts, y = documents(DOCUMENTS, 1)
    unseen, _ = documents(max(sizes), 2)
    print("| model | columns | rows | carrot, us a row | scikit-learn / carrot | onnxruntime / carrot |\n|---|---|---|---|---|---|")
    for name, e in cases().items():
        e.fit(texts, np.arange(len(texts)) % 20 if "20 classes" in name else y)
        how = scores(e)
        model, theirs, ort = carrot.compile(e, outputs=how.removesuffix("_function").removeprefix("predict_")), getattr(e, how), session(e, unseen[:200])
        mine = getattr(model, how)
        want = theirs(unseen[:1000])
        np.testing.assert_allclose(mine(unseen[:1000]), want, rtol=1e-12, atol=1e-12 * np.abs(want).max())
        columns = len(e[0].vocabulary_) if hasattr(e[0], "vocabulary_") else e[0].n_features
        for rows in sizes:
            part = unseen[:rows]
            calls = {"mine": (mine, pa.table({"text": part})), "theirs": (theirs, part)} | ({"ort": (ort, np.array(part, object)[:, None])} if ort else {})
            runs: dict[str, list[float]] = {key: [] for key in calls}
            end = time.perf_counter() + MOST_SECONDS
            while len(runs["mine"]) < REPEATS and time.perf_counter() < end:
                for key, (f, x) in calls.items():
                    runs[key].append(once(f, x, SECONDS / REPEATS))
            ratio = [f"{statistics.median([b / a for a, b in zip(runs['mine'], runs[k])]):.1f}" if k in runs else "" for k in ("theirs", "ort")]
            print(f"| {name} | {columns} | {rows} | {statistics.median(runs['mine']) / rows * 1e6:.2f} | {' | '.join(ratio)} |", flush=True)


if __name__ == "__main__":
    main()
