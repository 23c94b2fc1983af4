// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/worker.h"

#include <future>
#include <gtest/gtest.h>
#include <string>

namespace loket::services::test {

using namespace std::chrono_literals;

TEST(WorkerTest, jobsRunOneAfterAnotherInTheirOrder)
{
    Worker worker;
    std::string order;
    std::promise<void> done;
    worker.post([&] { order += 'a'; });
    worker.post([&] { order += 'b'; });
    worker.post([&] { done.set_value(); });
    done.get_future().wait();
    EXPECT_EQ(order, "ab");
}

TEST(WorkerTest, aDelayedJobLetsOthersGoFirst)
{
    Worker worker;
    std::string order;
    std::promise<void> done;
    worker.postAfter(50ms, [&] {
        order += 'b';
        done.set_value();
    });
    worker.post([&] { order += 'a'; });
    done.get_future().wait();
    EXPECT_EQ(order, "ab");
}

TEST(WorkerTest, stoppingWaitsForTheRunningJobAndDropsTheRest)
{
    Worker worker;
    std::promise<void> started;
    std::promise<void> goOn;
    bool finished = false;
    bool dropped = true;
    worker.post([&] {
        started.set_value();
        goOn.get_future().wait();
        finished = true;
    });
    worker.postAfter(1h, [&] { dropped = false; });
    started.get_future().wait();
    std::thread helper([&] { goOn.set_value(); });
    worker.stop();
    helper.join();
    EXPECT_TRUE(finished);
    EXPECT_TRUE(dropped);
    worker.post([&] { dropped = false; });
    EXPECT_TRUE(dropped);
}

} // namespace loket::services::test
