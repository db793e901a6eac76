package sala.mirror.disk;

import io.jsonwebtoken.Claims;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Map;
import java.util.UUID;

/**
 * The first thing on a disk: for whom it is. Says nothing that must stay secret.
 *
 * @param disk of this disk alone, as in the district's ledger
 * @param place of this disk among those that belong together, from 1
 * @param snapshot the number of the snapshot that is on it
 * @param seal the district's public key as a JWK, to which the school seals its answer
 */
public record Label(UUID disk, UUID school, UUID node, int place, long snapshot, String seal) {

    private static final String KIND = "sala-disk-1";

    String sign(PrivateKey key) {
        return SignedNote.sign(
                KIND,
                Map.of(
                        "disk",
                        disk.toString(),
                        "school",
                        school.toString(),
                        "node",
                        node.toString(),
                        "place",
                        place,
                        "snapshot",
                        snapshot,
                        "seal",
                        seal),
                key);
    }

    static Label read(String text, PublicKey district) {
        Claims claims = SignedNote.open(KIND, text, district);
        return new Label(
                SignedNote.id(claims, "disk"),
                SignedNote.id(claims, "school"),
                SignedNote.id(claims, "node"),
                (int) SignedNote.number(claims, "place"),
                SignedNote.number(claims, "snapshot"),
                SignedNote.text(claims, "seal"));
    }
}
