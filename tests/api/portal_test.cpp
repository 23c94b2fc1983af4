// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include "loket/protocol/portal.h"
#include "loket/store/documentfiles.h"

namespace loket::api::test {

class PortalTest : public CentreTest
{
protected:
    protocol::PortalClaimCreated begin(const std::string &consent = "2026-1")
    {
        const Answer answer = post("/v1/portal/claims", {},
                                   protocol::encodeMessage(protocol::PortalClaimRequest{"PKL", consent, form()}));
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto created = protocol::decodeMessage<protocol::PortalClaimCreated>(answer.body);
        EXPECT_TRUE(created.has_value());
        return created ? *created : protocol::PortalClaimCreated{};
    }
    protocol::PortalClaim view(const std::string &link)
    {
        const Answer answer = get("/v1/portal/claim", link);
        EXPECT_EQ(answer.status, 200) << answer.body;
        auto seen = protocol::decodeMessage<protocol::PortalClaim>(answer.body);
        EXPECT_TRUE(seen.has_value());
        return seen ? *seen : protocol::PortalClaim{};
    }
    Answer attachPicture(const std::string &link, domain::DocumentKind kind, std::uint64_t seed)
    {
        const std::string picture = pngOf(3000, seed);
        EXPECT_EQ(patch(link, store::sha256Hex(picture), 0, picture.size(), picture).status, 201);
        const protocol::PortalDocumentAttach attach{m_ids.next<domain::DocumentId>(), kind, store::sha256Hex(picture),
                                                    "image/png", 3000};
        return post("/v1/portal/claim/documents", link, protocol::encodeMessage(attach));
    }
    /// Documents, code and the last press: what submit() answers.
    Answer complete(const std::string &link)
    {
        EXPECT_EQ(attachPicture(link, domain::DocumentKind::IdCard, 1).status / 100, 2);
        EXPECT_EQ(attachPicture(link, domain::DocumentKind::ParticipantCard, 2).status / 100, 2);
        EXPECT_EQ(post("/v1/portal/claim/phone-code", link, "{}").status, 202);
        const std::string code = R"({"code":")" + lastCode() + R"("})";
        EXPECT_EQ(post("/v1/portal/claim/phone-code:check", link, code).status, 204);
        return post("/v1/portal/claim/submit", link, "{}");
    }
    std::string lastCode()
    {
        const auto messages = m_centre->registers().outbox(0, 100);
        EXPECT_TRUE(messages.has_value());
        for (auto message = messages->rbegin(); message != messages->rend(); ++message) {
            const auto at = message->text.find("kode Anda ");
            if (at != std::string::npos)
                return message->text.substr(at + 10, 6);
        }
        return {};
    }
};

TEST_F(PortalTest, aParticipantSubmitsAClaimThroughTheLinkAlone)
{
    const auto begun = begin();
    EXPECT_EQ(view(begun.link).state, domain::ClaimState::Draft);
    EXPECT_EQ(view(begun.link).form.participant.nik, kNik) << "their own data, unmasked";
    ASSERT_EQ(attachPicture(begun.link, domain::DocumentKind::IdCard, 1).status / 100, 2);
    ASSERT_EQ(attachPicture(begun.link, domain::DocumentKind::ParticipantCard, 2).status / 100, 2);

    EXPECT_EQ(post("/v1/portal/claim/submit", begun.link, "{}").code(), "identifiers_not_confirmed");
    ASSERT_EQ(post("/v1/portal/claim/phone-code", begun.link, "{}").status, 202);
    EXPECT_EQ(post("/v1/portal/claim/phone-code:check", begun.link, R"({"code":"00000x"})").status, 422);
    ASSERT_EQ(post("/v1/portal/claim/phone-code:check", begun.link, R"({"code":")" + lastCode() + R"("})").status, 204);
    EXPECT_TRUE(view(begun.link).phoneVerified);
    const Answer submitted = post("/v1/portal/claim/submit", begun.link, "{}");

    EXPECT_EQ(submitted.status, 204) << submitted.body;
    const auto seen = view(begun.link);
    EXPECT_EQ(seen.state, domain::ClaimState::Submitted);
    EXPECT_EQ(seen.documents.size(), 2U);
    EXPECT_FALSE(seen.sentence.empty());
    EXPECT_FALSE(seen.required.empty());
    EXPECT_EQ(claim(begun.claim).channel, domain::Channel::Online);
    EXPECT_EQ(claim(begun.claim).branch, "PKL");
}

TEST_F(PortalTest, threeWrongCodesEndTheCode)
{
    const auto begun = begin();
    ASSERT_EQ(post("/v1/portal/claim/phone-code", begun.link, "{}").status, 202);
    const std::string code = lastCode();
    const std::string wrong = code == "123456" ? "654321" : "123456";
    const auto check = [&](const std::string &text) {
        return post("/v1/portal/claim/phone-code:check", begun.link, R"({"code":")" + text + R"("})");
    };
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(check(wrong).status, 422);
    EXPECT_EQ(check(code).code(), "locked_out");
}

TEST_F(PortalTest, aLinkOpensItsOwnClaimAndNothingElse)
{
    const auto begun = begin();
    const auto other = newClaim("9901011708600002", "99000000002");
    const std::string picture = pngOf(3000, 5);
    ASSERT_EQ(attach("frontliner", other, domain::DocumentKind::IdCard, picture).status, 200);

    EXPECT_EQ(get("/v1/claims/" + other.toString(), begun.link).status, 403);
    EXPECT_EQ(get("/v1/branches/PKL/feed?after=0", begun.link).status, 403);
    EXPECT_EQ(get("/v1/documents/" + store::sha256Hex(picture), begun.link).status, 404);
    EXPECT_EQ(post("/v1/commands", begun.link, "{}").status, 403);
    EXPECT_EQ(get("/v1/session", begun.link).status, 403);
    EXPECT_EQ(get("/v1/portal/claim", token("cso")).status, 403);
}

TEST_F(PortalTest, withoutConsentToThePresentTextNothingBegins)
{
    const auto refuse = [&](const protocol::PortalClaimRequest &request) {
        return post("/v1/portal/claims", {}, protocol::encodeMessage(request)).code();
    };
    EXPECT_EQ(refuse({"PKL", "2019-1", form()}), "consent_required");
    EXPECT_EQ(refuse({"XXX", "2026-1", form()}), "invalid_value");
}

TEST_F(PortalTest, aSentClaimKeepsItsCardAndADraftKeepsNobodyOut)
{
    const auto first = begin();
    const auto second = begin();

    EXPECT_EQ(complete(first.link).status, 204);

    EXPECT_EQ(complete(second.link).code(), "open_claim_exists");
    EXPECT_EQ(view(second.link).state, domain::ClaimState::Draft) << "what was filled in is kept";
}

TEST_F(PortalTest, aDraftCanBeChangedAndWithdrawn)
{
    const auto begun = begin();
    auto changed = form();
    changed.participant.address = "Jalan Uji 3";
    const Answer put = ask(port(), "PUT", "/v1/portal/claim/form", begun.link,
                           protocol::encodeMessage(protocol::PortalFormUpdate{changed}));
    EXPECT_EQ(put.status, 204) << put.body;
    EXPECT_EQ(view(begun.link).form.participant.address, "Jalan Uji 3");
    EXPECT_EQ(post("/v1/portal/claim/supply", begun.link, "{}").code(), "wrong_state");
    EXPECT_EQ(post("/v1/portal/claim/withdraw", begun.link, "{}").status, 204);
    EXPECT_EQ(view(begun.link).state, domain::ClaimState::Cancelled);
}

TEST_F(PortalTest, aSlipInADraftIsToldAtItsFieldAndAGapIsNot)
{
    const auto begun = begin();
    const auto refused = [&](auto change) {
        protocol::PortalFormUpdate update{form()};
        change(update.form);
        const Answer answer = ask(port(), "PUT", "/v1/portal/claim/form", begun.link, protocol::encodeMessage(update));
        const auto problem = protocol::decodeMessage<protocol::Problem>(answer.body);
        return problem ? problem->field : std::string{};
    };

    EXPECT_EQ(refused([](auto &form) { form.participant.nik = "9901"; }), "form.participant.nik");
    EXPECT_EQ(refused([](auto &form) { form.participant.kpj = {"satu"}; }), "form.participant.kpj");
    EXPECT_EQ(refused([](auto &form) { form.participant.phone = "021 555"; }), "form.participant.phone");
    EXPECT_EQ(refused([](auto &form) { form.account.number = "12"; }), "form.account.number");
    EXPECT_EQ(refused([](auto &form) { form.account = {}; }), "");
    EXPECT_EQ(view(begun.link).form.account.number, "");
}

TEST_F(PortalTest, theSameDocumentSentTwiceIsOneVersion)
{
    const auto begun = begin();
    const std::string picture = pngOf(3000, 7);
    ASSERT_EQ(patch(begun.link, store::sha256Hex(picture), 0, picture.size(), picture).status, 201);
    const std::string attach = protocol::encodeMessage(protocol::PortalDocumentAttach{
        m_ids.next<domain::DocumentId>(), domain::DocumentKind::IdCard, store::sha256Hex(picture), "image/png", 3000});

    EXPECT_EQ(post("/v1/portal/claim/documents", begun.link, attach).status, 204);
    EXPECT_EQ(post("/v1/portal/claim/documents", begun.link, attach).status, 204);

    const auto seen = view(begun.link);
    ASSERT_EQ(seen.documents.size(), 1U);
    EXPECT_EQ(seen.documents.front().versions, 1);
}

TEST_F(PortalTest, theHolderSeesTheirOwnPhotoAgain)
{
    const auto begun = begin();
    ASSERT_EQ(attachPicture(begun.link, domain::DocumentKind::IdCard, 1).status / 100, 2);
    const auto seen = view(begun.link);
    ASSERT_EQ(seen.documents.size(), 1U);
    EXPECT_EQ(seen.documents.front().mediaType, "image/png");
    EXPECT_EQ(get("/v1/documents/" + seen.documents.front().sha256, begun.link).body, pngOf(3000, 1));
}

TEST_F(PortalTest, bytesThatHaveNotArrivedCannotBeAttached)
{
    const auto begun = begin();
    const protocol::PortalDocumentAttach attach{m_ids.next<domain::DocumentId>(), domain::DocumentKind::IdCard,
                                                std::string(64, 'a'), "image/png", 3000};
    EXPECT_EQ(post("/v1/portal/claim/documents", begun.link, protocol::encodeMessage(attach)).code(),
              "incomplete_documents");
}

} // namespace loket::api::test
