// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shape.h"
#include "traits.h"

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/people.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loket::protocol {

/// The archive that makes canonical JSON. Never fails: text that is not UTF-8 (which no form lets through) loses its
/// bad bytes to U+FFFD rather than making a message that nobody accepts.
class Writer
{
public:
    static constexpr bool kReading = false;

    template <typename T> void required(std::string_view name, const T &value)
    {
        key(name);
        write(value);
    }
    template <typename T> void member(std::string_view name, const T &value)
    {
        if constexpr (kIsOptional<T>) {
            if (value)
                required(name, *value);
        } else if constexpr (kIsId<T>) {
            if (!value.isNull())
                required(name, value);
        } else {
            required(name, value);
        }
    }
    void raw(std::string_view name, std::string_view json);
    void extras(const std::vector<std::pair<std::string, std::string>> &list);

    template <typename T> void write(const T &value)
    {
        if constexpr (kIsList<T>) {
            m_json.StartArray();
            for (const auto &element : value)
                write(element);
            m_json.EndArray();
        } else if constexpr (kIsNamedEnum<T>) {
            write(domain::wireName(value));
        } else if constexpr (kIsId<T>) {
            write(value.toString());
        } else {
            m_json.StartObject();
            Shape<T>::describe(*this, value);
            m_json.EndObject();
        }
    }
    void write(std::string_view text);
    void write(const std::string &text) { write(std::string_view(text)); }
    void write(const char *text) { write(std::string_view(text)); }
    void write(bool flag) { m_json.Bool(flag); }
    void write(std::int32_t number) { m_json.Int(number); }
    void write(std::int64_t number) { m_json.Int64(number); }
    void write(core::Date date) { write(date.toIso()); }
    void write(core::Timestamp at) { write(core::toIso(at)); }
    void write(core::Rupiah amount) { write(amount.toWire()); }
    void write(core::Sen amount) { write(amount.toWire()); }
    void write(core::Zone zone) { write(core::nameOf(zone)); }
    void write(domain::RoleSet roles);

    [[nodiscard]] std::string take() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }

private:
    void key(std::string_view name);

    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_json{m_buffer};
};

template <typename T> [[nodiscard]] std::string written(const T &value)
{
    Writer writer;
    writer.write(value);
    return writer.take();
}

} // namespace loket::protocol
