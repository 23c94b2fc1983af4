// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtext.h"

#include "loket/core/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace loket::rules {
namespace {

using core::ErrorCode;

constexpr std::size_t kMaxPackBytes = 1024 * 1024;
constexpr int kMaxPackDepth = 12;

void appendUtf8(std::string &out, std::uint32_t point)
{
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

/// Reads one text from its first character to its last. The first refusal ends it.
class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {}

    core::Result<Node> run()
    {
        Node root;
        value(root, 0);
        skipSpace();
        if (!m_error && m_at != m_text.size())
            refuse(ErrorCode::Malformed, "nothing may follow the pack");
        if (m_error)
            return tl::make_unexpected(*std::move(m_error));
        return root;
    }

private:
    void value(Node &node, int depth)
    {
        skipSpace();
        node.at = m_at;
        if (depth > kMaxPackDepth)
            return refuse(ErrorCode::TooDeep, "nested too deep");
        switch (peek()) {
        case '{':
            return object(node, depth);
        case '[':
            return list(node, depth);
        case '"':
            node.kind = Node::Kind::Text;
            return string(node.text);
        case 't':
            return flag(node, "true", true);
        case 'f':
            return flag(node, "false", false);
        default:
            return number(node);
        }
    }

    void object(Node &node, int depth)
    {
        node.kind = Node::Kind::Object;
        items(node, '}', [&](Node &member) {
            member.nameAt = m_at;
            if (peek() != '"')
                return refuse(ErrorCode::Malformed, "a member begins with its name in quotation marks");
            string(member.name);
            if (m_error)
                return;
            if (node.member(member.name) != nullptr)
                return refuse(ErrorCode::Duplicate, "a member is said twice", member.nameAt);
            skipSpace();
            if (!take(':'))
                return refuse(ErrorCode::Malformed, "a colon must follow the name");
            value(member, depth + 1);
        });
    }

    void list(Node &node, int depth)
    {
        node.kind = Node::Kind::Array;
        items(node, ']', [&](Node &element) { value(element, depth + 1); });
    }

    template <typename Each> void items(Node &node, char end, Each each)
    {
        ++m_at;
        skipSpace();
        if (take(end))
            return;
        while (!m_error) {
            skipSpace();
            Node child;
            each(child);
            if (m_error)
                return;
            node.children.push_back(std::move(child));
            skipSpace();
            if (take(end))
                return;
            if (!take(','))
                refuse(ErrorCode::Malformed, std::string("a comma or '") + end + "' must follow");
        }
    }

    void string(std::string &out)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return refuse(ErrorCode::Malformed, "a text ends on its line");
            if (c != '\\') {
                out += c;
                continue;
            }
            ++m_at;
            escape(out);
            if (m_error)
                return;
        }
        refuse(ErrorCode::Malformed, "a text without its end");
    }

    void escape(std::string &out)
    {
        static constexpr std::string_view kSaid = "\"\\/nt";
        static constexpr std::string_view kMeant = "\"\\/\n\t";
        const char c = peek();
        if (const auto found = kSaid.find(c); c != '\0' && found != std::string_view::npos) {
            out += kMeant[found];
            return;
        }
        std::uint32_t point = 0;
        const std::string_view digits = m_text.substr(std::min(m_at + 1, m_text.size()), 4);
        const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), point, 16);
        const bool four = c == 'u' && digits.size() == 4 && failed == std::errc{} && end == digits.data() + 4;
        if (!four || point == 0 || (point >= 0xD800 && point < 0xE000))
            return refuse(ErrorCode::Malformed, "an escape that is not one", m_at - 1);
        appendUtf8(out, point);
        m_at += 4;
    }

    void flag(Node &node, std::string_view word, bool meaning)
    {
        node.kind = Node::Kind::Flag;
        node.flag = meaning;
        if (!m_text.substr(m_at).starts_with(word))
            return refuse(ErrorCode::Malformed, "not a value");
        m_at += word.size();
    }

    void number(Node &node)
    {
        node.kind = Node::Kind::Number;
        const char *first = m_text.data() + m_at;
        const auto [end, failed] = std::from_chars(first, m_text.data() + m_text.size(), node.number);
        if (failed == std::errc::result_out_of_range)
            return refuse(ErrorCode::OutOfRange, "a number too large");
        if (failed != std::errc{})
            return refuse(ErrorCode::Malformed, "not a value");
        m_at += static_cast<std::size_t>(end - first);
        if (peek() == '.' || peek() == 'e' || peek() == 'E')
            refuse(ErrorCode::Malformed, "numbers are whole");
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    void refuse(ErrorCode code, const std::string &detail) { refuse(code, detail, m_at); }
    void refuse(ErrorCode code, const std::string &detail, std::size_t at)
    {
        if (!m_error)
            m_error = core::Error{code, placeOf(m_text, at) + ": " + detail, {}};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<core::Error> m_error;
};

} // namespace

const Node *Node::member(std::string_view wanted) const
{
    const auto found =
        std::find_if(children.begin(), children.end(), [wanted](const Node &child) { return child.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

std::string placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(1 + core::codePoints(before.substr(start)));
}

core::Result<Node> parsePackText(std::string_view text)
{
    if (text.size() > kMaxPackBytes)
        return core::fail(ErrorCode::TooLarge, "a pack is at most 1 MiB");
    if (!core::isUtf8(text))
        return core::fail(ErrorCode::BadEncoding, "not UTF-8");
    return Parser(text).run();
}

} // namespace loket::rules
