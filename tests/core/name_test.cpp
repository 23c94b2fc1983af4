// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/identifiers.h"

#include <gtest/gtest.h>

namespace loket::core {
namespace {

TEST(Name, LosesTitlesCaseAndSpaces)
{
    EXPECT_EQ(normaliseName("Hj. Siti  aminah, S.E."), "SITI AMINAH");
    EXPECT_EQ(normaliseName("  peserta uji\t001 "), "PESERTA UJI 001");
    EXPECT_EQ(normaliseName("Prof. Dr. Ir. H. Peserta Uji, M.Sc., Ph.D."), "PESERTA UJI");
    EXPECT_EQ(normaliseName("H.Peserta Uji"), "PESERTA UJI");
    EXPECT_EQ(normaliseName("HJ PESERTA UJI SE, MM"), "PESERTA UJI SE");
    EXPECT_EQ(normaliseName("Peserta Uji S.Pd.I"), "PESERTA UJI");
    EXPECT_EQ(normaliseName("Peserta Uji, S.Tr.Keb"), "PESERTA UJI");
    EXPECT_EQ(normaliseName("Dra.Peserta\u00A0Uji"), "PESERTA UJI");
}

TEST(Name, IsTheSameWithAnyApostrophe)
{
    EXPECT_EQ(normaliseName("Nur'aini"), "NURAINI");
    EXPECT_EQ(normaliseName("Nur\u2019aini"), "NURAINI");
    EXPECT_EQ(normaliseName("Nuraini"), "NURAINI");
}

TEST(Name, KeepsWhatOnlyLooksLikeATitle)
{
    EXPECT_EQ(normaliseName("St. Aminah"), "ST AMINAH"); // Siti, not sarjana teknik
    EXPECT_EQ(normaliseName("Peserta Ma"), "PESERTA MA");
    EXPECT_EQ(normaliseName("Peserta H"), "PESERTA H");
    EXPECT_EQ(normaliseName("M. Peserta"), "M PESERTA");
    EXPECT_EQ(normaliseName("Uji, Peserta"), "UJI PESERTA");
}

TEST(Name, IsNeverEmptiedByItsTitles)
{
    EXPECT_EQ(normaliseName("H."), "H");
    EXPECT_EQ(normaliseName("Ir"), "IR");
    EXPECT_EQ(normaliseName("H. Hj."), "HJ");
    EXPECT_EQ(normaliseName(""), "");
    EXPECT_EQ(normaliseName(" ., "), "");
}

TEST(Name, TreatsHyphenAndBracketsAsSpace)
{
    EXPECT_EQ(normaliseName("Peserta-Uji (alm)"), "PESERTA UJI ALM");
}

TEST(Name, RaisesAccentedLettersAndLeavesOtherScripts)
{
    EXPECT_EQ(normaliseName("Jos\u00E9 Uji"), "JOS\u00C9 UJI");
    EXPECT_EQ(normaliseName("\u5F20 Uji"), "\u5F20 UJI");
}

} // namespace
} // namespace loket::core
