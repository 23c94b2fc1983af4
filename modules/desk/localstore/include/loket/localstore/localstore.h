// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/localstore/settings.h"
#include "loket/localstore/views.h"
#include "loket/protocol/queries.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace loket::localstore {

class Mailbox;
class StoreCore;

/// Called with the answer in LocalStore's thread; never called once `context` is gone.
template <typename T> using Reply = std::function<void(T)>;

/// The workstation's memory: what the centre confirmed, what this PC has done since, drafts and scans.
///
/// Thread:    call from the thread that made it (the GUI's); nothing here waits for disk or network.
/// Ownership: owns its worker thread, the only one that writes the profile's two databases.
/// Errors:    Storage (disk), NewerDatabase, Corrupt; a refused command gives decide()'s own code.
class LocalStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalStore)

public:
    /// Locks the profile, opens and migrates the databases; blocks for that long, however many claims there are. Error
    /// Duplicate: another Loket has the profile open.
    [[nodiscard]] static core::Result<std::unique_ptr<LocalStore>> open(const StoreSettings &settings);
    ~LocalStore() override;

    void claim(domain::ClaimId id, QObject *context, Reply<std::optional<ClaimView>> reply);
    void visit(domain::VisitId id, QObject *context, Reply<std::optional<VisitView>> reply);
    void visitsOf(core::Date day, QObject *context, Reply<std::vector<VisitView>> reply);
    void claims(ClaimFilter filter, QObject *context, Reply<std::vector<ClaimView>> reply);
    /// By NIK, card, name, ticket or number, in any case. Only the last of several unanswered searches is answered.
    void search(const QString &text, std::size_t limit, QObject *context, Reply<SearchAnswer> reply);

    /// Decides the commands one after the other against the provisional state and keeps all of them durably, or refuses
    /// and keeps none. The reply comes after the disk has them. A command that needs a base revision and has none gets
    /// the provisional one; one that has another than the provisional revision is refused with RevisionChanged.
    void act(std::vector<domain::Command> commands, QObject *context, Reply<core::Result<>> reply);

    /// Unsaved forms; durable when the reply comes. An empty optional: no such draft.
    void saveDraft(const QString &key, const QByteArray &bytes, QObject *context, Reply<core::Result<>> reply);
    void draft(const QString &key, QObject *context, Reply<std::optional<QByteArray>> reply);
    void dropDraft(const QString &key, QObject *context, Reply<core::Result<>> reply);

    /// Small settings of this profile (column widths, the workstation's id). Durable like drafts.
    void saveValue(const QString &key, const QByteArray &bytes, QObject *context, Reply<core::Result<>> reply);
    void value(const QString &key, QObject *context, Reply<std::optional<QByteArray>> reply);

    /// Keeps the bytes and queues their upload; replies with their SHA-256 once they are durable.
    /// Error TooLarge, UnsupportedMedia.
    void putDocument(const QByteArray &bytes, const std::string &mediaType, QObject *context,
                     Reply<core::Result<std::string>> reply);
    /// The bytes, or nullopt: not on this PC. It is then fetched and documentArrived or documentFailed follows.
    void document(const std::string &sha256, QObject *context, Reply<std::optional<QByteArray>> reply);

    /// The rule packs that head office has published, as the centre sent them: not verified here. `reader` runs in the
    /// store's thread, for reading and verifying packs takes longer than a screen may wait; its answer is the reply's.
    using RulePackReader = std::function<bool(std::vector<protocol::RulePackText>)>;
    void rulePacks(RulePackReader reader, QObject *context, Reply<bool> reply);
    /// What is in the store means something else now, for example by other rules: the screens read it again.
    void readAgain();

    void outbox(QObject *context, Reply<OutboxSummary> reply);
    void refused(QObject *context, Reply<std::vector<RefusedCommand>> reply);
    /// Closes a case: the refused command stays in the journal as withdrawn, and with it those held back behind it.
    /// Error NotFound: no such case.
    void retract(domain::CommandId command, QObject *context, Reply<core::Result<>> reply);
    /// Sends a quarantined command once more. Error NotFound, WrongState: it was refused, not quarantined.
    void retry(domain::CommandId command, QObject *context, Reply<core::Result<>> reply);

    /// For sync::Engine, which makes its SyncStore from it.
    [[nodiscard]] std::shared_ptr<StoreCore> core() const { return m_core; }

signals:
    // Coalesced: however many rows arrive, at most one of each in any 30 ms.
    void claimsChanged(const std::vector<loket::domain::ClaimId> &ids);
    void visitsChanged(const std::vector<loket::domain::VisitId> &ids);
    void outboxChanged(const loket::localstore::OutboxSummary &summary);
    /// Another rule pack is here.
    void rulesChanged();
    /// Everything may have changed: read again what is on the screen.
    void replicaReset();
    /// The centre's final word on one command, also for those without a local effect (call-next).
    void commandAnswered(const loket::protocol::CommandResult &result);
    void documentArrived(const std::string &sha256);
    void documentFailed(const std::string &sha256, const loket::core::Error &error);

private:
    class Announcer;
    explicit LocalStore(std::shared_ptr<StoreCore> core);

    std::shared_ptr<StoreCore> m_core;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<Announcer> m_announcer;
};

} // namespace loket::localstore
