// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/documentspanel/documentitem.h"
#include "loket/rendering/renderservice.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace loket::documentspanel {

/// Bytes by name in place of a store; answers at once, later, or with what it is told to say.
class Shelf
{
public:
    void put(const QString &hash, const QByteArray &bytes) { m_bytes.insert(hash, bytes); }
    void hold(bool held) { m_held = held; }
    void letGo()
    {
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

    [[nodiscard]] ByteProvider provider()
    {
        return [this](const QString &hash, BytesReady ready) {
            m_asked.append(hash);
            auto answer = [this, hash, ready = std::move(ready)] {
                if (m_bytes.contains(hash))
                    ready(m_bytes.value(hash));
                else
                    ready(core::fail(core::ErrorCode::NotFound, "no such file"));
            };
            if (m_held)
                m_waiting.push_back(std::move(answer));
            else
                answer();
        };
    }

private:
    QHash<QString, QByteArray> m_bytes;
    QStringList m_asked;
    std::vector<std::function<void()>> m_waiting;
    bool m_held = false;
};

[[nodiscard]] inline domain::DocumentId documentId(int number)
{
    domain::DocumentId id;
    id.uuid.bytes[15] = std::uint8_t(number);
    return id;
}

[[nodiscard]] inline domain::DocumentVersion version(const QString &hash, int minute = 0)
{
    domain::DocumentVersion made;
    made.sha256 = hash.toStdString();
    made.uploadedAt = core::Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)) +
                      std::chrono::hours(2) + std::chrono::minutes(minute);
    made.uploadedBy = "participant";
    return made;
}

[[nodiscard]] inline DocumentItem item(int number, const QString &name, domain::DocumentKind kind,
                                       std::vector<domain::DocumentVersion> versions)
{
    DocumentItem made;
    made.id = documentId(number);
    made.kind = kind;
    made.name = name;
    made.state = versions.empty() ? domain::DocumentState::Missing : domain::DocumentState::Arrived;
    made.versions = std::move(versions);
    return made;
}

[[nodiscard]] inline rendering::RenderConfig renderConfig()
{
    rendering::RenderConfig config;
    config.helper = rendering::RenderService::locateHelper(QCoreApplication::applicationDirPath());
    return config;
}

} // namespace loket::documentspanel
