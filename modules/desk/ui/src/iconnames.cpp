// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconnames.h"

#include <array>
#include <cstddef>

namespace loket::ui {

namespace {

constexpr std::size_t kCount = static_cast<std::size_t>(Icon::Count);

// In the order of the enumerators.
// clang-format off
constexpr std::array<const char *, kCount> kNames = {
    "shield-check", "search", "wifi", "wifi-off", "bell", "phone", "phone-call", "phone-off", "monitor", "user",
    "users", "user-check", "user-x", "user-plus", "video", "video-off", "clock", "hourglass", "triangle-alert",
    "circle-check", "circle-x", "circle-alert", "circle-dot", "circle-dashed", "circle-pause", "circle-minus",
    "circle-help", "info", "zoom-in", "zoom-out", "maximize", "refresh-cw", "rotate-cw", "columns-2", "scan-text",
    "printer", "mic", "mic-off", "file-text", "file-check", "file-spreadsheet", "file-down", "landmark",
    "briefcase", "id-card", "image", "camera", "eye", "eye-off", "lock", "log-in", "log-out", "key-round", "save",
    "list-checks", "calendar", "calendar-clock", "cloud-off", "cloud-check", "hard-drive", "chevron-down",
    "chevron-up", "chevron-left", "chevron-right", "check", "minus", "x", "plus", "flag", "shuffle", "undo-2",
    "send", "upload", "download", "message-square", "history", "hand", "ticket", "banknote", "calculator", "siren",
    "arrow-big-up", "keyboard", "moon", "sun", "settings", "coffee", "pencil", "equal", "trash-2", "volume-2",
    "volume-x", "play", "pause", "square", "menu", "list-filter", "qr-code", "house", "link", "arrow-right",
    "loader", "languages", "accessibility", "scale", "inbox", "chart-column", "building-2", "table-2", "ellipsis",
};
// clang-format on
static_assert(kNames.back() != nullptr);

} // namespace

const char *fileName(Icon icon)
{
    return kNames[static_cast<std::size_t>(icon)];
}

} // namespace loket::ui
