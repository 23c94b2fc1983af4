// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/protocol/messages.h"

#include <string>

namespace loket::ctl {

/// The branch recap as people read it: status x channel with totals. `branchName` heads it.
[[nodiscard]] std::string recapText(const protocol::Recap &recap, const std::string &branchName);
/// For Indonesian Excel: UTF-8 with mark, ';' between, CRLF.
[[nodiscard]] std::string recapCsv(const protocol::Recap &recap);
/// One A4 page. Error Storage when the drawing library fails.
[[nodiscard]] core::Result<std::string> recapPdf(const protocol::Recap &recap, const std::string &branchName);

/// "27.179"
[[nodiscard]] std::string grouped(std::int64_t number);
/// "Setuju", "Tolak", "Belum", "Tunda".
[[nodiscard]] std::string statusWord(domain::FollowUpStatus status);

} // namespace loket::ctl
