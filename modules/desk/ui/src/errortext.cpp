// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/errortext.h"

#include <QCoreApplication>

namespace loket::ui {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::ErrorText)

public:
    static QString input(core::ErrorCode code);
    static QString rules(core::ErrorCode code);
    static QString surroundings(core::ErrorCode code);
};

/// What was typed, sent or asked for. Empty when the code is of another kind.
QString ErrorText::input(core::ErrorCode code)
{
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::Malformed:
        return tr("This is not written the way it should be. Check it and try again.");
    case ErrorCode::MissingField:
        return tr("Something required is still empty. Fill it in and try again.");
    case ErrorCode::InvalidValue:
        return tr("This value cannot be right. Check it against the document.");
    case ErrorCode::OutOfRange:
        return tr("This value is outside its limits. Check it again.");
    case ErrorCode::TooLarge:
        return tr("The file is too large. Take a smaller photo and try again.");
    case ErrorCode::UnsupportedMedia:
        return tr("This kind of file is not taken. Use a JPEG, PNG or PDF file.");
    case ErrorCode::TooDeep:
    case ErrorCode::BadEncoding:
    case ErrorCode::DigestMismatch:
    case ErrorCode::WrongOffset:
        return tr("The file did not arrive whole. Send it again.");
    case ErrorCode::NotSignedIn:
        return tr("Your session has ended. Sign in again; your work is kept.");
    case ErrorCode::WrongCredentials:
        return tr("The user name or the password is wrong. Check Caps Lock and try again.");
    case ErrorCode::LockedOut:
        return tr("Too many wrong attempts. Wait a while or ask your branch administrator.");
    case ErrorCode::NotAllowed:
        return tr("Your role may not do this. Ask your supervisor.");
    case ErrorCode::OtherBranch:
        return tr("This belongs to another branch.");
    case ErrorCode::NotFound:
        return tr("Nothing found. Check the number.");
    case ErrorCode::Duplicate:
    case ErrorCode::KeyReused:
        return tr("This has been recorded before. Look at the latest state first.");
    default:
        return {};
    }
}

/// Rules of claims and visits.
QString ErrorText::rules(core::ErrorCode code)
{
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::WrongState:
        return tr("This can no longer be done, the state has changed. Look at the latest state.");
    case ErrorCode::RevisionChanged:
        return tr("Somebody else changed this first. Compare both versions, nothing is lost.");
    case ErrorCode::FourEyes:
        return tr("You handled this yourself. Another person must decide.");
    case ErrorCode::IncompleteDocuments:
        return tr("Documents are missing or unclear. Complete them first.");
    case ErrorCode::IncompleteChecks:
        return tr("Some checks are not done yet. Finish them first.");
    case ErrorCode::IdentifiersNotConfirmed:
        return tr("Confirm NIK, card and account number against the originals first.");
    case ErrorCode::ReasonRequired:
        return tr("Choose a reason and write a note first.");
    case ErrorCode::ReasonNotApplicable:
        return tr("This reason does not belong to this decision. Choose another.");
    case ErrorCode::NotEligible:
        return tr("By the rules this claim cannot be paid yet. See the reason in the claim.");
    case ErrorCode::OnHold:
        return tr("This claim is held for legal reasons. Ask your supervisor.");
    case ErrorCode::AttemptsLeft:
        return tr("Call again first: the participant has attempts left.");
    case ErrorCode::OpenClaimExists:
        return tr("There is another open claim for this card. Continue that one.");
    case ErrorCode::QueueEmpty:
        return tr("Nobody is waiting.");
    case ErrorCode::QuotaReached:
        return tr("Today is full. Offer the next day.");
    case ErrorCode::ConsentRequired:
        return tr("Ask for consent first.");
    case ErrorCode::RulesChanged:
        return tr("The rules have changed since this was computed. Compute it again.");
    case ErrorCode::AboveLimit:
        return tr("The amount is above what you may approve. It goes to the branch head.");
    default:
        return {};
    }
}

/// What failed around us.
QString ErrorText::surroundings(core::ErrorCode code)
{
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::Unavailable:
        return tr("The centre cannot be reached now. It is tried again by itself.");
    case ErrorCode::Timeout:
        return tr("The answer takes too long. Try again.");
    case ErrorCode::Storage:
        return tr("Saving failed, nothing was changed. Check the free space of the disk.");
    case ErrorCode::NewerDatabase:
        return tr("The data were written by a newer Loket. Install the new version.");
    case ErrorCode::HelperFailed:
        return tr("The document could not be opened safely. Ask for a new photo or scan.");
    case ErrorCode::Corrupt:
        return tr("Stored data do not match their check sum. Call your administrator.");
    default:
        return {};
    }
}

} // namespace

QString errorText(core::ErrorCode code)
{
    QString text = ErrorText::input(code);
    if (text.isEmpty())
        text = ErrorText::rules(code);
    if (text.isEmpty())
        text = ErrorText::surroundings(code);
    if (text.isEmpty())
        text = QCoreApplication::translate("loket::ui::ErrorText",
                                           "Something went wrong in Loket. Nothing was changed. Try again, then "
                                           "call your administrator.");
    return text;
}

QString errorText(const core::Error &error)
{
    return errorText(error.code);
}

} // namespace loket::ui
