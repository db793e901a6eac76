package sala.blob;

import java.util.regex.Pattern;

/**
 * The SHA-256 of some bytes: the name of a blob.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Hash(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Hash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }

    /** Whether a text, such as the name of a file, can be one. */
    public static boolean isHash(String text) {
        return HEX.matcher(text).matches();
    }

    @Override
    public String toString() {
        return hex;
    }
}
