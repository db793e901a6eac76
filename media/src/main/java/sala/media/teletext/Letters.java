package sala.media.teletext;

/** The Latin letters of level 1, thirteen of which differ by language (EN 300 706, 15.6.2). */
final class Letters {

    private static final String PLACES = "#$@[\\]^_`{|}~";

    /** By the three bits of a page's header, the first being the lowest. */
    private static final String[] NATIONAL = {
        "£$@←½→↑#―¼‖¾÷",
        "éïàëêùî#èâôûç",
        "#¤ÉÄÖÅÜ_éäöåü",
        "#ůčťžýířéáěúš",
        "#$§ÄÖÜ^_°äöüß",
        "ç$¡áéíóú¿üñèà",
        "£$é°ç→↑#ùàòèì",
        "£$@←½→↑#―¼‖¾÷",
    };

    private static final int PARITY = 0x7f;

    private final String national;

    /** @param bits of the header, from 0 to 7 */
    Letters(int bits) {
        this.national = NATIONAL[bits];
    }

    /** A letter; a space for what steers the screen and for a byte that arrived broken. */
    char of(byte coded) {
        char letter = (char) (coded & PARITY);
        if (letter < ' ' || letter == PARITY || Integer.bitCount(coded & 0xff) % 2 == 0) {
            return ' ';
        }
        int place = PLACES.indexOf(letter);
        return place < 0 ? letter : national.charAt(place);
    }

    /** Which sign steers the screen; zero for a letter. */
    static int control(byte coded) {
        int sign = coded & PARITY;
        return sign < ' ' ? sign : 0;
    }
}
