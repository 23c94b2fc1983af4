// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/chip.h"

#include <QFrame>

class QHBoxLayout;

namespace loket::ui {

class TextLabel;

/// A lasting message above the work: icon, a bold sentence, what follows from it, and what one can do.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setGlyph(Icon icon);
    void setMessage(const QString &title, const QString &text);
    /// A button at the right end. The banner takes it.
    void addAction(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Icon m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_layout;
};

} // namespace loket::ui
