package sala.media.disk.name;

/**
 * A name in small letters and Arabic digits, sign for sign as long as it was, for looking words up in it.
 *
 * @param hasDigits whether looking for numbers is of any use
 */
record PlainText(String text, boolean hasDigits) {

    private static final char THAI_ZERO = '๐';
    private static final char THAI_NINE = '๙';

    static PlainText of(String name) {
        char[] plain = name.toCharArray();
        boolean digits = false;
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
            digits |= plain[i] >= '0' && plain[i] <= '9';
        }
        return new PlainText(new String(plain), digits);
    }

    private static char plain(char c) {
        return c >= THAI_ZERO && c <= THAI_NINE ? (char) ('0' + c - THAI_ZERO) : Character.toLowerCase(c);
    }
}
