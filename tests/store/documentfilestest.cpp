// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarydirectory.h"

#include "loket/store/documentfiles.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>

namespace loket::store::test {

using core::ErrorCode;

namespace {

const std::string kBytes = "bytes of a scanned card";
const std::string kHash = sha256Hex(kBytes);

} // namespace

class DocumentFilesTest : public testing::Test
{
protected:
    void store(const std::string &bytes)
    {
        ASSERT_TRUE(m_files.appendPart(sha256Hex(bytes), 0, bytes));
        ASSERT_TRUE(m_files.commitPart(sha256Hex(bytes)));
    }

    TemporaryDirectory m_directory;
    DocumentFiles m_files{m_directory.path() + "/documents"};
};

TEST_F(DocumentFilesTest, ADocumentArrivesInPiecesAndIsReadInRanges)
{
    EXPECT_EQ(m_files.partSize(kHash), 0);
    EXPECT_EQ(m_files.appendPart(kHash, 0, kBytes.substr(0, 5)), 5);
    EXPECT_EQ(m_files.partSize(kHash), 5);
    EXPECT_EQ(m_files.appendPart(kHash, 5, kBytes.substr(5)), static_cast<std::int64_t>(kBytes.size()));
    EXPECT_FALSE(m_files.has(kHash));

    ASSERT_TRUE(m_files.commitPart(kHash));

    EXPECT_TRUE(m_files.has(kHash));
    EXPECT_EQ(m_files.size(kHash), static_cast<std::int64_t>(kBytes.size()));
    EXPECT_EQ(m_files.read(kHash, 0, 1000), kBytes);
    EXPECT_EQ(m_files.read(kHash, 6, 4), kBytes.substr(6, 4));
    EXPECT_EQ(m_files.read(kHash, 1000, 4), "");
    EXPECT_EQ(m_files.partSize(kHash), 0);
}

TEST_F(DocumentFilesTest, APieceAtTheWrongPlaceIsRefusedAndSaysWhereToGoOn)
{
    ASSERT_TRUE(m_files.appendPart(kHash, 0, "abc"));

    for (const std::int64_t offset : {0, 2, 4}) {
        const auto refused = m_files.appendPart(kHash, offset, "x");
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::WrongOffset);
        EXPECT_EQ(refused.error().detail, "3");
    }
    EXPECT_EQ(m_files.partSize(kHash), 3);
}

TEST_F(DocumentFilesTest, OtherBytesThanAnnouncedAreDropped)
{
    ASSERT_TRUE(m_files.appendPart(kHash, 0, "something else"));

    EXPECT_EQ(m_files.commitPart(kHash).error().code, ErrorCode::DigestMismatch);

    EXPECT_FALSE(m_files.has(kHash));
    EXPECT_EQ(m_files.partSize(kHash), 0);
    store(kBytes);
}

TEST_F(DocumentFilesTest, FinishingTwiceIsFineAndFinishingNothingIsNot)
{
    store(kBytes);

    EXPECT_TRUE(m_files.commitPart(kHash));
    EXPECT_EQ(m_files.commitPart(sha256Hex("never sent")).error().code, ErrorCode::NotFound);
}

TEST_F(DocumentFilesTest, WhatIsNoHashNeverBecomesAFileName)
{
    for (const std::string &name : {std::string("../../etc/passwd"), std::string(64, 'A'), std::string(63, 'a'),
                                    std::string(64, '/'), std::string()}) {
        EXPECT_EQ(m_files.appendPart(name, 0, "x").error().code, ErrorCode::InvalidValue);
        EXPECT_EQ(m_files.commitPart(name).error().code, ErrorCode::InvalidValue);
        EXPECT_EQ(m_files.read(name, 0, 1).error().code, ErrorCode::InvalidValue);
        EXPECT_EQ(m_files.size(name).error().code, ErrorCode::InvalidValue);
        EXPECT_FALSE(m_files.has(name));
    }
}

TEST_F(DocumentFilesTest, NegativeRangesAreRefused)
{
    store(kBytes);

    EXPECT_EQ(m_files.read(kHash, -1, 4).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(m_files.read(kHash, 0, -4).error().code, ErrorCode::OutOfRange);
}

TEST_F(DocumentFilesTest, AnAlteredFileIsNamed)
{
    store(kBytes);
    store("another document");
    ASSERT_TRUE(m_files.appendPart(sha256Hex("half"), 0, "ha"));
    std::ofstream(m_directory.path() + "/documents/" + kHash.substr(0, 2) + '/' + kHash, std::ios::app) << '!';
    std::vector<std::string> bad;

    const auto count = m_files.verify([&](const std::string &name) { bad.push_back(name); });

    EXPECT_EQ(count, 2);
    EXPECT_EQ(bad, std::vector{kHash});
}

TEST_F(DocumentFilesTest, NothingStoredVerifies)
{
    EXPECT_EQ(m_files.verify([](const std::string &) { ADD_FAILURE(); }), 0);
}

TEST_F(DocumentFilesTest, OnlyTheOwnerMayReadDocuments)
{
    store(kBytes);
    struct stat status = {};

    ASSERT_EQ(::stat((m_directory.path() + "/documents/" + kHash.substr(0, 2) + '/' + kHash).c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    ASSERT_EQ(::stat((m_directory.path() + "/documents").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0700U);
}

TEST(Sha256Hex, AgreesWithTheStandard)
{
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

} // namespace loket::store::test
