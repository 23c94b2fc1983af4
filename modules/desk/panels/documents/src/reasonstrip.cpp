// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonstrip.h"

#include "loket/ui/elidedlabel.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace loket::documentspanel {

namespace {
constexpr int kLongestNote = 200;
}

ReasonStrip::ReasonStrip(QWidget *parent)
    : QFrame(parent)
    , m_question(new ui::ElidedLabel(QString(), ui::Type::BodyStrong))
    , m_reason(new QComboBox)
    , m_note(new QLineEdit)
    , m_confirm(new ui::KeyButton(ui::Icon::CircleX, QString(), ui::KeyButton::Kind::Primary))
    , m_cancel(new ui::KeyButton)
{
    m_note->setMaxLength(kLongestNote);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(ui::kCardPadding, 2 * ui::kGrid, ui::kCardPadding, 2 * ui::kGrid);
    rows->setSpacing(2 * ui::kGrid);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * ui::kGrid);
    fields->addWidget(m_reason, 1);
    fields->addWidget(m_note, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * ui::kGrid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    rows->addWidget(m_question);
    rows->addLayout(fields);
    rows->addLayout(buttons);

    connect(m_confirm, &QAbstractButton::clicked, this, &ReasonStrip::confirm);
    connect(m_cancel, &QAbstractButton::clicked, this, &ReasonStrip::cancelled);
    retranslate();
    hide();
}

void ReasonStrip::setReasons(std::vector<UnreadableReason> reasons)
{
    m_reasons = std::move(reasons);
    m_reason->clear();
    for (const UnreadableReason &reason : m_reasons)
        m_reason->addItem(reason.text);
}

void ReasonStrip::ask(const QString &documentName)
{
    m_name = documentName;
    m_note->clear();
    m_reason->setCurrentIndex(m_reasons.empty() ? -1 : 0);
    retranslate();
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ReasonStrip::retranslate()
{
    m_question->setText(tr("Why can %1 not be read?").arg(m_name));
    m_reason->setAccessibleName(tr("Reason"));
    m_note->setPlaceholderText(tr("What the participant should do (optional)"));
    m_note->setAccessibleName(tr("Note for the participant"));
    m_confirm->setText(tr("Mark unreadable"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->setKeyHint(ui::keyText(QKeySequence(Qt::Key_Return)));
    m_cancel->setText(tr("Back"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setKeyHint(ui::keyText(QKeySequence(Qt::Key_Escape)));
}

void ReasonStrip::confirm()
{
    const int chosen = m_reason->currentIndex();
    if (chosen < 0)
        return;
    emit confirmed(m_reasons[std::size_t(chosen)].code, m_note->text().trimmed());
}

void ReasonStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit cancelled();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void ReasonStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Theme theme = ui::Theme::of(this);
    painter.fillRect(rect(), theme.colour(ui::Token::Card));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(ui::Token::Line));
}

} // namespace loket::documentspanel
