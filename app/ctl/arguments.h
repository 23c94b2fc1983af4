// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <map>
#include <string>
#include <vector>

namespace loket::ctl {

/// A command line taken apart: words in order, options by name. "--name value", "--name=value"; "--flag" alone is
/// "true".
class Arguments
{
public:
    /// `flags` names the options that take no value. Error Malformed for an option without its value.
    [[nodiscard]] static core::Result<Arguments> parse(const std::vector<std::string> &line,
                                                       const std::vector<std::string> &flags);

    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    /// The word at `index`; Error MissingField naming `what`.
    [[nodiscard]] core::Result<std::string> word(std::size_t index, const std::string &what) const;
    [[nodiscard]] bool has(const std::string &option) const { return m_options.contains(option); }
    [[nodiscard]] std::string option(const std::string &name, const std::string &otherwise = {}) const;
    /// Error MissingField when the option was not given.
    [[nodiscard]] core::Result<std::string> required(const std::string &name) const;
    /// Error Malformed when an option was given that is none of these.
    [[nodiscard]] core::Result<> allowOnly(const std::vector<std::string> &names) const;

private:
    std::vector<std::string> m_words;
    std::map<std::string, std::string> m_options;
};

} // namespace loket::ctl
