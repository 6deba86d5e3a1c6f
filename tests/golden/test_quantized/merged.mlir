"builtin.module"() <{sym_name = "two"}> ({
  "memref.global"() <{constant, initial_value = dense_resource<w> : tensor<3xf32>, sym_name = "w", sym_visibility = "private", type = memref<3xf32>}> : () -> ()
  "memref.global"() <{constant, initial_value = dense_resource<w_1> : tensor<3xf32>, sym_name = "w_1", sym_visibility = "private", type = memref<3xf32>}> : () -> ()
  "func.func"() <{function_type = (memref<3xf32>, memref<3xf32>, index, memref<3xf32>) -> (), sym_name = "mul_0"}> ({
  ^bb0(%0: memref<3xf32>, %1: memref<3xf32>, %2: index, %3: memref<3xf32>):
    %4 = "arith.constant"() <{value = 0 : index}> : () -> index
    %5 = "arith.constant"() <{value = 3 : index}> : () -> index
    %6 = "arith.constant"() <{value = 1 : index}> : () -> index
    "scf.for"(%4, %5, %6) ({
    ^bb0(%7: index):
      %8 = "memref.load"(%0, %7) : (memref<3xf32>, index) -> f32
      %9 = "memref.load"(%3, %7) : (memref<3xf32>, index) -> f32
      %10 = "arith.mulf"(%8, %9) : (f32, f32) -> f32
      "memref.store"(%10, %1, %7) : (f32, memref<3xf32>, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) {carrot.noinline = true} : () -> ()
  "func.func"() <{function_type = (memref<3xf32>, memref<3xf32>, index) -> (), sym_name = "main"}> ({
  ^bb0(%0: memref<3xf32>, %1: memref<3xf32>, %2: index):
    %3 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<3xf32>
    %4 = "memref.get_global"() <{name = @w}> : () -> memref<3xf32>
    "func.call"(%0, %3, %2, %4) <{in_place = [1 : i64, 0 : i64], callee = @mul_0}> : (memref<3xf32>, memref<3xf32>, index, memref<3xf32>) -> ()
    %5 = "memref.get_global"() <{name = @w_1}> : () -> memref<3xf32>
    "func.call"(%3, %1, %2, %5) <{in_place = [1 : i64, 0 : i64], callee = @mul_0}> : (memref<3xf32>, memref<3xf32>, index, memref<3xf32>) -> ()
    "func.return"() : () -> ()
  }) {carrot.inputs = [{name = "x", accept = ["inf", "nan"]}], carrot.outputs = [{name = "y", sets = ["default"]}], carrot.symbols = ["batch"], carrot.counted = {}} : () -> ()
}) {carrot.row_block = 1 : i64} : () -> ()
