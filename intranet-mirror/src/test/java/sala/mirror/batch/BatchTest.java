package sala.mirror.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jsonwebtoken.security.Jwks;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.mirror.bench.SchoolDays;
import sala.mirror.snapshot.Sha256;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

class BatchTest {

    private static final KeyPair KEYS = Jwks.CRV.Ed25519.keyPair().build();

    private final UUID boot = UUID.randomUUID();

    @Test
    void whatASchoolDoesComesBackAsItWasInSixBytesEach() {
        SchoolDays days = new SchoolDays(UUID.randomUUID(), 1);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            told.add(told(days.next()));
        }
        SignedBatch sent = sign(told);
        assertThat(open(sent).records()).isEqualTo(told);
        assertThat((double) sent.bytes().length / told.size()).isLessThan(6);
    }

    @Test
    void whateverStandsInAStatementComesBack() {
        List<Told> told = List.of(
                told(
                        foreign(
                                "{\"a\":[1,{\"b\":null}],\"result\":{\"score\":{\"raw\":1E-7,\"scaled\":0.1234567890123456789}}}")),
                told(foreign(
                        "{\"result\":{\"duration\":\"P1M\",\"extensions\":{\"x\":[\"a\",2.50,true,{\"y\":\"z\"}]}}}")),
                told(foreign("{\"context\":{\"registration\":\"none\"},\"object\":{\"id\":\"\"}}")),
                told(foreign("{\"actor\":{\"mbox\":\"mailto:a@b\"},\"verb\":{\"id\":\"\"}}")),
                told(new Statement(
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        Json.createObjectBuilder().add("id", 5).build())),
                told(new Statement(
                        UUID.randomUUID(),
                        Instant.MAX,
                        Json.createObjectBuilder().build())),
                new Told(draft().at(Instant.parse("1970-01-01T00:00:07Z")), null),
                told(draft().saying("").playing(3.25, "0[.]1,5[,]..").at(Instant.parse("2031-01-01T00:00:07.123Z"))),
                told(draft().playing(30, "0[.]12.5[,]30[.]45").at(Instant.parse("2031-01-01T00:00:07.123456Z"))),
                told(draft().scored(1, 3).attempt(UUID.randomUUID()).at(Instant.parse("2026-01-01T00:00:07Z"))));
        assertThat(open(sign(told)).records()).isEqualTo(told);
    }

    /** Another one would make every batch that travels unreadable: it is for another version. */
    @Test
    void theDictionaryOfAVersionStaysAsItIs() {
        assertThat(Sha256.of(Dictionary.BYTES))
                .isEqualTo("e225fdeb3fa96523b62fc7588eb1d98ee992650aacd83be872501f149de611da");
    }

    @Test
    void fewRecordsNeedLittleMore() {
        SchoolDays days = new SchoolDays(UUID.randomUUID(), 1);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            told.add(told(days.next()));
        }
        assertThat(sign(told).bytes().length).isLessThan(1_200);
    }

    @Test
    void aBatchThatSomebodyTouchedIsRefused() {
        byte[] bytes = sign(List.of(told(draft().at(Instant.EPOCH)))).bytes();
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] touched = bytes.clone();
            touched[at] ^= 1;
            assertThatThrownBy(() -> open(SignedBatch.read(touched))).isInstanceOf(UnreadableBatch.class);
        }
        assertThatThrownBy(() -> open(SignedBatch.read(Arrays.copyOf(bytes, bytes.length - 1))))
                .isInstanceOf(UnreadableBatch.class);
        assertThatThrownBy(() -> SignedBatch.read(new byte[3])).isInstanceOf(UnreadableBatch.class);
    }

    private static Batch open(SignedBatch sent) {
        return SignedBatch.read(sent.bytes()).open(KEYS.getPublic());
    }

    private SignedBatch sign(List<Told> told) {
        BatchHeader header = new BatchHeader(UUID.randomUUID(), UUID.randomUUID(), 1, 1, told.size(), BatchHeader.NONE);
        return SignedBatch.sign(
                new Batch(header, List.of(new Boot(boot, Instant.parse("2026-06-01T00:00:00Z"))), told),
                KEYS.getPrivate());
    }

    private Told told(Statement statement) {
        long seconds = statement.at().getEpochSecond();
        return new Told(
                statement,
                new Told.When(boot, Duration.ofSeconds(seconds - 1_000_000), Instant.ofEpochSecond(seconds)));
    }

    private static StatementDraft draft() {
        return StatementDraft.that(UUID.randomUUID(), Verb.PLAYED, new Thing(UUID.randomUUID(), Kind.VIDEO, "เศษส่วน"))
                .in(Setting.ofPupil(UUID.randomUUID(), UUID.randomUUID()));
    }

    private static Statement foreign(String json) {
        UUID id = UUID.randomUUID();
        JsonObject body = Json.createObjectBuilder(
                        Json.createReader(new StringReader(json)).readObject())
                .add("id", id.toString())
                .add("timestamp", "2026-06-15T01:30:00.5Z")
                .build();
        return new Statement(id, Instant.parse("2026-06-15T01:30:00.5Z"), body);
    }
}
