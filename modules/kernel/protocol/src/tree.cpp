// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include "loket/core/text.h"
#include "loket/protocol/limits.h"

#include <algorithm>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace loket::protocol {

using core::ErrorCode;

namespace {
constexpr std::size_t kMaxStep = 64; ///< characters of a member's name that a path repeats
}

/// Takes RapidJSON's events and grows the tree. Answers false to stop the parser; `error()` then says why.
class TreeBuilder
{
public:
    TreeBuilder(std::string_view source, const rapidjson::MemoryStream &stream, const TreeLimits &limits, Tree &tree)
        : m_source(source)
        , m_stream(stream)
        , m_limits(limits)
        , m_tree(tree)
    {}

    [[nodiscard]] const core::Error &error() const { return m_error; }

    /// The path of the value that the parser is at.
    [[nodiscard]] std::string here() const
    {
        if (m_tree.m_nodes.empty())
            return {};
        std::string at = path(m_open);
        if (m_tree.m_nodes[m_open].kind == Kind::Array)
            return at + '[' + std::to_string(m_tree.m_nodes[m_open].count) + ']';
        if (!at.empty() && !m_key.empty())
            at += '.';
        return at += core::leftCodePoints(m_key, kMaxStep);
    }

    bool Null() { return scalar(Kind::Null); }
    bool Bool(bool) { return scalar(Kind::Bool); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return scalar(Kind::Number); }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        if (!scalar(Kind::Text))
            return false;
        if (isOpaque())
            return true;
        Node &node = m_tree.m_nodes.back();
        if (!decoded({text, length}, node.raw, node.text))
            return stop(ErrorCode::BadEncoding, "a lone surrogate or NUL", m_tree.pathOf(node));
        if (node.text.size() > m_limits.text && core::codePoints(node.text) > m_limits.text)
            return stop(ErrorCode::TooLarge, "text over its limit", m_tree.pathOf(node));
        return true;
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const std::string_view raw = token();
        if (isOpaque())
            return true;
        std::string_view key;
        if (!decoded({text, length}, raw, key))
            return stop(ErrorCode::BadEncoding, "a lone surrogate or NUL in a member's name", path(m_open));
        const Node &object = m_tree.m_nodes[m_open];
        for (auto index = object.first; index != 0; index = m_tree.m_nodes[index].next) {
            if (m_tree.m_nodes[index].key == key)
                return stop(ErrorCode::Malformed, "said twice", m_tree.pathOf(m_tree.m_nodes[index]));
        }
        if (object.count == kMaxMembers)
            return stop(ErrorCode::TooLarge, "an object with too many members", path(m_open));
        m_key = key;
        return true;
    }
    bool StartObject() { return open(Kind::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Numbers come as their literals (kParseNumbersAsStringsFlag); the parser's template asks for these all the same.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    bool stop(ErrorCode code, std::string detail, std::string field)
    {
        m_error = {code, std::move(detail), std::move(field)};
        return false;
    }

    std::string path(std::uint32_t index) const
    {
        return m_tree.m_nodes.empty() ? std::string{} : m_tree.pathOf(m_tree.m_nodes[index]);
    }

    /// The token that the parser has just read; white space, colons and commas before it are skipped.
    std::string_view token()
    {
        const std::size_t begin = std::min(m_source.find_first_not_of(" \t\r\n:,", m_end), m_source.size());
        m_end = m_stream.Tell();
        return m_source.substr(begin, m_end - begin);
    }

    bool decoded(std::string_view text, std::string_view raw, std::string_view &out)
    {
        if (text.size() + 2 == raw.size()) { // no escapes: escapes are longer than what they stand for
            out = raw.substr(1, text.size());
            return true;
        }
        out = m_tree.m_unescaped.emplace_back(text);
        return core::isUtf8(out);
    }

    bool add(Kind kind, std::string_view raw)
    {
        auto &nodes = m_tree.m_nodes;
        if (nodes.size() == kMaxValues)
            return stop(ErrorCode::TooLarge, "too many values", {});
        const auto index = static_cast<std::uint32_t>(nodes.size());
        Node &node = nodes.emplace_back();
        node.kind = kind;
        node.key = m_key;
        node.text = raw;
        node.raw = raw;
        m_key = {};
        if (index == 0)
            return true;
        node.parent = m_open;
        Node &parent = nodes[m_open];
        if (parent.count == 0)
            parent.first = index;
        else
            nodes[parent.last].next = index;
        parent.last = index;
        ++parent.count;
        return true;
    }

    /// Inside something that is kept as written.
    bool isOpaque() const { return m_depth > m_limits.opaqueBelow; }

    bool scalar(Kind kind)
    {
        const std::string_view raw = token();
        return isOpaque() || add(kind, raw);
    }

    bool open(Kind kind)
    {
        // The iterative parser tells of a bracket before it takes it.
        const std::size_t begin = m_stream.Tell();
        m_end = begin + 1;
        const bool opaque = isOpaque();
        if (!opaque && !add(kind, m_source.substr(begin, 1)))
            return false;
        if (++m_depth > m_limits.depth)
            return stop(ErrorCode::TooDeep, "nested too deep", path(m_open));
        if (opaque)
            return true;
        m_open = static_cast<std::uint32_t>(m_tree.m_nodes.size() - 1);
        return true;
    }

    bool close()
    {
        m_end = m_stream.Tell() + 1;
        --m_depth;
        if (isOpaque())
            return true;
        Node &node = m_tree.m_nodes[m_open];
        const auto begin = static_cast<std::size_t>(node.raw.data() - m_source.data());
        node.raw = m_source.substr(begin, m_end - begin);
        m_open = node.parent;
        return true;
    }

    std::string_view m_source;
    const rapidjson::MemoryStream &m_stream;
    const TreeLimits &m_limits;
    Tree &m_tree;
    core::Error m_error;
    std::string_view m_key;
    std::size_t m_end = 0; ///< behind the last token
    std::uint32_t m_open = 0;
    int m_depth = 0;
};

core::Result<Tree> Tree::parse(std::string_view json, TreeLimits limits)
{
    if (json.size() > limits.bytes)
        return core::fail(ErrorCode::TooLarge, "over " + std::to_string(limits.bytes) + " bytes");
    if (!core::isUtf8(json))
        return core::fail(ErrorCode::BadEncoding, "not UTF-8");

    Tree tree;
    rapidjson::MemoryStream stream(json.data(), json.size());
    TreeBuilder builder(json, stream, limits, tree);
    rapidjson::Reader reader;
    constexpr unsigned kFlags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, builder);
    if (!result.IsError())
        return tree;
    const std::string where = " at byte " + std::to_string(result.Offset());
    switch (result.Code()) {
    case rapidjson::kParseErrorTermination:
        return tl::make_unexpected(builder.error());
    case rapidjson::kParseErrorNumberTooBig:
        return core::fail(ErrorCode::OutOfRange, "number too big" + where, builder.here());
    case rapidjson::kParseErrorStringInvalidEncoding:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return core::fail(ErrorCode::BadEncoding, rapidjson::GetParseError_En(result.Code()) + where, builder.here());
    default:
        return core::fail(ErrorCode::Malformed, rapidjson::GetParseError_En(result.Code()) + where);
    }
}

std::string Tree::pathOf(const Node &node) const
{
    std::string path;
    for (const Node *at = &node; at != &m_nodes.front(); at = &m_nodes[at->parent]) {
        const Node &parent = m_nodes[at->parent];
        std::string step;
        if (parent.kind == Kind::Array) {
            std::size_t position = 0;
            for (auto index = parent.first; &m_nodes[index] != at; index = m_nodes[index].next)
                ++position;
            step = '[' + std::to_string(position) + ']';
        } else {
            step = core::leftCodePoints(at->key, kMaxStep);
        }
        const bool dotted = !path.empty() && path.front() != '[';
        path = step + (dotted ? "." : "") + path;
    }
    return path;
}

} // namespace loket::protocol
