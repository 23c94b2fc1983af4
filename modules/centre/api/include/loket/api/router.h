// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/api/http.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::api {

/// Whose token a route wants. What the role may do is for the services to say.
enum class Auth
{
    None,
    Officer,
    Link,   ///< a participant's link
    Either, ///< officer or link
};

struct Route
{
    std::string_view method;
    std::string_view pattern; ///< "/v1/claims/{id}"
    Auth auth = Auth::None;
    std::size_t maxBody = 0;
    Handler handler;
};

/// A route that fits, with what stands in the places of its {names}.
struct Match
{
    const Route *route = nullptr;
    std::map<std::string, std::string, std::less<>> params;
};

/// The table of everything that can be asked. Immutable once made; safe to use from any thread.
class Router
{
public:
    explicit Router(std::vector<Route> routes)
        : m_routes(std::move(routes))
    {}

    /// Error NotFound for a path nobody serves. `allowed` lists the methods of a path that exists with others only.
    [[nodiscard]] core::Result<Match> match(std::string_view method, std::string_view path,
                                            std::vector<std::string> &allowed) const;
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace loket::api
