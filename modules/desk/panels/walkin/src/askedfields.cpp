// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedfields.h"

#include "heirlist.h"
#include "loket/ui/metrics.h"
#include "loket/ui/style.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::walkinpanel {

using namespace ui;
using domain::AskedField;
using domain::FieldKey;

namespace {

constexpr int kColumns = 4;

} // namespace

AskedFields::AskedFields(models::WalkInForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_place(new QWidget)
    , m_heirs(new HeirList(form))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_place);
    column->addWidget(m_heirs);
    connect(&form, &models::WalkInForm::changed, this, &AskedFields::refresh);
    connect(m_heirs, &HeirList::rebuilt, this, &AskedFields::rebuilt);
    refresh();
}

void AskedFields::rebuild()
{
    m_shown = m_form.asked();
    m_edits.clear();
    m_notWorking = nullptr;
    auto *place = new QWidget;
    m_grid = new QGridLayout(place);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGutter);
    m_grid->setVerticalSpacing(3);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (const AskedField &asked : m_shown)
        addField(asked);
    // The field that has the keys may be the one that is replaced.
    layout()->replaceWidget(m_place, place);
    m_place->hide();
    m_place->deleteLater();
    m_place = place;
    m_place->show(); // at once, not with the next event: the keys go there
    const bool heirs = std::ranges::find(m_shown, FieldKey::Heirs, &AskedField::field) != m_shown.end();
    m_heirs->setVisible(heirs);
    setVisible(!m_shown.empty() && !m_form.continues());
    emit rebuilt();
}

void AskedFields::addField(const AskedField &asked)
{
    if (asked.field == FieldKey::Heirs)
        return;
    const int column = static_cast<int>(m_edits.size());
    if (asked.field == FieldKey::StatesNotWorking) {
        m_notWorking = new QCheckBox(words::field(asked.field));
        m_grid->addWidget(m_notWorking, 1, column, 1, kColumns - column);
        connect(m_notWorking, &QCheckBox::toggled, &m_form, &models::WalkInForm::setStatesNotWorking);
        return;
    }
    auto *edit = new QLineEdit;
    const QString name =
        asked.field == FieldKey::EmploymentEnd ? tr("End of work, as the letter says") : words::field(asked.field);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(asked.field == FieldKey::ContractAge  ? tr("years")
                             : asked.field == FieldKey::AskedGross ? tr("empty: the most that is allowed")
                                                                   : tr("dd/mm/yyyy"));
    auto *label = new TextLabel(name, Type::Secondary, Token::Secondary);
    label->setBuddy(edit);
    m_grid->addWidget(label, 0, column);
    m_grid->addWidget(edit, 1, column);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this,
            [this, key = asked.field](const QString &text) { m_form.setField(key, text); });
    m_edits.push_back({asked, edit});
}

void AskedFields::refresh()
{
    if (m_form.asked() != m_shown || m_grid == nullptr)
        rebuild();
    setVisible(!m_shown.empty() && !m_form.continues());
    for (const auto &[asked, edit] : m_edits) {
        if (edit->text() != m_form.field(asked.field))
            edit->setText(m_form.field(asked.field));
        const bool faulty = m_form.isMalformed(asked.field) && !edit->hasFocus();
        markFaulty(*edit, faulty);
        edit->setToolTip(faulty ? tr("This cannot be read; look at it again.") : QString());
    }
    if (m_notWorking != nullptr) {
        const QSignalBlocker quiet(m_notWorking);
        m_notWorking->setChecked(m_form.statesNotWorking());
    }
    m_heirs->refresh();
}

bool AskedFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &AskedFields::refresh, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

bool AskedFields::focusFirst()
{
    for (const auto &[asked, edit] : m_edits) {
        if (asked.needed && edit->text().isEmpty()) {
            edit->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return m_heirs->isVisible() && m_heirs->focusFirst();
}

QWidget *AskedFields::chainAfter(QWidget *before)
{
    const auto next = [&before](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const auto &[asked, edit] : m_edits)
        next(edit);
    if (m_notWorking != nullptr)
        next(m_notWorking);
    return m_heirs->isVisibleTo(this) ? m_heirs->chainAfter(before) : before;
}

void AskedFields::retranslate()
{
    rebuild();
    m_heirs->retranslate();
    refresh();
}

} // namespace loket::walkinpanel
