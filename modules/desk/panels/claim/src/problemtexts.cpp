// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemtexts.h"

#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::claimpanel {
namespace {

using models::FormFault;
using models::FormField;
using models::FormProblem;

class Problems
{
    Q_DECLARE_TR_FUNCTIONS(loket::claimpanel::Problems)

public:
    static QString identifier(const FormProblem &problem);
    static QString words(const FormProblem &problem);
    static QString claim(FormFault fault);
    static QString approval(const FormProblem &problem);
};

QString Problems::identifier(const FormProblem &problem)
{
    const bool ticket = problem.field == FormField::Ticket;
    if (problem.fault == FormFault::NotThisClaim)
        return ticket ? tr("This is not the ticket or number of this claim. Look who sits before you.")
                      : tr("These are not the last digits of this participant. Read them from the card.");
    return ticket ? tr("Write the ticket or claim number.") : tr("Write the last 4 digits of the NIK.");
}

QString Problems::words(const FormProblem &problem)
{
    switch (problem.field) {
    case FormField::Outcome:
        return tr("Choose an outcome.");
    case FormField::Reason:
        return tr("Choose a reason.");
    case FormField::Requests:
        return tr("Tick at least one document that is to be brought again.");
    case FormField::Sentence:
        return tr("Write at least 10 letters so that the participant knows what to do.");
    default:
        return {};
    }
}

QString Problems::claim(FormFault fault)
{
    switch (fault) {
    case FormFault::NotInVerification:
        return tr("The claim is not in verification.");
    case FormFault::RoleMayNot:
        return tr("Only a service officer decides.");
    case FormFault::ChangePending:
        return tr("A change of data waits for its second person.");
    default:
        return tr("No claim is open.");
    }
}

QString Problems::approval(const FormProblem &problem)
{
    switch (problem.fault) {
    case FormFault::ItemOpen:
        return tr("Still to be checked: %1.").arg(words::checklistItem(problem.item));
    case FormFault::ItemFailed:
        return tr("Failed, so it cannot be approved: %1.").arg(words::checklistItem(problem.item));
    case FormFault::DocumentOpen:
        return tr("Missing or unreadable: %1.").arg(words::document(problem.document));
    case FormFault::NotEligible:
        return problem.reason == domain::ReasonCode::Unknown
                   ? tr("The rules do not allow this claim yet; see why below.")
                   : tr("The rules say no: %1.").arg(words::reasonCode(problem.reason));
    default:
        return tr("The amount is not known, so nothing can be approved.");
    }
}

} // namespace

QString problemText(const FormProblem &problem)
{
    switch (problem.field) {
    case FormField::Ticket:
    case FormField::NikLast4:
        return Problems::identifier(problem);
    case FormField::Outcome:
    case FormField::Reason:
    case FormField::Requests:
    case FormField::Sentence:
        return Problems::words(problem);
    case FormField::Claim:
        return Problems::claim(problem.fault);
    case FormField::Checklist:
    case FormField::Documents:
    case FormField::Benefit:
        return Problems::approval(problem);
    }
    return {};
}

} // namespace loket::claimpanel
