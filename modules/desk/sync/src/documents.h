// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lane.h"
#include "loket/localstore/syncstore.h"
#include "loket/transport/restclient.h"

#include <string>
#include <vector>

namespace loket::sync {

/// Brings scans and photos up in pieces, going on where the centre stands.
class Uploader final : public Lane
{
    Q_OBJECT

public:
    Uploader(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker, core::RandomSource &random,
             Scheduler &scheduler);

signals:
    void uploaded(const std::string &sha256);

protected:
    void work() override;

private:
    void begin(const localstore::PendingUpload &upload);
    void sendFrom(std::int64_t offset);
    void sent(const transport::Outcome<protocol::UploadState> &state);
    void finish();
    void refuse(const core::Error &error);

    transport::RestClient &m_client;
    localstore::SyncStore &m_store;
    localstore::PendingUpload m_upload;
    QByteArray m_bytes;
};

/// Fetches documents that somebody wants to see and this PC does not have.
class Downloader final : public Lane
{
    Q_OBJECT

public:
    Downloader(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker,
               core::RandomSource &random, Scheduler &scheduler);

protected:
    void work() override;

private:
    void fetch(const std::string &sha256);

    transport::RestClient &m_client;
    localstore::SyncStore &m_store;
};

} // namespace loket::sync
