// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/mediatype.h"

namespace loket::services {

namespace {

constexpr std::string_view kJpeg = "image/jpeg";
constexpr std::string_view kPng = "image/png";
constexpr std::string_view kPdf = "application/pdf";

} // namespace

std::optional<std::string_view> mediaTypeOf(std::string_view firstBytes)
{
    using namespace std::string_view_literals;
    if (firstBytes.starts_with("\xFF\xD8\xFF"sv))
        return kJpeg;
    if (firstBytes.starts_with("\x89PNG\r\n\x1A\n"sv))
        return kPng;
    if (firstBytes.starts_with("%PDF-"sv))
        return kPdf;
    return std::nullopt;
}

bool isAcceptedMediaType(std::string_view mediaType)
{
    return mediaType == kJpeg || mediaType == kPng || mediaType == kPdf;
}

} // namespace loket::services
