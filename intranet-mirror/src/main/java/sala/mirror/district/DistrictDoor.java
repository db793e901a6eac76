package sala.mirror.district;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import sala.mirror.identity.Host;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.snapshot.Head;

/**
 * The joined district, asked with this node's proof. When the clocks have drifted apart it learns the district's time.
 */
public final class DistrictDoor {

    private static final String HEAD = "mirror/head/";

    /** After these only somebody with a new join code can help. */
    private static final List<String> ENDED =
            List.of(NodeRefused.CUT_OFF, NodeRefused.UNKNOWN, NodeRefused.KEY_REPLACED);

    private final Host self;
    private final DistrictLinks links;
    private final DistrictLink link;
    private final Line line;

    /** The district's clock minus ours; kept here since the threads that fetch files do not ask the database. */
    private final AtomicReference<Duration> offset;

    DistrictDoor(Host self, DistrictLinks links, DistrictLink link, Line line) {
        this(self, links, link, line, new AtomicReference<>(link.clockOffset()));
    }

    private DistrictDoor(
            Host self, DistrictLinks links, DistrictLink link, Line line, AtomicReference<Duration> offset) {
        this.self = self;
        this.links = links;
        this.link = link;
        this.line = line;
        this.offset = offset;
    }

    public DistrictLink link() {
        return link;
    }

    /** The same district with another patience, but for connecting. */
    public DistrictDoor with(LineLimits limits) {
        return new DistrictDoor(self, links, link, line.with(limits), offset);
    }

    public LineLimits limits() {
        return line.limits();
    }

    /** Like {@link Line#ask(Ask, Line.Use)}. */
    public <T> T ask(Ask ask, Line.Use<T> use) throws IOException {
        try {
            return line.ask(proven(ask), use);
        } catch (DistrictRefused refused) {
            if (!refused.says(NodeRefused.TIME)) {
                throw noted(refused);
            }
            learnTime();
            return line.ask(proven(ask), use);
        }
    }

    /** Asks for a signed answer; {@code ask} must carry the question's nonce to where the district repeats it. */
    public SignedAnswer ask(Ask ask, Question question) throws IOException {
        byte[] answer = ask(ask, reply -> reply.bytes(64 * 1024));
        return SignedAnswer.open(new String(answer, StandardCharsets.UTF_8), question, link.fingerprint());
    }

    /** The same for a brief question, which gets a brief answer. */
    public SignedAnswer askShort(Ask ask, Question question) throws IOException {
        byte[] answer = ask(ask, reply -> reply.bytes(64 * 1024));
        return SignedAnswer.openShort(answer, question, link.key());
    }

    /** Asks for what anybody may have, with no proof of who asks; what comes proves itself, or is not believed. */
    public byte[] askOpenly(Ask ask, int most) throws IOException {
        return line.ask(ask, most);
    }

    /**
     * Which snapshot is the newest, asked in as few bytes as can be.
     *
     * @throws NotFromTheDistrict when somebody else answers
     */
    public Head head() throws IOException {
        UUID self = this.self.identity().id();
        byte[] answer = line.ask(Ask.get(HEAD + self), 4 * 1024);
        return Head.read(answer, self, link.key()).orElseThrow(NotFromTheDistrict::new);
    }

    private void learnTime() throws IOException {
        Instant theirs = Greeting.exchange(line, link.fingerprint()).time();
        links.learnTime(theirs);
        offset.set(Duration.between(self.clock().instant(), theirs));
    }

    private DistrictRefused noted(DistrictRefused refused) {
        if (ENDED.stream().anyMatch(refused::says)) {
            links.cutOff();
        }
        return refused;
    }

    private Ask proven(Ask ask) {
        RequestLine request = RequestLine.of(ask.method(), ask.target(), ask.body());
        String token = RequestToken.issue(self.identity(), request, link.fingerprint(), districtTime());
        return ask.with("Authorization", "Bearer " + token);
    }

    private Instant districtTime() {
        return self.clock().instant().plus(offset.get());
    }
}
