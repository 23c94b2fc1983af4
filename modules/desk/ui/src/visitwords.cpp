// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/words.h"

#include <QCoreApplication>
#include <array>

namespace loket::ui {
namespace {

template <typename E> struct Word
{
    E value;
    const char *text;
};

template <typename E, std::size_t N> QString find(const std::array<Word<E>, N> &words, E value)
{
    for (const Word<E> &word : words) {
        if (word.value == value)
            return QCoreApplication::translate("Words", word.text);
    }
    return QCoreApplication::translate("Words", words.front().text);
}

constexpr std::array kVisitState{
    Word<domain::VisitState>{domain::VisitState::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::VisitState>{domain::VisitState::Booked, QT_TRANSLATE_NOOP("Words", "Booked")},
    Word<domain::VisitState>{domain::VisitState::Arrived, QT_TRANSLATE_NOOP("Words", "Arrived")},
    Word<domain::VisitState>{domain::VisitState::Waiting, QT_TRANSLATE_NOOP("Words", "Waiting")},
    Word<domain::VisitState>{domain::VisitState::Called, QT_TRANSLATE_NOOP("Words", "Called")},
    Word<domain::VisitState>{domain::VisitState::Serving, QT_TRANSLATE_NOOP("Words", "Being served")},
    Word<domain::VisitState>{domain::VisitState::OnHold, QT_TRANSLATE_NOOP("Words", "On hold")},
    Word<domain::VisitState>{domain::VisitState::Done, QT_TRANSLATE_NOOP("Words", "Done")},
    Word<domain::VisitState>{domain::VisitState::NotHere, QT_TRANSLATE_NOOP("Words", "Not here")},
    Word<domain::VisitState>{domain::VisitState::Left, QT_TRANSLATE_NOOP("Words", "Left")},
    Word<domain::VisitState>{domain::VisitState::Moved, QT_TRANSLATE_NOOP("Words", "Moved")},
    Word<domain::VisitState>{domain::VisitState::Unresolved, QT_TRANSLATE_NOOP("Words", "Unresolved")},
};

constexpr std::array kService{
    Word<domain::Service>{domain::Service::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::Service>{domain::Service::Counter, QT_TRANSLATE_NOOP("Words", "Counter")},
    Word<domain::Service>{domain::Service::Video, QT_TRANSLATE_NOOP("Words", "Video booth")},
    Word<domain::Service>{domain::Service::Company, QT_TRANSLATE_NOOP("Words", "Company")},
    Word<domain::Service>{domain::Service::DocumentFix, QT_TRANSLATE_NOOP("Words", "Document fix")},
};

constexpr std::array kPriorityReason{
    Word<domain::PriorityReason>{domain::PriorityReason::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::PriorityReason>{domain::PriorityReason::None, QT_TRANSLATE_NOOP("Words", "Ordinary")},
    Word<domain::PriorityReason>{domain::PriorityReason::Elderly, QT_TRANSLATE_NOOP("Words", "Elderly")},
    Word<domain::PriorityReason>{domain::PriorityReason::Disability, QT_TRANSLATE_NOOP("Words", "Disability")},
    Word<domain::PriorityReason>{domain::PriorityReason::Pregnant, QT_TRANSLATE_NOOP("Words", "Pregnant")},
    Word<domain::PriorityReason>{domain::PriorityReason::Ill, QT_TRANSLATE_NOOP("Words", "Ill")},
    Word<domain::PriorityReason>{domain::PriorityReason::Other, QT_TRANSLATE_NOOP("Words", "Other")},
};

constexpr std::array kRole{
    Word<domain::Role>{domain::Role::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::Role>{domain::Role::Participant, QT_TRANSLATE_NOOP("Words", "Participant")},
    Word<domain::Role>{domain::Role::Helper, QT_TRANSLATE_NOOP("Words", "Helper")},
    Word<domain::Role>{domain::Role::Frontliner, QT_TRANSLATE_NOOP("Words", "Frontliner")},
    Word<domain::Role>{domain::Role::Cso, QT_TRANSLATE_NOOP("Words", "Service officer")},
    Word<domain::Role>{domain::Role::Verifier, QT_TRANSLATE_NOOP("Words", "Verifier")},
    Word<domain::Role>{domain::Role::Supervisor, QT_TRANSLATE_NOOP("Words", "Supervisor")},
    Word<domain::Role>{domain::Role::BranchHead, QT_TRANSLATE_NOOP("Words", "Branch head")},
    Word<domain::Role>{domain::Role::HeadOffice, QT_TRANSLATE_NOOP("Words", "Head office")},
    Word<domain::Role>{domain::Role::System, QT_TRANSLATE_NOOP("Words", "System")},
};

} // namespace

QString wordOf(domain::VisitState value)
{
    return find(kVisitState, value);
}

QString wordOf(domain::Service value)
{
    return find(kService, value);
}

QString wordOf(domain::PriorityReason value)
{
    return find(kPriorityReason, value);
}

QString wordOf(domain::Role value)
{
    return find(kRole, value);
}

} // namespace loket::ui
