"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<w> : tensor<4x4xf32>} : () -> tensor<4x4xf32>
    %2 = "nn.matmul"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<4x4xf32>) -> tensor<?x4xf32, ["batch"]>
    %3 = "nn.relu"(%2) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %4 = "nn.matmul"(%3, %1) : (tensor<?x4xf32, ["batch"]>, tensor<4x4xf32>) -> tensor<?x4xf32, ["batch"]>
    %5 = "nn.add"(%4, %0) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %6 = "nn.mul"(%5, %5) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %7 = "nn.reduce_sum"(%6) {axes = [1 : i64], keepdims = true} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    %8 = "nn.exp"(%7) : (tensor<?x1xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    %9 = "nn.div"(%5, %8) : (tensor<?x4xf32, ["batch"]>, tensor<?x1xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%9) : (tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x400000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<w> : tensor<4x4xf32>} : () -> tensor<4x4xf32>
    %2 = "nn.fusion"(%0, %1) ({
    ^bb0(%3: tensor<?x4xf32, ["batch"]>, %4: tensor<4x4xf32>):
      %5 = "nn.matmul"(%3, %4) : (tensor<?x4xf32, ["batch"]>, tensor<4x4xf32>) -> tensor<?x4xf32, ["batch"]>
      %6 = "nn.relu"(%5) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
      "nn.yield"(%6) : (tensor<?x4xf32, ["batch"]>) -> ()
    }) : (tensor<?x4xf32, ["batch"]>, tensor<4x4xf32>) -> tensor<?x4xf32, ["batch"]>
    %7 = "nn.fusion"(%2, %1, %0) ({
    ^bb0(%8: tensor<?x4xf32, ["batch"]>, %9: tensor<4x4xf32>, %10: tensor<?x4xf32, ["batch"]>):
      %11 = "nn.matmul"(%8, %9) : (tensor<?x4xf32, ["batch"]>, tensor<4x4xf32>) -> tensor<?x4xf32, ["batch"]>
      %12 = "nn.add"(%11, %10) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
      "nn.yield"(%12) : (tensor<?x4xf32, ["batch"]>) -> ()
    }) : (tensor<?x4xf32, ["batch"]>, tensor<4x4xf32>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %13 = "nn.fusion"(%7) ({
    ^bb0(%14: tensor<?x4xf32, ["batch"]>):
      %15 = "nn.mul"(%14, %14) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
      %16 = "nn.reduce_sum"(%15) {axes = [1 : i64], keepdims = true} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
      %17 = "nn.exp"(%16) : (tensor<?x1xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
      %18 = "nn.div"(%14, %17) : (tensor<?x4xf32, ["batch"]>, tensor<?x1xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
      "nn.yield"(%18) : (tensor<?x4xf32, ["batch"]>) -> ()
    }) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%13) : (tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x400000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F"
    }
  }
#-}
