// SPDX-License-Identifier: GPL-3.0-or-later
#include "packinbox.h"

#include <chrono>
#include <utility>

namespace loket::server {

namespace {
constexpr std::chrono::seconds kLook{1}; ///< somebody waits at the other end
}

PackInbox::PackInbox(const std::string &dataDir, services::RulePacks &packs, services::Worker &worker, Told told,
                     Log log)
    : m_spool(dataDir)
    , m_packs(packs)
    , m_worker(worker)
    , m_told(std::move(told))
    , m_log(std::move(log))
{}

void PackInbox::start()
{
    if (auto opened = m_spool.open(); !opened) {
        m_log("rules: " + opened.error().detail);
        return;
    }
    m_worker.post([this] { look(); });
}

void PackInbox::look()
{
    for (const std::string &ticket : m_spool.waiting()) {
        auto pack = m_spool.take(ticket);
        if (!pack && pack.error().code == core::ErrorCode::NotFound)
            continue;
        const auto receipt = pack ? publish(*pack) : core::passOn(pack);
        if (!receipt)
            m_log("rules: a pack was refused: " + receipt.error().detail);
        if (auto answered = m_spool.answer(ticket, receipt); !answered)
            m_log("rules: " + answered.error().detail);
    }
    m_worker.postAfter(kLook, [this] { look(); });
}

core::Result<PackReceipt> PackInbox::publish(const HandedPack &pack)
{
    auto published = m_packs.publish(pack.text, pack.signature, pack.by);
    if (!published)
        return core::passOn(published);
    if (!published->already)
        m_log("rules: pack " + published->id + " of key " + published->signedBy + " is published");
    for (const store::FeedPlace &place : published->places)
        m_told(place);
    return PackReceipt{published->id, published->signedBy, published->already, published->places.size()};
}

} // namespace loket::server
