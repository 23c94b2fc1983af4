// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/commandmaker.h"
#include "loket/models/documentitem.h"
#include "loket/rules/rulepack.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace loket::models {

/// Whether BeginAtCounter can be asked of this claim by somebody with these roles; decide() has the last word.
[[nodiscard]] bool mayBeginAtCounter(const domain::Claim &claim, domain::RoleSet roles);

/// The one claim that is open at this desk, with the visit it is served in. Follows the store; every panel of the claim
/// draws from here. Borrows store and maker.
///
/// Thread: GUI thread only.
class ClaimSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimSession)

public:
    enum class State
    {
        Closed,
        Loading,
        Open,
        Missing ///< neither the centre's copy nor own work is on this PC
    };

    ClaimSession(localstore::LocalStore &store, const CommandMaker &maker, std::shared_ptr<const rules::RuleBook> rules,
                 QObject *parent = nullptr);

    /// Opens a claim, with the visit it is served in when there is one.
    void open(domain::ClaimId claim, std::optional<domain::VisitId> visit = std::nullopt);
    /// Opens the visit's claim; Missing when it has none.
    void openVisit(domain::VisitId visit);
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<domain::ClaimId> id() const { return m_id; }
    /// nullptr unless Open.
    [[nodiscard]] const localstore::ClaimView *view() const { return m_claim ? &*m_claim : nullptr; }
    [[nodiscard]] const domain::Claim *claim() const { return m_claim ? &m_claim->claim : nullptr; }
    /// nullptr when the claim is open without a visit.
    [[nodiscard]] const localstore::VisitView *visit() const { return m_visit ? &*m_visit : nullptr; }
    /// "A-041", else the claim's number; empty while neither is known.
    [[nodiscard]] std::string label() const;
    /// Seconds the visit has been served; nullopt while nobody serves it.
    [[nodiscard]] std::optional<qint64> servedSeconds() const;
    /// What the rules say today; the error when they cannot say.
    [[nodiscard]] const core::Result<domain::RulesVerdict> &verdict() const { return m_verdict; }
    [[nodiscard]] std::vector<DocumentItem> documents() const;
    [[nodiscard]] const CommandMaker &maker() const { return m_maker; }
    /// The pack that decides this claim. Error NotFound.
    [[nodiscard]] core::Result<rules::RulePack> pack() const;

    /// Shows a masked field whole for 30 s once the access is on record.
    void reveal(domain::FieldKey field, const QString &reason);
    void hide(domain::FieldKey field);
    [[nodiscard]] bool isRevealed(domain::FieldKey field) const { return m_revealed.contains(field); }

    /// Puts on record that something of the claim leaves the program, then calls `then`; refused() when it cannot.
    void recordAccess(domain::AccessKind kind, const QString &reason, QObject *context, std::function<void()> then);

    /// The person sits here: claim into verification, and the visit into service when it was only called.
    void beginAtCounter();
    [[nodiscard]] bool canBegin() const;
    void judge(domain::DocumentCheck check);
    /// The bytes of one document; nullopt while they are fetched (then documentArrived or documentFailed).
    void document(const std::string &sha256, QObject *context, localstore::Reply<std::optional<QByteArray>> reply);

public slots:
    /// Timer and hiding; the session's own timer does so every second.
    void tick();

signals:
    void stateChanged();
    /// The claim, its visit or the verdict changed.
    void changed();
    void ticked();
    void revealedChanged(loket::domain::FieldKey field);
    void begun();
    void refused(const loket::core::Error &error);
    void documentArrived(const std::string &sha256);
    void documentFailed(const std::string &sha256, const loket::core::Error &error);

private:
    void start(std::optional<domain::ClaimId> claim, std::optional<domain::VisitId> visit);
    void readClaim();
    void readVisit(bool thenClaim);
    void take(std::optional<localstore::ClaimView> view);
    void setState(State state);
    void hideAll();
    void act(std::vector<domain::Command> commands, std::function<void()> kept);

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    std::shared_ptr<const rules::RuleBook> m_rules;
    State m_state = State::Closed;
    std::optional<domain::ClaimId> m_id;
    std::optional<domain::VisitId> m_visitId;
    std::optional<localstore::ClaimView> m_claim;
    std::optional<localstore::VisitView> m_visit;
    core::Result<domain::RulesVerdict> m_verdict;
    std::map<domain::FieldKey, core::Timestamp> m_revealed; // until when
    QTimer m_timer;
};

} // namespace loket::models
