// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claimfields.h"
#include "loket/localstore/localstore.h"
#include "loket/models/commandmaker.h"
#include "loket/models/walkinfacts.h"
#include "loket/models/walkinidentifier.h"
#include "loket/protocol/messages.h"
#include "loket/rules/rulepack.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace loket::models {

/// Asks the centre for a person; answers in the GUI thread, never once `context` is gone.
using PersonLookUp = std::function<void(const WalkInIdentifier &who, QObject *context,
                                        std::function<void(core::Result<protocol::PersonLookup>)> answer)>;

/// Somebody at the front desk: who it is, why they come, where they go. Borrows store and maker.
///
/// registerVisit() makes claim, papers and visit one durable act. Thread: GUI thread only; nothing here waits.
class WalkInForm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalkInForm)

public:
    WalkInForm(localstore::LocalStore &store, const CommandMaker &maker, std::shared_ptr<const rules::RuleBook> rules,
               PersonLookUp lookUp, std::string consentVersion, QObject *parent = nullptr);

    [[nodiscard]] const CommandMaker &maker() const { return m_maker; }
    /// What is typed into the one field; recognised at once, asked for with find().
    void setIdentifier(const QString &text);
    [[nodiscard]] const WalkInIdentifier &identifier() const { return m_who; }
    void find();
    [[nodiscard]] LookUpState lookUpState() const { return m_lookUp; }
    [[nodiscard]] const std::optional<OpenClaim> &openClaim() const { return m_open; }
    /// The open claim is continued, not a new one made. On as soon as one is found.
    [[nodiscard]] bool continues() const { return m_open && m_continue; }
    void setContinues(bool on);

    [[nodiscard]] QString field(domain::FieldKey key) const;
    void setField(domain::FieldKey key, const QString &text);
    /// Something is written that cannot be read.
    [[nodiscard]] bool isMalformed(domain::FieldKey key) const;
    [[nodiscard]] std::vector<domain::ClaimReason> reasons() const;
    [[nodiscard]] domain::ClaimReason reason() const { return m_reason; }
    void setReason(domain::ClaimReason reason);
    /// What the reason asks for besides what everybody is asked.
    [[nodiscard]] std::vector<domain::AskedField> asked() const { return domain::askedFields(m_reason); }
    [[nodiscard]] bool statesNotWorking() const { return m_statesNotWorking; }
    void setStatesNotWorking(bool states);
    [[nodiscard]] const std::vector<WalkInHeir> &heirs() const { return m_heirs; }
    void setHeirs(std::vector<WalkInHeir> heirs);
    /// What the rules say of what is typed; no register was asked. Nothing without a reason, or while they cannot tell.
    [[nodiscard]] std::optional<domain::RulesVerdict> verdict() const;
    [[nodiscard]] bool consent() const { return m_consent; }
    void setConsent(bool given);

    [[nodiscard]] std::vector<WalkInPaper> papers() const;
    void setOriginal(domain::DocumentKind kind, bool brought);
    /// Keeps the bytes and attaches them with the registration. Emits refused() when they are not taken.
    void attach(domain::DocumentKind kind, const QByteArray &bytes, const std::string &mediaType);

    [[nodiscard]] domain::PriorityReason priority() const { return m_priority; }
    [[nodiscard]] QString priorityNote() const { return m_priorityNote; }
    void setPriority(domain::PriorityReason reason, const QString &note);
    [[nodiscard]] domain::Service service() const { return m_service; }
    void setService(domain::Service service);
    [[nodiscard]] QString companion() const { return m_companion; }
    void setCompanion(const QString &companion);

    /// Instead of today, when the day is full: a booking for that moment.
    [[nodiscard]] const std::optional<core::Timestamp> &booking() const { return m_booking; }
    void setBooking(std::optional<core::Timestamp> slot);
    /// A supervisor's reason for taking the person although the day is full.
    [[nodiscard]] QString overQuotaReason() const { return m_overQuotaReason; }
    void setOverQuotaReason(const QString &reason);

    /// Since the first key of this person; nullopt before it.
    [[nodiscard]] std::optional<qint64> seconds() const;
    [[nodiscard]] std::vector<WalkInProblem> problems() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void registerVisit();
    void clear();

signals:
    void changed();
    void identifierChanged();
    void personFound();
    /// `complete` false: the claim stays a draft because of `missing`.
    void registered(const loket::domain::VisitId &visit, bool complete, const loket::core::Error &missing);
    void refused(const loket::core::Error &error);
    void cleared();

private:
    struct Scan
    {
        domain::DocumentKind kind;
        domain::DocumentVersion version;
    };
    void findHere();
    void take(const core::Result<protocol::PersonLookup> &answer);
    void takeOpen(OpenClaim open);
    void start();
    void act(bool submit, const core::Error &missing);
    [[nodiscard]] domain::ClaimForm form() const;
    [[nodiscard]] domain::ClaimDetails details() const;
    [[nodiscard]] bool asks(domain::FieldKey key) const;
    [[nodiscard]] bool isOnForm(domain::FieldKey key) const; ///< asked of everybody, or for the reason
    [[nodiscard]] rules::Facts typedFacts() const;
    [[nodiscard]] std::vector<domain::Command> commands(domain::VisitId visit, bool submit) const;

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    std::shared_ptr<const rules::RuleBook> m_rules;
    PersonLookUp m_ask;
    std::string m_consentVersion;
    WalkInIdentifier m_who;
    LookUpState m_lookUp = LookUpState::Idle;
    std::optional<OpenClaim> m_open;
    bool m_continue = true;
    std::map<domain::FieldKey, QString> m_fields;
    domain::ClaimReason m_reason = domain::ClaimReason::Unknown;
    bool m_statesNotWorking = false;
    std::vector<WalkInHeir> m_heirs;
    bool m_consent = false;
    std::set<domain::DocumentKind> m_originals;
    std::vector<Scan> m_scans;
    domain::PriorityReason m_priority = domain::PriorityReason::None;
    QString m_priorityNote;
    domain::Service m_service = domain::Service::Counter;
    QString m_companion;
    std::optional<core::Timestamp> m_booking;
    QString m_overQuotaReason;
    std::optional<core::Timestamp> m_started;
    bool m_busy = false;
    int m_person = 0; // answers about an earlier person are thrown away
};

} // namespace loket::models
