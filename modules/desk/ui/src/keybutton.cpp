// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/keybutton.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>

namespace loket::ui {

namespace {

constexpr int kSidePadding = 14;
constexpr int kGap = 8;

bool isBold(KeyButton::Kind kind, bool checked)
{
    return kind == KeyButton::Kind::Primary || checked;
}

QString withoutMnemonic(QString text)
{
    text.remove(QLatin1Char('&'));
    return text;
}

} // namespace

struct KeyButton::Look
{
    QColor fill;
    QColor border;
    QColor ink;
    QColor icon;
    int borderWidth = 1;
};

QString keyText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    return text.replace(QLatin1String("Return"), QLatin1String("Enter"));
}

KeyButton::KeyButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

KeyButton::KeyButton(Icon icon, const QString &text, Kind kind, QWidget *parent)
    : KeyButton(text, parent)
{
    m_glyph = icon;
    m_kind = kind;
}

void KeyButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void KeyButton::setGlyph(std::optional<Icon> icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QKeySequence &key)
{
    if (m_shortcut == nullptr) {
        m_shortcut = new QShortcut(this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    }
    QList<QKeySequence> keys{key};
    const QString portable = key.toString(QKeySequence::PortableText);
    if (portable.endsWith(QLatin1String("Return")))
        keys.append(QKeySequence(QString(portable).replace(QLatin1String("Return"), QLatin1String("Enter"))));
    m_shortcut->setKeys(keys);
    setKeyHint(keyText(key));
}

void KeyButton::setKeyHint(const QString &key)
{
    m_keyHint = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void KeyButton::setDisabledReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason.isEmpty() ? m_keyHint : reason);
}

int KeyButton::contentWidth() const
{
    // Measured bold even when not checked: the row must not move when the choice does.
    const bool bold = isBold(m_kind, isCheckable());
    const QFontMetrics metrics(ui::font(bold ? Type::BodyStrong : Type::Body));
    int width = metrics.horizontalAdvance(withoutMnemonic(text()));
    if (m_glyph)
        width += kIconSize + (text().isEmpty() ? 0 : kGap);
    if (!m_keyHint.isEmpty())
        width += kGap + keyCapWidth(m_keyHint);
    return width;
}

QSize KeyButton::sizeHint() const
{
    const int height = m_kind == Kind::Primary ? kTallControlHeight : kControlHeight;
    return {qMax(contentWidth() + 2 * kSidePadding, height), height};
}

KeyButton::Look KeyButton::look() const
{
    const Theme theme = Theme::of(this);
    if (!isEnabled()) {
        const QColor grey = theme.colour(Token::Secondary);
        return {theme.colour(Token::Alternate), theme.colour(Token::Line), grey, grey, 1};
    }
    Token strong = Token::Primary;
    Token tint = Token::PrimaryGround;
    if (m_kind == Kind::Ok) {
        strong = Token::Ok;
        tint = Token::OkGround;
    } else if (m_kind == Kind::Warning) {
        strong = Token::Warning;
        tint = Token::WarningGround;
    } else if (m_kind == Kind::Danger) {
        strong = Token::Bad;
        tint = Token::BadGround;
    }
    if (m_kind == Kind::Primary) {
        QColor fill = theme.colour(Token::Primary);
        if (isDown())
            fill = fill.darker(118);
        else if (underMouse())
            fill = fill.darker(108);
        return {fill, fill, theme.colour(Token::OnPrimary), theme.colour(Token::OnPrimary), 1};
    }
    if (isChecked())
        return {theme.colour(tint), theme.colour(strong), theme.colour(strong), theme.colour(strong), 2};
    if (m_kind == Kind::Quiet) {
        const QColor ground = underMouse() || isDown() ? theme.colour(Token::Alternate) : QColor(Qt::transparent);
        const QColor ink = theme.colour(Token::Secondary);
        return {ground, Qt::transparent, ink, ink, 1};
    }
    QColor fill = theme.colour(Token::Card);
    if (isDown())
        fill = theme.colour(tint);
    else if (underMouse())
        fill = theme.colour(Token::Alternate);
    const bool tinted = m_kind == Kind::Warning || m_kind == Kind::Danger;
    const bool tintedIcon = tinted || m_kind == Kind::Ok;
    // In a row of choices the word stays neutral and the icon alone carries the colour until one is chosen.
    const QColor ink = theme.colour(tinted && !isCheckable() ? strong : Token::Text);
    return {fill, theme.colour(Token::Edge), ink, theme.colour(tintedIcon ? strong : Token::Text), 1};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Look style = look();
    paintBox(painter, rect(), style.fill, style.border, kControlRadius, style.borderWidth);
    if (hasFocus()) {
        if (m_kind == Kind::Primary && isEnabled())
            paintBox(painter, rect().adjusted(2, 2, -2, -2), Qt::transparent, style.ink, kControlRadius - 2,
                     kFocusRing);
        else
            paintFocusRing(painter, rect(), theme, kControlRadius);
    }

    const QFont textFont = ui::font(isBold(m_kind, isChecked()) ? Type::BodyStrong : Type::Body);
    const QFontMetrics metrics(textFont);
    const QString plain = withoutMnemonic(text());
    const int keyWidth = m_keyHint.isEmpty() ? 0 : kGap + keyCapWidth(m_keyHint);
    const int iconWidth = m_glyph ? kIconSize + (plain.isEmpty() ? 0 : kGap) : 0;
    const int room = width() - 2 * kGrid - keyWidth - iconWidth;
    const QString shown =
        metrics.horizontalAdvance(plain) <= room ? text() : metrics.elidedText(plain, Qt::ElideRight, room);
    const int textWidth = metrics.horizontalAdvance(withoutMnemonic(shown));
    int x = (width() - textWidth - keyWidth - iconWidth) / 2;
    if (m_glyph) {
        paintIcon(painter, QRect(x, 0, kIconSize, height()), *m_glyph, style.icon, kIconSize);
        x += iconWidth;
    }
    painter.setFont(textFont);
    painter.setPen(style.ink);
    painter.drawText(QRect(x, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     shown);
    if (!m_keyHint.isEmpty()) {
        const bool filled = m_kind == Kind::Primary && isEnabled();
        const QColor ink = filled ? style.ink : theme.colour(Token::Secondary);
        paintKeyCap(painter, QRect(x + textWidth + kGap, 0, keyWidth, height()), m_keyHint, ink,
                    filled ? style.ink : theme.colour(Token::Edge));
    }
}

bool KeyButton::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace loket::ui
