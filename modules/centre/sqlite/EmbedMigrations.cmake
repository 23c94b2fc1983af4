# loket_embed_migrations(<module> NAMESPACE <ns> DIRECTORY <folder with 0001_name.sql ...>)
#
# Compiles the numbered migrations of a module into it as <ns>::kMigrations, with the SHA-256 of each file: a program
# carries its own schema, and a file that was edited after it was shipped is noticed.
# The module declares kMigrations in src/migrations.h.
function(loket_embed_migrations module)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAMESPACE;DIRECTORY" "")
    file(GLOB files CONFIGURE_DEPENDS ${arg_DIRECTORY}/[0-9][0-9][0-9][0-9]_*.sql)
    list(SORT files)
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/migrations.cpp)
    set(rows "")
    foreach(file IN LISTS files)
        get_filename_component(name "${file}" NAME_WE)
        string(SUBSTRING "${name}" 0 4 digits)
        string(REGEX REPLACE "^0+" "" number "${digits}")
        file(SHA256 "${file}" checksum)
        file(READ "${file}" text)
        string(APPEND rows "    {${number}, \"${name}\", \"${checksum}\", R\"~sql~(${text})~sql~\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${generated} @ONLY CONTENT [[
// SPDX-License-Identifier: GPL-3.0-or-later
// Made at configure time from @arg_DIRECTORY@.
#include "migrations.h"

namespace @arg_NAMESPACE@ {

namespace {

const sqlite::Migration kAll[] = {
@rows@};

} // namespace

const std::span<const sqlite::Migration> kMigrations{kAll};

} // namespace @arg_NAMESPACE@
]])
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
    target_sources(loket_${module} PRIVATE ${generated})
endfunction()
