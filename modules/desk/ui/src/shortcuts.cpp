// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/shortcuts.h"

#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

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
    explicit Cap(const QString &key)
        : m_key(key)
    {
        setFixedSize(keyCapWidth(key), kKeyCapHeight);
        setAccessibleName(key);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        paintKeyCap(painter, rect(), m_key, theme.colour(Token::Text), theme.colour(Token::Edge));
    }

private:
    QString m_key;
};

} // namespace

QList<ShortcutHint> workingShortcuts(const QWidget *window)
{
    QList<ShortcutHint> found;
    const auto add = [&found](const QString &key, const QString &what) {
        if (key.isEmpty() || what.isEmpty())
            return;
        for (const ShortcutHint &hint : std::as_const(found))
            if (hint.key == key)
                return;
        found.append({key, what});
    };
    for (const QAction *action : window->findChildren<QAction *>())
        if (action->isEnabled() && action->isVisible() && !action->shortcut().isEmpty())
            add(keyText(action->shortcut()), plain(action->text()));
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        if (const auto *keyed = qobject_cast<const KeyButton *>(button))
            add(keyed->keyHint(), plain(keyed->text()));
        else if (!button->shortcut().isEmpty() && !button->accessibleName().isEmpty())
            add(keyText(button->shortcut()), button->accessibleName());
    }
    return found;
}

ShortcutOverlay::ShortcutOverlay(const QList<ShortcutHint> &hints, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(kGutter);
    outer->addWidget(new TextLabel(tr("Keys that work now"), Type::Name));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, kGutter, 0);
    grid->setHorizontalSpacing(3 * kGrid);
    grid->setVerticalSpacing(2 * kGrid);
    const int half = (static_cast<int>(hints.size()) + 1) / 2;
    for (int i = 0; i < hints.size(); ++i) {
        const int column = i < half ? 0 : 3;
        grid->addWidget(new Cap(hints.at(i).key), i % half, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new TextLabel(hints.at(i).what), i % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, 6 * kGrid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Keys that work now"));
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
