// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::domain {

enum class Role
{
    Unknown,
    Participant,
    Helper,
    Frontliner,
    Cso,
    Verifier,
    Supervisor,
    BranchHead,
    HeadOffice,
    System
};

enum class TaxRegime
{
    Unknown,
    None,
    FinalLumpSum,
    Article17,
    NotComputed
};

/// How an outside source answered. "Did not answer" is a state of its own and never reads as "differs".
enum class SourceState
{
    Unknown,
    NotAsked,
    Found,
    NotFound,
    Unavailable
};

/// What was looked at or carried out of the system; each leaves an audit record.
enum class AccessKind
{
    Unknown,
    RevealField,
    ViewBalance,
    ViewDocument,
    Export,
    Print,
    PlayRecording,
    Search,
    OutageStart, ///< a workstation lost the centre, or a service failed
    OutageEnd
};

} // namespace loket::domain
