"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.exp"(%0) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %2 = "nn.constant"() {value = dense_resource<w> : tensor<4xf32>} : () -> tensor<4xf32>
    %3 = "nn.add"(%1, %2) : (tensor<?x4xf32, ["batch"]>, tensor<4xf32>) -> tensor<?x4xf32, ["batch"]>
    %4 = "nn.exp"(%0) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %5 = "nn.constant"() {value = dense_resource<w_1> : tensor<4xf32>} : () -> tensor<4xf32>
    %6 = "nn.add"(%4, %5) : (tensor<?x4xf32, ["batch"]>, tensor<4xf32>) -> tensor<?x4xf32, ["batch"]>
    %7 = "nn.exp"(%0) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %8 = "nn.constant"() {value = dense_resource<w_2> : tensor<4xf32>} : () -> tensor<4xf32>
    %9 = "nn.add"(%7, %8) : (tensor<?x4xf32, ["batch"]>, tensor<4xf32>) -> tensor<?x4xf32, ["batch"]>
    %10 = "nn.mul"(%3, %6) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %11 = "nn.mul"(%10, %9) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%11) : (tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x400000000000803F000000400000404000008040",
      w_1: "0x400000000000803F000000400000404000008040",
      w_2: "0x400000000000803F00000040000040400000A040"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.exp"(%0) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %2 = "nn.constant"() {value = dense_resource<w> : tensor<4xf32>} : () -> tensor<4xf32>
    %3 = "nn.add"(%1, %2) : (tensor<?x4xf32, ["batch"]>, tensor<4xf32>) -> tensor<?x4xf32, ["batch"]>
    %4 = "nn.constant"() {value = dense_resource<w_2> : tensor<4xf32>} : () -> tensor<4xf32>
    %5 = "nn.add"(%1, %4) : (tensor<?x4xf32, ["batch"]>, tensor<4xf32>) -> tensor<?x4xf32, ["batch"]>
    %6 = "nn.mul"(%3, %3) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %7 = "nn.mul"(%6, %5) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%7) : (tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x400000000000803F000000400000404000008040",
      w_2: "0x400000000000803F00000040000040400000A040"
    }
  }
#-}
