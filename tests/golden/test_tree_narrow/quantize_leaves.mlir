"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x2xf32, ["batch"]>) -> (tensor<?x2xf64, ["batch"]>, tensor<?xi64, ["batch"]>), sym_name = "main"}> ({
  ^bb0(%0: tensor<?x2xf32, ["batch"]>):
    %1 = "tree.ensemble"(%0) {n_features = 2 : i64, roots = dense_resource<tree_roots> : tensor<2xi32>, feature = dense_resource<tree_feature> : tensor<6xi32>, threshold = dense_resource<tree_threshold> : tensor<6xf32>, left = dense_resource<tree_left> : tensor<6xi32>, right = dense_resource<tree_right> : tensor<6xi32>, flags = dense_resource<tree_flags> : tensor<6xui8>, leaf_values = dense_resource<tree_leaf_values> : tensor<4x2xf64>, tree_class = dense_resource<tree_tree_class> : tensor<2xi32>, base = dense_resource<tree_base> : tensor<2xf64>, leaf_id = dense_resource<tree_leaf_id> : tensor<4xi32>, category_set = dense_resource<tree_category_set> : tensor<6xi32>, category_offsets = dense_resource<tree_category_offsets> : tensor<1xi32>, category_bits = dense_resource<tree_category_bits> : tensor<0xui32>} : (tensor<?x2xf32, ["batch"]>) -> tensor<?x2xf64, ["batch"]>
    %2 = "nn.constant"() {value = dense_resource<w> : tensor<f64>} : () -> tensor<f64>
    %3 = "nn.div"(%1, %2) : (tensor<?x2xf64, ["batch"]>, tensor<f64>) -> tensor<?x2xf64, ["batch"]>
    %4 = "nn.argmax"(%3) {axes = [1 : i64], keepdims = 0 : i64} : (tensor<?x2xf64, ["batch"]>) -> tensor<?xi64, ["batch"]>
    "func.return"(%3, %4) : (tensor<?x2xf64, ["batch"]>, tensor<?xi64, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "proba", sets = ["default"]}, {name = "label", sets = ["label"]}]} : () -> ()
}) {carrot.framework = "test"} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      tree_roots: "0x400000000300000000000000",
      tree_feature: "0x4000000001000000FFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF",
      tree_threshold: "0x400000000000004000000000000000000000803F0000000000000000",
      tree_left: "0x40000000010000000000000001000000040000000200000003000000",
      tree_right: "0x40000000020000000000000000000000050000000000000000000000",
      tree_flags: "0x40000000000000000000",
      tree_leaf_values: "0x400000000000000000000000000000000000F03F000000000000E03F000000000000E03F000000000000D03F000000000000E83F000000000000F03F0000000000000000",
      tree_tree_class: "0x400000000000000000000000",
      tree_base: "0x4000000000000000000000000000000000000000",
      tree_leaf_id: "0x4000000009000000060000000300000000000000",
      tree_category_set: "0x40000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
      tree_category_offsets: "0x4000000000000000",
      tree_category_bits: "0x40000000",
      w: "0x400000000000000000000040"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x2xf32, ["batch"]>) -> (tensor<?x2xf32, ["batch"]>, tensor<?xi64, ["batch"]>), sym_name = "main"}> ({
  ^bb0(%0: tensor<?x2xf32, ["batch"]>):
    %1 = "tree.ensemble"(%0) {n_features = 2 : i64, roots = dense_resource<tree_roots_1> : tensor<2xi32>, feature = dense_resource<tree_feature_1> : tensor<6xi32>, threshold = dense_resource<tree_threshold_1> : tensor<6xf32>, left = dense_resource<tree_left_1> : tensor<6xi32>, right = dense_resource<tree_right_1> : tensor<6xi32>, flags = dense_resource<tree_flags_1> : tensor<6xui8>, leaf_values = dense_resource<tree_leaf_values_1> : tensor<4x2xi32>, tree_class = dense_resource<tree_tree_class_1> : tensor<2xi32>, base = dense_resource<tree_base_1> : tensor<2xi32>, leaf_id = dense_resource<tree_leaf_id_1> : tensor<4xi32>, category_set = dense_resource<tree_category_set_1> : tensor<6xi32>, category_offsets = dense_resource<tree_category_offsets_1> : tensor<1xi32>, category_bits = dense_resource<tree_category_bits_1> : tensor<0xui32>} : (tensor<?x2xf32, ["batch"]>) -> tensor<?x2xi32, ["batch"]>
    %2 = "nn.cast"(%1) {to = "f32"} : (tensor<?x2xi32, ["batch"]>) -> tensor<?x2xf32, ["batch"]>
    %3 = "nn.constant"() {value = dense_resource<leaf_scale_1> : tensor<f32>} : () -> tensor<f32>
    %4 = "nn.mul"(%2, %3) : (tensor<?x2xf32, ["batch"]>, tensor<f32>) -> tensor<?x2xf32, ["batch"]>
    %5 = "nn.argmax"(%1) {axes = [1 : i64], keepdims = 0 : i64} : (tensor<?x2xi32, ["batch"]>) -> tensor<?xi64, ["batch"]>
    "func.return"(%4, %5) : (tensor<?x2xf32, ["batch"]>, tensor<?xi64, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "proba", sets = ["default"]}, {name = "label", sets = ["label"]}]} : () -> ()
}) {carrot.framework = "test", carrot.leaf_bits = {bits = 8 : i64, bound = 0.0014709011596791832 : f64}} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      tree_roots_1: "0x400000000000000003000000",
      tree_feature_1: "0x4000000000000000FFFFFFFFFFFFFFFF01000000FFFFFFFFFFFFFFFF",
      tree_threshold_1: "0x400000000000803F0000000000000000000000400000000000000000",
      tree_left_1: "0x40000000010000000000000001000000040000000200000003000000",
      tree_right_1: "0x40000000020000000000000000000000050000000000000000000000",
      tree_flags_1: "0x40000000000000000000",
      tree_leaf_values_1: "0x4000000040000000BF000000FF0000000000000000000000FF0000008000000080000000",
      tree_tree_class_1: "0x400000000000000000000000",
      tree_base_1: "0x400000000000000000000000",
      tree_leaf_id_1: "0x4000000003000000000000000900000006000000",
      tree_category_set_1: "0x40000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
      tree_category_offsets_1: "0x4000000000000000",
      tree_category_bits_1: "0x40000000",
      leaf_scale_1: "0x400000008180003B"
    }
  }
#-}
