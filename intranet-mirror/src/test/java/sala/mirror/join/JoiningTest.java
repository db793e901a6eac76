package sala.mirror.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.fault.Invalid;
import sala.mirror.node.District;
import sala.mirror.node.School;
import sala.mirror.node.TwoNodes;
import sala.testkit.TestDatabase;

class JoiningTest extends TwoNodes {

    @RegisterExtension
    final TestDatabase otherDb = new TestDatabase();

    @Test
    void aCodeIsNeverTakenForAnOptionOfTheCommand() {
        for (int i = 0; i < 2000; i++) {
            assertThat(JoinCode.fresh(district.host.identity().fingerprint()).text())
                    .doesNotStartWith("-");
        }
    }

    @Test
    void aSchoolJoinsWithItsCode() {
        school.join(district, district.code(id));

        assertThat(school.links.find()).get().satisfies(link -> {
            assertThat(link.school()).isEqualTo(id);
            assertThat(link.schoolName()).isEqualTo("บ้านหนองน้ำใส");
            assertThat(link.fingerprint()).isEqualTo(district.host.identity().fingerprint());
        });
        assertThat(district.nodes.of(id))
                .get()
                .extracting(node -> node.id())
                .isEqualTo(school.host.identity().id());
    }

    @Test
    void aCodePastedWithLineBreaksWorks() {
        String code = district.code(id);
        school.join(district, "  " + code.substring(0, 30) + "\n  " + code.substring(30) + "\n");
        assertThat(school.links.find()).isPresent();
    }

    @Test
    void aCodeWorksOnce() {
        String code = district.code(id);
        school.join(district, code);
        try (School thief = new School(otherDb, folder.resolve("thief"))) {
            refused(() -> thief.join(district, code), JoinRefused.USED);
        }
    }

    @Test
    void whoDidNotHearTheAnswerMayAskAgain() {
        district.server.trouble.loseAnswers(1);
        school.join(district, district.code(id));
        assertThat(school.links.find()).isPresent();
        assertThat(district.server.requests)
                .filteredOn("POST mirror/join"::equals)
                .hasSize(2);
    }

    @Test
    void aCodeExpires() {
        String code = district.code(id);
        district.clock.advance(Duration.ofDays(7));
        school.clock.advance(Duration.ofDays(7));
        refused(() -> school.join(district, code), JoinRefused.EXPIRED);
    }

    @Test
    void aRevokedCodeIsRefused() {
        String code = district.code(id);
        district.tokens.newest().forEach(token -> district.tokens.revoke(token.id()));
        refused(() -> school.join(district, code), JoinRefused.REVOKED);
    }

    @Test
    void aNewCodeRevokesTheOldOne() {
        String old = district.code(id);
        district.code(id);
        refused(() -> school.join(district, old), JoinRefused.REVOKED);
    }

    @Test
    void aMadeUpSecretIsRefused() {
        String madeUp = JoinCode.fresh(district.host.identity().fingerprint()).text();
        refused(() -> school.join(district, madeUp), JoinRefused.UNKNOWN);
    }

    @Test
    void aStrangerOnTheLineIsNotTheDistrict() {
        String code = district.code(id);
        try (District stranger = new District(otherDb, folder.resolve("stranger"))) {
            refused(() -> school.join(stranger, code), "mirror.not-from-district");
            assertThat(stranger.server.requests).containsOnly("GET mirror/hello");
        }
    }

    @Test
    void theSecretNeverTravelsOpenly() {
        JoinCode code = JoinCode.read(district.code(id)).orElseThrow();
        Application application =
                Application.of(school.host.identity(), code, UUID.randomUUID().toString(), school.clock.instant());
        String sealed = sala.mirror.protocol.Sealed.seal(
                application.claims(), district.host.identity().sealing().getPublic());
        assertThat(sealed).doesNotContain(code.secret());
        assertThat(districtDb.one(String.class, "select secret_hash from join_token"))
                .doesNotContain(code.secret());
    }

    @Test
    void aKeyThatTheSenderDoesNotHoldIsRefused() {
        JoinCode code = JoinCode.read(district.code(id)).orElseThrow();
        Application own =
                Application.of(school.host.identity(), code, UUID.randomUUID().toString(), school.clock.instant());
        Application withOthersKey = new Application(
                own.node(), district.host.identity().signing().getPublic(), own.secret(), own.nonce(), own.proof());
        refused(
                () -> withOthersKey.requireProof(district.host.identity().fingerprint(), district.clock),
                "mirror.token-invalid");
    }

    @Test
    void aDistrictThatIsDownIsSaidSo() {
        district.server.trouble.down(true);
        refused(() -> school.join(district, district.code(id)), "mirror.district-unreachable");
    }

    @Test
    void aNodeJoinsOneDistrict() {
        school.join(district, district.code(id));
        refused(() -> school.join(district, district.code(id)), JoinRefused.ALREADY);
    }

    @Test
    void aClockThatIsHoursOffMustBeSetFirst() {
        school.clock.advance(Duration.ofHours(3));
        refused(() -> school.join(district, district.code(id)), JoinRefused.CLOCK_OFF);
    }

    @Test
    void aClockThatIsSomeMinutesOffDoesNoHarm() {
        school.clock.advance(Duration.ofMinutes(-20));
        school.join(district, district.code(id));
        assertThat(school.update()).isPositive();
    }

    @Test
    void aClockThatWentWrongAfterJoiningDoesNoHarm() {
        school.join(district, district.code(id));
        school.clock.advance(Duration.ofDays(-3650));
        assertThat(school.update()).isPositive();
    }

    @Test
    void aNewNodeTakesThePlaceOfTheOldOne() {
        school.join(district, district.code(id));
        try (School replacement = new School(otherDb, folder.resolve("replacement"))) {
            replacement.join(district, district.code(id));
            assertThat(replacement.update()).isPositive();
            refused(school::update, "mirror.node-cut-off");
        }
    }

    @Test
    void aNodeThatWasCutOffGetsNothingAndMayJoinAgain() {
        school.join(district, district.code(id));
        district.nodes.cutOff(school.host.identity().id());
        refused(school::update, "mirror.node-cut-off");
        assertThat(school.links.find().orElseThrow().cutOff()).isNotNull();

        school.join(district, district.code(id));
        assertThat(school.update()).isPositive();
    }

    @Test
    void whatIsNoCodeOrAddressIsSaidBesideItsField() {
        assertThatThrownBy(() -> school.join(district, "abc"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.flaws().get(0).field()).isEqualTo("token"));
        assertThatThrownBy(() -> school.joining.join("ftp://x y", district.code(id)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.flaws().get(0).field()).isEqualTo("url"));
    }
}
