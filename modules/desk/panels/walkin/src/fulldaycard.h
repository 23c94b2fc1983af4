// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"
#include "loket/ui/card.h"

class QLineEdit;

namespace loket::ui {
class Banner;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

/// What can be done for a person when today's places are gone: another day, a priority reason, or a supervisor's.
/// Shown only then.
class FullDayCard final : public ui::Card
{
    Q_OBJECT

public:
    FullDayCard(models::WalkInForm &form, models::WalkInDay &day, QWidget *parent = nullptr);

    /// The page would refuse this registration as it stands.
    [[nodiscard]] bool blocks() const;

signals:
    void blocksChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    [[nodiscard]] bool applies() const;
    [[nodiscard]] bool mayOverride() const;

    models::WalkInForm &m_form;
    models::WalkInDay &m_day;
    ui::Banner *m_banner;
    ui::KeyButton *m_book;
    ui::TextLabel *m_priority;
    QLineEdit *m_reason;
    ui::TextLabel *m_supervisor;
    bool m_blocks = false;
};

} // namespace loket::walkinpanel
