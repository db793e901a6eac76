package sala.mirror.peer;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.district.Ask;
import sala.mirror.district.Line;
import sala.mirror.identity.Host;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;

/** A neighbour that has proven who it is, asked with this node's proof. */
public final class PeerDoor {

    private static final int MOST_ANSWER = HashList.MOST / Byte.SIZE + 1;

    private final Host self;
    private final Line line;
    private final PeerHello hello;
    private final Duration offset;

    /** @param offset the district's clock minus ours, as far as this node knows it */
    PeerDoor(Host self, Line line, PeerHello hello, Duration offset) {
        this.self = self;
        this.line = line;
        this.hello = hello;
        this.offset = offset;
    }

    PeerHello hello() {
        return hello;
    }

    /** Those of these files that it says it gives. */
    Set<Hash> holds(Collection<Blob> files) throws IOException {
        List<Hash> hashes = files.stream().map(Blob::hash).toList();
        Set<Hash> held = new HashSet<>();
        for (int from = 0; from < hashes.size(); from += HashList.MOST) {
            HashList asked = new HashList(hashes.subList(from, Math.min(from + HashList.MOST, hashes.size())));
            Ask ask = Ask.post("mirror/peer/held", asked.write(), "application/octet-stream");
            held.addAll(asked.answered(line.ask(proven(ask), MOST_ANSWER)));
        }
        return held;
    }

    /** Asks for ranges of files and lends the answer. */
    public <T> T files(PeerWanted wanted, Line.Use<T> use) throws IOException {
        return line.ask(proven(Ask.post(PeerWanted.TARGET, wanted.write(), "application/json")), use);
    }

    private Ask proven(Ask ask) {
        RequestLine request = RequestLine.of(ask.method(), ask.target(), ask.body());
        Instant now = self.clock().instant().plus(offset);
        String token = RequestToken.issue(self.identity(), request, hello.node().fingerprint(), now);
        return ask.with("Authorization", "Bearer " + token);
    }
}
