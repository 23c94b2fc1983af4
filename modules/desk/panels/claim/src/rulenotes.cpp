// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulenotes.h"

#include "loket/ui/iconlabel.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace loket::claimpanel {

using namespace ui;

RuleNotes::RuleNotes(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGrid + 2);
    hide();
}

void RuleNotes::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_missing.clear();
    m_warnings.clear();
    hide();
}

void RuleNotes::setVerdict(const domain::RulesVerdict &verdict)
{
    if (verdict.missing == m_missing && verdict.warnings == m_warnings)
        return;
    clear();
    m_missing = verdict.missing;
    m_warnings = verdict.warnings;
    for (const domain::RequiredDocument &document : verdict.missing)
        addMissing(document);
    for (const std::string &code : verdict.warnings)
        addWarning(code);
    setVisible(m_layout->count() > 0);
}

void RuleNotes::add(Icon icon, Token role, const QString &title, const QString &below)
{
    auto *note = new QWidget;
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (const auto &[text, type, ink] :
         {std::tuple(title, Type::SecondaryBold, role), std::tuple(below, Type::Secondary, Token::Text)}) {
        if (text.isEmpty())
            continue;
        auto *label = new TextLabel(text, type, ink);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addWidget(new IconLabel(icon, role), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_layout->addWidget(note);
}

void RuleNotes::addMissing(const domain::RequiredDocument &document)
{
    QString name = words::document(document.kind);
    for (const domain::DocumentKind kind : document.alternatives)
        name = tr("%1 or %2").arg(name, words::document(kind));
    const QString code =
        document.whenMissing == domain::ReasonCode::Unknown
            ? QString()
            : QStringLiteral(" (%1)").arg(words::reasonCode(document.whenMissing).section(QLatin1Char(' '), 0, 0));
    const QString follows = document.byLaw
                                ? tr("Required by law: postpone%1, or reject when it cannot be brought.").arg(code)
                                : tr("Asked by procedure only: postpone%1, never reject.").arg(code);
    add(Icon::FileText, document.byLaw ? Token::Bad : Token::Warning, tr("Missing: %1").arg(name),
        document.source.empty() ? follows
                                : QStringLiteral("%1 %2").arg(follows, QString::fromStdString(document.source)));
}

void RuleNotes::addWarning(const std::string &code)
{
    if (code == "foreigner_tax")
        add(Icon::Calculator, Token::Warning, tr("Foreigner's tax: the tax officer computes it"),
            tr("Loket shows no amount. Postpone the claim and hand it to the tax officer."));
    else if (code == "arrears_follow_up")
        add(Icon::Building2, Token::Warning, tr("The employer is in arrears"),
            tr("What was paid in is paid out now; the rest is collected from the employer and paid later."));
    else if (code == "jmo_offer")
        add(Icon::Phone, Token::Info, tr("Small enough for JMO"),
            tr("Offer the JMO app for the next time. Never refuse here because of it."));
    else if (code == "tax_number_unasked")
        add(Icon::Calculator, Token::Warning, tr("No tax number is known"),
            tr("Ask for the NPWP, or whether the NIK is registered as one: without it the tax is higher."));
    else if (code == "cards_paid_out")
        add(Icon::IdCard, Token::Info, tr("A card was paid out already"), tr("Only the others are paid now."));
    else if (code != "tax_of_rest") // that has a card of its own
        add(Icon::Info, Token::Info, QString::fromStdString(code), {});
}

} // namespace loket::claimpanel
