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
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
