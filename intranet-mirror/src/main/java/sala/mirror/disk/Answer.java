package sala.mirror.disk;

import io.jsonwebtoken.Claims;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Sealed;

/**
 * What a school says on the disk that it has taken, for the way back: signed by its node, and sealed to the district.
 *
 * @param snapshot that the school works with now
 * @param at by the school's clock
 * @param lacking hashes of the snapshot's files that the school does not have
 */
public record Answer(UUID disk, long snapshot, Instant at, List<String> lacking) {

    private static final String KIND = "sala-disk-answer-1";

    public Answer {
        lacking = List.copyOf(lacking);
    }

    public String seal(PrivateKey node, PublicKey district) {
        String signed = SignedNote.sign(
                KIND,
                Map.of("disk", disk.toString(), "snapshot", snapshot, "at", at.toString(), "lacking", lacking),
                node);
        return Sealed.seal(signed.getBytes(StandardCharsets.US_ASCII), district);
    }

    /** @throws DiskRefused when that node has not said it */
    public static Answer open(String sealed, PrivateKey district, PublicKey node) {
        try {
            byte[] signed = Sealed.open(sealed.strip().getBytes(StandardCharsets.US_ASCII), district);
            Claims claims = SignedNote.open(KIND, new String(signed, StandardCharsets.US_ASCII), node);
            return new Answer(
                    UUID.fromString(SignedNote.text(claims, "disk")),
                    SignedNote.number(claims, "snapshot"),
                    Instant.parse(SignedNote.text(claims, "at")),
                    SignedNote.claim(claims, "lacking", List.class).stream()
                            .map(String::valueOf)
                            .toList());
        } catch (NodeRefused | IllegalArgumentException | java.time.DateTimeException e) {
            throw new DiskRefused(DiskRefused.FORGED, e);
        }
    }
}
