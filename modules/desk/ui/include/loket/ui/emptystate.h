// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/iconid.h"

#include <QWidget>

class QVBoxLayout;

namespace loket::ui {

class IconLabel;
class TextLabel;

/// What stands where there is nothing: an icon, a sentence, what comes next, and at most one action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(Icon icon, const QString &title, const QString &text);
    /// The one thing to do. The widget takes it.
    void setAction(QWidget *button);

private:
    IconLabel *m_glyph;
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_layout;
};

} // namespace loket::ui
