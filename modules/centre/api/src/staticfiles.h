// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/api/http.h"

#include <string>

namespace loket::api {

/// The participant's pages from one directory. Serves only names made of letters, digits, '-', '_' and single dots,
/// with an extension it knows: no listing, no hidden file, no way out of the directory, links are not followed.
class StaticFiles
{
public:
    explicit StaticFiles(std::string directory)
        : m_directory(std::move(directory))
    {}
    /// Error NotFound.
    [[nodiscard]] core::Result<Reply> get(std::string_view path) const;

private:
    std::string m_directory;
};

} // namespace loket::api
