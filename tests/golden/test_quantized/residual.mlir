"builtin.module"() <{sym_name = "block"}> ({
  "func.func"() <{function_type = (tensor<?x4x6x6xf32, ["batch"]>) -> tensor<?x4x6x6xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4x6x6xf32, ["batch"]>):
    %1 = "nn.constant"() {value = dense_resource<scale> : tensor<f32>} : () -> tensor<f32>
    %2 = "nn.constant"() {value = dense_resource<zero> : tensor<i8>} : () -> tensor<i8>
    %3 = "nn.quantize_linear"(%0, %1, %2) : (tensor<?x4x6x6xf32, ["batch"]>, tensor<f32>, tensor<i8>) -> tensor<?x4x6x6xi8, ["batch"]>
    %4 = "nn.constant"() {value = dense_resource<c10> : tensor<4xi32>} : () -> tensor<4xi32>
    %5 = "nn.constant"() {value = dense_resource<c11> : tensor<4xi32>} : () -> tensor<4xi32>
    %6 = "nn.constant"() {value = dense_resource<c12> : tensor<4xi32>} : () -> tensor<4xi32>
    %7 = "nn.transpose"(%3) {perm = [0 : i64, 2 : i64, 3 : i64, 1 : i64]} : (tensor<?x4x6x6xi8, ["batch"]>) -> tensor<?x6x6x4xi8, ["batch"]>
    %8 = "nn.constant"() {value = dense_resource<c13> : tensor<4x3x3x4xi8>} : () -> tensor<4x3x3x4xi8>
    %9 = "nn.qconv"(%7, %8, %4, %5, %6) {x_zero_point = -128 : i64, pads = [1 : i64, 1 : i64, 1 : i64, 1 : i64], y_zero_point = -128 : i64, low = -128 : i64, high = 127 : i64} : (tensor<?x6x6x4xi8, ["batch"]>, tensor<4x3x3x4xi8>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>) -> tensor<?x6x6x4xi8, ["batch"]>
    %10 = "nn.constant"() {value = dense_resource<c14> : tensor<4xi32>} : () -> tensor<4xi32>
    %11 = "nn.constant"() {value = dense_resource<c17> : tensor<4x3x3x4xi8>} : () -> tensor<4x3x3x4xi8>
    %12 = "nn.qconv"(%9, %11, %10, %5, %6) {x_zero_point = -128 : i64, pads = [1 : i64, 1 : i64, 1 : i64, 1 : i64], y_zero_point = -128 : i64, low = -128 : i64, high = 127 : i64} : (tensor<?x6x6x4xi8, ["batch"]>, tensor<4x3x3x4xi8>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>) -> tensor<?x6x6x4xi8, ["batch"]>
    %13 = "nn.qadd"(%12, %7) {a_zero_point = -128 : i64, b_zero_point = -128 : i64, y_zero_point = -128 : i64, a_multiplier = 1073741824 : i64, a_shift = 0 : i64, b_multiplier = 1073741824 : i64, b_shift = 0 : i64, y_multiplier = 1073741824 : i64, y_shift = -18 : i64, low = -128 : i64, high = 127 : i64} : (tensor<?x6x6x4xi8, ["batch"]>, tensor<?x6x6x4xi8, ["batch"]>) -> tensor<?x6x6x4xi8, ["batch"]>
    %14 = "nn.transpose"(%13) {perm = [0 : i64, 3 : i64, 1 : i64, 2 : i64]} : (tensor<?x6x6x4xi8, ["batch"]>) -> tensor<?x4x6x6xi8, ["batch"]>
    %15 = "nn.dequantize_linear"(%14, %1, %2) : (tensor<?x4x6x6xi8, ["batch"]>, tensor<f32>, tensor<i8>) -> tensor<?x4x6x6xf32, ["batch"]>
    "func.return"(%15) : (tensor<?x4x6x6xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}]} : () -> ()
}) : () -> ()
