// SPDX-License-Identifier: GPL-3.0-or-later
#include "registertest.h"

namespace loket::gateways::test {

using core::ErrorCode;
using Errors = std::vector<RowError>;

namespace {

const std::string kHeader = "nik,name,kpj,birth_date,sex,balance,phone,bank_code,account\n";

std::string goodRow(int n)
{
    const std::string two = std::to_string(10 + n);
    return "99010105058000" + two + ",Peserta Uji 0" + two + ",990000000" + two + ",1980-05-05,male,1.00,,,\n";
}

} // namespace

TEST_F(RegisterTest, GoodRowsStayAndBadOnesAreNamedByLineAndColumn)
{
    const ImportReport report = members(kHeader + goodRow(1) +
                                        "12345,Peserta Uji,99000000099,,,,,,\n"                      // line 3
                                        "9901010505800099,,99000000099,,,,,,\n"                      // 4
                                        "9901010505800099,Peserta Uji,abc,,,,,,\n"                   // 5
                                        "9901010505800099,Peserta Uji,99000000099,1980-02-31,,,,,\n" // 6
                                        "9901010505800099,Peserta Uji,99000000099,,x,,,,\n"          // 7
                                        "9901010505800099,Peserta Uji,99000000099,,,sejuta,,,\n"     // 8
                                        "9901010505800099,Peserta Uji,99000000099,,,-1.00,,,\n"      // 9
                                        "9901010505800099,Peserta Uji,99000000099,,,,12,,\n"         // 10
                                        "9901010505800099,Peserta Uji,99000000099,,,,,999,\n"        // 11
                                        "9901010505800099,Peserta Uji\n" +                           // 12
                                        goodRow(2));

    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(report.refused, 10);
    ASSERT_EQ(report.errors.size(), 10U);
    const std::vector<std::pair<std::int64_t, std::string>> expected{
        {3, "nik"},     {4, "name"},    {5, "kpj"},    {6, "birth_date"}, {7, "sex"},
        {8, "balance"}, {9, "balance"}, {10, "phone"}, {11, "account"},   {12, ""},
    };
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(report.errors[i].line, expected[i].first);
        EXPECT_EQ(report.errors[i].field, expected[i].second) << report.errors[i].line;
        EXPECT_FALSE(report.errors[i].reason.empty());
    }
}

TEST_F(RegisterTest, WhatTheRulesAskIsCheckedLineByLine)
{
    const std::string person = "9901010505800099,Peserta Uji,99000000099,";
    const ImportReport report = members(
        "nik,name,kpj,birth_date,joined,foreigner,worked_months,contributed_months,nik_tax_valid,earlier_paid_on,"
        "earlier_gross,earlier_tax,earlier_reason\n" +
        person + "2031-01-01,,,,,,,,,\n" +               // line 2
        person + ",2031-01-01,,,,,,,,\n" +               // 3
        person + ",,,12,,,,,,\n" +                       // 4
        person + ",,ya,-1,,,,,,\n" +                     // 5
        person + ",,,,1201,,,,,\n" +                     // 6
        person + ",,,,,mungkin,,,,\n" +                  // 7
        person + ",,,,,,2031-01-01,1000,0,RESIGN\n" +    // 8
        person + ",,,,,,2024-01-01,0,0,RESIGN\n" +       // 9
        person + ",,,,,,2024-01-01,1000,1001,RESIGN\n" + // 10
        person + ",,,,,,2024-01-01,1000,0,PULANG\n" +    // 11
        person + ",,,,,,,1000,,\n" +                     // 12
        person + "1980-05-05,2010-01-01,ya,6,72,ya,2024-01-01,1000,0,PARTIAL_10\n");

    EXPECT_EQ(report.imported, 1);
    const std::vector<std::pair<std::int64_t, std::string>> expected{
        {2, "birth_date"},         {3, "joined"},          {4, "worked_months"},    {5, "worked_months"},
        {6, "contributed_months"}, {7, "nik_tax_valid"},   {8, "earlier_paid_on"},  {9, "earlier_gross"},
        {10, "earlier_tax"},       {11, "earlier_reason"}, {12, "earlier_paid_on"},
    };
    ASSERT_EQ(report.errors.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(report.errors[i].line, expected[i].first);
        EXPECT_EQ(report.errors[i].field, expected[i].second) << report.errors[i].line;
    }
}

TEST_F(RegisterTest, NoReasonRepeatsWhatWasTyped)
{
    const ImportReport report = members(kHeader + "SECRETVALUE,SECRETVALUE,SECRETVALUE,SECRETVALUE,,,,,\n"
                                                  "9901010505800099,SECRETVALUE,99000000099,SECRETVALUE,,,,,\n"
                                                  "9901010505800099,SECRETVALUE,99000000099,,,SECRETVALUE,,,\n"
                                                  "9901010505800099,SECRETVALUE,99000000099,,,,SECRETVALUE,,\n");

    EXPECT_EQ(report.errors.size(), 4U);
    for (const RowError &error : report.errors)
        EXPECT_EQ(error.reason.find("SECRETVALUE"), std::string::npos) << error.reason;
}

TEST_F(RegisterTest, ACardOfAnotherPersonIsRefused)
{
    members("nik,name,kpj\n9901010505800001,Peserta Uji 001,99000000011\n");

    const ImportReport report = members("nik,name,kpj\n9901010505800002,Peserta Uji 002,99000000011\n");

    EXPECT_EQ(report.errors, (Errors{{2, "kpj", "belongs to another person"}}));
    EXPECT_EQ(m_register->nikOfCard("99000000011"), "9901010505800001");
}

TEST_F(RegisterTest, QuotesSeparatorsAndLineEndsAreRead)
{
    const ImportReport report =
        members("\xEF\xBB\xBF"
                "nik;name;kpj;address\r\n"
                "9901010505800001;\"Peserta \"\"Uji\"\"; 001\";99000000011;\"Jl. Satu\r\nKota\"\r\n"
                "\r\n"
                "9901010505800002;Peserta Uji 002;99000000012;a,b\r\n"
                "x;y;z;w");

    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(m_register->lookUp("9901010505800001")->name, "Peserta \"Uji\"; 001");
    EXPECT_EQ(m_register->lookUp("9901010505800001")->address, "Jl. Satu\r\nKota");
    EXPECT_EQ(m_register->lookUp("9901010505800002")->address, "a,b");
    ASSERT_EQ(report.errors.size(), 1U);
    EXPECT_EQ(report.errors[0].line, 6);
}

TEST_F(RegisterTest, AQuoteThatIsNeverClosedCostsItsOwnLine)
{
    const ImportReport report = members("nik,name,kpj\n"
                                        "9901010505800001,\"Peserta Uji 001,99000000011\n"
                                        "9901010505800002,Peserta Uji 002,99000000012\n"
                                        "9901010505800003,\"Peserta\" Uji,99000000013\n"
                                        "9901010505800004,Pes\"erta,99000000014\n"
                                        "9901010505800005,Peserta Uji 005,99000000015\n");

    EXPECT_EQ(report.imported, 2);
    const std::string reason = "a quote is not closed or has text behind it";
    EXPECT_EQ(report.errors, (Errors{{2, "", reason}, {4, "", reason}, {5, "", reason}}));
}

TEST_F(RegisterTest, AHugeRowCostsItself)
{
    const ImportReport report =
        members("nik,name,kpj\n9901010505800001," + std::string(1'000'000, 'x') + ",99000000011\n9901010505800002,\"" +
                std::string(100'000, 'y') + "\",99000000012\n9901010505800003," + std::string(300, 'z') +
                ",99000000013\n9901010505800004,Peserta Uji 004,99000000014\n");

    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(report.errors, (Errors{{2, "", "the row is longer than 64 KB"},
                                     {3, "", "the row is longer than 64 KB"},
                                     {4, "name", "longer than 200 characters"}}));
}

TEST_F(RegisterTest, OtherEncodingsAreRefusedByFileOrByRow)
{
    EXPECT_EQ(refusedFile(std::string("\xFF\xFEn\0i\0k\0", 8)).code, ErrorCode::BadEncoding);
    EXPECT_EQ(refusedFile(std::string("nik,name,kpj\n\0\n", 15)).code, ErrorCode::BadEncoding);

    const ImportReport report = members("nik,name,kpj\n9901010505800001,Per\xE9,99000000011\n"
                                        "9901010505800002,Peré,99000000012\n");

    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(report.errors, (Errors{{2, "", "the row is not UTF-8"}}));
}

TEST_F(RegisterTest, AFileWithoutItsColumnsIsRefused)
{
    EXPECT_EQ(refusedFile("").code, ErrorCode::MissingField);
    EXPECT_EQ(refusedFile("\n\n  \n").code, ErrorCode::MissingField);
    const auto missing = refusedFile("nik,name\n9901010505800001,Peserta Uji 001\n");
    EXPECT_EQ(missing.code, ErrorCode::MissingField);
    EXPECT_EQ(missing.field, "kpj");
    EXPECT_EQ(refusedFile("nik,name,kpj,NIK\n").code, ErrorCode::Malformed);
    EXPECT_EQ(refusedFile("\"nik,name,kpj\n").code, ErrorCode::Malformed);
    EXPECT_EQ(refusedFile(std::string(65U * 1024U * 1024U, 'x')).code, ErrorCode::TooLarge);
}

TEST_F(RegisterTest, SqlAndHtmlInFieldsAreText)
{
    const std::string hostile = "'); DROP TABLE member; --<script>alert(1)</script>";

    const ImportReport report = members("nik,name,kpj\n9901010505800001," + hostile + ",99000000011\n");

    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(m_register->lookUp("9901010505800001")->name, hostile);
    EXPECT_EQ(m_register->lookUp("' OR 1=1 --")->state, domain::SourceState::NotFound);
    EXPECT_EQ(m_register->nikOfCard("' OR 1=1 --").error().code, ErrorCode::NotFound);
}

TEST_F(RegisterTest, OnlyTheFirstThousandRefusalsAreKept)
{
    std::string csv = "nik,name,kpj\n";
    for (int i = 0; i < 5000; ++i)
        csv += "x,y,z\n";

    const ImportReport report = members(csv);

    EXPECT_EQ(report.refused, 5000);
    EXPECT_EQ(report.errors.size(), 1000U);
}

} // namespace loket::gateways::test
