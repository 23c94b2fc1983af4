// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/refusal.h"

#include <gtest/gtest.h>

namespace loket::services::test {

using core::ErrorCode;

TEST(RefusalTest, everyCodeHasAStatusThatSaysWhetherToTryAgain)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const int status = statusOf(code);
        EXPECT_TRUE(status >= 400 && status < 600) << core::wireName(code);
        const bool ours = code >= ErrorCode::Unavailable;
        EXPECT_EQ(status >= 500, ours) << core::wireName(code);
    }
}

TEST(RefusalTest, aResultKeepsTheWholeError)
{
    const core::Error error{ErrorCode::FourEyes, "made the decision", "net"};
    EXPECT_EQ(errorOf(refusedResult({}, error)), error);
}

} // namespace loket::services::test
