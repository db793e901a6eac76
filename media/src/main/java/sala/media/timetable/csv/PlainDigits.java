package sala.media.timetable.csv;

/** Thai digits as Arabic ones; the rest as it is. */
final class PlainDigits {

    private PlainDigits() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            if (each >= '๐' && each <= '๙') {
                plain.setCharAt(i, (char) ('0' + each - '๐'));
            }
        }
        return plain.toString();
    }
}
