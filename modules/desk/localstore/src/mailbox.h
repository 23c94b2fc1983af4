// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <functional>
#include <mutex>
#include <utility>

namespace loket::localstore {

/// The way back from the worker into the thread of one QObject, which may die at any moment.
class Mailbox
{
public:
    explicit Mailbox(QObject *receiver)
        : m_receiver(receiver)
    {}

    /// From any thread: runs `job` in the receiver's thread, or drops it when the receiver is gone.
    void post(std::function<void()> job)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver != nullptr)
            QMetaObject::invokeMethod(m_receiver, std::move(job), Qt::QueuedConnection);
    }
    /// From the receiver's thread, before it dies.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_receiver;
};

} // namespace loket::localstore
