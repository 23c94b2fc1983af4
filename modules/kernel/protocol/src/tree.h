// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/protocol/limits.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace loket::protocol {

enum class Kind
{
    Null,
    Bool,
    Number,
    Text,
    Array,
    Object
};

/// One JSON value. Every value keeps the bytes it was written in, so that what this version does not know can be handed
/// on unchanged. Indices point into the tree; 0 is the root and therefore "none" for children and siblings.
struct Node
{
    Kind kind = Kind::Null;
    std::string_view key;  ///< decoded member name; empty in arrays
    std::string_view text; ///< decoded text; the literal of a number or flag
    std::string_view raw;  ///< as written
    std::uint32_t parent = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t next = 0;
    std::uint32_t count = 0; ///< children
};

/// What one message may weigh.
struct TreeLimits
{
    std::size_t bytes = 0;
    std::size_t text = 0; ///< code points of one string
    /// What is nested deeper than this is kept as written: no nodes, and no checks but the syntax. It is judged when it
    /// is parsed on its own, so that one bad part does not condemn the rest.
    int opaqueBelow = std::numeric_limits<int>::max();
    int depth = kMaxDepth;
};

/// A parsed message. Refuses what is larger or deeper than its limits, not UTF-8, not JSON, or says a member twice,
/// before anything is made of it. Views the source: the source must outlive it.
class Tree
{
public:
    [[nodiscard]] static core::Result<Tree> parse(std::string_view json, TreeLimits limits);

    [[nodiscard]] const Node &root() const { return m_nodes.front(); }
    [[nodiscard]] const Node &at(std::uint32_t index) const { return m_nodes[index]; }
    /// "form.participant.nik", "documents[2].kind"; empty for the root.
    [[nodiscard]] std::string pathOf(const Node &node) const;

private:
    friend class TreeBuilder;

    std::vector<Node> m_nodes;
    std::deque<std::string> m_unescaped; ///< strings that are not in the source as such; addresses stay
};

} // namespace loket::protocol
