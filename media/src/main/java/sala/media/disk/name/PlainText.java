package sala.media.disk.name;

/** A name in small letters and Arabic digits, sign for sign as long as it was, for looking words up in it. */
final class PlainText {

    private static final char THAI_ZERO = '๐';
    private static final char THAI_NINE = '๙';

    private PlainText() {}

    static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char plain(char c) {
        return c >= THAI_ZERO && c <= THAI_NINE ? (char) ('0' + c - THAI_ZERO) : Character.toLowerCase(c);
    }
}
