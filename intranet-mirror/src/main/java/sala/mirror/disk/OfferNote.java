package sala.mirror.disk;

import io.jsonwebtoken.Claims;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Map;

/**
 * An offer on a disk as its school's node has signed it; the rest of its file follows.
 *
 * @param record as the line brings it
 * @param from where in the file the bytes begin that follow
 * @param length how many they are
 */
public record OfferNote(String record, long from, long length) {

    private static final String KIND = "sala-offer-note";
    private static final String WORDS = "sala-offer-words";

    public String sign(PrivateKey node) {
        return SignedNote.sign(KIND, Map.of("record", record, "from", from, "length", length), node);
    }

    /** @throws DiskRefused when it is not from this node */
    public static OfferNote open(String text, PublicKey node) {
        Claims claims = SignedNote.open(KIND, text, node);
        return new OfferNote(
                SignedNote.text(claims, "record"),
                SignedNote.number(claims, "from"),
                SignedNote.number(claims, "length"));
    }

    /** What the district says to a school of its offers. */
    public static String signWords(String school, String words, PrivateKey district) {
        return SignedNote.sign(WORDS, Map.of("school", school, "words", words), district);
    }

    /** @throws DiskRefused when it is not this district's, or not for this school */
    public static String openWords(String text, String school, PublicKey district) {
        Claims claims = SignedNote.open(WORDS, text, district);
        if (!SignedNote.text(claims, "school").equals(school)) {
            throw new DiskRefused(DiskRefused.FORGED);
        }
        return SignedNote.text(claims, "words");
    }
}
