// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/api/router.h"

#include <algorithm>

namespace loket::api {

namespace {

std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> segments;
    std::size_t from = 1;
    while (from <= path.size()) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        segments.push_back(path.substr(from, to - from));
        from = to + 1;
    }
    return segments;
}

/// A pattern that ends in "{name...}" takes the rest of the path.
bool fits(std::string_view pattern, std::string_view path, std::map<std::string, std::string, std::less<>> &params)
{
    const auto wanted = segmentsOf(pattern);
    const auto given = segmentsOf(path);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::string_view want = wanted[i];
        if (want.ends_with("...}") && i < given.size()) {
            params.emplace(want.substr(1, want.size() - 5),
                           path.substr(static_cast<std::size_t>(given[i].data() - path.data())));
            return true;
        }
        if (i >= given.size())
            return false;
        if (want.starts_with('{') && !given[i].empty())
            params.emplace(want.substr(1, want.size() - 2), given[i]);
        else if (want != given[i])
            return false;
    }
    return wanted.size() == given.size();
}

} // namespace

std::string_view Request::header(std::string_view lowerName) const
{
    const auto found = headers.find(lowerName);
    return found == headers.end() ? std::string_view{} : std::string_view(found->second);
}

std::string_view Request::param(std::string_view name) const
{
    const auto found = params.find(name);
    return found == params.end() ? std::string_view{} : std::string_view(found->second);
}

Reply Reply::json(std::string text, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = std::move(text);
    return reply;
}

Reply Reply::empty(int status)
{
    Reply reply;
    reply.status = status;
    reply.contentType.clear();
    return reply;
}

core::Result<Match> Router::match(std::string_view method, std::string_view path,
                                  std::vector<std::string> &allowed) const
{
    for (const Route &route : m_routes) {
        Match match;
        if (!path.starts_with('/') || !fits(route.pattern, path, match.params))
            continue;
        if (route.method == method) {
            match.route = &route;
            return match;
        }
        allowed.emplace_back(route.method);
    }
    return core::fail(core::ErrorCode::NotFound, "no such resource");
}

} // namespace loket::api
