"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "nn.cast"(%0) {to = "f64"} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf64, ["batch"]>
    %2 = "tree.ensemble"(%1) {n_features = 4 : i64, roots = dense_resource<tree_roots> : tensor<1xi32>, feature = dense_resource<tree_feature> : tensor<3xi32>, threshold = dense_resource<tree_threshold> : tensor<3xf64>, left = dense_resource<tree_left> : tensor<3xi32>, right = dense_resource<tree_right> : tensor<3xi32>, flags = dense_resource<tree_flags> : tensor<3xui8>, leaf_values = dense_resource<tree_leaf_values> : tensor<2x1xf32>, tree_class = dense_resource<tree_tree_class> : tensor<1xi32>, base = dense_resource<tree_base> : tensor<1xf32>, leaf_id = dense_resource<tree_leaf_id> : tensor<2xi32>, category_set = dense_resource<tree_category_set> : tensor<3xi32>, category_offsets = dense_resource<tree_category_offsets> : tensor<1xi32>, category_bits = dense_resource<tree_category_bits> : tensor<0xui32>} : (tensor<?x4xf64, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    "func.return"(%2) : (tensor<?x1xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "raw", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      tree_roots: "0x4000000000000000",
      tree_feature: "0x4000000000000000FFFFFFFFFFFFFFFF",
      tree_threshold: "0x400000009A9999999999B93F00000000000000000000000000000000",
      tree_left: "0x40000000010000000000000001000000",
      tree_right: "0x40000000020000000000000000000000",
      tree_flags: "0x40000000000000",
      tree_leaf_values: "0x40000000000080BF0000803F",
      tree_tree_class: "0x4000000000000000",
      tree_base: "0x4000000000000000",
      tree_leaf_id: "0x400000000000000001000000",
      tree_category_set: "0x40000000FFFFFFFFFFFFFFFFFFFFFFFF",
      tree_category_offsets: "0x4000000000000000",
      tree_category_bits: "0x40000000"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "tree.ensemble"(%0) {n_features = 4 : i64, roots = dense_resource<tree_roots> : tensor<1xi32>, feature = dense_resource<tree_feature> : tensor<3xi32>, threshold = dense_resource<tree_threshold_1> : tensor<3xf32>, left = dense_resource<tree_left> : tensor<3xi32>, right = dense_resource<tree_right> : tensor<3xi32>, flags = dense_resource<tree_flags> : tensor<3xui8>, leaf_values = dense_resource<tree_leaf_values> : tensor<2x1xf32>, tree_class = dense_resource<tree_tree_class> : tensor<1xi32>, base = dense_resource<tree_base> : tensor<1xf32>, leaf_id = dense_resource<tree_leaf_id> : tensor<2xi32>, category_set = dense_resource<tree_category_set> : tensor<3xi32>, category_offsets = dense_resource<tree_category_offsets> : tensor<1xi32>, category_bits = dense_resource<tree_category_bits> : tensor<0xui32>} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    "func.return"(%1) : (tensor<?x1xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "raw", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      tree_roots: "0x4000000000000000",
      tree_feature: "0x4000000000000000FFFFFFFFFFFFFFFF",
      tree_left: "0x40000000010000000000000001000000",
      tree_right: "0x40000000020000000000000000000000",
      tree_flags: "0x40000000000000",
      tree_leaf_values: "0x40000000000080BF0000803F",
      tree_tree_class: "0x4000000000000000",
      tree_base: "0x4000000000000000",
      tree_leaf_id: "0x400000000000000001000000",
      tree_category_set: "0x40000000FFFFFFFFFFFFFFFFFFFFFFFF",
      tree_category_offsets: "0x4000000000000000",
      tree_category_bits: "0x40000000",
      tree_threshold_1: "0x40000000CCCCCC3D0000000000000000"
    }
  }
#-}
