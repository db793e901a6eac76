package sala.web.line;

import sala.mirror.profile.LinkProfile;
import sala.mirror.profile.QuietDays;
import sala.web.page.Here;

/** A line's profile in words. */
public final class ProfileWords {

    private static final long KILOBIT = 1_000;

    private ProfileWords() {}

    public static String rate(Here here, long bitsPerSecond) {
        if (bitsPerSecond == LinkProfile.NO_LIMIT) {
            return here.text("line.rate-open");
        }
        return bitsPerSecond == 0
                ? here.text("line.rate-nothing")
                : here.text("line.rate", here.written().number(bitsPerSecond / KILOBIT));
    }

    /** From the first to the last of them. */
    public static String days(Here here, QuietDays days) {
        String first = here.written().date(days.from());
        return days.from().equals(days.until())
                ? first
                : first + " – " + here.written().date(days.until());
    }
}
