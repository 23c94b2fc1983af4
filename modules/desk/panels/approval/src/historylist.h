// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/domain/claim.h"

#include <QWidget>

namespace loket::approvalpanel {

/// What has happened to the claim, newest first, in rows of one line.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);
    void setHistory(const std::vector<domain::HistoryEntry> &history, core::Zone zone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 3 * kRow}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int kRow = 22;
    std::vector<domain::HistoryEntry> m_entries; // newest first
    core::Zone m_zone = core::Zone::Wib;
};

} // namespace loket::approvalpanel
