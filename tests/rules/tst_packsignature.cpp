// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/packsignature.h"

#include <gtest/gtest.h>

namespace loket {
namespace {

using rules::PackRefusal;
using rules::PublicKey;
using rules::SecretKey;
namespace ed25519 = rules::ed25519;

constexpr const char *kPack = "{\"id\": \"jht-2027.1\"}\n";

template <std::size_t Size> std::array<std::uint8_t, Size> bytes(std::string_view hex)
{
    std::array<std::uint8_t, Size> all{};
    EXPECT_EQ(hex.size(), 2 * Size);
    for (std::size_t i = 0; i < Size; ++i)
        all.at(i) = static_cast<std::uint8_t>(std::stoi(std::string(hex.substr(2 * i, 2)), nullptr, 16));
    return all;
}

/// The secret of RFC 8032's first example.
SecretKey rfcKey()
{
    return SecretKey::parse("loket-rules-secret:nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=").value();
}

SecretKey otherKey()
{
    core::SeededRandom random(7);
    return SecretKey::make(random);
}

PackRefusal refusalOf(std::string_view pack, std::string_view signature, const std::vector<PublicKey> &trusted)
{
    const auto signer = rules::signerOf(pack, signature, trusted);
    EXPECT_FALSE(signer);
    return signer ? PackRefusal::Conflict : signer.error().why;
}

struct Vector
{
    const char *seed;
    const char *key;
    std::string message;
    const char *signature;
};

// RFC 8032, 7.1: TEST 1, TEST 2, TEST 3.
const Vector kVectors[] = {
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
     "655141438e7a100b"},
    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "\x72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aee"
     "b00d291612bb0c00"},
    {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "\xaf\x82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28d"
     "c027beceea1ec40a"},
};

TEST(Ed25519, isWhatRfc8032SaysItIs)
{
    for (const Vector &vector : kVectors) {
        const auto seed = bytes<32>(vector.seed);
        const auto key = bytes<32>(vector.key);
        const auto signature = bytes<64>(vector.signature);

        EXPECT_EQ(ed25519::publicKeyOf(seed), key);
        EXPECT_EQ(ed25519::sign(seed, vector.message), signature);
        EXPECT_TRUE(ed25519::verifies(key, vector.message, signature));
        EXPECT_FALSE(ed25519::verifies(key, vector.message + " ", signature));
    }
}

TEST(PackSignature, isWhatOpensslMakesOfTheSameBytes)
{
    EXPECT_EQ(rfcKey().publicKey().text(), "loket-rules-key:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    EXPECT_EQ(rfcKey().publicKey().id(), "21fe31dfa154a261");
    EXPECT_EQ(rfcKey().sign(kPack),
              "loket-rules-signature 21fe31dfa154a261 "
              "qlEt62M6f4/7C2Pvs9SkWuW23mojgvQQTIgVMRN8JtCgEvdjr5/m5f53UZqmfDEIR0mlsK/XqAvMyq6xYPgXCg==\n");
}

TEST(PackSignature, theTrustedKeyThatSignedIsNamed)
{
    const std::vector trusted{otherKey().publicKey(), rfcKey().publicKey()};

    EXPECT_EQ(rules::signerOf(kPack, rfcKey().sign(kPack), trusted), rfcKey().publicKey());
}

TEST(PackSignature, everyChangedByteIsNoticed)
{
    const std::vector trusted{rfcKey().publicKey()};
    const std::string signature = rfcKey().sign(kPack);

    for (std::size_t i = 0; i < std::string_view(kPack).size(); ++i) {
        std::string changed = kPack;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_EQ(refusalOf(changed, signature, trusted), PackRefusal::BadSignature) << i;
    }
    EXPECT_EQ(refusalOf(std::string(kPack) + "\n", signature, trusted), PackRefusal::BadSignature);
}

TEST(PackSignature, aStrangersKeyIsNotTrusted)
{
    EXPECT_EQ(refusalOf(kPack, otherKey().sign(kPack), {rfcKey().publicKey()}), PackRefusal::UnknownKey);
}

TEST(PackSignature, aStrangerUnderTheRightKeysIdIsNotBelieved)
{
    std::string signature = otherKey().sign(kPack);
    signature.replace(signature.find(otherKey().publicKey().id()), 16, rfcKey().publicKey().id());

    EXPECT_EQ(refusalOf(kPack, signature, {rfcKey().publicKey()}), PackRefusal::BadSignature);
}

TEST(PackSignature, whatTheKeySignedForSomethingElseIsNoSignatureOfAPack)
{
    const auto bare = ed25519::sign(bytes<32>(kVectors[0].seed), kPack);
    const auto other = ed25519::sign(bytes<32>(kVectors[0].seed), std::string("loket rule pack 2\n") + kPack);
    const auto key = rfcKey().publicKey();

    EXPECT_FALSE(ed25519::verifies(key.bytes(), std::string("loket rule pack 1\n") + kPack, bare));
    EXPECT_FALSE(ed25519::verifies(key.bytes(), std::string("loket rule pack 1\n") + kPack, other));
}

TEST(PackSignature, whatIsNoSignatureIsCalledUnsigned)
{
    const std::vector trusted{rfcKey().publicKey()};
    std::string cut = rfcKey().sign(kPack);
    cut.resize(cut.size() - 5);

    for (const std::string &text : {std::string(), std::string("x"), cut, rfcKey().sign(kPack) + "more"})
        EXPECT_EQ(refusalOf(kPack, text, trusted), PackRefusal::Unsigned) << text;
}

TEST(PackSignature, withoutAKeyNothingIsBelieved)
{
    EXPECT_EQ(refusalOf(kPack, rfcKey().sign(kPack), {}), PackRefusal::NoKey);
}

TEST(PackKeys, areReadBackFromTheirText)
{
    const SecretKey made = otherKey();

    EXPECT_EQ(SecretKey::parse(made.text() + "\n")->publicKey(), made.publicKey());
    EXPECT_EQ(PublicKey::parse(made.publicKey().text() + "\n"), made.publicKey());
    EXPECT_EQ(rules::parseKeys(made.publicKey().text() + ", " + rfcKey().publicKey().text())->size(), 2U);
    EXPECT_TRUE(rules::parseKeys(" ")->empty());
}

TEST(PackKeys, aSecretIsNotTakenForAPublicKey)
{
    EXPECT_EQ(PublicKey::parse(rfcKey().text()).error().code, core::ErrorCode::Malformed);
    EXPECT_EQ(rules::parseKeys(rfcKey().text()).error().code, core::ErrorCode::Malformed);
    EXPECT_EQ(SecretKey::parse(rfcKey().publicKey().text()).error().code, core::ErrorCode::Malformed);
    EXPECT_EQ(PublicKey::parse("loket-rules-key:AAAA").error().code, core::ErrorCode::Malformed);
}

} // namespace
} // namespace loket
