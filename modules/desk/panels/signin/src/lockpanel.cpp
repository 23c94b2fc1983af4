// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/signinpanel/lockpanel.h"

#include "loket/ui/card.h"
#include "loket/ui/elidedlabel.h"
#include "loket/ui/iconlabel.h"
#include "loket/ui/icons.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"
#include "loket/ui/wavebackground.h"
#include "passwordblock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace loket::signinpanel {

using namespace ui;

namespace {

constexpr int kCardWidth = 440;
constexpr int kClock = 108;
constexpr int kAvatar = 44;

} // namespace

/// The person's initials on a disc.
class LockPanel::Avatar final : public QWidget
{
public:
    Avatar() { setFixedSize(kAvatar, kAvatar); }
    void setName(const QString &name)
    {
        m_initials.clear();
        for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (m_initials.size() < 2)
                m_initials += part.at(0).toUpper();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        paintBox(painter, rect(), theme.colour(Token::Primary), Qt::transparent, kAvatar / 2);
        painter.setPen(theme.colour(Token::OnPrimary));
        painter.setFont(ui::font(Type::Title));
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
    }

private:
    QString m_initials;
};

LockPanel::LockPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_avatar(new Avatar)
    , m_name(new TextLabel(QString(), Type::Name))
    , m_since(new ElidedLabel(QString(), Type::Secondary, Token::Secondary))
    , m_password(new PasswordBlock)
    , m_unlock(new KeyButton(Icon::KeyRound, QString(), KeyButton::Kind::Primary))
    , m_other(new KeyButton(Icon::Users, QString()))
{
    auto *who = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    auto *since = new QHBoxLayout;
    since->setSpacing(6);
    since->addWidget(new IconLabel(Icon::Lock));
    since->addWidget(m_since, 1);
    words->addLayout(since);
    who->setSpacing(3 * kGrid);
    who->addWidget(m_avatar);
    who->addLayout(words, 1);
    m_card->setBodyPadding(7 * kGrid);
    m_card->body()->setSpacing(3 * kGrid);
    m_card->body()->addLayout(who);
    m_card->body()->addWidget(m_password);
    m_card->body()->addWidget(m_unlock);
    m_card->body()->addWidget(m_other);
    m_unlock->setFixedHeight(42);
    m_unlock->setKeyHint(QStringLiteral("Enter"));
    const auto submit = [this] {
        if (m_password->password().isEmpty())
            m_password->showError(tr("Write your password."));
        else
            emit unlockRequested(m_password->password());
    };
    connect(m_unlock, &QAbstractButton::clicked, this, submit);
    connect(m_password, &PasswordBlock::submitted, this, [this] { m_unlock->click(); });
    connect(m_other, &QAbstractButton::clicked, this, &LockPanel::otherPersonRequested);
    setFocusProxy(m_password);
    setMinimumSize(640, 560);
    retranslate();
}

void LockPanel::setPlace(const QString &text)
{
    m_placeText = text;
    update();
}

void LockPanel::setPerson(const QString &name, const QString &given)
{
    m_name->setText(name);
    m_avatar->setName(name);
    m_given = given;
    retranslate();
}

void LockPanel::setSince(const QString &sentence)
{
    m_since->setText(sentence);
    place();
}

void LockPanel::setNow(const QDateTime &now)
{
    m_now = now;
    update();
}

void LockPanel::setCentre(bool reachable)
{
    m_reachable = reachable;
    update();
}

void LockPanel::setNotes(const QString &work, const QString &calls)
{
    m_workNote = work;
    m_callNote = calls;
    setAccessibleDescription(QStringList{work, calls}.join(QStringLiteral(". ")));
    update();
}

void LockPanel::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_password, m_unlock, m_other})
        widget->setEnabled(!busy);
}

void LockPanel::showError(const QString &sentence)
{
    setBusy(false);
    m_password->showError(sentence);
    place();
}

void LockPanel::retranslate()
{
    setAccessibleName(tr("Screen locked"));
    m_unlock->setText(tr("Unlock"));
    m_other->setText(m_given.isEmpty() ? tr("Change officer") : tr("Not %1? Change officer").arg(m_given));
    update();
}

void LockPanel::place()
{
    m_card->setFixedWidth(qMin(kCardWidth, width() - 2 * kGutter));
    const int wanted = m_card->heightForWidth(m_card->width());
    const int height = qMax(wanted, m_card->sizeHint().height());
    m_card->setGeometry((width() - m_card->width()) / 2, qMax(280, this->height() * 43 / 100), m_card->width(), height);
}

void LockPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWaves(painter, rect());
    paintIcon(painter, QRect(36, 34, 32, 32), Icon::ShieldCheck, kOnWaves, 26);
    painter.setPen(kOnWaves);
    painter.setFont(ui::font(Type::Name));
    painter.drawText(QRect(78, 30, width() / 2, 24), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Loket"));
    const QRect right(width() / 2, 40, width() / 2 - 40, 24);
    painter.setFont(ui::font(Type::BodyStrong));
    const QString state = m_reachable ? tr("Centre connected") : tr("Centre not reached");
    painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, state);
    const int stateWidth = painter.fontMetrics().horizontalAdvance(state);
    paintIcon(painter, QRect(right.right() - stateWidth - 28, right.top(), 20, 24),
              m_reachable ? Icon::Wifi : Icon::CloudOff, m_reachable ? kSoftOnWaves : kWarningOnWaves, 16);
    painter.setPen(kSoftOnWaves);
    painter.setFont(ui::font(Type::Secondary));
    painter.drawText(QRect(78, 54, width() / 2, 18), Qt::AlignLeft | Qt::AlignVCenter, m_placeText);

    if (m_now.isValid()) {
        const QLocale locale;
        const int date = m_card->y() - 56;
        painter.setFont(displayFont(16));
        QFont light = painter.font();
        light.setWeight(QFont::Normal);
        painter.setFont(light);
        painter.drawText(QRect(0, date, width(), 28), Qt::AlignCenter,
                         locale.toString(m_now.date(), QLocale::LongFormat));
        painter.setPen(kOnWaves);
        painter.setFont(displayFont(kClock));
        painter.drawText(QRect(0, date - kClock - 34, width(), kClock + 30), Qt::AlignCenter,
                         locale.toString(m_now.time(), QStringLiteral("HH.mm")));
    }
    paintNotes(painter);
}

void LockPanel::paintNotes(QPainter &painter) const
{
    constexpr int kLine = 26;
    int y = m_card->geometry().bottom() + 14;
    painter.setFont(ui::font(Type::Body));
    const auto note = [&](Icon glyph, const QColor &ink, const QString &words) {
        if (words.isEmpty())
            return;
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, width() - 60);
        const int wide = painter.fontMetrics().horizontalAdvance(shown) + 24;
        const int x = (width() - wide) / 2;
        paintIcon(painter, QRect(x, y, 16, kLine), glyph, ink, 16);
        painter.setPen(kSoftOnWaves);
        painter.drawText(QRect(x + 24, y, wide, kLine), Qt::AlignLeft | Qt::AlignVCenter, shown);
        y += kLine;
    };
    note(Icon::Save, kSoftOnWaves, m_workNote);
    note(Icon::CirclePause, kWarningOnWaves, m_callNote);
}

bool LockPanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place(); // an error sentence came or went: the card has another height
    return QWidget::event(event);
}

void LockPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
    m_password->focusField();
}

void LockPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace loket::signinpanel
