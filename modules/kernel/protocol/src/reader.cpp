// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include <algorithm>
#include <charconv>

namespace loket::protocol {

using core::ErrorCode;

namespace {

std::string_view nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return "null";
    case Kind::Bool:
        return "a flag";
    case Kind::Number:
        return "a number";
    case Kind::Text:
        return "text";
    case Kind::Array:
        return "a list";
    case Kind::Object:
        return "an object";
    }
    return {};
}

} // namespace

const Node *Reader::find(std::string_view name)
{
    if (failed())
        return nullptr;
    // Canonical messages have their members in the order they are asked for: begin behind the last one found.
    const auto behind = m_known.empty() ? m_object.first : m_known.back()->next;
    for (auto index = behind; index != 0; index = m_tree.at(index).next) {
        if (m_tree.at(index).key == name)
            return m_known.emplace_back(&m_tree.at(index));
    }
    for (auto index = m_object.first; index != behind; index = m_tree.at(index).next) {
        if (m_tree.at(index).key == name)
            return m_known.emplace_back(&m_tree.at(index));
    }
    return nullptr;
}

bool Reader::is(const Node &node, Kind kind)
{
    if (failed())
        return false;
    if (node.kind == kind)
        return true;
    std::string detail(nameOf(kind));
    detail.append(" is wanted, not ").append(nameOf(node.kind));
    refuseNode(node, ErrorCode::Malformed, std::move(detail));
    return false;
}

void Reader::refuseOthers()
{
    for (auto index = m_object.first; index != 0 && !failed(); index = m_tree.at(index).next) {
        const Node &node = m_tree.at(index);
        if (std::find(m_known.begin(), m_known.end(), &node) == m_known.end())
            refuseNode(node, ErrorCode::InvalidValue, "not a member of this object");
    }
}

void Reader::refuseNode(const Node &node, ErrorCode code, std::string detail)
{
    if (!m_error)
        m_error = core::Error{code, std::move(detail), m_tree.pathOf(node)};
}

void Reader::refuse(ErrorCode code, std::string detail, std::string_view name)
{
    if (m_error)
        return;
    std::string path = m_tree.pathOf(m_object);
    if (!path.empty() && !name.empty())
        path += '.';
    m_error = core::Error{code, std::move(detail), path.append(name)};
}

void Reader::raw(std::string_view name, std::string &json)
{
    const Node *node = find(name);
    if (node != nullptr && is(*node, Kind::Object))
        json = node->raw;
}

void Reader::extras(std::vector<std::pair<std::string, std::string>> &list)
{
    list.clear();
    for (auto index = m_object.first; index != 0 && !failed(); index = m_tree.at(index).next) {
        const Node &node = m_tree.at(index);
        if (std::find(m_known.begin(), m_known.end(), &node) == m_known.end())
            list.emplace_back(node.key, node.raw);
    }
}

template <typename T> void Reader::readNumber(const Node &node, T &number)
{
    if (!is(node, Kind::Number))
        return;
    T value{};
    const auto [end, error] = std::from_chars(node.raw.data(), node.raw.data() + node.raw.size(), value);
    if (error == std::errc::result_out_of_range || (error == std::errc{} && value < 0))
        return refuseNode(node, ErrorCode::OutOfRange, "a count from 0 on that fits is wanted");
    if (error != std::errc{} || end != node.raw.data() + node.raw.size())
        return refuseNode(node, ErrorCode::Malformed, "a whole number is wanted");
    number = value;
}

void Reader::read(const Node &node, std::string &text)
{
    if (is(node, Kind::Text))
        text = node.text;
}

void Reader::read(const Node &node, bool &flag)
{
    if (is(node, Kind::Bool))
        flag = node.raw == "true";
}

void Reader::read(const Node &node, std::int32_t &number)
{
    readNumber(node, number);
}

void Reader::read(const Node &node, std::int64_t &number)
{
    readNumber(node, number);
}

void Reader::read(const Node &node, core::Date &date)
{
    readText(node, date, core::Date::fromIso);
}

void Reader::read(const Node &node, core::Timestamp &at)
{
    readText(node, at, core::timestampFromIso);
}

void Reader::read(const Node &node, core::Rupiah &amount)
{
    readText(node, amount, core::Rupiah::fromWire);
}

void Reader::read(const Node &node, core::Sen &amount)
{
    readText(node, amount, core::Sen::fromWire);
}

void Reader::read(const Node &node, core::Zone &zone)
{
    readText(node, zone, core::zoneFromName);
}

void Reader::read(const Node &node, domain::RoleSet &roles)
{
    std::vector<domain::Role> list;
    readList(node, list);
    roles = {};
    for (const auto role : list)
        roles.add(role);
}

} // namespace loket::protocol
