// SPDX-License-Identifier: GPL-3.0-or-later
#include "registertest.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace loket::gateways::test {

using core::ErrorCode;
using domain::SourceState;

namespace {

constexpr const char *kFull =
    "name,nik,birth_date,sex,mother_name,address,kpj,employer,joined,left,balance,development,phone,bank_code,account,"
    "account_holder,dormant,npwp_valid,arrears_months\n"
    "Peserta Uji 001,9901010505800001,1980-05-05,male,Ibu Uji 001,\"Jl. Uji No. 1, Kota Contoh\",99000000011,PT Uji,"
    "2013-09-01,18/01/2026,31334130.76,1119076.79,0812 0000 0001,999,9990000000001,Peserta Uji 001,no,ya,3\n"
    "Peserta Uji 001,9901010505800001,1980-05-05,L,Ibu Uji 001,\"Jl. Uji No. 1, Kota Contoh\",99000000022,CV Contoh,"
    "2010-01-01,,500.00,,0812 0000 0001,999,9990000000001,Peserta Uji 001,no,ya,\n";

} // namespace

TEST_F(RegisterTest, AMemberIsKnownToEveryRegister)
{
    const ImportReport report = members(kFull);
    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(report.refused, 0);

    m_register = nullptr;
    m_register = open();

    const auto civil = m_register->lookUp("9901010505800001");
    ASSERT_TRUE(civil);
    EXPECT_EQ(civil->state, SourceState::Found);
    EXPECT_EQ(civil->name, "Peserta Uji 001");
    EXPECT_EQ(civil->birthDate, *core::Date::of(1980, 5, 5));
    EXPECT_EQ(civil->sex, "male");
    EXPECT_EQ(civil->motherName, "Ibu Uji 001");
    EXPECT_EQ(civil->address, "Jl. Uji No. 1, Kota Contoh");
    EXPECT_TRUE(civil->alive);
    const auto ledger = m_register->byNik("9901010505800001");
    ASSERT_TRUE(ledger);
    EXPECT_TRUE(ledger->npwpValid);
    ASSERT_EQ(ledger->accounts.size(), 2U);
    EXPECT_EQ(ledger->accounts[0].kpj, "99000000011");
    EXPECT_EQ(ledger->accounts[0].employer, "PT Uji");
    EXPECT_FALSE(ledger->accounts[0].active);
    EXPECT_EQ(ledger->accounts[0].left, *core::Date::of(2026, 1, 18));
    EXPECT_EQ(ledger->accounts[0].balance, core::Sen{3'133'413'076});
    EXPECT_EQ(ledger->accounts[0].development, core::Sen{111'907'679});
    EXPECT_EQ(ledger->accounts[0].arrearsMonths, 3);
    EXPECT_TRUE(ledger->accounts[1].active);
    EXPECT_EQ(m_register->nikOfCard("99000000022"), "9901010505800001");
    EXPECT_EQ(m_register->phoneOf("9901010505800001"), "+6281200000001");
    const auto bank = m_register->inquire("999", "9990000000001");
    ASSERT_TRUE(bank);
    EXPECT_EQ(bank->state, SourceState::Found);
    EXPECT_EQ(bank->holder, "Peserta Uji 001");
    EXPECT_FALSE(bank->dormant);
}

TEST_F(RegisterTest, AnUnknownPersonIsAnAnswer)
{
    EXPECT_EQ(m_register->lookUp("9901010505800009")->state, SourceState::NotFound);
    EXPECT_EQ(m_register->byNik("9901010505800009")->state, SourceState::NotFound);
    EXPECT_EQ(m_register->inquire("999", "9990000000009")->state, SourceState::NotFound);
    EXPECT_EQ(m_register->nikOfCard("99000000099").error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_register->phoneOf("9901010505800009"), "");
}

TEST_F(RegisterTest, ImportingAgainReplacesAndDoublesNothing)
{
    members(kFull);
    members(kFull);
    members("nik;name;kpj;balance\n9901010505800001;Peserta Uji Baru;99000000011;1000,50\n");

    EXPECT_EQ(m_register->lookUp("9901010505800001")->name, "Peserta Uji Baru");
    const auto ledger = m_register->byNik("9901010505800001");
    ASSERT_EQ(ledger->accounts.size(), 2U);
    EXPECT_EQ(ledger->accounts[0].balance, core::Sen{100'050});
}

TEST_F(RegisterTest, EarlierPaymentsComeWithAMember)
{
    members("nik,name,kpj,earlier_paid_on,earlier_gross,earlier_tax,earlier_reason\n"
            "9901010505800001,Peserta Uji 001,99000000011,2024-03-01,10000000,250000,RESIGN\n");

    const auto ledger = m_register->byNik("9901010505800001");

    ASSERT_EQ(ledger->earlier.size(), 1U);
    EXPECT_EQ(ledger->earlier[0].paidOn, *core::Date::of(2024, 3, 1));
    EXPECT_EQ(ledger->earlier[0].gross, core::Rupiah{10'000'000});
    EXPECT_EQ(ledger->earlier[0].tax, core::Rupiah{250'000});
    EXPECT_EQ(ledger->earlier[0].reason, "RESIGN");
}

TEST_F(RegisterTest, WhatTheRulesAskIsToldOrLeftOpen)
{
    members("nik,name,kpj,foreigner,worked_months,nik_tax_valid,contributed_months\n"
            "9901010505800001,Peserta Uji 001,99000000011,ya,7,ya,84\n"
            "9901010505800002,Peserta Uji 002,99000000012,,,tidak,\n"
            "9901010505800003,Peserta Uji 003,99000000013,,,,\n");

    const auto told = m_register->byNik("9901010505800001");
    EXPECT_EQ(told->workedMonths, 7);
    EXPECT_EQ(told->nikTaxValidated, true);
    EXPECT_EQ(told->accounts.at(0).contributedMonths, 84);
    EXPECT_EQ(m_register->byNik("9901010505800002")->nikTaxValidated, false);
    const auto open = m_register->byNik("9901010505800003");
    EXPECT_EQ(open->nikTaxValidated, std::nullopt) << "nobody asked the tax office, which is not a no";
    EXPECT_EQ(open->workedMonths, std::nullopt);
    EXPECT_EQ(open->accounts.at(0).contributedMonths, std::nullopt);
}

TEST_F(RegisterTest, APersonWithTwoEarlierPaymentsHasARowForEach)
{
    members("nik,name,kpj,earlier_paid_on,earlier_gross,earlier_tax,earlier_reason\n"
            "9901010505800001,Peserta Uji 001,99000000011,2024-03-01,10000000,0,PARTIAL_10\n"
            "9901010505800001,Peserta Uji 001,99000000011,2025-06-01,20000000,0,RESIGN\n");

    EXPECT_EQ(m_register->byNik("9901010505800001")->earlier.size(), 2U);
}

TEST_F(RegisterTest, AnEmployerNumberNamesTheEmployer)
{
    const auto employers = m_register->importEmployers("number,name,active\nNPP001,PT Uji Tekstil,yes\n,PT Tanpa,yes\n"
                                                       "NPP002,PT Lain,mungkin\n");
    ASSERT_TRUE(employers);
    EXPECT_EQ(employers->imported, 1);
    EXPECT_EQ(employers->errors,
              (std::vector<RowError>{{3, "number", "is empty"}, {4, "active", "is neither yes nor no"}}));

    const ImportReport report = members("nik,name,kpj,employer_number\n"
                                        "9901010505800001,Peserta Uji 001,99000000011,NPP001\n"
                                        "9901010505800002,Peserta Uji 002,99000000012,NPP009\n");

    EXPECT_EQ(m_register->byNik("9901010505800001")->accounts.at(0).employer, "PT Uji Tekstil");
    EXPECT_EQ(report.errors, (std::vector<RowError>{{3, "employer_number", "is no known employer"}}));
}

TEST_F(RegisterTest, TheSamplePeopleImportWithoutARefusal)
{
    const char *source = std::getenv("LOKET_SOURCE");
    ASSERT_NE(source, nullptr);
    std::ostringstream text;
    text << std::ifstream(std::string(source) + "/resources/samples/people.csv").rdbuf();

    const ImportReport report = members(text.str());

    EXPECT_GE(report.imported, 60);
    EXPECT_EQ(report.errors, std::vector<RowError>{});
}

TEST_F(RegisterTest, TwoProgramsMayHaveTheRegisterOpen)
{
    const auto other = open();
    ASSERT_NE(other, nullptr);

    ASSERT_TRUE(other->importMembers(kFull));

    EXPECT_EQ(m_register->lookUp("9901010505800001")->state, SourceState::Found);
}

} // namespace loket::gateways::test
