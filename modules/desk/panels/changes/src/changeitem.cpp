// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeitem.h"

#include "changewords.h"
#include "loket/ui/chip.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/maskedfield.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace loket::changespanel {

using namespace ui;
using models::ChangeBar;
using models::ChangedValue;

namespace {

constexpr int kNameColumn = 62;
constexpr std::chrono::seconds kRevealFor{30};

TextLabel *wrapped(const QString &text, Type type = Type::Secondary, Token role = Token::Secondary)
{
    auto *label = new TextLabel(text, type, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangeItem::ChangeItem(models::ChangeForm &form, const domain::Claim &claim, const domain::PendingChange &change,
                       QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_change(change)
    , m_confirm(new KeyButton(Icon::CircleCheck, QString(), KeyButton::Kind::Primary))
    , m_refuse(new KeyButton(Icon::CircleX, QString(), KeyButton::Kind::Danger))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    addHead(*layout);
    addValues(*layout, claim);
    addWords(*layout);
    addButtons(*layout, claim);
    connect(&form.session(), &models::ClaimSession::revealedChanged, this, &ChangeItem::showRevealed);
}

void ChangeItem::addHead(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(kindText(m_change.kind), Type::Title), 1);
    auto *steps = new Chip;
    steps->setShape(Chip::Shape::Flag);
    if (models::isFirstLook(m_change))
        steps->setState(Tone::Warning, Icon::Eye, tr("1 of 2: to be checked"));
    else if (m_change.byParticipant())
        steps->setState(Tone::Info, Icon::Users, tr("2 of 2: to be confirmed"));
    else
        steps->setState(Tone::Info, Icon::Users, tr("To be confirmed"));
    row->addWidget(steps);
    layout.addLayout(row);
}

void ChangeItem::addSide(QGridLayout &grid, int row, int column, const ChangedValue &value, const std::string &side)
{
    const QString shown = shownValue(m_change.kind, value.field, side);
    const QString which = column == 1 ? tr("now") : tr("proposed");
    if (!isMasked(value.field) || side.empty()) {
        grid.addWidget(wrapped(shown, column == 1 ? Type::Body : Type::BodyStrong, Token::Text), row, column);
        return;
    }
    auto *field = new MaskedField(QStringLiteral("%1 (%2)").arg(valueName(value.field), which));
    field->setNameShown(false);
    field->setMasked(shown);
    grid.addWidget(field, row, column);
    m_masked.push_back({value.field, side, field});
    connect(field, &MaskedField::revealRequested, this, [this, key = value.field, field] {
        emit revealWanted(key, field->mapToGlobal(QPoint(0, field->height())));
    });
    connect(field, &MaskedField::hidden, this, [this, key = value.field] { m_form.session().hide(key); });
    if (m_form.session().isRevealed(value.field))
        showRevealed(value.field);
}

void ChangeItem::showRevealed(domain::FieldKey field)
{
    for (const Masked &masked : m_masked) {
        if (masked.field != field)
            continue;
        if (m_form.session().isRevealed(field))
            masked.widget->reveal(QString::fromStdString(masked.whole), kRevealFor);
        else
            masked.widget->setMasked(shownValue(m_change.kind, field, masked.whole));
    }
}

void ChangeItem::addValues(QVBoxLayout &layout, const domain::Claim &claim)
{
    const std::vector<ChangedValue> values = models::valuesOf(claim, m_change);
    const bool sides = values.front().field != domain::FieldKey::Unknown;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnMinimumWidth(0, kNameColumn);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    if (sides) {
        grid->addWidget(new TextLabel(tr("Now"), Type::SecondaryBold, Token::Secondary), 0, 1);
        grid->addWidget(new TextLabel(tr("Proposed"), Type::SecondaryBold, Token::Secondary), 0, 2);
    }
    int row = 1;
    for (const ChangedValue &value : values) {
        if (sides) {
            grid->addWidget(new TextLabel(valueName(value.field), Type::Secondary, Token::Secondary), row, 0);
            addSide(*grid, row, 1, value, value.before);
            addSide(*grid, row++, 2, value, value.after);
        } else {
            grid->addWidget(wrapped(shownValue(m_change.kind, value.field, value.after), Type::BodyStrong, Token::Text),
                            row++, 0, 1, 3);
        }
    }
    layout.addLayout(grid);
    for (const ChangedValue &value : values) {
        const Mark mark = sourceMark(value);
        if (mark.words.isEmpty())
            continue;
        auto *chip = new Chip(mark.tone, mark.icon, mark.words);
        chip->setShape(Chip::Shape::Flag);
        layout.addWidget(chip, 0, Qt::AlignLeft);
        if (!value.source.empty())
            layout.addWidget(
                wrapped(tr("There: %1")
                            .arg(shownValue(m_change.kind,
                                            value.field == domain::FieldKey::Nik ? domain::FieldKey::Name : value.field,
                                            value.source))));
    }
}

void ChangeItem::addWords(QVBoxLayout &layout)
{
    const core::Zone zone = m_form.officer().zone;
    const QString who =
        m_change.byParticipant() ? tr("the participant") : QString::fromStdString(m_change.proposerName);
    layout.addWidget(wrapped(QString::fromStdString(m_change.reason), Type::Body, Token::Text));
    layout.addWidget(wrapped(tr("Proposed by %1, %2").arg(who, momentText(m_change.at, zone))));
    if (m_change.checkedAt)
        layout.addWidget(
            wrapped(tr("Checked by %1, %2")
                        .arg(QString::fromStdString(m_change.checkerName), momentText(*m_change.checkedAt, zone))));
}

bool ChangeItem::canConfirm() const
{
    return m_confirm->isEnabled();
}

void ChangeItem::addButtons(QVBoxLayout &layout, const domain::Claim &claim)
{
    const bool first = models::isFirstLook(m_change);
    const ChangeBar bar = models::changeBar(claim, m_change, m_form.officer());
    const bool own = !m_change.byParticipant() && m_change.proposer == m_form.officer().id;
    m_confirm->setText(first ? tr("Checked, pass &on") : tr("&Confirm change"));
    m_confirm->setEnabled(bar == ChangeBar::None && !m_form.isBusy());
    m_confirm->setDisabledReason(barText(bar, first));
    m_refuse->setText(own ? tr("Take &back") : tr("Re&fuse"));
    m_refuse->setEnabled(models::mayRefuse(claim, m_change, m_form.officer()) && !m_form.isBusy());
    if (bar != ChangeBar::None)
        layout.addWidget(wrapped(barText(bar, first), Type::SecondaryBold, Token::Warning));
    layout.addWidget(m_refuse);
    layout.addWidget(m_confirm);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { emit confirmWanted(m_change.id); });
    connect(m_refuse, &QAbstractButton::clicked, this, [this] { emit refuseWanted(m_change.id); });
}

} // namespace loket::changespanel
