// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"

#include "loket/domain/checklist.h"
#include "loket/ui/chip.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/iconlabel.h"
#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/words/words.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace loket::claimpanel {

using namespace ui;
using domain::ItemCheck;
using domain::ItemResult;

namespace {

/// "Failed" or "does not apply": takes the tint of what it means once it is chosen.
class MarkButton final : public QAbstractButton
{
public:
    MarkButton(Icon icon, Tone tone)
        : m_icon(icon)
        , m_tone(tone)
    {
        setCheckable(true);
        setFixedSize(kHitArea, kHitArea);
        setFocusPolicy(Qt::ClickFocus); // keys are on the box: one tab stop a row
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        const QColor ink = theme.colour(isChecked() ? inkOf(m_tone) : Token::Secondary);
        if (isChecked())
            paintBox(painter, rect(), theme.colour(groundOf(m_tone)), ink, 4);
        else if (underMouse() && isEnabled())
            paintBox(painter, rect(), theme.colour(Token::Alternate), Qt::transparent, 4);
        paintIcon(painter, rect(), m_icon, ink, kSmallIcon);
    }

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace

/// One check: the box for "passed", two small buttons for "failed" and "does not apply".
class Checklist::Row final : public QWidget
{
public:
    using Given = std::function<void(ItemResult)>;

    Row(Checklist &list, domain::ChecklistItem item, Given given)
        : m_list(list)
        , m_item(item)
        , m_given(std::move(given))
        , m_box(new QCheckBox)
        , m_fail(new MarkButton(Icon::X, Tone::Bad))
        , m_skip(new MarkButton(Icon::Minus, Tone::Info))
        , m_open(new IconLabel(Icon::TriangleAlert, Token::Bad, kSmallIcon))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2);
        row->addWidget(m_box, 1);
        row->addWidget(m_open);
        m_open->hide();
        row->addWidget(m_skip);
        row->addWidget(m_fail);
        setFocusProxy(m_box);
        m_box->installEventFilter(this);
        m_box->setMinimumHeight(kHitArea + 2);
        m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(m_box, &QCheckBox::clicked, this, [this] { give(ItemResult::Pass); });
        connect(m_fail, &QAbstractButton::clicked, this, [this] { give(ItemResult::Fail); });
        connect(m_skip, &QAbstractButton::clicked, this, [this] { give(ItemResult::NotApplicable); });
        retranslate();
    }

    [[nodiscard]] domain::ChecklistItem item() const { return m_item; }
    [[nodiscard]] bool isOpen() const
    {
        return m_result == ItemResult::Fail || (m_result == ItemResult::NotDone && domain::isMandatory(m_item));
    }

    void mark(bool on)
    {
        m_open->setVisible(on && isOpen());
        describe();
    }

    void show(ItemResult result, bool editable)
    {
        m_result = result;
        m_box->setChecked(result == ItemResult::Pass);
        m_fail->setChecked(result == ItemResult::Fail);
        m_skip->setChecked(result == ItemResult::NotApplicable);
        for (QWidget *part : std::initializer_list<QWidget *>{m_box, m_fail, m_skip})
            part->setEnabled(editable);
        describe();
    }

    void retranslate()
    {
        const QString words = words::checklistItem(m_item);
        m_box->setText(words);
        m_box->setToolTip(domain::isMandatory(m_item) ? words : Checklist::tr("%1 (where it applies)").arg(words));
        const std::pair<MarkButton *, QString> names[] = {{m_fail, Checklist::tr("Failed (X)")},
                                                          {m_skip, Checklist::tr("Does not apply (N)")}};
        for (const auto &[button, name] : names) {
            button->setToolTip(name);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(words, name));
        }
        describe();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_box && event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent *>(event)))
            return true;
        return QWidget::eventFilter(watched, event);
    }

private:
    bool key(const QKeyEvent *event)
    {
        if (event->modifiers() != Qt::NoModifier)
            return false;
        switch (event->key()) {
        case Qt::Key_X:
            give(ItemResult::Fail);
            return true;
        case Qt::Key_N:
            give(ItemResult::NotApplicable);
            return true;
        case Qt::Key_Down:
            m_list.walk(this, +1);
            return true;
        case Qt::Key_Up:
            m_list.walk(this, -1);
            return true;
        default:
            return false;
        }
    }
    /// The same answer again takes it back.
    void give(ItemResult result) { m_given(result == m_result ? ItemResult::NotDone : result); }
    void describe()
    {
        QString state;
        if (m_result == ItemResult::Fail)
            state = Checklist::tr("failed");
        else if (m_result == ItemResult::NotApplicable)
            state = Checklist::tr("does not apply");
        else if (!m_open->isHidden())
            state = Checklist::tr("still open");
        m_box->setAccessibleDescription(state);
    }

    Checklist &m_list;
    domain::ChecklistItem m_item;
    Given m_given;
    ItemResult m_result = ItemResult::NotDone;
    QCheckBox *m_box;
    MarkButton *m_fail;
    MarkButton *m_skip;
    IconLabel *m_open;
};

Checklist::Checklist(models::DecisionForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_layout(new QVBoxLayout(this))
    , m_error(new FieldError(nullptr))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_error);
}

void Checklist::rebuild(const std::vector<ItemCheck> &items)
{
    for (Row *row : m_rows) {
        row->hide(); // it may live on until the event loop comes round
        row->deleteLater();
    }
    m_rows.clear();
    for (const ItemCheck &check : items) {
        const auto item = check.item;
        auto *row = new Row(*this, item, [this, item](ItemResult result) { m_form.setItem(item, result); });
        m_rows.push_back(row);
        m_layout->insertWidget(static_cast<int>(m_rows.size()) - 1, row);
    }
}

void Checklist::walk(const Row *from, int step)
{
    const auto at = std::ranges::find(m_rows, from) - m_rows.begin() + step;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

void Checklist::refresh()
{
    const std::vector<ItemCheck> items = m_form.items();
    if (!std::ranges::equal(items, m_rows, {}, &ItemCheck::item, &Row::item))
        rebuild(items);
    for (std::size_t i = 0; i < items.size(); ++i)
        m_rows[i]->show(items[i].result, m_form.isEditable());
    markOpen(m_marks);
}

void Checklist::markOpen(bool on)
{
    m_marks = on;
    for (Row *row : m_rows)
        row->mark(on);
}

void Checklist::retranslate()
{
    for (Row *row : m_rows)
        row->retranslate();
}

void Checklist::focusOpen()
{
    const auto open = std::ranges::find_if(m_rows, &Row::isOpen);
    if (open != m_rows.end())
        (*open)->setFocus(Qt::OtherFocusReason);
    else if (!m_rows.empty())
        m_rows.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace loket::claimpanel
