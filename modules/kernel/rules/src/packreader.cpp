// SPDX-License-Identifier: GPL-3.0-or-later
#include "packreader.h"

#include <algorithm>

namespace loket::rules {

using core::ErrorCode;

void Reading::refuse(ErrorCode code, const std::string &detail, std::string path, std::size_t at)
{
    if (!m_error)
        m_error = core::Error{code, placeOf(m_text, at) + ": " + detail, std::move(path)};
}

Members::Members(Reading &reading, const Node &object, std::string path)
    : m_reading(reading)
    , m_object(object)
    , m_path(std::move(path))
{
    if (object.kind != Node::Kind::Object)
        refuse(ErrorCode::Malformed, "must be an object");
}

Members::~Members()
{
    if (m_reading.failed())
        return;
    for (const Node &member : m_object.children) {
        if (std::find(m_asked.begin(), m_asked.end(), &member) == m_asked.end())
            m_reading.refuse(ErrorCode::InvalidValue, "is not a member that is known here", at(member.name),
                             member.nameAt);
    }
}

const Node *Members::find(std::string_view name, bool required)
{
    if (m_reading.failed())
        return nullptr;
    const Node *member = m_object.member(name);
    if (member != nullptr)
        m_asked.push_back(member);
    else if (required)
        m_reading.refuse(ErrorCode::MissingField, "\"" + std::string(name) + "\" is missing", at(name), m_object.at);
    return member;
}

std::string Members::text(std::string_view name)
{
    const Node *value = find(name);
    if (value == nullptr)
        return {};
    if (value->kind != Node::Kind::Text || value->text.empty()) {
        refuse(ErrorCode::Malformed, "must be a text", name);
        return {};
    }
    return value->text;
}

std::int32_t Members::number(std::string_view name, std::int32_t least, std::int32_t most)
{
    const Node *value = find(name);
    if (value == nullptr)
        return 0;
    if (value->kind != Node::Kind::Number || value->number < least || value->number > most) {
        refuse(ErrorCode::OutOfRange,
               "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most), name);
        return 0;
    }
    return static_cast<std::int32_t>(value->number);
}

bool Members::flag(std::string_view name)
{
    const Node *value = find(name, false);
    if (value == nullptr)
        return false;
    if (value->kind != Node::Kind::Flag)
        refuse(ErrorCode::Malformed, "must be true or false", name);
    return value->flag;
}

template <typename T>
T Members::parsed(const Node &value, const std::string &path, core::Result<T> (*parse)(std::string_view))
{
    if (value.kind != Node::Kind::Text) {
        m_reading.refuse(ErrorCode::Malformed, "must be a text", path, value.at);
        return {};
    }
    auto result = parse(value.text);
    if (!result) {
        m_reading.refuse(result.error().code, result.error().detail, path, value.at);
        return {};
    }
    return *result;
}

core::Date Members::date(std::string_view name)
{
    const Node *value = find(name);
    return value == nullptr ? core::Date{} : dateIn(*value, at(name));
}

core::Date Members::dateIn(const Node &value, const std::string &path)
{
    return parsed<core::Date>(value, path, core::Date::fromIso);
}

core::Rupiah Members::rupiah(std::string_view name)
{
    const Node *value = find(name);
    if (value == nullptr)
        return {};
    const auto amount = parsed<core::Rupiah>(*value, at(name), core::Rupiah::fromWire);
    if (amount.value < 0)
        refuse(ErrorCode::OutOfRange, "must not be negative", name);
    return amount;
}

std::size_t Members::oneOf(std::string_view name, std::initializer_list<std::string_view> words)
{
    const std::string said = text(name);
    if (m_reading.failed())
        return 0;
    const auto *const found = std::find(words.begin(), words.end(), said);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    std::string all;
    for (const std::string_view word : words)
        all += (all.empty() ? "" : ", ") + std::string(word);
    refuse(ErrorCode::InvalidValue, "must be one of " + all, name);
    return 0;
}

std::string Members::at(std::string_view name) const
{
    return m_path.empty() ? std::string(name) : m_path + "." + std::string(name);
}

void Members::refuse(ErrorCode code, const std::string &detail, std::string_view name)
{
    const Node *member = name.empty() ? nullptr : m_object.member(name);
    m_reading.refuse(code, detail, name.empty() ? m_path : at(name), member == nullptr ? m_object.at : member->at);
}

} // namespace loket::rules
