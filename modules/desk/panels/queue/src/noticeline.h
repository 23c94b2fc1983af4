// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/chip.h"

#include <QWidget>

namespace loket::ui {
class IconLabel;
class TextLabel;
} // namespace loket::ui

namespace loket::queuepanel {

/// One sentence under the button that caused it; hidden when there is nothing to say.
class NoticeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);
    void say(ui::Tone tone, const QString &sentence);
    void clear();

private:
    ui::IconLabel *m_icon;
    ui::TextLabel *m_text;
};

} // namespace loket::queuepanel
