// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../file.h"
#include "readerpool.h"
#include "writerthread.h"

#include "loket/store/documentfiles.h"
#include "loket/store/store.h"

#include <memory>
#include <string>

namespace loket::store {

/// One data directory: the lock that keeps other processes out, one writer, any number of readers.
class SqliteStore final : public Store
{
public:
    SqliteStore(File lock, const std::string &dataDir, const std::string &path,
                std::unique_ptr<sqlite::Connection> writer);

    core::Result<> write(const std::function<core::Result<>(Writer &)> &job) override;
    core::Result<> read(const std::function<core::Result<>(Reader &)> &job) override;
    core::Result<std::vector<Finding>> verify() override;

private:
    // Goes in reverse order: readers close, the writer empties the log, then the directory is free.
    File m_lock;
    DocumentFiles m_documents;
    WriterThread m_writer;
    ReaderPool m_readers;
};

} // namespace loket::store
