# loket_test(<name> KIND gtest|qtest LABEL <label> [DEPENDS <module>...] [LINKS <target>...] [ENV <k=v>...]
#            [TIMEOUT <seconds>] SOURCES <file>...)
# One test program, one ctest entry. A test says SKIP with the reason where it cannot run.
find_package(GTest REQUIRED)

function(loket_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL" "KIND;LABEL;TIMEOUT" "DEPENDS;LINKS;ENV;SOURCES")
    add_executable(${name} ${arg_SOURCES})
    list(TRANSFORM arg_DEPENDS PREPEND Loket::)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${arg_DEPENDS} ${arg_LINKS} Loket::build_flags)
    if(arg_KIND STREQUAL "gtest")
        target_link_libraries(${name} PRIVATE GTest::gmock GTest::gtest_main)
    else()
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_link_libraries(${name} PRIVATE Qt6::Test)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS ${arg_LABEL}
        TIMEOUT ${arg_TIMEOUT}
        SKIP_REGULAR_EXPRESSION "SKIPPED: "
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LOKET_BIN=${CMAKE_BINARY_DIR}/bin;LOKET_SOURCE=${CMAKE_SOURCE_DIR};${arg_ENV}")
    if(arg_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
