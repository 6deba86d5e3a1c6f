"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> (tensor<?x4x1xf32, ["batch"]>, tensor<?x2xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>), sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.reshape"(%0) {shape = ["batch", 2 : i64, 2 : i64]} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x2x2xf32, ["batch"]>
    %2 = "nn.reshape"(%1) {shape = ["batch", 1 : i64, 4 : i64]} : (tensor<?x2x2xf32, ["batch"]>) -> tensor<?x1x4xf32, ["batch"]>
    %3 = "nn.transpose"(%2) {perm = [0 : i64, 2 : i64, 1 : i64]} : (tensor<?x1x4xf32, ["batch"]>) -> tensor<?x4x1xf32, ["batch"]>
    %4 = "nn.slice"(%0) {starts = [0 : i64, 1 : i64], ends = [-1 : i64, 4 : i64], steps = [1 : i64, 1 : i64]} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x3xf32, ["batch"]>
    %5 = "nn.slice"(%4) {starts = [0 : i64, 0 : i64], ends = [-1 : i64, 3 : i64], steps = [1 : i64, 2 : i64]} : (tensor<?x3xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>
    %6 = "nn.reduce_max"(%0) {axes = [1 : i64], keepdims = true} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    %7 = "nn.expand"(%6) {shape = ["batch", 4 : i64]} : (tensor<?x1xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    %8 = "nn.mul"(%7, %0) : (tensor<?x4xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%3, %5, %8) : (tensor<?x4x1xf32, ["batch"]>, tensor<?x2xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}, {name = "z", sets = ["default"]}, {name = "e", sets = ["default"]}]} : () -> ()
}) : () -> ()
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> (tensor<?x4x1xf32, ["batch"]>, tensor<?x2xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>), sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.reshape"(%0) {shape = ["batch", 4 : i64, 1 : i64]} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4x1xf32, ["batch"]>
    %2 = "nn.slice"(%0) {starts = [0 : i64, 1 : i64], ends = [-1 : i64, 4 : i64], steps = [1 : i64, 2 : i64]} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>
    %3 = "nn.reduce_max"(%0) {axes = [1 : i64], keepdims = true} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    %4 = "nn.mul"(%3, %0) : (tensor<?x1xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>
    "func.return"(%1, %2, %4) : (tensor<?x4x1xf32, ["batch"]>, tensor<?x2xf32, ["batch"]>, tensor<?x4xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}, {name = "z", sets = ["default"]}, {name = "e", sets = ["default"]}]} : () -> ()
}) : () -> ()
