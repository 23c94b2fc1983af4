// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "everything.h"

#include "loket/domain/wiretypes.h"

#include <concepts>
#include <cstdlib>
#include <cxxabi.h>
#include <map>
#include <memory>
#include <string>
#include <typeinfo>
#include <vector>

namespace loket::protocol::testing {

struct SchemaMember
{
    std::string name;
    std::string type; ///< "string", "integer", "Role", "array Document", "raw"
    bool required = false;
};

struct Schema
{
    std::vector<SchemaMember> members;
    std::size_t fields = 0; ///< of the C++ struct
};

using SchemaBook = std::map<std::string, Schema>;

/// Converts to whatever a field is; never evaluated.
struct AnyField
{
    template <typename T>
    requires(!kIsOptional<T>) operator T() const;
};

template <typename T, std::size_t... I> constexpr bool takes(std::index_sequence<I...>)
{
    return requires
    {
        T{(static_cast<void>(I), AnyField{})...};
    };
}

/// The number of fields of an aggregate.
template <typename T, std::size_t N = 64> constexpr std::size_t fieldCount()
{
    if constexpr (N == 0 || takes<T>(std::make_index_sequence<N>{}))
        return N;
    else
        return fieldCount<T, N - 1>();
}

/// "Claim"; "ClaimDecide" for the arguments of claim.decide.
template <typename T> std::string schemaName()
{
    std::string name;
    if (const std::string_view wire = domain::kWireType<T>; !wire.empty()) {
        bool upper = true;
        for (const char c : wire) {
            if (c != '.' && c != '_')
                name += upper && c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
            upper = c == '.' || c == '_';
        }
        return name;
    }
    const std::unique_ptr<char, void (*)(void *)> full(abi::__cxa_demangle(typeid(T).name(), nullptr, nullptr, nullptr),
                                                       std::free);
    name = full.get();
    return name.substr(name.rfind(':') + 1);
}

/// The archive that notes what a struct says of itself, and follows every struct that it names.
class SchemaWriter
{
public:
    static constexpr bool kReading = false;

    SchemaWriter(SchemaBook &book, Schema &schema)
        : m_book(book)
        , m_schema(schema)
    {}

    template <typename T> void required(std::string_view name, const T &) { add<T>(name, true); }
    template <typename T> void member(std::string_view name, const T &) { add<T>(name, false); }
    void raw(std::string_view name, const std::string &) { m_schema.members.push_back({std::string(name), "raw"}); }
    template <typename T> void extras(const T &) { m_schema.members.push_back({"*", "extras"}); }

    template <typename T> static std::string note(SchemaBook &book)
    {
        if constexpr (kIsOptional<T>)
            return note<typename T::value_type>(book);
        else if constexpr (kIsList<T>)
            return "array " + note<typename T::value_type>(book);
        else if constexpr (std::same_as<T, domain::RoleSet>)
            return "array Role";
        else if constexpr (kIsId<T>)
            return "uuid";
        else if constexpr (std::same_as<T, bool>)
            return "boolean";
        else if constexpr (std::integral<T>)
            return "integer";
        else if constexpr (std::same_as<T, std::string> || std::same_as<T, std::string_view>)
            return "string";
        else if constexpr (std::same_as<T, core::Timestamp>)
            return "Timestamp";
        else if constexpr (std::is_enum_v<T> || std::same_as<T, core::Date> || std::same_as<T, core::Rupiah> ||
                           std::same_as<T, core::Sen>)
            return schemaName<T>();
        else
            return noteStruct<T>(book);
    }

private:
    template <typename T> static std::string noteStruct(SchemaBook &book)
    {
        const std::string name = schemaName<T>();
        if (!book.contains(name)) {
            Schema &schema = book[name];
            schema.fields = fieldCount<T>();
            const T value{};
            SchemaWriter writer(book, schema);
            Shape<T>::describe(writer, value);
        }
        return name;
    }
    template <typename T> void add(std::string_view name, bool required)
    {
        m_schema.members.push_back({std::string(name), note<T>(m_book), required});
    }

    SchemaBook &m_book;
    Schema &m_schema;
};

/// Everything that has a shape.
[[nodiscard]] SchemaBook wholeSchema();

} // namespace loket::protocol::testing
