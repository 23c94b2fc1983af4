// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticfiles.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace loket::api {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr const char *kContentPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; media-src 'self' blob:; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'";

std::optional<std::string_view> contentType(std::string_view extension)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kTypes{{
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".mjs", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".jpg", "image/jpeg"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".webmanifest", "application/manifest+json"},
    }};
    const auto found =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const auto &row) { return row.first == extension; });
    if (found == kTypes.end())
        return std::nullopt;
    return found->second;
}

bool isPlainPath(std::string_view path)
{
    char before = '/';
    for (const char c : path) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        const bool allowed =
            letter || c == '-' || c == '_' || ((c == '.' || c == '/') && before != '/' && before != '.');
        if (!allowed)
            return false;
        before = c;
    }
    return before != '/' && before != '.';
}

} // namespace

Result<Reply> StaticFiles::get(std::string_view path) const
{
    std::string relative(path.substr(1));
    if (relative.empty())
        relative = "index.html";
    const std::filesystem::path file = std::filesystem::path(m_directory) / relative;
    const auto type = contentType(file.extension().string());
    if (m_directory.empty() || !type || !isPlainPath(relative))
        return fail(ErrorCode::NotFound, "no such page");
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(file, error);
    // What is not where it seems to be was reached through a link.
    if (error || real != std::filesystem::canonical(m_directory, error) / relative ||
        !std::filesystem::is_regular_file(real, error))
        return fail(ErrorCode::NotFound, "no such page");
    std::ifstream input(file, std::ios::binary);
    std::ostringstream content;
    content << input.rdbuf();
    if (!input)
        return fail(ErrorCode::NotFound, "no such page");

    Reply reply;
    reply.contentType = *type;
    reply.body = std::move(content).str();
    reply.headers.emplace_back("Content-Security-Policy", kContentPolicy);
    reply.headers.emplace_back("Referrer-Policy", "no-referrer");
    return reply;
}

} // namespace loket::api
