// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>

namespace loket::ctl {

using core::ErrorCode;
using core::Result;

core::Error misuse(std::string detail)
{
    return {ErrorCode::Malformed, std::move(detail), kMisuse};
}

Result<Arguments> Arguments::parse(const std::vector<std::string> &line, const std::vector<std::string> &flags)
{
    Arguments arguments;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::string &item = line[i];
        if (!item.starts_with("--")) {
            arguments.m_words.push_back(item);
            continue;
        }
        const auto equals = item.find('=');
        const std::string name = item.substr(2, equals == std::string::npos ? equals : equals - 2);
        if (equals != std::string::npos)
            arguments.m_options[name] = item.substr(equals + 1);
        else if (std::find(flags.begin(), flags.end(), name) != flags.end())
            arguments.m_options[name] = "true";
        else if (i + 1 < line.size())
            arguments.m_options[name] = line[++i];
        else
            return tl::make_unexpected(misuse("--" + name + " needs a value"));
    }
    return arguments;
}

Result<std::string> Arguments::word(std::size_t index, const std::string &what) const
{
    if (index >= m_words.size())
        return tl::make_unexpected(misuse(what + " is missing"));
    return m_words[index];
}

std::string Arguments::option(const std::string &name, const std::string &otherwise) const
{
    const auto found = m_options.find(name);
    return found == m_options.end() ? otherwise : found->second;
}

Result<std::string> Arguments::required(const std::string &name) const
{
    if (!has(name))
        return tl::make_unexpected(misuse("--" + name + " is missing"));
    return option(name);
}

Result<> Arguments::allowOnly(std::size_t words, const std::vector<std::string> &names) const
{
    if (m_words.size() > words)
        return tl::make_unexpected(misuse("\"" + m_words[words] + "\" is one word too many"));
    for (const auto &[name, value] : m_options) {
        if (name == "data" || name == "config" || name == "rules")
            continue;
        if (std::find(names.begin(), names.end(), name) == names.end())
            return tl::make_unexpected(misuse("--" + name + " is not an option of this command"));
    }
    return {};
}

} // namespace loket::ctl
