// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace loket::rendering {

enum class MediaType
{
    Unknown,
    Jpeg,
    Png,
    Pdf
};

/// Tells the type from the first bytes alone: names and announced types are the uploader's word.
[[nodiscard]] inline MediaType sniffMediaType(std::span<const std::uint8_t> bytes)
{
    constexpr std::array<std::uint8_t, 3> kJpeg{0xFF, 0xD8, 0xFF};
    constexpr std::array<std::uint8_t, 8> kPng{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    constexpr std::array<std::uint8_t, 5> kPdf{'%', 'P', 'D', 'F', '-'};
    // Scanners and mail gateways put lines before the header; readers agree on looking through the first kilobyte.
    constexpr std::size_t kPdfSearch = 1024;

    const auto startsWith = [&](const auto &magic) {
        return bytes.size() >= magic.size() && std::equal(magic.begin(), magic.end(), bytes.begin());
    };
    if (startsWith(kJpeg))
        return MediaType::Jpeg;
    if (startsWith(kPng))
        return MediaType::Png;
    const auto head = bytes.first(std::min(bytes.size(), kPdfSearch));
    if (std::search(head.begin(), head.end(), kPdf.begin(), kPdf.end()) != head.end())
        return MediaType::Pdf;
    return MediaType::Unknown;
}

/// The internet media type, empty for Unknown.
[[nodiscard]] constexpr std::string_view mediaTypeName(MediaType type)
{
    switch (type) {
    case MediaType::Jpeg:
        return "image/jpeg";
    case MediaType::Png:
        return "image/png";
    case MediaType::Pdf:
        return "application/pdf";
    case MediaType::Unknown:
        break;
    }
    return {};
}

} // namespace loket::rendering
