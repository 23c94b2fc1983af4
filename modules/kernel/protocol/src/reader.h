// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shape.h"
#include "traits.h"
#include "tree.h"

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/people.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loket::protocol {

/// What a reader does with members and names that this version does not know.
enum class Strangers
{
    Ignored, ///< a newer version may have sent them
    Refused  ///< a person wrote this: a name that means nothing here is a mistake
};

/// The archive that fills a struct from one object of a tree. The first refusal stays; after it nothing is read.
class Reader
{
public:
    static constexpr bool kReading = true;

    Reader(const Tree &tree, const Node &object, std::optional<core::Error> &error,
           Strangers strangers = Strangers::Ignored)
        : m_tree(tree)
        , m_object(object)
        , m_error(error)
        , m_strangers(strangers)
    {}

    template <typename T> void required(std::string_view name, T &value)
    {
        if (const Node *node = find(name))
            read(*node, value);
        else
            refuse(core::ErrorCode::MissingField, "required", name);
    }
    template <typename T> void member(std::string_view name, T &value)
    {
        if (const Node *node = find(name))
            read(*node, value);
    }
    void raw(std::string_view name, std::string &json);
    void extras(std::vector<std::pair<std::string, std::string>> &list);

    /// Refuses a member of this object; the object itself when `name` is empty.
    void refuse(core::ErrorCode code, std::string detail, std::string_view name);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }

    template <typename T> void read(const Node &node, T &value)
    {
        if constexpr (kIsOptional<T>) {
            read(node, value.emplace());
        } else if constexpr (kIsList<T>) {
            readList(node, value);
        } else if constexpr (kIsNamedEnum<T>) {
            if (!is(node, Kind::Text))
                return;
            value = domain::fromWire<T>(node.text);
            if (value == T::Unknown && m_strangers == Strangers::Refused)
                refuseNode(node, core::ErrorCode::InvalidValue, "not a name of this list");
        } else if constexpr (kIsId<T>) {
            readText(node, value, T::parse);
        } else {
            if (!is(node, Kind::Object))
                return;
            Reader inner(m_tree, node, m_error, m_strangers);
            Shape<T>::describe(inner, value);
            if (m_strangers == Strangers::Refused)
                inner.refuseOthers();
        }
    }
    void read(const Node &node, std::string &text);
    void read(const Node &node, bool &flag);
    void read(const Node &node, std::int32_t &number);
    void read(const Node &node, std::int64_t &number);
    void read(const Node &node, core::Date &date);
    void read(const Node &node, core::Timestamp &at);
    void read(const Node &node, core::Rupiah &amount);
    void read(const Node &node, core::Sen &amount);
    void read(const Node &node, core::Zone &zone);
    void read(const Node &node, domain::RoleSet &roles);

private:
    template <typename T> void readList(const Node &node, std::vector<T> &list)
    {
        if (!is(node, Kind::Array))
            return;
        list.clear();
        list.reserve(node.count);
        for (auto index = node.first; index != 0 && !failed(); index = m_tree.at(index).next)
            read(m_tree.at(index), list.emplace_back());
    }
    template <typename T> void readText(const Node &node, T &value, core::Result<T> (*parse)(std::string_view))
    {
        if (!is(node, Kind::Text))
            return;
        if (auto parsed = parse(node.text))
            value = *std::move(parsed);
        else
            refuseNode(node, parsed.error().code, parsed.error().detail);
    }
    template <typename T> void readNumber(const Node &node, T &number);

    [[nodiscard]] const Node *find(std::string_view name);
    [[nodiscard]] bool is(const Node &node, Kind kind);
    /// Refuses the first member that nobody has asked for.
    void refuseOthers();
    void refuseNode(const Node &node, core::ErrorCode code, std::string detail);

    const Tree &m_tree;
    const Node &m_object;
    std::optional<core::Error> &m_error;
    Strangers m_strangers;
    std::vector<const Node *> m_known; ///< members that have been asked for
};

template <typename T>
[[nodiscard]] core::Result<T> decoded(std::string_view json, TreeLimits limits,
                                      Strangers strangers = Strangers::Ignored)
{
    const auto tree = Tree::parse(json, limits);
    if (!tree)
        return core::passOn(tree);
    T value;
    std::optional<core::Error> error;
    Reader(*tree, tree->root(), error, strangers).read(tree->root(), value);
    if (error)
        return tl::make_unexpected(*std::move(error));
    return value;
}

} // namespace loket::protocol
