// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/claimsession.h"
#include "loket/models/decisionproblems.h"
#include "loket/models/proposal.h"
#include "loket/protocol/codec.h"

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

namespace loket::models {

/// What the officer has decided about the open claim and not sent yet: checks, outcome, words, identifiers.
///
/// Keeps it as a draft of the claim within a second of the last change, brings it back when the claim is opened again
/// (also after a crash), and drops it only when the decision is durable. The two identifiers are never kept: they are
/// to be said again just before saving. Borrows session and store. Thread: GUI thread only.
class DecisionForm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionForm)

public:
    DecisionForm(ClaimSession &session, localstore::LocalStore &store, QObject *parent = nullptr);
    ~DecisionForm() override; ///< hands what is not kept yet to the store

    /// A claim is open and its draft is read: the form may be shown and changed.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// The claim is in verification and nothing is being saved.
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] bool isSubmitting() const { return m_submitting; }
    /// A draft from an earlier sitting was brought back for this claim.
    [[nodiscard]] bool wasRestored() const { return m_restored; }
    /// Something was changed that the centre's copy does not have.
    [[nodiscard]] bool hasUnsent() const { return m_draft != protocol::DecisionDraft{}; }

    [[nodiscard]] std::vector<domain::ItemCheck> items() const;
    void setItem(domain::ChecklistItem item, domain::ItemResult result);
    [[nodiscard]] domain::FieldVerdict fieldVerdict(domain::FieldKey field) const;
    /// Of every field that anybody has judged: what is not sent over what the claim has.
    [[nodiscard]] std::vector<domain::FieldCheck> fieldChecks() const;
    void setFieldVerdict(domain::FieldKey field, domain::FieldVerdict verdict);

    [[nodiscard]] domain::Outcome outcome() const { return m_draft.decision.outcome; }
    /// Also empties the reasons, fills in the code that the rules give for it and the papers that a return would ask
    /// for.
    void setOutcome(domain::Outcome outcome);
    /// The codes that the outcome may carry.
    [[nodiscard]] std::vector<domain::ReasonCode> availableReasons() const;
    /// Unknown: none chosen.
    [[nodiscard]] domain::ReasonCode reason() const;
    /// Fills in the sentence unless the officer has written an own one.
    void setReason(domain::ReasonCode reason);
    [[nodiscard]] bool isRequested(domain::DocumentKind kind) const;
    void setRequested(domain::DocumentKind kind, bool requested);
    [[nodiscard]] QString sentence() const;
    void setSentence(const QString &sentence);
    [[nodiscard]] QString saidTicket() const { return m_saidTicket; }
    void setSaidTicket(const QString &said);
    [[nodiscard]] QString saidNik() const { return m_saidNik; }
    void setSaidNik(const QString &said);

    [[nodiscard]] const core::Result<domain::RulesVerdict> &verdict() const { return m_session.verdict(); }
    /// What the rules suggest; Unknown where they suggest nothing.
    [[nodiscard]] RulesProposal proposal() const;
    /// Until when the participant may supply, for Return and Postpone.
    [[nodiscard]] std::optional<core::Date> deadline() const;
    /// The last day for the office to correct data, where that is what the claim waits for; after it the case is
    /// escalated.
    [[nodiscard]] std::optional<core::Date> correctBy() const;
    /// What stands in the way of submit(), in the order of the form; empty: it can be saved.
    [[nodiscard]] std::vector<FormProblem> problems() const;

    /// Checks and decision as one durable act. Emits faulty(), submitted() or refused(); only submitted() empties it.
    void submit();
    /// Forgets what is not sent, also on disk.
    void discard();

signals:
    /// Another claim, or its draft has come: draw everything anew.
    void reset();
    void changed();
    void fieldVerdictChanged(loket::domain::FieldKey field);
    void draftKept(loket::core::Timestamp at);
    void draftFailed(const loket::core::Error &error);
    void faulty();
    void submitted(loket::domain::Outcome outcome);
    void refused(const loket::core::Error &error);

private:
    void follow();
    void forget();
    void readDraft();
    void takeDraft(const std::optional<QByteArray> &bytes);
    void touch();
    void keep();
    void kept(const core::Result<> &result, domain::Outcome outcome);
    [[nodiscard]] domain::Decision decision() const;
    [[nodiscard]] domain::ReasonCode reasonOf(domain::DocumentKind kind) const;
    [[nodiscard]] QString proposedSentence() const;
    [[nodiscard]] QString draftKey() const;

    ClaimSession &m_session;
    localstore::LocalStore &m_store;
    std::optional<domain::ClaimId> m_claim;
    protocol::DecisionDraft m_draft; // checks: only those that differ from the claim's
    QString m_saidTicket;
    QString m_saidNik;
    bool m_ready = false;
    bool m_restored = false;
    bool m_submitting = false;
    QTimer m_keepTimer;
};

} // namespace loket::models
