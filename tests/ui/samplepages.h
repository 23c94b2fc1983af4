// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/framepanel/appframe.h"
#include "loket/signinpanel/lockpanel.h"
#include "loket/signinpanel/signinpanel.h"

#include "loket/ui/ticket.h"

#include <memory>

/// Whole pages filled with synthetic values, for the gallery and the tests.
namespace loket::ui {

[[nodiscard]] std::unique_ptr<signinpanel::SignInPanel> sampleSignIn(signinpanel::Centre centre);
[[nodiscard]] std::unique_ptr<signinpanel::LockPanel> sampleLock();
[[nodiscard]] std::unique_ptr<framepanel::AppFrame> sampleFrame();
[[nodiscard]] std::unique_ptr<QWidget> sampleCharts();
[[nodiscard]] std::unique_ptr<QWidget> sampleViews();
[[nodiscard]] Ticket sampleTicket();

} // namespace loket::ui
