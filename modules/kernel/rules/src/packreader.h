// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packtext.h"

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::rules {

/// The reading of one pack: its text and the first thing that was wrong with it.
class Reading
{
public:
    explicit Reading(std::string_view text)
        : m_text(text)
    {}
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }
    void refuse(core::ErrorCode code, const std::string &detail, std::string path, std::size_t at);

private:
    std::string_view m_text;
    std::optional<core::Error> m_error;
};

/// Reads the members of one object. What was never asked for is refused at the end, so that a typing error in a name
/// cannot leave a rule out. After the first refusal everything reads as nothing.
class Members
{
public:
    Members(Reading &reading, const Node &object, std::string path);
    ~Members();
    Members(const Members &) = delete;
    Members &operator=(const Members &) = delete;

    [[nodiscard]] const Node *find(std::string_view name, bool required = true);
    [[nodiscard]] bool has(std::string_view name) const { return m_object.member(name) != nullptr; }
    [[nodiscard]] std::string text(std::string_view name);
    [[nodiscard]] std::int32_t number(std::string_view name, std::int32_t least, std::int32_t most);
    /// False when absent.
    [[nodiscard]] bool flag(std::string_view name);
    [[nodiscard]] core::Date date(std::string_view name);
    [[nodiscard]] core::Rupiah rupiah(std::string_view name);
    template <typename E> [[nodiscard]] E named(std::string_view name)
    {
        const Node *value = find(name);
        return value == nullptr ? E::Unknown : namedIn<E>(*value, at(name));
    }
    /// The place of one of `words` in their list; 0 and a refusal for any other.
    [[nodiscard]] std::size_t oneOf(std::string_view name, std::initializer_list<std::string_view> words);

    /// Calls `each` with every element of a list member and its path.
    template <typename Each> void list(std::string_view name, Each each, bool required = true)
    {
        const Node *value = find(name, required);
        if (value == nullptr)
            return;
        if (value->kind != Node::Kind::Array)
            return refuse(core::ErrorCode::Malformed, "must be a list", name);
        for (std::size_t i = 0; i < value->children.size() && !m_reading.failed(); ++i)
            each(value->children[i], at(name) + "[" + std::to_string(i) + "]");
    }
    template <typename E> [[nodiscard]] E namedIn(const Node &value, const std::string &path)
    {
        const E found = value.kind == Node::Kind::Text ? domain::fromWire<E>(value.text) : E::Unknown;
        if (found == E::Unknown)
            m_reading.refuse(core::ErrorCode::InvalidValue, "is not a known name", path, value.at);
        return found;
    }
    [[nodiscard]] core::Date dateIn(const Node &value, const std::string &path);

    [[nodiscard]] std::string at(std::string_view name) const;
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] Reading &reading() { return m_reading; }
    /// Refuses a member; the whole object when it has no such member.
    void refuse(core::ErrorCode code, const std::string &detail, std::string_view name = {});

private:
    template <typename T>
    T parsed(const Node &value, const std::string &path, core::Result<T> (*parse)(std::string_view));

    Reading &m_reading;
    const Node &m_object;
    std::string m_path;
    std::vector<const Node *> m_asked;
};

} // namespace loket::rules
