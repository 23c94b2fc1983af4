// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"
#include "loket/transport/endpoint.h"
#include "loket/transport/failure.h"

#include <QByteArray>
#include <QObject>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace loket::transport {

class HttpChannel;

template <typename T> using Done = std::function<void(Outcome<T>)>;

/// The centre's REST contract as typed calls. One answer for each call, later, in this object's thread; none after it
/// is destroyed. Does not repeat anything by itself.
///
/// Thread:  the one that made it (sync's).
/// Secrets: the token is kept in memory only and appears in no log, error or URL.
class RestClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestClient)

public:
    explicit RestClient(const Endpoint &endpoint, QObject *parent = nullptr);
    ~RestClient() override;

    /// Empty: signed out.
    void setToken(const std::string &token);
    [[nodiscard]] bool hasToken() const;

    void health(Done<protocol::Health> done);
    void signIn(const protocol::SignInRequest &request, Done<protocol::SignInAnswer> done);
    void session(Done<protocol::SignInAnswer> done);
    void signOut(Done<void> done);

    /// `commands` are sent as they are, byte for byte. `epoch` may be empty.
    void sendBatch(const std::vector<std::string> &commands, const std::string &epoch,
                   Done<protocol::BatchAnswer> done);
    void commandStatus(const protocol::CommandIds &ids, Done<protocol::BatchAnswer> done);
    /// Refused with RevisionChanged and detail "epoch" when the centre's database is another one.
    void feed(const std::string &branch, std::int64_t after, int limit, const std::string &epoch,
              Done<protocol::FeedPage> done);

    /// Refused with NotFound when nothing has arrived.
    void uploadState(const std::string &sha256, Done<protocol::UploadState> done);
    struct Piece
    {
        std::string sha256;
        std::string mediaType;
        std::int64_t offset = 0;
        std::int64_t size = 0; ///< of the whole document
        QByteArray bytes;
    };
    void uploadPiece(const Piece &piece, Done<protocol::UploadState> done);
    void download(const std::string &sha256, Done<QByteArray> done);

    void lookUp(const std::string &branch, const protocol::PersonQuery &query, Done<protocol::PersonLookup> done);
    void recap(const std::string &branch, core::Date from, core::Date to, Done<protocol::Recap> done);
    void rules(Done<protocol::RulesAnswer> done);

private:
    HttpChannel *m_channel; ///< child
    std::chrono::milliseconds m_probeLimit;
};

} // namespace loket::transport
