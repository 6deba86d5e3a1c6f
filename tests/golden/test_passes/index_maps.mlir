"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4x4xf32, ["batch"]>):
    %1 = "nn.exp"(%0) : (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
    %2 = "nn.neg"(%1) : (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
    %3 = "nn.transpose"(%2) {perm = [0 : i64, 2 : i64, 1 : i64]} : (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
    %4 = "nn.mul"(%2, %3) : (tensor<?x4x4xf32, ["batch"]>, tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
    "func.return"(%4) : (tensor<?x4x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4x4xf32, ["batch"]>):
    %1 = "nn.exp"(%0) : (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
    %2 = "nn.fusion"(%1) ({
    ^bb0(%3: tensor<?x4x4xf32, ["batch"]>):
      %4 = "nn.neg"(%3) : (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
      %5 = "nn.transpose"(%4) {perm = [0 : i64, 2 : i64, 1 : i64]} : (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
      %6 = "nn.mul"(%4, %5) : (tensor<?x4x4xf32, ["batch"]>, tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
      "nn.yield"(%6) : (tensor<?x4x4xf32, ["batch"]>) -> ()
    }) : (tensor<?x4x4xf32, ["batch"]>) -> tensor<?x4x4xf32, ["batch"]>
    "func.return"(%2) : (tensor<?x4x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
