// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace loket::ctl {

/// The field of errors about the command line itself, as against the values and data it names.
inline constexpr const char *kMisuse = "command line";
[[nodiscard]] core::Error misuse(std::string detail);

/// A command line taken apart: words in order, options by name. "--name value", "--name=value"; "--flag" alone is
/// "true".
class Arguments
{
public:
    /// `flags` names the options that take no value. Every error of this class is misuse().
    [[nodiscard]] static core::Result<Arguments> parse(const std::vector<std::string> &line,
                                                       const std::vector<std::string> &flags);

    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    /// The word at `index`; an error naming `what`.
    [[nodiscard]] core::Result<std::string> word(std::size_t index, const std::string &what) const;
    [[nodiscard]] bool has(const std::string &option) const { return m_options.contains(option); }
    [[nodiscard]] std::string option(const std::string &name, const std::string &otherwise = {}) const;
    [[nodiscard]] core::Result<std::string> required(const std::string &name) const;
    /// An error when there are more words, or an option that is none of these nor of every command.
    [[nodiscard]] core::Result<> allowOnly(std::size_t words, const std::vector<std::string> &names = {}) const;

private:
    std::vector<std::string> m_words;
    std::map<std::string, std::string> m_options;
};

} // namespace loket::ctl
