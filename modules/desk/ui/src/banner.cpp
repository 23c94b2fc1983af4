// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/banner.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr int kIconColumn = 44;

}

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(iconOf(tone))
    , m_title(new TextLabel(QString(), Type::BodyStrong))
    , m_text(new TextLabel(QString(), Type::Secondary))
    , m_layout(new QHBoxLayout(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(kIconColumn, 2 * kGrid + 2, 3 * kGrid, 2 * kGrid + 2);
    m_layout->setSpacing(kGutter);
    m_layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_icon = iconOf(tone);
    update();
}

void Banner::setGlyph(Icon icon)
{
    m_icon = icon;
    update();
}

void Banner::setMessage(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    const QString spoken = QStringLiteral("%1 %2").arg(title, text);
    if (spoken == accessibleName())
        return;
    setAccessibleName(spoken);
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::addAction(QWidget *button)
{
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QColor ink = theme.colour(inkOf(m_tone));
    QColor border = ink;
    border.setAlphaF(0.35F);
    paintBox(painter, rect(), theme.colour(groundOf(m_tone)), border, kControlRadius);
    paintIcon(painter, QRect(0, 0, kIconColumn, height()), m_icon, ink, 20);
}

} // namespace loket::ui
