// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/segmentedtabs.h"

#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace loket::ui {

class SegmentedTabs::Tab final : public QAbstractButton
{
public:
    Tab(const QString &text, Look look)
        : m_look(look)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(look == Look::Boxed ? QSizePolicy::MinimumExpanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(label());
        updateGeometry();
        update();
    }

    void setWords(const QString &text)
    {
        setText(text);
        setAccessibleName(label());
        updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // Measured bold, else the chosen state is cut.
        const int width = QFontMetrics(ui::font(Type::BodyStrong)).horizontalAdvance(label());
        return {width + (m_look == Look::Boxed ? 16 : 26), m_look == Look::Boxed ? 30 : kControlHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        const bool boxed = m_look == Look::Boxed;
        QColor border = Qt::transparent;
        if (boxed)
            border = theme.colour(isChecked() ? Token::Primary : Token::Edge);
        QColor fill = boxed ? theme.colour(Token::Card) : QColor(Qt::transparent);
        if (isChecked())
            fill = theme.colour(Token::PrimaryGround);
        else if (underMouse())
            fill = theme.colour(Token::Alternate);
        paintBox(painter, rect(), fill, border, kControlRadius, boxed && isChecked() ? 2 : 1);
        painter.setFont(ui::font(isChecked() ? Type::BodyStrong : Type::Body));
        painter.setPen(theme.colour(isChecked() ? Token::Primary : Token::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, label());
        if (hasFocus())
            paintFocusRing(painter, boxed ? rect().adjusted(2, 2, -2, -2) : rect(), theme, kControlRadius - 1);
    }

private:
    [[nodiscard]] QString label() const
    {
        return m_count < 0 ? text() : QStringLiteral("%1  %2").arg(text()).arg(m_count);
    }

    Look m_look;
    int m_count = -1;
};

SegmentedTabs::SegmentedTabs(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(look == Look::Boxed ? 6 : kGrid);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentChanged(id);
    });
}

int SegmentedTabs::addTab(const QString &text)
{
    auto *tab = new Tab(text, m_look);
    const int index = count();
    m_tabs.append(tab);
    m_layout->addWidget(tab);
    m_group->addButton(tab, index);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        tab->setChecked(true);
    }
    return index;
}

void SegmentedTabs::setTabText(int index, const QString &text)
{
    m_tabs.at(index)->setWords(text);
}

void SegmentedTabs::setCount(int index, int count)
{
    m_tabs.at(index)->setCount(count);
}

void SegmentedTabs::clear()
{
    for (Tab *tab : std::as_const(m_tabs)) {
        m_group->removeButton(tab);
        tab->deleteLater();
        tab->hide();
    }
    m_tabs.clear();
}

int SegmentedTabs::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedTabs::setCurrentIndex(int index)
{
    if (index >= 0 && index < count())
        m_tabs.at(index)->setChecked(true);
}

void SegmentedTabs::keyPressEvent(QKeyEvent *event)
{
    // The arrows are QAbstractButton's own for an exclusive group; Home and End are ours.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        setCurrentIndex(event->key() == Qt::Key_Home ? 0 : count() - 1);
        if (currentIndex() >= 0)
            m_tabs.at(currentIndex())->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace loket::ui
