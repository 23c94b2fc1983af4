// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemtexts.h"

#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::claimpanel {
namespace {

using models::FormFault;
using models::FormField;
using models::FormProblem;

constexpr qsizetype kNamed = 3; ///< more than this is counted, not named

class Problems
{
    Q_DECLARE_TR_FUNCTIONS(loket::claimpanel::Problems)

public:
    static QString identifier(const FormProblem &problem);
    static QString words(const FormProblem &problem);
    static QString claim(FormFault fault);
    static QString approval(const FormProblem &problem);
    static QString items(const std::vector<FormProblem> &problems);
    static QString fields(const std::vector<FormProblem> &problems);
    static QString documents(const std::vector<FormProblem> &problems);
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
    if (problem.fault == FormFault::TaxOfficer)
        return tr("A foreigner's tax is computed by the tax officer, so nothing can be approved here.");
    if (problem.fault != FormFault::NotEligible)
        return tr("The amount is not known, so nothing can be approved.");
    return problem.reason == domain::ReasonCode::Unknown
               ? tr("The rules do not allow this claim yet; see why below.")
               : tr("The rules say no: %1.").arg(words::reasonCode(problem.reason));
}

QString Problems::items(const std::vector<FormProblem> &problems)
{
    QStringList open;
    QStringList failed;
    for (const FormProblem &problem : problems)
        (problem.fault == FormFault::ItemFailed ? failed : open).append(words::checklistItem(problem.item));
    QStringList sentences;
    if (!failed.isEmpty())
        sentences.append(tr("Failed, so it cannot be approved: %1.").arg(failed.join(QStringLiteral("; "))));
    if (open.size() > kNamed)
        sentences.append(tr("%n checks are still open, each is marked above.", "", static_cast<int>(open.size())));
    else if (!open.isEmpty())
        sentences.append(tr("Still to be checked: %1.").arg(open.join(QStringLiteral("; "))));
    return sentences.join(QLatin1Char(' '));
}

QString Problems::fields(const std::vector<FormProblem> &problems)
{
    QStringList names;
    for (const FormProblem &problem : problems)
        names.append(words::field(problem.fieldKey));
    return tr("A register says something else. Give your verdict in the comparison on: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

QString Problems::documents(const std::vector<FormProblem> &problems)
{
    QStringList names;
    for (const FormProblem &problem : problems)
        names.append(words::document(problem.document));
    return tr("Missing or unreadable: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString problemText(const std::vector<FormProblem> &ofOneField)
{
    if (ofOneField.empty())
        return {};
    const FormProblem &problem = ofOneField.front();
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
        return Problems::items(ofOneField);
    case FormField::Fields:
        return Problems::fields(ofOneField);
    case FormField::Documents:
        return Problems::documents(ofOneField);
    case FormField::Benefit:
        return Problems::approval(problem);
    }
    return {};
}

} // namespace loket::claimpanel
