package sala.mirror.root;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.mirror.root.Drawers.EXPIRES;
import static sala.mirror.root.Drawers.key;
import static sala.mirror.root.Drawers.keys;

import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import sala.fault.Fault;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.KeyFile;
import sala.mirror.identity.OwnKeys;
import sala.mirror.node.JoinedNodes;
import sala.mirror.publication.Publication;
import sala.mirror.root.DistrictRoots.Draft;
import sala.mirror.snapshot.Ed25519;
import sala.sql.Sql;

/** Roots between a district and a school: made, followed, missed for a while, and forged. */
class RootsTest extends JoinedNodes {

    private final KeyPair one = key();
    private final KeyPair two = key();
    private final KeyPair three = key();

    @Test
    void aDistrictMakesItsFirstRootItselfAndWhoJoinsTrustsIt() {
        assertThat(district.districtRoots.newest().root().isSelfMade()).isTrue();
        assertThat(school.followed.version()).isEqualTo(1);
    }

    @Test
    void aSchoolThatWasAwayGoesOnAfterTheDistrictsKeyWasChanged() {
        district.notes.write(id, "ก่อน");
        school.sync();
        Fingerprint before = key1();
        people();
        newDistrictKey();
        people(key(), two, three);
        district.notes.write(id, "หลัง");

        school.sync();
        assertThat(school.notes.texts()).containsExactly("ก่อน", "หลัง");
        assertThat(school.followed.version()).isEqualTo(4);
        assertThat(pinned()).isEqualTo(district.host.identity().fingerprint()).isNotEqualTo(before);
        school.sync();
        assertThat(new Sql(districtDb.dataSource()).number("select root_version from school_node"))
                .isEqualTo(4);
    }

    @Test
    void whatTheOldKeySignsIsNotBelievedAnyMore() {
        KeyPair stolen = district.host.identity().signing();
        people();
        newDistrictKey();
        school.sync();
        district.notes.write(id, "ปลอม");
        district.server.trouble.sendInstead(real -> new Publication(
                real.school(), real.number(), real.manifest(), Ed25519.sign(real.manifest(), stolen.getPrivate())));
        refused(school::sync, "mirror.not-from-district");
        assertThat(school.notes.texts()).isEmpty();
    }

    /** Whoever had the old key had told of a number that the district will never reach. */
    @Test
    void aNodeThatWasLedFarAheadComesBackWithANewKey() {
        district.notes.write(id, "จริง");
        school.sync();
        new Sql(schoolDb.dataSource())
                .update(
                        "update district_link set offered_number = ?, applied_number = ?, shown_number = ?",
                        1L << 60,
                        1L << 60,
                        1L << 60);
        refused(school::update, "mirror.snapshot-older");
        people();
        newDistrictKey();
        district.notes.write(id, "ใหม่");
        school.sync();
        assertThat(school.notes.texts()).containsExactly("จริง", "ใหม่");
    }

    @Test
    void aNodeOfTheVersionBeforeTrustsTheKeyThatItKnowsOnce() {
        new Sql(schoolDb.dataSource()).update("delete from root_document");
        people();
        newDistrictKey();
        district.notes.write(id, "ครบ");
        school.sync();
        assertThat(school.followed.version()).isEqualTo(3);
        assertThat(school.notes.texts()).containsExactly("ครบ");
    }

    @Test
    void whoJoinsLaterBeginsWithTheRootOfThatDay() {
        people();
        newDistrictKey();
        people(key(), two, three);
        school.links.cutOff();
        school.join(district, district.code(id));
        assertThat(school.followed.version()).isEqualTo(4);
        assertThat(school.roots.at(3)).isPresent();
        assertThat(school.roots.at(1)).isEmpty();
    }

    @Test
    void aForgedRootChangesNothing() {
        KeyPair thief = key();
        KeyPair stolen = district.host.identity().signing();
        Root forged = Drawers.root(2, 1, thief.getPublic(), thief);
        String text =
                Drawers.signed(forged, thief).vouched(thief).vouched(stolen).text();
        district.server.trouble.giveRoots(real -> version -> version == 2 ? text : real.apply(version));
        people();
        refused(
                () -> {
                    newDistrictKey();
                    school.sync();
                },
                "mirror.token-invalid");
        assertThat(school.followed.version()).isEqualTo(1);
        district.server.trouble.over();
        school.sync();
        assertThat(school.followed.version()).isEqualTo(3);
    }

    @Test
    void anOlderRootUnderANewNumberAndOneWithoutEndAreNotTaken() {
        people();
        district.server.trouble.giveRoots(real -> version -> real.apply(1));
        school.sync();
        assertThat(school.followed.version()).isEqualTo(1);
        district.server.trouble.giveRoots(real -> version -> "x".repeat(1 << 20));
        assertThatThrownBy(school::sync).isInstanceOf(Fault.class);
        district.server.trouble.over();
        school.sync();
        assertThat(school.followed.version()).isEqualTo(2);
    }

    @Test
    void expiryAndAWrongClockStopNothing() {
        people();
        school.sync();
        for (String clock : List.of("1970-01-01T00:00:00Z", "2036-01-01T00:00:00Z")) {
            school.clock.set(java.time.Instant.parse(clock));
            district.notes.write(id, clock);
            school.sync();
        }
        assertThat(school.notes.texts()).hasSize(2);
        district.clock.set(EXPIRES.plus(Duration.ofDays(400)));
        newDistrictKey();
        district.notes.write(id, "ยังได้");
        school.sync();
        assertThat(school.notes.texts()).hasSize(3).contains("ยังได้");
    }

    @Test
    void nothingIsSaidOfARootThatIsKnown() {
        school.sync();
        school.sync();
        assertThat(school.followed.says()).isEmpty();
        assertThat(new RootNews(district.roots, new Sql(districtDb.dataSource()), district.clock)
                        .answer(district.nodes.of(id).orElseThrow()))
                .isEmpty();
    }

    @Test
    void theDistrictTakesNoRootThatItCannotSignUnder() {
        people();
        Root strange = new Root(3, EXPIRES, 2, keys(one, two, three), key().getPublic());
        refused(
                () -> district.districtRoots.install(
                        Drawers.signed(strange, one, two).text()),
                "root.other-district-key");
        SignedRoot draft = draft(true);
        refused(() -> district.districtRoots.install(draft.signed(one).text()), "root.too-few-signatures");
        refused(
                () -> district.districtRoots.install(
                        draft.signed(one).signed(key()).text()),
                "root.too-few-signatures");
        assertThat(district.districtRoots.newest().root().version()).isEqualTo(2);
    }

    @Test
    void withPeoplesKeysTheDistrictKeepsNoneItself() {
        KeyFile own = new KeyFile(folder.resolve("district/secrets/root.jwk.json"));
        assertThat(own.open()).isPresent();
        people();
        assertThat(own.open()).isEmpty();
    }

    @Test
    void openCodesNameTheOldKeyAndAreRevoked() {
        String code = district.code(id);
        people();
        newDistrictKey();
        school.links.cutOff();
        assertThatThrownBy(() -> school.join(district, code)).isInstanceOf(Fault.class);
    }

    /** The root was stored, and the power failed before the key had taken its place. */
    @Test
    void aChangeThatWasCutOffIsFinishedAtTheNextStart() {
        people();
        SignedRoot next = draft(true).signed(one).signed(two);
        district.roots.add(next.vouched(district.keys.next().orElseThrow()));
        OwnKeys again = new OwnKeys(folder.resolve("district/secrets"));
        DistrictRoots restarted = new DistrictRoots(
                new sala.mirror.identity.Host(again, district.host.settings(), district.clock),
                again,
                district.roots,
                new Sql(districtDb.dataSource()),
                new sala.sql.Transactions(districtDb.userTransaction()));
        restarted.begin();
        assertThat(again.now().fingerprint()).isEqualTo(next.root().districtFingerprint());
        assertThat(again.next()).isEmpty();
    }

    private Fingerprint key1() {
        return district.host.identity().fingerprint();
    }

    private Fingerprint pinned() {
        return school.links.find().orElseThrow().fingerprint();
    }

    /** From now on it takes two of three people. */
    private void people() {
        people(one, two, three);
    }

    private void people(KeyPair... pairs) {
        SignedRoot draft = district.districtRoots.draft(new Draft(keys(pairs), 2, EXPIRES, false));
        district.districtRoots.install(
                draft.signed(pairs[0]).signed(two).signed(three).text());
    }

    private SignedRoot draft(boolean newKey) {
        return district.districtRoots.draft(new Draft(null, 0, EXPIRES, newKey));
    }

    private void newDistrictKey() {
        district.districtRoots.install(draft(true).signed(two).signed(three).text());
    }
}
