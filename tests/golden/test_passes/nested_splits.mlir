"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "tree.ensemble"(%0) {n_features = 4 : i64, roots = dense_resource<tree_roots> : tensor<1xi32>, feature = dense_resource<tree_feature> : tensor<7xi32>, threshold = dense_resource<tree_threshold> : tensor<7xf32>, left = dense_resource<tree_left> : tensor<7xi32>, right = dense_resource<tree_right> : tensor<7xi32>, flags = dense_resource<tree_flags> : tensor<7xui8>, leaf_values = dense_resource<tree_leaf_values> : tensor<4x1xf32>, tree_class = dense_resource<tree_tree_class> : tensor<1xi32>, base = dense_resource<tree_base> : tensor<1xf32>, leaf_id = dense_resource<tree_leaf_id> : tensor<4xi32>, category_set = dense_resource<tree_category_set> : tensor<7xi32>, category_offsets = dense_resource<tree_category_offsets> : tensor<1xi32>, category_bits = dense_resource<tree_category_bits> : tensor<0xui32>} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    "func.return"(%1) : (tensor<?x1xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "raw", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      tree_roots: "0x4000000000000000",
      tree_feature: "0x40000000000000000000000001000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
      tree_threshold: "0x400000000000803F000000400000000000000000000000000000000000000000",
      tree_left: "0x4000000001000000030000000500000000000000010000000200000003000000",
      tree_right: "0x4000000002000000040000000600000000000000000000000000000000000000",
      tree_flags: "0x4000000000000000000000",
      tree_leaf_values: "0x40000000000020410000A0410000F0410000F041",
      tree_tree_class: "0x4000000000000000",
      tree_base: "0x4000000000000000",
      tree_leaf_id: "0x4000000000000000010000000200000003000000",
      tree_category_set: "0x40000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
      tree_category_offsets: "0x4000000000000000",
      tree_category_bits: "0x40000000"
    }
  }
#-}
// -----
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>, sym_name = "main"}> ({
  ^bb0(%0: tensor<?x4xf32, ["batch"]>):
    %1 = "tree.ensemble"(%0) {n_features = 4 : i64, roots = dense_resource<tree_roots> : tensor<1xi32>, feature = dense_resource<tree_feature_1> : tensor<3xi32>, threshold = dense_resource<tree_threshold_1> : tensor<3xf32>, left = dense_resource<tree_left_1> : tensor<3xi32>, right = dense_resource<tree_right_1> : tensor<3xi32>, flags = dense_resource<tree_flags_1> : tensor<3xui8>, leaf_values = dense_resource<tree_leaf_values_1> : tensor<2x1xf32>, tree_class = dense_resource<tree_tree_class> : tensor<1xi32>, base = dense_resource<tree_base> : tensor<1xf32>, leaf_id = dense_resource<tree_leaf_id_1> : tensor<2xi32>, category_set = dense_resource<tree_category_set_1> : tensor<3xi32>, category_offsets = dense_resource<tree_category_offsets> : tensor<1xi32>, category_bits = dense_resource<tree_category_bits> : tensor<0xui32>} : (tensor<?x4xf32, ["batch"]>) -> tensor<?x1xf32, ["batch"]>
    "func.return"(%1) : (tensor<?x1xf32, ["batch"]>) -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "raw", sets = ["default"]}]} : () -> ()
}) : () -> ()
{-#
  dialect_resources: {
    builtin: {
      tree_roots: "0x4000000000000000",
      tree_tree_class: "0x4000000000000000",
      tree_base: "0x4000000000000000",
      tree_category_offsets: "0x4000000000000000",
      tree_category_bits: "0x40000000",
      tree_feature_1: "0x4000000000000000FFFFFFFFFFFFFFFF",
      tree_threshold_1: "0x400000000000803F0000000000000000",
      tree_left_1: "0x40000000010000000000000001000000",
      tree_right_1: "0x40000000020000000000000000000000",
      tree_flags_1: "0x40000000000000",
      tree_leaf_values_1: "0x40000000000020410000F041",
      tree_leaf_id_1: "0x400000000000000002000000",
      tree_category_set_1: "0x40000000FFFFFFFFFFFFFFFFFFFFFFFF"
    }
  }
#-}
