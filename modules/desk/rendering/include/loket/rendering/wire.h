// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What loket-render and the workstation say to each other. Both sides are one build on one machine, so the structs
/// travel as they lie in memory; the magic number catches a mix of builds. No Qt here: the helper's sandbox uses it
/// too.
///
/// Requests come on the helper's standard input, one reply each on its standard output, in order. Bulk data never goes
/// through the pipes: the document lies in the memory file kDocumentFd, pixels (32 bit, 0xffRRGGBB) are left in
/// kPixelFd. Right after entering its sandbox the helper sends one reply of its own (sequence 0) whose flags tell what
/// holds it.
namespace loket::rendering::wire {

inline constexpr std::uint32_t kMagic = 0x31524B4C; // "LKR1"
inline constexpr int kDocumentFd = 3;
inline constexpr int kPixelFd = 4;

inline constexpr std::uint64_t kMaxDocumentBytes = 128ULL << 20;
inline constexpr std::uint64_t kMaxSourcePixels = 100'000'000; ///< a picture that claims more is not decoded
inline constexpr std::uint64_t kMaxOutputPixels = 40'000'000;  ///< of one rendered page: A4 at 600 dpi fits

enum class Op : std::uint32_t
{
    Open = 1,
    Render = 2
};

enum class Status : std::uint32_t
{
    Ok,
    Unsupported, ///< neither JPEG, PNG nor PDF, whatever its name says
    Damaged,     ///< starts like one of them and cannot be read
    Locked,      ///< PDF that asks for a password
    TooLarge,    ///< over a limit of this header, or of the helper's memory
    NoSuchPage,
    BadRequest,
};

enum Flag : std::uint32_t
{
    Incomplete = 1, ///< the file ends early: part of what is shown is filler
    Paged = 2,      ///< natural size is in points of 1/72 inch (PDF), else in pixels
    SeccompOn = 4,
    LandlockOn = 8,
    SanitizerBuild = 16, ///< address sanitizer: no seccomp, no memory limit
};

struct Request
{
    std::uint32_t magic = kMagic;
    std::uint32_t sequence = 0;
    Op op = Op::Open;
    std::uint32_t page = 0;  ///< Render: from 0
    std::uint32_t width = 0; ///< Render: the box to fit into, in pixels
    std::uint32_t height = 0;
    std::uint64_t length = 0; ///< Open: bytes of the document; Render: bytes of the pixel file
};

struct Reply
{
    std::uint32_t magic = kMagic;
    std::uint32_t sequence = 0;
    Status status = Status::Ok;
    std::uint32_t flags = 0;
    std::uint32_t pages = 0;
    std::uint32_t width = 0; ///< of the pixels; rows follow each other without gap
    std::uint32_t height = 0;
    std::uint32_t reserved = 0;
    double naturalWidth = 0; ///< of the page (Open: of the first), as it is shown upright
    double naturalHeight = 0;
};

static_assert(sizeof(Request) == 32 && sizeof(Reply) == 48);

} // namespace loket::rendering::wire
