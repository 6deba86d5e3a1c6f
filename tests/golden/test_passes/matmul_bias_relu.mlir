"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<w> : tensor<4x2xf32>} : () -> tensor<4x2xf32>
    %2 = "nn.matmul"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<4x2xf32>) -> tensor<?x2xf32, ["batch"]>
    %3 = "nn.constant"() {value = dense_resource<w_1> : tensor<2xf32>} : () -> tensor<2xf32>
    %4 = "nn.add"(%2, %3) : (tensor<?x2xf32, ["batch"]>, tensor<2xf32>) -> tensor<?x2xf32, ["batch"]>
    %5 = "nn.relu"(%4) : (tensor<?x2xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>
    "func.return"(%5) : (tensor<?x2xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x400000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      w_1: "0x400000000000803F00000040"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<w> : tensor<4x2xf32>} : () -> tensor<4x2xf32>
    %2 = "nn.constant"() {value = dense_resource<w_1> : tensor<2xf32>} : () -> tensor<2xf32>
    %3 = "nn.fusion"(%0, %1, %2) ({
    ^bb0(%4: tensor<?x4xf32, ["batch"]>, %5: tensor<4x2xf32>, %6: tensor<2xf32>):
      %7 = "nn.matmul"(%4, %5) : (tensor<?x4xf32, ["batch"]>, tensor<4x2xf32>) -> tensor<?x2xf32, ["batch"]>
      %8 = "nn.add"(%7, %6) : (tensor<?x2xf32, ["batch"]>, tensor<2xf32>) -> tensor<?x2xf32, ["batch"]>
      %9 = "nn.relu"(%8) : (tensor<?x2xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>
      "nn.yield"(%9) : (tensor<?x2xf32, ["batch"]>) -> ()
    }) : (tensor<?x4xf32, ["batch"]>, tensor<4x2xf32>, tensor<2xf32>) -> tensor<?x2xf32, ["batch"]>
    "func.return"(%3) : (tensor<?x2xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x400000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      w_1: "0x400000000000803F00000040"
    }
  }
#-}
