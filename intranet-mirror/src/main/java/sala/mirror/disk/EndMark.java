package sala.mirror.disk;

import io.jsonwebtoken.Claims;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The last thing that is written: the district has finished with this disk.
 *
 * @param packs the names of all packs that must be there
 * @param left bytes that did not fit and are for the next disk
 */
public record EndMark(UUID disk, long snapshot, List<String> packs, long left) {

    private static final String KIND = "sala-disk-end-1";

    public EndMark {
        packs = List.copyOf(packs);
    }

    String sign(PrivateKey key) {
        return SignedNote.sign(
                KIND, Map.of("disk", disk.toString(), "snapshot", snapshot, "packs", packs, "left", left), key);
    }

    static EndMark read(String text, PublicKey district) {
        Claims claims = SignedNote.open(KIND, text, district);
        return new EndMark(
                SignedNote.id(claims, "disk"),
                SignedNote.number(claims, "snapshot"),
                SignedNote.claim(claims, "packs", List.class).stream()
                        .map(String::valueOf)
                        .toList(),
                SignedNote.number(claims, "left"));
    }
}
