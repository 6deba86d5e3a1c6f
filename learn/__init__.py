"""Learning, each learner with one call: table in; a function that scores tables, the scored table and a log out. See docs/learn.md and docs/fft.md.

Imported on request only: `import carrot.learn`; a library is imported when its learner is called.
"""

from carrot.learn.boosters import lightgbm as lightgbm
from carrot.learn.boosters import xgboost as xgboost
from carrot.learn.fft_classifier import FastFrugalTreeClassifier as FastFrugalTreeClassifier
from carrot.learn.fitted import Fitted as Fitted
from carrot.learn.fitted import pipeline as pipeline
from carrot.learn.learners import estimator as estimator
from carrot.learn.learners import fft as fft
from carrot.learn.learners import transform as transform
from carrot.learn.networks import network as network
from carrot.learn.table import LearnError as LearnError
