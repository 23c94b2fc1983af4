// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/toast.h"

#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"
#include "toastbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <chrono>
#include <utility>

namespace loket::ui {

namespace {

constexpr std::chrono::seconds kShown{4};
constexpr std::chrono::seconds kShownWithUndo{10};

} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host)
    , m_text(new TextLabel(QString(), Type::BodyStrong, Token::Card))
    , m_undo(new ToastButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * kGrid, 2 * kGrid, 4 * kGrid, 2 * kGrid);
    layout->setSpacing(3 * kGrid);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus())
            m_timer.start(kShown);
        else
            hide();
    });
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_onUndo, nullptr))
            undo();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &text)
{
    showMessage(text, QString(), nullptr);
}

void Toast::showMessage(const QString &text, const QString &undoText, std::function<void()> undo)
{
    m_text->setText(text);
    m_onUndo = std::move(undo);
    m_undo->setText(undoText);
    m_undo->setVisible(m_onUndo != nullptr);
    setAccessibleName(text);
    show();
    place();
    raise();
    m_timer.start(m_onUndo != nullptr ? kShownWithUndo : kShown);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    adjustSize();
    const QWidget *host = parentWidget();
    constexpr int kAboveEdge = 2; // over the status line, so that it hides no row of a list
    move((host->width() - width()) / 2, host->height() - height() - kAboveEdge);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Show) && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Theme::of(this).colour(Token::Text), Qt::transparent, kControlRadius);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_timer.start(kShown);
}

} // namespace loket::ui
