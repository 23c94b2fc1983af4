# cmake -D CASE= -D SOURCE= -D WORK= -D GENERATOR= -D CXX= -P floors.cmake
# Writes the small project of one case to WORK, configures it, and fails unless LoketModule.cmake says what it should.

# Every module named in `text` gets a source; MODULE_SOURCE, where a case sets it, is what the last one holds.
function(configure_project text resultVar outputVar)
    file(REMOVE_RECURSE "${WORK}")
    file(MAKE_DIRECTORY "${WORK}")
    string(REGEX MATCHALL "loket_module\\([a-z]+" declarations "${text}")
    set(body "")
    foreach(declaration IN LISTS declarations)
        string(REPLACE "loket_module(" "" module "${declaration}")
        file(WRITE "${WORK}/${module}.cpp" "int ${module}();\nint ${module}() { return 1; }\n")
    endforeach()
    if(DEFINED MODULE_SOURCE)
        file(APPEND "${WORK}/${module}.cpp" "${MODULE_SOURCE}\n")
    endif()
    file(WRITE "${WORK}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(floors LANGUAGES CXX)
list(APPEND CMAKE_MODULE_PATH \"${SOURCE}/modules/cmake\")
include(LoketFlags)
include(LoketModule)
foreach(outside Qt6::Core Qt6::Widgets Qt6::Network Qt6::Sql Poco::Net)
    add_library(\${outside} INTERFACE IMPORTED)
endforeach()
${text}
")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -S "${WORK}" -B "${WORK}/build" -G "${GENERATOR}" -D CMAKE_CXX_COMPILER=${CXX}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \r\n]+" " " output "${output}") # CMake folds its messages
    set(${resultVar} "${result}" PARENT_SCOPE)
    set(${outputVar} "${output}" PARENT_SCOPE)
endfunction()

function(takes_case name text)
    if(NOT name STREQUAL CASE)
        return()
    endif()
    configure_project("${text}" result output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${name} should configure, but: ${output}")
    endif()
endfunction()

function(refuses_case name text sentence)
    if(NOT name STREQUAL CASE)
        return()
    endif()
    set(MODULE_SOURCE "${ARGV3}")
    configure_project("${text}" result output)
    if(result EQUAL 0)
        message(FATAL_ERROR "${name} should be refused, but it configures")
    endif()
    string(FIND "${output}" "${sentence}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "${name} should be refused with '${sentence}', but: ${output}")
    endif()
endfunction()

takes_case(a_tree_that_keeps_its_floors [[
loket_module(core WING kernel FLOOR 0 SOURCES core.cpp)
loket_module(domain WING kernel FLOOR 1 PUBLIC_DEPENDS core SOURCES domain.cpp)
loket_module(store WING centre FLOOR 3 DEPENDS domain LINKS Poco::Net SOURCES store.cpp)
loket_module(localstore WING desk FLOOR 3 PUBLIC_DEPENDS domain LINKS Qt6::Core Qt6::Sql SOURCES localstore.cpp)
loket_module(models WING desk FLOOR 5 DEPENDS localstore PUBLIC_LINKS Qt6::Core SOURCES models.cpp)
loket_module(ui WING desk FLOOR 6 DEPENDS models LINKS Qt6::Widgets SOURCES ui.cpp)]])

refuses_case(an_upward_edge [[
loket_module(rules WING kernel FLOOR 2 SOURCES rules.cpp)
loket_module(domain WING kernel FLOOR 1 DEPENDS rules SOURCES domain.cpp)]]
    "domain (floor 1) may not depend on rules (floor 2)")

refuses_case(an_upward_public_edge [[
loket_module(rules WING kernel FLOOR 2 SOURCES rules.cpp)
loket_module(domain WING kernel FLOOR 1 PUBLIC_DEPENDS rules SOURCES domain.cpp)]]
    "domain (floor 1) may not depend on rules (floor 2)")

refuses_case(a_same_floor_edge [[
loket_module(rules WING kernel FLOOR 2 SOURCES rules.cpp)
loket_module(protocol WING kernel FLOOR 2 DEPENDS rules SOURCES protocol.cpp)]]
    "protocol (floor 2) may not depend on rules (floor 2)")

refuses_case(an_edge_to_what_comes_later [[
loket_module(domain WING kernel FLOOR 1 DEPENDS core SOURCES domain.cpp)]]
    "domain depends on core, which is not declared on a floor below it")

refuses_case(the_desk_on_the_centre [[
loket_module(store WING centre FLOOR 3 SOURCES store.cpp)
loket_module(sync WING desk FLOOR 4 DEPENDS store SOURCES sync.cpp)]]
    "sync (desk) may not depend on store (centre): wings meet in the kernel")

refuses_case(the_centre_on_the_desk [[
loket_module(transport WING desk FLOOR 3 SOURCES transport.cpp)
loket_module(services WING centre FLOOR 4 DEPENDS transport SOURCES services.cpp)]]
    "services (centre) may not depend on transport (desk): wings meet in the kernel")

refuses_case(qt_linked_by_the_kernel [[
loket_module(domain WING kernel FLOOR 1 LINKS Qt6::Core SOURCES domain.cpp)]]
    "domain (kernel) may not link Qt6::Core")

refuses_case(qt_linked_by_the_centre [[
loket_module(api WING centre FLOOR 5 PUBLIC_LINKS Qt6::Core SOURCES api.cpp)]]
    "api (centre) may not link Qt6::Core")

refuses_case(poco_linked_by_the_kernel [[
loket_module(protocol WING kernel FLOOR 2 LINKS Poco::Net SOURCES protocol.cpp)]]
    "protocol (kernel) may not link Poco::Net")

refuses_case(poco_linked_by_the_desk [[
loket_module(transport WING desk FLOOR 3 LINKS Poco::Net SOURCES transport.cpp)]]
    "transport (desk) may not link Poco::Net")

refuses_case(widgets_on_floor_5 [[
loket_module(models WING desk FLOOR 5 LINKS Qt6::Widgets SOURCES models.cpp)]]
    "models (floor 5) may not link Qt6::Widgets")

refuses_case(the_network_on_floor_7 [[
loket_module(panels WING desk FLOOR 7 LINKS Qt6::Network SOURCES panels.cpp)]]
    "panels (floor 7) may not link Qt6::Network: data reaches it as values")

refuses_case(a_qt_include_in_the_kernel [[
loket_module(domain WING kernel FLOOR 1 SOURCES domain.cpp)]]
    "domain (kernel, floor 1): domain.cpp may not have #include <QString>" "#include <QString>")

refuses_case(a_poco_include_in_the_kernel [[
loket_module(domain WING kernel FLOOR 1 SOURCES domain.cpp)]]
    "domain (kernel, floor 1): domain.cpp may not have #include <Poco/URI.h>" "#include <Poco/URI.h>")

refuses_case(files_in_the_kernel [[
loket_module(domain WING kernel FLOOR 1 SOURCES domain.cpp)]]
    "domain (kernel, floor 1): domain.cpp may not have #include <fstream>" "#include <fstream>")

refuses_case(a_qt_include_in_the_centre [[
loket_module(store WING centre FLOOR 3 SOURCES store.cpp)]]
    "store (centre, floor 3): store.cpp may not have #include <QSqlQuery>" "#include <QSqlQuery>")

refuses_case(a_poco_include_in_the_desk [[
loket_module(sync WING desk FLOOR 4 SOURCES sync.cpp)]]
    "sync (desk, floor 4): sync.cpp may not have #include <Poco/Thread.h>" "#include <Poco/Thread.h>")

refuses_case(a_widget_include_on_floor_5 [[
loket_module(models WING desk FLOOR 5 SOURCES models.cpp)]]
    "models (desk, floor 5): models.cpp may not have #include <QLabel>" "#include <QLabel>")

refuses_case(sql_in_a_panel [[
loket_module(panels WING desk FLOOR 7 SOURCES panels.cpp)]]
    "panels (desk, floor 7): panels.cpp may not have #include <QSqlQuery>" "#include <QSqlQuery>")

refuses_case(sql_in_a_model_by_its_long_name [[
loket_module(models WING desk FLOOR 5 SOURCES models.cpp)]]
    "models (desk, floor 5): models.cpp may not have #include <QtSql/QSqlQuery>" "#include <QtSql/QSqlQuery>")

refuses_case(a_widget_by_its_long_name_on_floor_4 [[
loket_module(sync WING desk FLOOR 4 SOURCES sync.cpp)]]
    "sync (desk, floor 4): sync.cpp may not have #include <QtWidgets/QLabel>" "#include <QtWidgets/QLabel>")

refuses_case(an_include_with_quotes_and_spaces [[
loket_module(domain WING kernel FLOOR 1 SOURCES domain.cpp)]]
    "domain (kernel, floor 1): domain.cpp may not have # include \"QString\"" "  #  include \"QString\"")
