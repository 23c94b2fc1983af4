// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/temporarydirectory.h"

#include "loket/gateways/embeddedregister.h"

#include <gtest/gtest.h>

namespace loket::gateways::test {

/// An empty register in a directory of its own.
class RegisterTest : public testing::Test
{
protected:
    void SetUp() override { m_register = open(); }

    std::unique_ptr<EmbeddedRegister> open()
    {
        auto opened = EmbeddedRegister::open(m_directory.path(), m_clock);
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().detail);
        return opened ? std::move(*opened) : nullptr;
    }
    ImportReport members(const std::string &csv)
    {
        auto report = m_register->importMembers(csv);
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().detail);
        return report ? std::move(*report) : ImportReport{};
    }
    core::Error refusedFile(const std::string &csv)
    {
        const auto report = m_register->importMembers(csv);
        EXPECT_FALSE(report.has_value());
        return report ? core::Error{} : report.error();
    }

    store::test::TemporaryDirectory m_directory;
    core::ManualClock m_clock{core::Timestamp{std::chrono::milliseconds{1'767'225'600'000}}}; // 2026-01-01
    std::unique_ptr<EmbeddedRegister> m_register;
};

} // namespace loket::gateways::test
