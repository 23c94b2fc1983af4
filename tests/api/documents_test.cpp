// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include "loket/store/documentfiles.h"

namespace loket::api::test {

class DocumentsTest : public CentreTest
{};

constexpr std::size_t kMega = 1024 * 1024;

TEST_F(DocumentsTest, anUploadGoesOnWhereItBroke)
{
    const std::string picture = pngOf(2 * kMega + 1234, 11);
    const std::string sha = store::sha256Hex(picture);
    const std::string secret = token("frontliner");
    EXPECT_EQ(ask(port(), "HEAD", "/v1/documents/" + sha, secret).status, 404);

    const Answer first = patch(secret, sha, 0, picture.size(), picture.substr(0, kMega));
    const Answer lost = patch(secret, sha, 0, picture.size(), picture.substr(0, kMega)); // the client saw no answer
    const Answer where = ask(port(), "HEAD", "/v1/documents/" + sha, secret);
    const Answer second = patch(secret, sha, kMega, picture.size(), picture.substr(kMega, kMega));
    const Answer last = patch(secret, sha, 2 * kMega, picture.size(), picture.substr(2 * kMega));
    const Answer again = patch(secret, sha, 0, picture.size(), picture.substr(0, kMega));

    EXPECT_EQ(first.status, 204);
    EXPECT_EQ(first.header("upload-offset"), std::to_string(kMega));
    EXPECT_EQ(lost.status, 409);
    EXPECT_EQ(lost.code(), "wrong_offset");
    EXPECT_EQ(lost.header("upload-offset"), std::to_string(kMega));
    EXPECT_EQ(where.header("upload-offset"), std::to_string(kMega));
    EXPECT_EQ(where.header("upload-length"), std::to_string(picture.size()));
    EXPECT_EQ(where.header("upload-complete"), "?0");
    EXPECT_EQ(second.status, 204);
    EXPECT_EQ(last.status, 201);
    EXPECT_EQ(again.status, 201) << "complete already: nothing to do";
}

TEST_F(DocumentsTest, bytesThatAreNotWhatTheirNameSaysAreDropped)
{
    const std::string picture = pngOf(4000, 12);
    const std::string other = store::sha256Hex("another document");
    const Answer wrong = patch(token("cso"), other, 0, picture.size(), picture);
    EXPECT_EQ(wrong.status, 422);
    EXPECT_EQ(wrong.code(), "digest_mismatch");
    EXPECT_EQ(ask(port(), "HEAD", "/v1/documents/" + other, token("cso")).status, 404);
}

TEST_F(DocumentsTest, aWrongTypeUnderARightNameIsRefused)
{
    const std::string html = "<html><script>alert(1)</script></html>";
    const std::string png = pngOf(100, 13);
    const auto tryIt = [&](const std::string &bytes, const std::string &type) {
        return patch(token("cso"), store::sha256Hex(bytes), 0, bytes.size(), bytes, type);
    };
    EXPECT_EQ(tryIt(html, "image/png").code(), "unsupported_media");
    EXPECT_EQ(tryIt(png, "application/pdf").code(), "unsupported_media");
    EXPECT_EQ(tryIt(html, "text/html").status, 415);
    EXPECT_EQ(tryIt("%PDF-1.7 small", "application/pdf").status, 201);
}

TEST_F(DocumentsTest, emptyAndHugeDocumentsAreRefused)
{
    const std::string secret = token("cso");
    const std::string sha = store::sha256Hex("");
    EXPECT_EQ(patch(secret, sha, 0, 0, "").code(), "out_of_range");
    EXPECT_EQ(patch(secret, sha, 0, 20 * kMega + 1, pngOf(100, 1)).status, 413);
    EXPECT_EQ(patch(secret, sha, 0, 100 * kMega, pngOf(100, 1)).status, 413);
    EXPECT_EQ(patch(secret, sha, 0, 2 * kMega, pngOf(kMega + 1, 1)).status, 413) << "a piece over 1 MB";
    EXPECT_EQ(patch(secret, sha, 0, 50, pngOf(100, 1)).code(), "out_of_range") << "more than announced";
    EXPECT_EQ(patch(secret, "../../etc/passwd", 0, 50, pngOf(50, 1)).status, 404);
    EXPECT_EQ(patch(secret, std::string(64, 'A'), 0, 50, pngOf(50, 1)).code(), "malformed");
    EXPECT_EQ(ask(port(), "PATCH", "/v1/documents/" + sha, secret, "x").code(), "missing_field");
}

TEST_F(DocumentsTest, anyPartOfADocumentCanBeRead)
{
    const auto id = newClaim();
    const std::string picture = pngOf(kMega - 1, 14);
    const std::string path = "/v1/documents/" + store::sha256Hex(picture);
    ASSERT_EQ(attach("frontliner", id, domain::DocumentKind::IdCard, picture).status, 200);
    const auto range = [&](const std::string &wanted) { return get(path, token("cso"), {{"Range", wanted}}); };

    const Answer whole = get(path, token("cso"));
    EXPECT_EQ(whole.status, 200);
    EXPECT_EQ(whole.body, picture);
    EXPECT_EQ(whole.header("content-type"), "image/png");
    EXPECT_EQ(whole.header("content-disposition"), "attachment");
    const Answer middle = range("bytes=1000-1999");
    EXPECT_EQ(middle.status, 206);
    EXPECT_EQ(middle.body, picture.substr(1000, 1000));
    EXPECT_EQ(middle.header("content-range"), "bytes 1000-1999/" + std::to_string(picture.size()));
    EXPECT_EQ(range("bytes=500000-").body, picture.substr(500000));
    EXPECT_EQ(range("bytes=-10").body, picture.substr(picture.size() - 10));
    EXPECT_EQ(range("bytes=9999999-").status, 416);
    EXPECT_EQ(range("bytes=5-2").status, 200);
    EXPECT_EQ(range("bytes=0-1,5-6").status, 200);
}

TEST_F(DocumentsTest, aDocumentThatNoClaimRefersToIsNobodysToRead)
{
    const std::string picture = pngOf(2000, 15);
    ASSERT_EQ(patch(token("cso"), store::sha256Hex(picture), 0, picture.size(), picture).status, 201);
    EXPECT_EQ(get("/v1/documents/" + store::sha256Hex(picture), token("cso")).status, 404);
}

TEST_F(DocumentsTest, everyReadingIsAudited)
{
    const auto id = newClaim();
    const std::string picture = pngOf(2000, 16);
    ASSERT_EQ(attach("frontliner", id, domain::DocumentKind::IdCard, picture).status, 200);
    ASSERT_EQ(get("/v1/documents/" + store::sha256Hex(picture), token("verifier")).status, 200);
    std::vector<domain::AuditRecord> records;
    ASSERT_TRUE(m_centre->store().read([&](store::Reader &reader) -> core::Result<> {
        auto found = reader.auditOf(id.toString());
        if (!found)
            return core::passOn(found);
        records = *found;
        return {};
    }));
    ASSERT_FALSE(records.empty());
    EXPECT_EQ(records.back().what, "view_document");
    EXPECT_EQ(records.back().actor, userId("verifier").toString());
}

} // namespace loket::api::test
