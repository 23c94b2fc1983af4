// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposedialog.h"

#include "changewords.h"
#include "loket/domain/names.h"
#include "loket/ui/datefield.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace loket::changespanel {

using namespace ui;
using domain::ChangeKind;
using domain::FieldKey;

namespace {

constexpr int kWidth = 480;
constexpr int kTextHeight = 64;

QPlainTextEdit *paragraph()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kTextHeight);
    return edit;
}

/// The fields of the claim that a kind of change writes.
std::vector<FieldKey> fieldsOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Account:
        return {FieldKey::BankCode, FieldKey::AccountNumber, FieldKey::AccountHolder};
    case ChangeKind::Nik:
        return {FieldKey::Nik};
    case ChangeKind::Name:
        return {FieldKey::Name};
    case ChangeKind::BirthDate:
        return {FieldKey::BirthDate};
    default:
        return {};
    }
}

} // namespace

ProposeDialog::ProposeDialog(models::ChangeForm &form, QWidget *parent)
    : ConfirmDialog(tr("Propose a change"), tr("A second person confirms it before it takes effect."), tr("Propose"),
                    false, parent)
    , m_form(form)
    , m_kind(new QComboBox)
    , m_bank(new QLineEdit)
    , m_number(new QLineEdit)
    , m_holder(new QLineEdit)
    , m_nik(new QLineEdit)
    , m_name(new QLineEdit)
    , m_date(new DateField(QDate(1990, 1, 1)))
    , m_document(new QComboBox)
    , m_evidence(paragraph())
    , m_reason(paragraph())
{
    setMinimumWidth(kWidth);
    for (const ChangeKind kind : form.proposable())
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    for (const domain::DocumentKind kind : form.waivable())
        m_document->addItem(words::document(kind), static_cast<int>(kind));
    if (const domain::Claim *claim = form.session().claim()) {
        m_holder->setText(QString::fromStdString(claim->form.participant.name));
        if (claim->form.participant.birthDate)
            m_date->setDate(toQDate(*claim->form.participant.birthDate));
    }
    auto *kindName = new TextLabel(tr("&What changes"), Type::BodyStrong);
    kindName->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("What changes"));
    middle()->addWidget(kindName);
    middle()->addWidget(m_kind);
    addField(FieldKey::BankCode, tr("&Bank code"), m_bank);
    addField(FieldKey::AccountNumber, tr("&Account number"), m_number);
    addField(FieldKey::AccountHolder, tr("&Holder"), m_holder);
    addField(FieldKey::Nik, tr("&NIK"), m_nik);
    addField(FieldKey::Name, tr("Na&me"), m_name);
    addField(FieldKey::BirthDate, tr("Birth &date"), m_date);
    const auto other = [this](ChangeKind kind, const QString &name, QWidget *input) {
        addField(FieldKey::Unknown, name, input);
        m_others[kind] = m_fields.at(FieldKey::Unknown);
        m_fields.erase(FieldKey::Unknown);
    };
    other(ChangeKind::SopWaiver, tr("&Paper to do without"), m_document);
    other(ChangeKind::Reopen, tr("&New evidence"), m_evidence);
    addField(FieldKey::Unknown, tr("&Reason, for the second person"), m_reason);
    m_reasonError = m_fields.at(FieldKey::Unknown).error;
    m_fields.erase(FieldKey::Unknown);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProposeDialog::showKind);
    actButton()->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    showKind();
    m_kind->setFocus();
}

void ProposeDialog::addField(FieldKey key, const QString &name, QWidget *input)
{
    auto *label = new TextLabel(name, Type::BodyStrong);
    label->setBuddy(input);
    input->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    auto *error = new FieldError(input);
    middle()->addWidget(label);
    middle()->addWidget(input);
    middle()->addWidget(error);
    m_fields[key] = {label, input, error};
}

ChangeKind ProposeDialog::kind() const
{
    return static_cast<ChangeKind>(m_kind->currentData().toInt());
}

void ProposeDialog::choose(ChangeKind kind, domain::DocumentKind document)
{
    const int row = m_kind->findData(static_cast<int>(kind));
    if (row >= 0)
        m_kind->setCurrentIndex(row);
    const int paper = m_document->findData(static_cast<int>(document));
    if (paper >= 0)
        m_document->setCurrentIndex(paper);
    if (row >= 0 && kind == ChangeKind::SopWaiver)
        m_reason->setFocus();
}

void ProposeDialog::showKind()
{
    const auto show = [](const Field &field, bool shown) {
        field.name->setVisible(shown);
        field.input->setVisible(shown);
        field.error->setError({});
    };
    const std::vector<FieldKey> wanted = fieldsOf(kind());
    for (const auto &[key, field] : m_fields)
        show(field, std::ranges::find(wanted, key) != wanted.end());
    for (const auto &[other, field] : m_others)
        show(field, other == kind());
    m_reasonError->setError({});
    adjustSize();
}

std::string ProposeDialog::value() const
{
    switch (kind()) {
    case ChangeKind::Nik:
        return m_nik->text().trimmed().toStdString();
    case ChangeKind::Name:
        return m_name->text().simplified().toStdString();
    case ChangeKind::BirthDate: {
        const auto date = fromQDate(m_date->date());
        return date ? date->toIso() : std::string();
    }
    case ChangeKind::SopWaiver:
        return std::string(domain::wireName(static_cast<domain::DocumentKind>(m_document->currentData().toInt())));
    case ChangeKind::Reopen:
        return m_evidence->toPlainText().trimmed().toStdString();
    default:
        return {};
    }
}

models::ChangeDraft ProposeDialog::draft() const
{
    models::ChangeDraft draft;
    draft.kind = kind();
    draft.value = value();
    draft.account = {m_bank->text().trimmed().toStdString(), m_number->text().trimmed().toStdString(),
                     m_holder->text().simplified().toStdString()};
    draft.reason = m_reason->toPlainText().trimmed().toStdString();
    return draft;
}

FieldError *ProposeDialog::errorOf(const models::ChangeProblem &problem)
{
    if (problem.fault == models::ChangeFault::ReasonShort)
        return m_reasonError;
    const auto field = m_fields.find(problem.field);
    if (field != m_fields.end())
        return field->second.error;
    const auto other = m_others.find(kind());
    return other == m_others.end() ? m_reasonError : other->second.error;
}

void ProposeDialog::act()
{
    const models::ChangeDraft proposal = draft();
    for (auto &[key, field] : m_fields)
        field.error->setError({});
    for (auto &[key, field] : m_others)
        field.error->setError({});
    m_reasonError->setError({});
    FieldError *first = nullptr;
    for (const models::ChangeProblem &problem : m_form.problems(proposal)) {
        FieldError *error = errorOf(problem);
        error->setError(problemText(problem));
        if (first == nullptr)
            first = error;
    }
    if (first != nullptr)
        return first->focusFault();
    m_form.propose(proposal);
    accept();
}

} // namespace loket::changespanel
