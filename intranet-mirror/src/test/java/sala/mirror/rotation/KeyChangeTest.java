package sala.mirror.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.mirror.care.Doing;
import sala.mirror.console.FleetEvent;
import sala.mirror.console.FleetEvent.What;
import sala.mirror.delivery.Histories.Finding;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.KeyFile;
import sala.mirror.node.JoinedNodes;
import sala.mirror.node.School;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** A node's key takes the place of another, whatever ends in between, and copies of the old one are noticed. */
class KeyChangeTest extends JoinedNodes {

    private final Actor admin = new Actor(UUID.randomUUID(), Set.of(Grant.district(Role.DISTRICT_ADMIN)));
    private Fingerprint before;
    private Sql sql;

    @BeforeEach
    void aNodeThatHasSpoken() {
        sql = new Sql(districtDb.dataSource());
        school.sync();
        before = own();
    }

    @Test
    void aNodeHasANewKeyWhenTheDistrictSaysSo() {
        ask();
        school.sync();
        school.minute();
        assertThat(own()).isEqualTo(known()).isNotEqualTo(before);
        assertThat(isAlone()).isTrue();
        assertThat(district.events.of(id, new Paging(1, 50)).items())
                .filteredOn(event -> event.what() == What.KEY_CHANGED)
                .extracting(FleetEvent::detail)
                .containsExactly(own().text());
        assertThat(district.histories.of(id)).isEqualTo(Finding.ONE);
        assertThat(school.minute()).isEmpty();
    }

    @Test
    void aNodeHasANewKeyOnceAYear() {
        pass(Duration.ofDays(364));
        school.sync();
        assertThat(own()).isEqualTo(before);
        pass(Duration.ofDays(2));
        school.sync();
        Fingerprint second = own();
        assertThat(second).isNotEqualTo(before);
        school.sync();
        pass(Duration.ofDays(2));
        school.sync();
        assertThat(own()).isEqualTo(known()).isEqualTo(second);
    }

    /** Each time the power fails one step later. */
    @Test
    void afterWhicheverStepThePowerFailsTheNodeGoesOnWithOneKey() {
        school.keys.prepareNext();
        restart();
        assertThat(own()).isEqualTo(before);

        // announced and taken by the district, and the answer did not arrive
        announce(school.keys.next().orElseThrow());
        restart();
        assertThat(own()).isEqualTo(before);
        Fingerprint next = school.keys.nextFingerprint().orElseThrow();

        // arrived, and the new key was not used yet
        school.keys.takeNext();
        restart();
        assertThat(own()).isEqualTo(next);
        assertThat(known()).isEqualTo(before);

        school.sync();
        assertThat(known()).isEqualTo(next);
        assertThat(isAlone()).isTrue();
        school.sync();
    }

    /** The file with the new key was written, and the one that it came from not yet removed. */
    @Test
    void aKeyThatHasTakenItsPlaceIsNotTheNextOneOnceMore() throws IOException {
        KeyPair next = school.keys.prepareNext();
        school.keys.takeNext();
        Files.writeString(secrets().resolve("next.jwk.json"), KeyFile.json(next));
        restart();
        assertThat(own()).isEqualTo(Fingerprint.of(next.getPublic()));
        assertThat(school.keys.next()).isEmpty();
    }

    @Test
    void theAnswerThatWasLostIsAskedForAgain() {
        announce(school.keys.prepareNext());
        school.sync();
        school.sync();
        assertThat(own()).isEqualTo(known()).isNotEqualTo(before);
        assertThat(isAlone()).isTrue();
    }

    @Test
    void aKeyOfWhichItsNodeSpeaksNoMoreIsForgotten() throws IOException {
        announce(school.keys.prepareNext());
        Files.delete(secrets().resolve("next.jwk.json"));
        school.sync();
        assertThat(isAlone()).isFalse();
        pass(Duration.ofHours(2));
        school.sync();
        assertThat(isAlone()).isTrue();
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void whoDoesNotHaveAKeyCannotAnnounceIt() {
        KeyPair others = school.keys.prepareNext();
        SchoolNode node = district.nodes.of(id).orElseThrow();
        assertThat(NextKey.read(said(NextKey.of(UUID.randomUUID(), others)), node.id()))
                .isEmpty();
        assertThat(NextKey.read(said(new NextKey(others.getPublic(), new byte[64])), node.id()))
                .isEmpty();
        assertThat(NextKey.read(said(NextKey.of(node.id(), others)), node.id())).isPresent();
    }

    @Test
    void aCopyWithTheOldKeyIsToldSoAndSeenAtTheDistrict() throws IOException {
        String copied = Files.readString(secrets().resolve("node.jwks.json"));
        school.keys.prepareNext();
        school.sync();
        school.sync();
        assertThat(known()).isNotEqualTo(before);
        Files.writeString(secrets().resolve("node.jwks.json"), copied);
        restart();
        pass(Duration.ofMinutes(11));

        refused(school::sync, "mirror.key-replaced");
        assertThat(school.links.find().orElseThrow().cutOff()).isNotNull();
        assertThat(district.histories.of(id)).isEqualTo(Finding.CLONED);

        // somebody at the office decides which of the machines is the school's
        school.join(district, district.code(id));
        school.sync();
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void nobodyTakesTheIdOfANodeWhoseKeyHeNeverHad(@org.junit.jupiter.api.io.TempDir Path other) throws IOException {
        UUID node = school.host.identity().id();
        UUID elsewhere = district.school("อื่น");
        new School(schoolDb, other).close();
        Path file = other.resolve("secrets/node.jwks.json");
        UUID own = new School(schoolDb, other).host.identity().id();
        Files.writeString(file, Files.readString(file).replace(own.toString(), node.toString()));
        school.links.cutOff();
        try (School thief = new School(schoolDb, other)) {
            refused(() -> thief.join(district, district.code(elsewhere)), "mirror.token-invalid");
        }
        assertThat(district.nodes.of(id).map(SchoolNode::id)).contains(node);
        assertThat(district.nodes.of(elsewhere)).isEmpty();
    }

    private Path secrets() {
        return folder.resolve("school/secrets");
    }

    private Fingerprint own() {
        return school.host.identity().fingerprint();
    }

    /** As the district has it. */
    private Fingerprint known() {
        return new Fingerprint(sql.first(
                        row -> row.text("fingerprint"),
                        "select fingerprint from school_node where school_id = ? and state = 'active'",
                        id)
                .orElseThrow());
    }

    /** Whether the district takes one key alone. */
    private boolean isAlone() {
        return sql.number("select count(*) from school_node where next_key is not null") == 0;
    }

    private void ask() {
        districtDb.inTransaction(() -> district.commands.ask(admin, id, Doing.ROTATE_KEY));
    }

    /** The district hears of a next key, and the node does not hear that it has. */
    private void announce(KeyPair next) {
        SchoolNode node = district.nodes.of(id).orElseThrow();
        JsonObject said = said(NextKey.of(node.id(), next));
        districtDb.inTransaction(
                () -> new NewKeys(sql, district.clock, district.events).heard(node, NodeStatus.read(said), said));
    }

    private static JsonObject said(NextKey next) {
        return Json.createObjectBuilder().add(NextKey.NEXT, next.json()).build();
    }

    private void restart() {
        school.close();
        TestDatabase same = schoolDb;
        java.time.Instant now = school.clock.instant();
        school = new School(same, folder.resolve("school"));
        school.clock.set(now);
    }

    private void pass(Duration time) {
        district.clock.advance(time);
        school.clock.advance(time);
    }
}
