// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/api/hinthub.h"

#include "hintconnection.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <map>
#include <mutex>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <vector>

namespace loket::api {

using Steady = std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds kHouseKeeping{1000};
constexpr std::size_t kMaxConnections = 20'000;
constexpr std::uint16_t kGoingAway = 1001;
constexpr std::uint16_t kSignedOut = 1008;

} // namespace

struct HintHub::Data
{
    explicit Data(const core::Clock &c)
        : clock(c)
    {}

    const core::Clock &clock;
    int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    int wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    std::atomic<std::size_t> count{0};

    std::mutex mutex; ///< guards what other threads hand over
    std::vector<HintConnection> arrived;
    std::map<std::string, std::int64_t> hints;
    std::vector<std::string> ended;
    bool stopping = false;

    std::map<int, HintConnection> connections; ///< the hub thread's own, by descriptor

    void run();
    void serve(const epoll_event &event);
    void takeOver();
    void settle(int fd);
    void keepAll();
    void sayGoodbye();
    void notify() const;
    [[nodiscard]] bool isStopping()
    {
        const std::lock_guard lock(mutex);
        return stopping;
    }
};

void HintHub::Data::notify() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(wake, &one, sizeof one); // full means that it is awake already
}

void HintHub::Data::run()
{
    sigset_t gone; // a client that went away is an error of its send, not the end of the program
    sigemptyset(&gone);
    sigaddset(&gone, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &gone, nullptr);

    epoll_event waking{};
    waking.events = EPOLLIN;
    waking.data.fd = wake;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, wake, &waking);
    auto nextKeeping = Steady::now() + kHouseKeeping;
    std::array<epoll_event, 64> events{};
    while (!isStopping()) {
        const int ready = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()),
                                       static_cast<int>(kHouseKeeping.count()));
        for (int i = 0; i < ready; ++i)
            serve(events[static_cast<std::size_t>(i)]);
        takeOver();
        if (Steady::now() >= nextKeeping) {
            keepAll();
            nextKeeping = Steady::now() + kHouseKeeping;
        }
    }
    takeOver();
    sayGoodbye();
}

void HintHub::Data::serve(const epoll_event &event)
{
    const auto found = connections.find(event.data.fd);
    if (found == connections.end())
        return;
    if ((event.events & EPOLLOUT) != 0)
        found->second.flush();
    if ((event.events & (EPOLLIN | EPOLLHUP | EPOLLRDHUP | EPOLLERR)) != 0)
        found->second.receive();
    settle(event.data.fd);
}

/// After anything was said or heard: forget a connection that is over, else wait for what it wants next.
void HintHub::Data::settle(int fd)
{
    const auto found = connections.find(fd);
    if (found->second.isOver()) {
        ::epoll_ctl(epoll, EPOLL_CTL_DEL, fd, nullptr);
        connections.erase(found);
        count = connections.size();
        return;
    }
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP;
    if (found->second.wantsToWrite())
        event.events |= EPOLLOUT;
    event.data.fd = fd;
    ::epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event);
}

void HintHub::Data::takeOver()
{
    std::uint64_t drained = 0;
    [[maybe_unused]] const auto got = ::read(wake, &drained, sizeof drained);
    std::vector<HintConnection> newcomers;
    std::map<std::string, std::int64_t> news;
    std::vector<std::string> over;
    {
        const std::lock_guard lock(mutex);
        newcomers.swap(arrived);
        news.swap(hints);
        over.swap(ended);
    }
    std::vector<int> touched;
    for (HintConnection &connection : newcomers) {
        const int fd = connection.descriptor();
        epoll_event event{};
        event.events = EPOLLIN | EPOLLRDHUP;
        event.data.fd = fd;
        if (::epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) != 0)
            continue;
        connections.insert_or_assign(fd, std::move(connection)).first->second.receive(); // TLS may hold bytes already
        touched.push_back(fd);
    }
    count = connections.size();
    for (auto &[fd, connection] : connections) {
        const auto seq = news.find(connection.branch());
        if (seq != news.end())
            connection.hint(seq->second);
        const bool signedOut = std::find(over.begin(), over.end(), connection.tokenHash()) != over.end();
        if (signedOut)
            connection.leave(kSignedOut);
        if (seq != news.end() || signedOut)
            touched.push_back(fd);
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const int fd : touched)
        settle(fd);
}

void HintHub::Data::keepAll()
{
    const core::Timestamp now = clock.now();
    std::vector<int> all;
    for (auto &[fd, connection] : connections) {
        connection.keep(now);
        all.push_back(fd);
    }
    for (const int fd : all)
        settle(fd);
}

void HintHub::Data::sayGoodbye()
{
    for (auto &[fd, connection] : connections)
        connection.leave(kGoingAway);
    connections.clear();
    count = 0;
}

HintHub::HintHub(const core::Clock &clock)
    : m_data(std::make_unique<Data>(clock))
    , m_thread([data = m_data.get()] { data->run(); })
{}

HintHub::~HintHub()
{
    stop();
    ::close(m_data->epoll);
    ::close(m_data->wake);
}

void HintHub::adopt(const Poco::Net::StreamSocket &socket, const std::string &branch, const std::string &tokenHash,
                    core::Timestamp expiresAt)
{
    HintConnection connection(socket, branch, tokenHash, expiresAt);
    {
        const std::lock_guard lock(m_data->mutex);
        if (m_data->stopping || m_data->count + m_data->arrived.size() >= kMaxConnections)
            return; // the socket closes with its last owner
        m_data->arrived.push_back(std::move(connection));
    }
    m_data->notify();
}

void HintHub::publish(const std::string &branch, std::int64_t seq)
{
    {
        const std::lock_guard lock(m_data->mutex);
        std::int64_t &latest = m_data->hints[branch];
        latest = std::max(latest, seq);
    }
    m_data->notify();
}

void HintHub::drop(const std::string &tokenHash)
{
    {
        const std::lock_guard lock(m_data->mutex);
        m_data->ended.push_back(tokenHash);
    }
    m_data->notify();
}

void HintHub::stop()
{
    {
        const std::lock_guard lock(m_data->mutex);
        m_data->stopping = true;
    }
    m_data->notify();
    if (m_thread.joinable())
        m_thread.join();
}

std::size_t HintHub::connections() const
{
    return m_data->count;
}

} // namespace loket::api
