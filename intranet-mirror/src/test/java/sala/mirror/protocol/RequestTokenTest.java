package sala.mirror.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.mirror.identity.Identities;
import sala.mirror.identity.NodeIdentity;

/** A request is believed for what it was made for, once, and by the one who made it. */
class RequestTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final RequestLine REQUEST =
            RequestLine.of("POST", "mirror/contact?said=x", "a body".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private NodeIdentity node;
    private NodeIdentity district;

    @BeforeEach
    void identities() {
        node = Identities.in(folder.resolve("node"));
        district = Identities.in(folder.resolve("district"));
    }

    @Test
    void itSaysWhoAskedAndWhen() {
        RequestToken proven = verify(issue(), REQUEST, NOW);
        assertThat(proven.node()).isEqualTo(node.id());
        assertThat(proven.made()).isEqualTo(NOW);
    }

    @Test
    void itIsShort() {
        assertThat(issue()).hasSize(128);
    }

    @Test
    void noTwoAreAlike() {
        assertThat(verify(issue(), REQUEST, NOW).id())
                .isNotEqualTo(verify(issue(), REQUEST, NOW).id());
    }

    @Test
    void itIsGoodForNoOtherRequest() {
        byte[] body = "a body".getBytes(StandardCharsets.UTF_8);
        refused(RequestLine.of("PUT", "mirror/contact?said=x", body));
        refused(RequestLine.of("POST", "mirror/contact?said=y", body));
        refused(RequestLine.of("POST", "mirror/contact?said=x", new byte[0]));
    }

    private void refused(RequestLine other) {
        refused(() -> verify(issue(), other, NOW), NodeRefused.INVALID);
    }

    @Test
    void itIsGoodForNoOtherDistrict() {
        refused(
                () -> RequestToken.verify(issue(), REQUEST, node.fingerprint(), this::key, clock(NOW)),
                NodeRefused.INVALID);
    }

    @Test
    void itLivesForAMinuteAndAnother() {
        assertThat(verify(issue(), REQUEST, NOW.plusSeconds(119)).node()).isEqualTo(node.id());
        refused(() -> verify(issue(), REQUEST, NOW.plusSeconds(121)), NodeRefused.TIME);
        refused(() -> verify(issue(), REQUEST, NOW.minusSeconds(61)), NodeRefused.TIME);
    }

    @Test
    void whatWasChangedInItIsNotBelieved() {
        byte[] bytes = Base64.getUrlDecoder().decode(issue());
        for (int at = 0; at < bytes.length; at++) {
            byte[] spoiled = bytes.clone();
            spoiled[at] ^= 1;
            String token = Base64.getUrlEncoder().encodeToString(spoiled);
            refused(
                    () -> RequestToken.verify(
                            token,
                            REQUEST,
                            district.fingerprint(),
                            any -> node.signing().getPublic(),
                            clock(NOW)),
                    NodeRefused.INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "....", "a.b.c", "%%%%", "AAAA"})
    void whatIsNoProofIsRefused(String token) {
        refused(() -> verify(token, REQUEST, NOW), NodeRefused.INVALID);
    }

    @Test
    void nodesOfTheVersionBeforeAreStillBelieved() {
        String token = Jwts.builder()
                .id("once")
                .issuer(node.id().toString())
                .audience()
                .add(district.fingerprint().text())
                .and()
                .issuedAt(Date.from(NOW))
                .expiration(Date.from(NOW.plusSeconds(60)))
                .claim("htm", REQUEST.method())
                .claim("htu", REQUEST.target())
                .claim("digest", REQUEST.digest())
                .header()
                .keyId(node.id().toString())
                .and()
                .signWith(node.signing().getPrivate(), Jwts.SIG.EdDSA)
                .compact();
        assertThat(verify(token, REQUEST, NOW)).isEqualTo(new RequestToken(node.id(), "once", NOW));
        refused(() -> verify(token, RequestLine.get("mirror/snapshot"), NOW), NodeRefused.INVALID);
        refused(() -> verify(token, REQUEST, NOW.plusSeconds(121)), NodeRefused.TIME);
    }

    private String issue() {
        return RequestToken.issue(node, REQUEST, district.fingerprint(), NOW);
    }

    private RequestToken verify(String token, RequestLine request, Instant now) {
        return RequestToken.verify(token, request, district.fingerprint(), this::key, clock(now));
    }

    private PublicKey key(UUID id) {
        if (id.equals(node.id())) {
            return node.signing().getPublic();
        }
        throw new NodeRefused(NodeRefused.UNKNOWN);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static void refused(Runnable work, String code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(NodeRefused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
