"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>), sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<w> : tensor<f32>} : () -> tensor<f32>
    %2 = "nn.constant"() {value = dense_resource<w_1> : tensor<f32>} : () -> tensor<f32>
    %3 = "nn.constant"() {value = dense_resource<w_2> : tensor<f32>} : () -> tensor<f32>
    %4 = "nn.add"(%0, %2) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xf32, ["batch"]>
    %5 = "nn.add"(%3, %0) : (tensor<f32>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %6 = "nn.div"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xf32, ["batch"]>
    %7 = "nn.constant"() {value = dense_resource<w_3> : tensor<1xf32>} : () -> tensor<1xf32>
    %8 = "nn.div"(%0, %7) : (tensor<?x4xf32, ["batch"]>, tensor<1xf32>) -> tensor<?x4xf32, ["batch"]>
    %9 = "nn.less"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xi1, ["batch"]>
    %10 = "nn.not"(%9) : (tensor<?x4xi1, ["batch"]>) -> tensor<?x4xi1, ["batch"]>
    %11 = "nn.equal"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xi1, ["batch"]>
    %12 = "nn.not"(%11) : (tensor<?x4xi1, ["batch"]>) -> tensor<?x4xi1, ["batch"]>
    %13 = "nn.cast"(%0) {to = "f64"} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf64, ["batch"]>
    %14 = "nn.cast"(%13) {to = "f32"} : (tensor<?x4xf64, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %15 = "nn.cast"(%0) {to = "f16"} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf16, ["batch"]>
    %16 = "nn.cast"(%15) {to = "f32"} : (tensor<?x4xf16, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%4, %5, %6, %8, %10, %12, %14, %16) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "stays", sets = ["default"]}, {name = "goes", sets = ["default"]}, {name = "halved", sets = ["default"]}, {name = "thirds", sets = ["default"]}, {name = "not_less", sets = ["default"]}, {name = "not_equal", sets = ["default"]}, {name = "there", sets = ["default"]}, {name = "lossy", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x4000000000000040",
      w_1: "0x4000000000000000",
      w_2: "0x4000000000000080",
      w_3: "0x4000000000004040"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>), sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<w> : tensor<f32>} : () -> tensor<f32>
    %2 = "nn.constant"() {value = dense_resource<w_1> : tensor<f32>} : () -> tensor<f32>
    %3 = "nn.add"(%0, %2) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xf32, ["batch"]>
    %4 = "nn.constant"() {value = dense_resource<c4> : tensor<f32>} : () -> tensor<f32>
    %5 = "nn.mul"(%0, %4) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xf32, ["batch"]>
    %6 = "nn.constant"() {value = dense_resource<w_3> : tensor<1xf32>} : () -> tensor<1xf32>
    %7 = "nn.div"(%0, %6) : (tensor<?x4xf32, ["batch"]>, tensor<1xf32>) -> tensor<?x4xf32, ["batch"]>
    %8 = "nn.less"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xi1, ["batch"]>
    %9 = "nn.not"(%8) : (tensor<?x4xi1, ["batch"]>) -> tensor<?x4xi1, ["batch"]>
    %10 = "nn.not_equal"(%0, %1) : (tensor<?x4xf32, ["batch"]>, tensor<f32>) -> tensor<?x4xi1, ["batch"]>
    %11 = "nn.cast"(%0) {to = "f16"} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf16, ["batch"]>
    %12 = "nn.cast"(%11) {to = "f32"} : (tensor<?x4xf16, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%3, %0, %5, %7, %9, %10, %0, %12) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xi1, ["batch"]>, tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "stays", sets = ["default"]}, {name = "goes", sets = ["default"]}, {name = "halved", sets = ["default"]}, {name = "thirds", sets = ["default"]}, {name = "not_less", sets = ["default"]}, {name = "not_equal", sets = ["default"]}, {name = "there", sets = ["default"]}, {name = "lossy", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      w: "0x4000000000000040",
      w_1: "0x4000000000000000",
      w_3: "0x4000000000004040",
      c4: "0x400000000000003F"
    }
  }
#-}
