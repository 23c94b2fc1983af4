// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace loket::store {

/// SHA-256 of bytes that come in pieces.
class Sha256
{
public:
    Sha256();
    void add(std::string_view bytes);
    /// Lower-case hex; once.
    [[nodiscard]] std::string finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace loket::store
