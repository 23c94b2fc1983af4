// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkinwords.h"

#include "loket/ui/formats.h"
#include "loket/ui/qrcode.h"
#include "loket/words/words.h"

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

ui::Ticket ticketOf(const domain::Visit &visit, const QString &office, const QStringList &originals,
                    core::Timestamp now, core::Zone zone)
{
    ui::Ticket ticket;
    ticket.office = office;
    ticket.service = QStringLiteral("Layanan klaim JHT");
    ticket.number = QString::fromStdString(visit.ticket);
    ticket.place = placeOf(visit.service);
    // An id says nothing about the person; only the centre can follow it.
    if (const auto code = ui::makeQrCode(QByteArray::fromStdString(visit.id.toString())))
        ticket.code = *code;
    for (const QString &name : originals)
        ticket.originals.append({name, true});
    ticket.printedAt = QStringLiteral("%1, %2 %3")
                           .arg(ui::longDateText(core::localDate(now, zone)), ui::clockText(now, zone),
                                QString::fromLatin1(core::nameOf(zone).data(), qsizetype(core::nameOf(zone).size())));
    return ticket;
}

} // namespace loket::walkinpanel
