// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enumname.h"
#include "loket/domain/officeenums.h"

namespace loket::domain {

template <> struct EnumNames<Role>
{
    static constexpr std::array kAll{
        EnumName<Role>{Role::Unknown, "unknown"},
        EnumName<Role>{Role::Participant, "participant"},
        EnumName<Role>{Role::Helper, "helper"},
        EnumName<Role>{Role::Frontliner, "frontliner"},
        EnumName<Role>{Role::Cso, "cso"},
        EnumName<Role>{Role::Verifier, "verifier"},
        EnumName<Role>{Role::Supervisor, "supervisor"},
        EnumName<Role>{Role::BranchHead, "branch_head"},
        EnumName<Role>{Role::HeadOffice, "head_office"},
        EnumName<Role>{Role::System, "system"},
    };
};

template <> struct EnumNames<TaxRegime>
{
    static constexpr std::array kAll{
        EnumName<TaxRegime>{TaxRegime::Unknown, "unknown"},
        EnumName<TaxRegime>{TaxRegime::None, "none"},
        EnumName<TaxRegime>{TaxRegime::FinalLumpSum, "final_lump_sum"},
        EnumName<TaxRegime>{TaxRegime::Article17, "article_17"},
        EnumName<TaxRegime>{TaxRegime::NotComputed, "not_computed"},
    };
};

template <> struct EnumNames<SourceState>
{
    static constexpr std::array kAll{
        EnumName<SourceState>{SourceState::Unknown, "unknown"},
        EnumName<SourceState>{SourceState::NotAsked, "not_asked"},
        EnumName<SourceState>{SourceState::Found, "found"},
        EnumName<SourceState>{SourceState::NotFound, "not_found"},
        EnumName<SourceState>{SourceState::Unavailable, "unavailable"},
    };
};

template <> struct EnumNames<AccessKind>
{
    static constexpr std::array kAll{
        EnumName<AccessKind>{AccessKind::Unknown, "unknown"},
        EnumName<AccessKind>{AccessKind::RevealField, "reveal_field"},
        EnumName<AccessKind>{AccessKind::ViewBalance, "view_balance"},
        EnumName<AccessKind>{AccessKind::ViewDocument, "view_document"},
        EnumName<AccessKind>{AccessKind::Export, "export"},
        EnumName<AccessKind>{AccessKind::Print, "print"},
        EnumName<AccessKind>{AccessKind::PlayRecording, "play_recording"},
        EnumName<AccessKind>{AccessKind::Search, "search"},
        EnumName<AccessKind>{AccessKind::OutageStart, "outage_start"},
        EnumName<AccessKind>{AccessKind::OutageEnd, "outage_end"},
    };
};

} // namespace loket::domain
