# Compiler flags travel in one INTERFACE target, so that no module can forget them.
option(LOKET_WARNINGS_AS_ERRORS "Stop the build at the first warning" OFF)
option(LOKET_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

# Dev: fast to build and to step through, quick enough to run the whole suite.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1" CACHE STRING "" FORCE)
set(CMAKE_C_FLAGS_DEV "-O1 -g1" CACHE STRING "" FORCE)

add_library(loket_build_flags INTERFACE)
add_library(Loket::build_flags ALIAS loket_build_flags)
target_compile_options(loket_build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
target_compile_definitions(loket_build_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
target_link_options(loket_build_flags INTERFACE -Wl,-z,relro,-z,now)
if(LOKET_WARNINGS_AS_ERRORS)
    target_compile_options(loket_build_flags INTERFACE -Werror)
endif()
if(LOKET_SANITIZE)
    target_compile_options(loket_build_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(loket_build_flags INTERFACE -fsanitize=address,undefined)
endif()
