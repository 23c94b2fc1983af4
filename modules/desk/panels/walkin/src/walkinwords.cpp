// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkinwords.h"

#include "loket/ui/formats.h"
#include "loket/ui/qrcode.h"
#include "loket/words/words.h"
#include "waittexts.h"

#include <QCoreApplication>

namespace loket::walkinpanel {

using models::IdentifierKind;
using models::WalkInFault;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::walkinpanel::Words)

public:
    static QString problem(const models::WalkInProblem &problem)
    {
        switch (problem.fault) {
        case WalkInFault::NobodyYet:
            return tr("Scan or type who comes.");
        case WalkInFault::NameMissing:
            return tr("Write the name.");
        case WalkInFault::ReasonMissing:
            return tr("Choose why the claim is made.");
        case WalkInFault::ConsentMissing:
            return tr("Ask for consent and tick it.");
        case WalkInFault::PriorityNoteMissing:
            return tr("Say why this person goes first.");
        case WalkInFault::FieldMalformed:
            return tr("%1 cannot be read; look at it again.").arg(words::field(problem.field));
        case WalkInFault::Busy:
            return tr("Being saved…");
        }
        return {};
    }

    static QString kind(const models::WalkInIdentifier &who)
    {
        switch (who.kind) {
        case IdentifierKind::Nik:
            return tr("NIK, 16 digits");
        case IdentifierKind::Kpj:
            return tr("KPJ, %n digits", "", static_cast<int>(who.value.size()));
        case IdentifierKind::Phone:
            return tr("Telephone");
        case IdentifierKind::None:
            break;
        }
        return {};
    }
};

/// On paper everything is Indonesian, whatever language the program speaks.
QString placeOf(domain::Service service)
{
    switch (service) {
    case domain::Service::Video:
        return QStringLiteral("Bilik video");
    case domain::Service::Company:
        return QStringLiteral("Layanan perusahaan");
    case domain::Service::DocumentFix:
        return QStringLiteral("Perbaikan berkas");
    default:
        return QStringLiteral("Meja layanan");
    }
}

} // namespace

QString problemText(const models::WalkInProblem &problem)
{
    return Words::problem(problem);
}

QString kindText(const models::WalkInIdentifier &who)
{
    return Words::kind(who);
}

ui::Ticket ticketOf(const domain::Visit &visit, const TicketFacts &facts)
{
    ui::Ticket ticket;
    ticket.office = facts.office;
    ticket.service = QStringLiteral("Layanan klaim JHT");
    ticket.number = QString::fromStdString(visit.ticket);
    ticket.place = placeOf(visit.service);
    // An id says nothing about the person; only the centre can follow it.
    if (const auto code = ui::makeQrCode(QByteArray::fromStdString(visit.id.toString())))
        ticket.code = *code;
    ticket.waitBand = paperBand(facts.wait);
    if (!ticket.waitBand.isEmpty())
        ticket.countedAt = ui::clockText(facts.now, facts.zone);
    for (const QString &name : facts.originals)
        ticket.originals.append({name, true});
    const std::string_view zone = core::nameOf(facts.zone);
    ticket.printedAt =
        QStringLiteral("%1, %2 %3")
            .arg(ui::longDateText(core::localDate(facts.now, facts.zone)), ui::clockText(facts.now, facts.zone),
                 QString::fromLatin1(zone.data(), qsizetype(zone.size())));
    return ticket;
}

} // namespace loket::walkinpanel
