// SPDX-License-Identifier: GPL-3.0-or-later
#include "heirlist.h"

#include "loket/core/date.h"
#include "loket/ui/iconbutton.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/style.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <array>

namespace loket::walkinpanel {

using namespace ui;
using domain::HeirRelation;
using models::WalkInHeir;

namespace {

constexpr std::array kRelations{HeirRelation::Child,       HeirRelation::Spouse,     HeirRelation::Parent,
                                HeirRelation::Grandparent, HeirRelation::Grandchild, HeirRelation::Sibling,
                                HeirRelation::ParentInLaw, HeirRelation::Testament,  HeirRelation::Estate};
enum Column
{
    kName,
    kRelation,
    kBirth,
    kGuardian,
    kClaims,
    kRemove
};

bool isFaulty(const QString &date)
{
    return !date.trimmed().isEmpty() && !core::Date::parse(date.trimmed().toStdString());
}

} // namespace

HeirList::HeirList(models::WalkInForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_place(new QWidget)
    , m_add(new KeyButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_place);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setGlyph(Icon::UserPlus);
    connect(m_add, &QAbstractButton::clicked, this, &HeirList::addHeir);
    retranslate();
}

void HeirList::rebuild()
{
    m_rows.clear();
    auto *place = new QWidget;
    m_grid = new QGridLayout(place);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(kName, 3);
    m_grid->setColumnStretch(kRelation, 2);
    m_grid->setColumnStretch(kBirth, 2);
    m_grid->setColumnStretch(kGuardian, 3);
    const auto head = [this](Column column, const QString &text) {
        m_grid->addWidget(new TextLabel(text, Type::Secondary, Token::Secondary), 0, column);
    };
    head(kName, tr("Heir"));
    head(kRelation, tr("Relation"));
    head(kBirth, tr("Born on"));
    head(kGuardian, tr("Guardian of a minor"));
    for (int at = 0; at < static_cast<int>(m_form.heirs().size()); ++at)
        addRow(at);
    layout()->replaceWidget(m_place, place);
    m_place->hide();
    m_place->deleteLater();
    m_place = place;
    m_place->show(); // at once, not with the next event: the keys go there
    emit rebuilt();
}

void HeirList::addRow(int at)
{
    const Row row{new QLineEdit,
                  new QComboBox,
                  new QLineEdit,
                  new QLineEdit,
                  new QCheckBox(tr("Claims")),
                  new IconButton(Icon::Trash2, tr("Take out heir %1").arg(at + 1))};
    for (const HeirRelation relation : kRelations)
        row.relation->addItem(words::heirRelation(relation));
    row.birth->setPlaceholderText(tr("dd/mm/yyyy"));
    row.name->setAccessibleName(tr("Name of heir %1").arg(at + 1));
    row.relation->setAccessibleName(tr("Relation of heir %1").arg(at + 1));
    row.birth->setAccessibleName(tr("Birth date of heir %1").arg(at + 1));
    row.guardian->setAccessibleName(tr("Guardian of heir %1").arg(at + 1));
    row.claims->setAccessibleName(tr("Heir %1 claims").arg(at + 1));
    row.remove->setSide(28);
    row.remove->setEnabled(m_form.heirs().size() > 1);
    m_grid->addWidget(row.name, at + 1, kName);
    m_grid->addWidget(row.relation, at + 1, kRelation);
    m_grid->addWidget(row.birth, at + 1, kBirth);
    m_grid->addWidget(row.guardian, at + 1, kGuardian);
    m_grid->addWidget(row.claims, at + 1, kClaims);
    m_grid->addWidget(row.remove, at + 1, kRemove);
    for (QLineEdit *edit : {row.name, row.birth, row.guardian})
        connect(edit, &QLineEdit::textEdited, this, &HeirList::collect);
    connect(row.birth, &QLineEdit::editingFinished, this, &HeirList::refresh);
    connect(row.relation, &QComboBox::activated, this, &HeirList::collect);
    connect(row.claims, &QCheckBox::toggled, this, &HeirList::collect);
    // Later, because the row goes.
    connect(
        row.remove, &QAbstractButton::clicked, this, [this, at] { removeHeir(at); }, Qt::QueuedConnection);
    m_rows.push_back(row);
}

void HeirList::refresh()
{
    if (m_collecting)
        return;
    const std::vector<WalkInHeir> &heirs = m_form.heirs();
    if (m_rows.size() != heirs.size() || m_grid == nullptr)
        rebuild();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        const WalkInHeir &heir = heirs[at];
        const auto show = [](QLineEdit *edit, const QString &text) {
            if (edit->text() != text)
                edit->setText(text);
        };
        show(row.name, heir.name);
        show(row.birth, heir.birthDate);
        show(row.guardian, heir.guardian);
        row.relation->setCurrentIndex(
            static_cast<int>(std::ranges::find(kRelations, heir.relation) - kRelations.begin()));
        const QSignalBlocker quiet(row.claims);
        row.claims->setChecked(heir.claims);
        markFaulty(*row.birth, isFaulty(heir.birthDate) && !row.birth->hasFocus());
    }
}

void HeirList::collect()
{
    std::vector<WalkInHeir> heirs;
    for (const Row &row : m_rows) {
        const auto relation = static_cast<std::size_t>(std::max(0, row.relation->currentIndex()));
        heirs.push_back(
            {row.name->text(), kRelations[relation], row.birth->text(), row.guardian->text(), row.claims->isChecked()});
    }
    // What the form says meanwhile is what stands here already.
    m_collecting = true;
    m_form.setHeirs(std::move(heirs));
    m_collecting = false;
}

void HeirList::addHeir()
{
    auto heirs = m_form.heirs();
    heirs.emplace_back();
    m_form.setHeirs(std::move(heirs));
    refresh();
    m_rows.back().name->setFocus(Qt::OtherFocusReason);
}

void HeirList::removeHeir(int at)
{
    auto heirs = m_form.heirs();
    if (at < 0 || static_cast<std::size_t>(at) >= heirs.size())
        return;
    heirs.erase(heirs.begin() + at);
    m_form.setHeirs(std::move(heirs));
    refresh();
}

bool HeirList::focusFirst()
{
    for (const Row &row : m_rows) {
        if (row.name->text().isEmpty()) {
            row.name->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

QWidget *HeirList::chainAfter(QWidget *before)
{
    const auto next = [&before](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const Row &row : m_rows) {
        for (QWidget *widget :
             std::initializer_list<QWidget *>{row.name, row.relation, row.birth, row.guardian, row.claims, row.remove})
            next(widget);
    }
    next(m_add);
    return before;
}

void HeirList::retranslate()
{
    m_add->setText(tr("Add an &heir"));
    m_add->setAccessibleName(tr("Add an heir"));
    rebuild();
    refresh();
}

} // namespace loket::walkinpanel
