"""Every op that there is: imported by whoever builds, reads, verifies or evaluates modules, for the registrations that it makes."""

from carrot.ir import (  # noqa: F401
    amx,
    gpu,
    kernel,
    nn,
    nn_compute,
    nn_date,
    nn_flow,
    nn_index,
    nn_nhwc,
    nn_quant,
    nn_regex,
    nn_rnn,
    nn_rows,
    nn_sample,
    nn_select,
    nn_terms,
    nn_text,
    tree,
    tree_contrib,
    tree_linear,
)
