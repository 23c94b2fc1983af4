// SPDX-License-Identifier: GPL-3.0-or-later
#include "hintconnection.h"

#include "loket/protocol/messages.h"

#include <Poco/Exception.h>

#include <array>
#include <utility>

namespace loket::api {

namespace {

constexpr std::chrono::seconds kPingEvery{25};
constexpr std::chrono::seconds kDeadAfter{70};
constexpr std::size_t kMaxClientPayload = 1024; ///< clients have nothing to say but ping, pong and close
constexpr std::size_t kMaxUnsent = 16 * 1024;
constexpr std::uint16_t kNormal = 1000;
constexpr std::uint16_t kPolicy = 1008;

} // namespace

HintConnection::HintConnection(const Poco::Net::StreamSocket &socket, std::string branch, std::string tokenHash,
                               core::Timestamp expiresAt)
    : m_socket(socket)
    , m_branch(std::move(branch))
    , m_tokenHash(std::move(tokenHash))
    , m_expiresAt(expiresAt)
{
    m_socket.setBlocking(false);
}

bool HintConnection::isOver() const
{
    return m_broken || (m_leaving && m_unsent.empty()) || m_heard + kDeadAfter < Steady::now();
}

void HintConnection::hint(std::int64_t seq)
{
    if (m_leaving)
        return;
    if (!m_unsent.empty()) {
        m_latest = seq;
        return;
    }
    send(frame(Opcode::Text, protocol::encodeMessage(protocol::Hint{m_branch, seq})));
}

void HintConnection::send(const std::string &bytes)
{
    m_unsent += bytes;
    flush();
    if (m_unsent.size() > kMaxUnsent)
        m_broken = true;
}

void HintConnection::flush()
{
    try {
        while (!m_unsent.empty()) {
            const int sent = m_socket.sendBytes(m_unsent.data(), static_cast<int>(m_unsent.size()));
            if (sent <= 0)
                return; // the kernel's buffer is full, or TLS wants to read first
            m_unsent.erase(0, static_cast<std::size_t>(sent));
        }
    } catch (const Poco::Exception &) {
        m_broken = true;
        return;
    }
    if (m_latest) {
        const std::int64_t seq = *m_latest;
        m_latest.reset();
        hint(seq);
    }
}

void HintConnection::readAll()
{
    std::array<char, 4096> piece{};
    try {
        while (!m_broken) {
            const int got = m_socket.receiveBytes(piece.data(), static_cast<int>(piece.size()));
            if (got < 0)
                return; // nothing more for now
            if (got == 0)
                m_broken = true;
            m_incoming.append(piece.data(), static_cast<std::size_t>(got));
            if (m_incoming.size() > 2 * kMaxClientPayload)
                m_broken = true;
        }
    } catch (const Poco::TimeoutException &) {
        return; // the same as nothing for now
    } catch (const Poco::Exception &) {
        m_broken = true;
    }
}

void HintConnection::receive()
{
    m_heard = Steady::now();
    readAll();
    Frame received;
    while (!m_broken) {
        const FrameRead taken = takeFrame(m_incoming, kMaxClientPayload, received);
        if (taken == FrameRead::Incomplete)
            return;
        if (taken == FrameRead::Broken)
            m_broken = true;
        else
            answer(received);
    }
}

void HintConnection::answer(const Frame &received)
{
    constexpr std::size_t kMaxControl = 125;
    if (received.opcode == Opcode::Ping)
        send(frame(Opcode::Pong, received.payload.substr(0, kMaxControl)));
    if (received.opcode == Opcode::Close)
        leave(kNormal);
}

void HintConnection::leave(std::uint16_t code)
{
    if (m_leaving)
        return;
    m_leaving = true;
    m_latest.reset();
    send(closeFrame(code));
}

void HintConnection::keep(core::Timestamp now)
{
    if (m_expiresAt <= now) {
        leave(kPolicy);
    } else if (m_pinged + kPingEvery < Steady::now()) {
        m_pinged = Steady::now();
        send(frame(Opcode::Ping, {}));
    }
}

} // namespace loket::api
