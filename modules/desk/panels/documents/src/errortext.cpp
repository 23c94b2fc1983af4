// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QCoreApplication>

namespace loket::documentspanel {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(loket::documentspanel::ErrorText)
};

} // namespace

ErrorText errorText(const core::Error &error)
{
    using core::ErrorCode;
    switch (error.code) {
    case ErrorCode::Malformed:
    case ErrorCode::DigestMismatch:
    case ErrorCode::Corrupt:
        return {Texts::tr("The file is damaged. Ask the participant to send it again."), false};
    case ErrorCode::UnsupportedMedia:
        if (error.field == "document.password")
            return {Texts::tr("It is locked with a password. Ask the participant for a file without one."), false};
        return {Texts::tr("It is not a JPEG, PNG or PDF, whatever its name says. Ask for a photo or a PDF."), false};
    case ErrorCode::TooLarge:
        return {Texts::tr("It is larger than can be opened safely. Ask for an ordinary photo or scan."), false};
    case ErrorCode::OutOfRange:
        return {Texts::tr("It has no such page."), false};
    case ErrorCode::Timeout:
        return {Texts::tr("Opening it took too long and was stopped. Other documents are not affected."), true};
    case ErrorCode::HelperFailed:
        return {Texts::tr("The viewer stopped while reading it. Other documents are not affected."), true};
    case ErrorCode::NotFound:
    case ErrorCode::Unavailable:
        return {Texts::tr("It is not on this PC yet. It comes when the centre can be reached."), true};
    case ErrorCode::NotAllowed:
    case ErrorCode::OtherBranch:
        return {Texts::tr("Your role may not see it."), false};
    default:
        return {Texts::tr("Something unexpected happened."), true};
    }
}

} // namespace loket::documentspanel
