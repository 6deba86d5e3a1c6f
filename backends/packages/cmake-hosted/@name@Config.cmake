# find_package(@name@) defines @name@::@name@, a trained model for @target@: its shared library and its header.
if(TARGET @name@::@name@)
  return()
endif()
add_library(@name@::@name@ SHARED IMPORTED)
set_target_properties(@name@::@name@ PROPERTIES
  IMPORTED_LOCATION "${CMAKE_CURRENT_LIST_DIR}/lib/@name@.so"
  IMPORTED_SONAME "@name@.so"
  INTERFACE_INCLUDE_DIRECTORIES "${CMAKE_CURRENT_LIST_DIR}/include")
