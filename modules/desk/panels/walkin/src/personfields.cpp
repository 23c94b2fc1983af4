// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfields.h"

#include "loket/core/mask.h"
#include "loket/ui/metrics.h"
#include "loket/ui/style.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <array>

namespace loket::walkinpanel {

using namespace ui;
using domain::FieldKey;

namespace {

constexpr int kColumns = 4;
constexpr std::array kOrder{FieldKey::Name,     FieldKey::Nik,           FieldKey::BirthDate,
                            FieldKey::Phone,    FieldKey::Kpj,           FieldKey::Employer,
                            FieldKey::BankCode, FieldKey::AccountNumber, FieldKey::AccountHolder};

bool isSecret(FieldKey key)
{
    return key == FieldKey::Nik || key == FieldKey::Phone || key == FieldKey::Kpj || key == FieldKey::AccountNumber;
}

/// Whoever stands at the desk sees the screen too: a number is whole only while it is being typed.
QString shown(FieldKey key, const QString &text, bool beingTyped)
{
    if (beingTyped || !isSecret(key))
        return text;
    return QString::fromStdString(core::mask(text.toStdString()));
}

} // namespace

PersonFields::PersonFields(models::WalkInForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_consent(new QCheckBox)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGutter);
    grid->setVerticalSpacing(3);
    int at = 0;
    for (const FieldKey key : kOrder) {
        const Field field{new TextLabel(QString(), Type::Secondary, Token::Secondary), new QLineEdit};
        field.name->setBuddy(field.edit);
        grid->addWidget(field.name, 2 * (at / kColumns), at % kColumns);
        grid->addWidget(field.edit, 2 * (at / kColumns) + 1, at % kColumns);
        connect(field.edit, &QLineEdit::textEdited, this,
                [this, key](const QString &text) { m_form.setField(key, text); });
        field.edit->installEventFilter(this);
        m_fields.emplace(key, field);
        ++at;
    }
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(m_consent, 2 * (at / kColumns) + 1, at % kColumns, 1, kColumns - at % kColumns);
    connect(m_consent, &QCheckBox::toggled, this, [this](bool on) { m_form.setConsent(on); });
    connect(&form, &models::WalkInForm::changed, this, &PersonFields::refresh);
    retranslate();
}

void PersonFields::refresh()
{
    for (const auto &[key, field] : m_fields) {
        const QString text = shown(key, m_form.field(key), field.edit->hasFocus());
        if (field.edit->text() != text)
            field.edit->setText(text);
        // While somebody still types nothing is wrong yet.
        const bool faulty = m_form.isMalformed(key) && !field.edit->hasFocus();
        markFaulty(*field.edit, faulty);
        field.edit->setToolTip(faulty ? tr("This cannot be read; look at it again.") : QString());
    }
    const QSignalBlocker quiet(m_consent);
    m_consent->setChecked(m_form.consent());
}

bool PersonFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // After the field itself has taken the change in.
        QMetaObject::invokeMethod(this, &PersonFields::refresh, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void PersonFields::focusFirst()
{
    for (const FieldKey key : kOrder) {
        QLineEdit *edit = m_fields.at(key).edit;
        if (edit->text().isEmpty())
            return edit->setFocus();
    }
    m_consent->setFocus();
}

void PersonFields::retranslate()
{
    for (const auto &[key, field] : m_fields) {
        field.name->setText(words::field(key));
        field.edit->setAccessibleName(words::field(key));
    }
    m_fields.at(FieldKey::BirthDate).edit->setPlaceholderText(tr("dd/mm/yyyy"));
    m_fields.at(FieldKey::Kpj).edit->setToolTip(tr("Several cards: with a comma between them"));
    m_consent->setText(tr("C&onsents to the use of these data"));
    refresh();
}

} // namespace loket::walkinpanel
