"""Estimators of carrot's own, for scikit-learn: fast-and-frugal trees. Imported on request only: `from carrot.learn import ...`."""

from carrot.learn.fft import FastFrugalTreeClassifier as FastFrugalTreeClassifier
from carrot.learn.table import LearnError as LearnError
