// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/fielderror.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/style.h"
#include "loket/ui/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace loket::ui {

FieldError::FieldError(QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_text(new TextLabel(QString(), Type::Secondary, Token::Bad))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSmallIcon + 2 * kGrid, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setWordWrap(true);
    hide();
}

void FieldError::setError(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (m_input == nullptr)
        return;
    markFaulty(*m_input, !sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool FieldError::hasError() const
{
    return !m_text->text().isEmpty();
}

void FieldError::focusFault()
{
    if (m_input == nullptr)
        return;
    m_input->setFocus(Qt::OtherFocusReason);
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(this);
}

void FieldError::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect glyph(0, 0, kSmallIcon, qMin(height(), m_text->fontMetrics().height()));
    paintIcon(painter, glyph, Icon::CircleX, Theme::of(this).colour(Token::Bad), kSmallIcon);
}

} // namespace loket::ui
