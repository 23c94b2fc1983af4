// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/shortcuts.h"

#include "loket/ui/iconbutton.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

namespace loket::ui {

namespace {

QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    return text;
}

/// A key cap as a widget.
class Cap final : public QWidget
{
public:
    Cap(const QString &key, bool now)
        : m_key(key)
        , m_now(now)
    {
        setFixedSize(keyCapWidth(key), kKeyCapHeight);
        setAccessibleName(key);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        paintKeyCap(painter, rect(), m_key, theme.colour(m_now ? Token::Text : Token::Secondary),
                    theme.colour(m_now ? Token::Edge : Token::Line));
    }

private:
    QString m_key;
    bool m_now;
};

/// An action of a page that is not shown has its key nowhere.
bool isReachable(const QAction &action)
{
    const QObjectList owners = action.associatedObjects();
    return action.isVisible() && std::ranges::any_of(owners, [](const QObject *owner) {
               const auto *widget = qobject_cast<const QWidget *>(owner);
               return widget != nullptr && widget->isVisible();
           });
}

QString keyOf(const QAbstractButton &button)
{
    QString hint;
    if (const auto *keyed = qobject_cast<const KeyButton *>(&button))
        hint = keyed->keyHint();
    else if (const auto *icon = qobject_cast<const IconButton *>(&button))
        hint = icon->keyHint();
    return hint.isEmpty() ? keyText(button.shortcut()) : hint;
}

} // namespace

QList<ShortcutHint> shortcutsOf(const QWidget *window)
{
    QList<ShortcutHint> found;
    const auto add = [&found](const QString &key, const QString &what, bool now) {
        if (key.isEmpty() || what.isEmpty())
            return;
        const auto same = std::ranges::find(found, key, &ShortcutHint::key);
        if (same == found.end())
            found.append({key, plain(what), now});
        else if (now && !same->now) // the same key of two things, of which only one is possible
            *same = {key, plain(what), now};
    };
    for (const QAction *action : window->findChildren<QAction *>())
        if (!action->shortcut().isEmpty() && isReachable(*action))
            add(keyText(action->shortcut()), action->text(), action->isEnabled());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible())
            add(keyOf(*button), button->accessibleName().isEmpty() ? button->text() : button->accessibleName(),
                button->isEnabled());
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>())
        if (const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
            owner != nullptr && owner->isVisible())
            add(keyText(shortcut->key()), shortcut->whatsThis(), shortcut->isEnabled() && owner->isEnabled());
    return found;
}

ShortcutOverlay::ShortcutOverlay(const QList<ShortcutHint> &hints, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(kGutter);
    outer->addWidget(new TextLabel(tr("Keys of this page"), Type::Name));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, kGutter, 0);
    grid->setHorizontalSpacing(3 * kGrid);
    grid->setVerticalSpacing(2 * kGrid);
    const int half = (static_cast<int>(hints.size()) + 1) / 2;
    for (int i = 0; i < hints.size(); ++i) {
        const int column = i < half ? 0 : 3;
        const ShortcutHint &hint = hints.at(i);
        grid->addWidget(new Cap(hint.key, hint.now), i % half, column, Qt::AlignRight | Qt::AlignVCenter);
        auto *what = new TextLabel(hint.what, Type::Body, hint.now ? Token::Text : Token::Secondary);
        if (!hint.now)
            what->setAccessibleDescription(tr("Not possible at this moment"));
        grid->addWidget(what, i % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, 6 * kGrid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Keys of this page"));
    outer->addWidget(area);
    auto *close = new KeyButton(tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
    resize(qMin(720, parent->width() - 40), qMin(120 + half * 28, parent->height() - 40));
}

KeyHints::KeyHints(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyHints::setHints(const QList<ShortcutHint> &hints)
{
    m_hints = hints;
    QStringList words;
    for (const ShortcutHint &hint : hints)
        words.append(QStringLiteral("%1: %2").arg(hint.key, hint.what));
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize KeyHints::sizeHint() const
{
    const QFontMetrics metrics(ui::font(Type::Secondary));
    int width = 0;
    for (const ShortcutHint &hint : m_hints)
        width += keyCapWidth(hint.key) + metrics.horizontalAdvance(hint.what) + 5 + kCardPadding;
    return {width, kHitArea};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setFont(ui::font(Type::Secondary));
    int x = qMax(0, (width() - sizeHint().width() + kCardPadding) / 2);
    for (const ShortcutHint &hint : m_hints) {
        const int cap = keyCapWidth(hint.key);
        const int words = painter.fontMetrics().horizontalAdvance(hint.what) + 2;
        if (x + cap + 5 + words > width())
            break;
        paintKeyCap(painter, QRect(x, 0, cap, height()), hint.key, theme.colour(Token::Secondary),
                    theme.colour(Token::Edge));
        painter.setPen(theme.colour(Token::Secondary));
        painter.drawText(QRect(x + cap + 5, 0, words, height()), Qt::AlignLeft | Qt::AlignVCenter, hint.what);
        x += cap + 5 + words + kCardPadding;
    }
}

} // namespace loket::ui
