// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/searchfield.h"

#include "loket/ui/icons.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace loket::ui {

namespace {

constexpr int kIconColumn = 34;

}

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setHint(placeholder);
    updateTextMargins();
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!text().trimmed().isEmpty())
            emit submitted(text().trimmed());
    });
}

void SearchField::setHint(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    if (m_shortcut != nullptr)
        m_shortcut->setWhatsThis(placeholder);
}

void SearchField::setKey(const QKeySequence &key)
{
    if (m_shortcut == nullptr) {
        m_shortcut = new QShortcut(this);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
    m_shortcut->setKey(key);
    m_shortcut->setWhatsThis(accessibleName());
    m_keyHint = keyText(key);
    setAccessibleDescription(m_keyHint);
    updateTextMargins();
}

void SearchField::updateTextMargins()
{
    const int right = m_keyHint.isEmpty() ? 0 : keyCapWidth(m_keyHint) + 3 * kGrid;
    setTextMargins(kIconColumn - 2 * kGrid - 2, 0, right, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paintIcon(painter, QRect(0, 0, kIconColumn, height()), Icon::Search, theme.colour(Token::Secondary), 16);
    if (!m_keyHint.isEmpty()) {
        const int capWidth = keyCapWidth(m_keyHint);
        paintKeyCap(painter, QRect(width() - capWidth - 2 * kGrid, 0, capWidth, height()), m_keyHint,
                    theme.colour(Token::Text), theme.colour(Token::Edge));
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace loket::ui
