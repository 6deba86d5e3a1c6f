# find_package(@name@) defines @name@::@name@, a trained model for @target@: its static library and its header.
option(@NAME@_FROM_ASSEMBLY "Assemble @name@.S (the project enables ASM) instead of linking lib@name@.a" OFF)
if(TARGET @name@::@name@)
  return()
endif()
if(@NAME@_FROM_ASSEMBLY)
  add_library(@name@_model STATIC "${CMAKE_CURRENT_LIST_DIR}/@name@.S")
  target_include_directories(@name@_model INTERFACE "${CMAKE_CURRENT_LIST_DIR}/include")
  add_library(@name@::@name@ ALIAS @name@_model)
else()
  add_library(@name@::@name@ STATIC IMPORTED)
  set_target_properties(@name@::@name@ PROPERTIES
    IMPORTED_LOCATION "${CMAKE_CURRENT_LIST_DIR}/lib/lib@name@.a"
    INTERFACE_INCLUDE_DIRECTORIES "${CMAKE_CURRENT_LIST_DIR}/include")
endif()
