// error: unknown op 'nn.rleu'; did you mean 'nn.relu'?
// error: --> node 'act'
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> tensor<4xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<4xf32>):
    %1 = "nn.rleu"(%0) : (tensor<4xf32>) -> tensor<4xf32> loc("node 'act'")
    "func.return"(%1) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: 'nn.relu' gives tensor<4xf32>, its results are tensor<5xf32>
// error: --> node 'act'
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> tensor<5xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<4xf32>):
    %1 = "nn.relu"(%0) : (tensor<4xf32>) -> tensor<5xf32> loc("node 'act'")
    "func.return"(%1) : (tensor<5xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: shapes [3] and [4] do not broadcast
// error: --> node 'sum'
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>, tensor<3xf32>) -> tensor<4xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<3xf32>, %1: tensor<4xf32>):
    %2 = "nn.add"(%0, %1) : (tensor<3xf32>, tensor<4xf32>) -> tensor<4xf32> loc("node 'sum'")
    "func.return"(%2) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: '%1' is used before it is defined
// error: --> invalid.mlir:6:20
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> tensor<4xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<4xf32>):
    %2 = "nn.relu"(%1) : (tensor<4xf32>) -> tensor<4xf32>
    "func.return"(%2) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: 'nn.yield' uses a value before it is defined
// error: function 'main'
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> tensor<4xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<4xf32>):
    %1 = "nn.fusion"(%0) ({
    ^bb0(%2: tensor<4xf32>):
      %3 = "nn.relu"(%2) : (tensor<4xf32>) -> tensor<4xf32>
      "nn.yield"(%3) : (tensor<4xf32>) -> ()
    }) : (tensor<4xf32>) -> tensor<4xf32>
    "nn.yield"(%3) : (tensor<4xf32>) -> ()
    "func.return"(%1) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: 'func.return' is not the last op of its block
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> tensor<4xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<4xf32>):
    "func.return"(%0) : (tensor<4xf32>) -> ()
    "func.return"(%0) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: 'nn.reshape' has malformed operands or attributes (KeyError: 'shape')
// error: --> node 'r'
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> tensor<4xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<4xf32>):
    %1 = "nn.reshape"(%0) : (tensor<4xf32>) -> tensor<4xf32> loc("node 'r'")
    "func.return"(%1) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: 'tree.ensemble' lacks the arrays roots, feature
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x4xf32>) -> tensor<4x1xf32>, sym_name = "main"}> ({
  ^bb0(%0: tensor<4x4xf32>):
    %1 = "tree.ensemble"(%0) {n_features = 4} : (tensor<4x4xf32>) -> tensor<4x1xf32>
    "func.return"(%1) : (tensor<4x1xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: the bytes of weight 'w' are missing
"builtin.module"() ({
  "func.func"() <{function_type = () -> tensor<2xf32>, sym_name = "main"}> ({
    %0 = "nn.constant"() {value = dense_resource<w> : tensor<2xf32>} : () -> tensor<2xf32>
    "func.return"(%0) : (tensor<2xf32>) -> ()
  }) : () -> ()
}) : () -> ()
// -----
// error: weight 'w' holds 4 bytes, tensor<2xf32> needs 8
"builtin.module"() ({
  "func.func"() <{function_type = () -> tensor<2xf32>, sym_name = "main"}> ({
    %0 = "nn.constant"() {value = dense_resource<w> : tensor<2xf32>} : () -> tensor<2xf32>
    "func.return"(%0) : (tensor<2xf32>) -> ()
  }) : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x400000000000803F"
    }
  }
#-}
// -----
// error: function 'main' does not end in func.return
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "main"}> ({
  }) : () -> ()
}) : () -> ()
