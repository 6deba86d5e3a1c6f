"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<w> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %2 = "nn.transpose"(%1) {perm = [1 : i64, 0 : i64]} : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %3 = "nn.constant"() {value = dense_resource<w_1> : tensor<1xf32>} : () -> tensor<1xf32>
    %4 = "nn.reshape"(%3) {shape = []} : (tensor<1xf32>) -> tensor<f32>
    %5 = "nn.mul"(%0, %4) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xf32, ["batch"]>
    %6 = "nn.neg"(%5) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %7 = "nn.neg"(%6) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %8 = "nn.exp"(%7) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %9 = "nn.matmul"(%7, %2) : (tensor<?x4xf32, ["batch"]>, tensor<4x2xf32>) -> tensor<?x2xf32, ["batch"]>
    "func.return"(%9) : (tensor<?x2xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x40000000000000000000803F0000004000004040000080400000A0400000C0400000E040",
      w_1: "0x400000000000803F"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<c2> : tensor<4x2xf32>} : () -> tensor<4x2xf32>
    %2 = "nn.matmul"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<4x2xf32>) -> tensor<?x2xf32, ["batch"]>
    "func.return"(%2) : (tensor<?x2xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      c2: "0x4000000000000000000080400000803F0000A040000000400000C040000040400000E040"
    }
  }
#-}
