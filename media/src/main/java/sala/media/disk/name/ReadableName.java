package sala.media.disk.name;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as people read it. Old disks and archives hold Thai names in windows-874 (TIS-620 and a little more), and some
 * were read in a wrong alphabet once and written down like that; both are turned back. Never fails: what cannot be
 * mended stays as it is.
 */
public final class ReadableName {

    private static final Charset THAI = Charset.forName("x-windows-874");

    /** In which alphabets Thai bytes are read by mistake: by Windows and the web, by old archivers, by Thai Windows. */
    private static final List<Charset> MISTAKEN =
            List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"), Charset.forName("IBM437"), THAI);

    private static final Pattern THAI_LETTER = Pattern.compile("[\u0e01-\u0e2e]");
    /** Signs that nobody sees. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final int LONGEST = 300;
    /** Names that were misread and written down more often than this are left alone. */
    private static final int MOST_TIMES = 4;

    private ReadableName() {}

    /** Of bytes as they lie on a disk or in an archive. */
    public static String of(byte[] bytes) {
        return of(decode(bytes, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, THAI))
                .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    /** Of a name that may have been read in a wrong alphabet. Giving the result again gives it unchanged. */
    public static String of(String name) {
        String now = clean(name);
        for (int again = 0; again < MOST_TIMES; again++) {
            Optional<String> better = mended(now).map(ReadableName::clean);
            if (better.isEmpty()) {
                return now;
            }
            now = better.get();
        }
        return now;
    }

    private static String clean(String name) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFC)
                .replace("\u0e4d\u0e32", "\u0e33")
                .replace("\u0e40\u0e40", "\u0e41");
        String one = BLANKS.matcher(composed).replaceAll(" ").strip();
        return one.length() <= LONGEST ? one : shortened(one);
    }

    /** Never through a character. */
    private static String shortened(String name) {
        int cut = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, cut).strip();
    }

    private static Optional<String> mended(String name) {
        return looksBroken(name)
                ? MISTAKEN.stream()
                        .flatMap(alphabet -> reread(name, alphabet).stream())
                        .filter(better -> better.codePoints().noneMatch(Character::isISOControl))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> reread(String name, Charset mistaken) {
        Optional<byte[]> bytes = encode(name, mistaken);
        Optional<String> asUtf8 =
                bytes.flatMap(raw -> decode(raw, StandardCharsets.UTF_8)).filter(ReadableName::isThai);
        return asUtf8.isPresent() || mistaken.equals(THAI)
                ? asUtf8
                : bytes.flatMap(raw -> decode(raw, THAI)).filter(ReadableName::isMostlyThai);
    }

    /** No Thai in it but signs that a Western keyboard lacks; or the same two Thai letters again and again. */
    private static boolean looksBroken(String name) {
        boolean strange = name.chars().anyMatch(c -> c > 0x7f);
        boolean thai = THAI_LETTER.matcher(name).find();
        return strange && (!thai || name.contains("\u0e40\u0e18") || name.contains("\u0e40\u0e19"));
    }

    private static boolean isThai(String text) {
        return THAI_LETTER.matcher(text).find();
    }

    /** Beginning with what a Thai word can begin with: a lone é must not become a Thai digit. */
    private static boolean isMostlyThai(String text) {
        long thai = text.chars().filter(c -> c >= 0x0e01 && c <= 0x0e5b).count();
        long letters = text.chars().filter(Character::isLetter).count();
        return THAI_LETTER.matcher(text).results().count() >= 2 && 2 * thai >= letters;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> encode(String text, Charset charset) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
