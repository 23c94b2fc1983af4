// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetail.h"

#include <algorithm>
#include <string_view>

namespace loket::render {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t kStartOfScan = 0xDA;
constexpr std::uint8_t kEndOfImage = 0xD9;

std::size_t bigEndian(Bytes bytes, std::size_t at, std::size_t count)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = (value << 8) | bytes[at + i];
    return value;
}

/// First position at or after `at` of a marker that ends the compressed data; bytes.size() when there is none.
std::size_t skipScanData(Bytes bytes, std::size_t at)
{
    while (at + 1 < bytes.size()) {
        if (bytes[at] != 0xFF) {
            ++at;
            continue;
        }
        const std::uint8_t code = bytes[at + 1];
        const bool stuffed = code == 0x00 || (code >= 0xD0 && code <= 0xD7); // escaped 0xFF, restart marker
        if (!stuffed && code != 0xFF)
            return at;
        at += stuffed ? 2 : 1;
    }
    return bytes.size();
}

/// Walks the segments: the end mark of an embedded thumbnail must not pass for that of the picture.
bool jpegEnds(Bytes bytes)
{
    std::size_t at = 2;
    while (at + 1 < bytes.size()) {
        if (bytes[at] != 0xFF) {
            ++at;
            continue;
        }
        const std::uint8_t code = bytes[at + 1];
        if (code == kEndOfImage)
            return true;
        if (code == 0xFF) {
            ++at;
            continue;
        }
        if (at + 3 >= bytes.size())
            return false;
        at += 2 + std::max<std::size_t>(bigEndian(bytes, at + 2, 2), 2);
        if (code == kStartOfScan)
            at = skipScanData(bytes, at);
    }
    return false;
}

bool pngEnds(Bytes bytes)
{
    constexpr std::size_t kSignature = 8;
    constexpr std::size_t kAroundData = 12; // length, type, checksum
    constexpr std::string_view kEnd = "IEND";
    std::size_t at = kSignature;
    while (at + kAroundData <= bytes.size()) {
        const std::size_t length = bigEndian(bytes, at, 4);
        const auto type = bytes.subspan(at + 4, 4);
        if (std::equal(kEnd.begin(), kEnd.end(), type.begin()))
            return true;
        at += kAroundData + length;
    }
    return false;
}

bool pdfEnds(Bytes bytes)
{
    constexpr std::size_t kTail = 8192; // readers tolerate rubbish behind the end mark, some of it long
    constexpr std::string_view kEnd = "%%EOF";
    const auto tail = bytes.last(std::min(bytes.size(), kTail));
    return std::search(tail.begin(), tail.end(), kEnd.begin(), kEnd.end()) != tail.end();
}

} // namespace

bool endsProperly(Bytes bytes, rendering::MediaType type)
{
    switch (type) {
    case rendering::MediaType::Jpeg:
        return jpegEnds(bytes);
    case rendering::MediaType::Png:
        return pngEnds(bytes);
    case rendering::MediaType::Pdf:
        return pdfEnds(bytes);
    case rendering::MediaType::Unknown:
        break;
    }
    return false;
}

} // namespace loket::render
