package sala.web.mirror;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one kind of range (RFC 9110, section 14) that nodes ask for: from some byte to the end. */
final class OpenRange {

    private static final Pattern FROM = Pattern.compile("bytes=(\\d{1,18})-");

    private OpenRange() {}

    /** 0 for no range and for any other kind, which may be answered with everything. */
    static long begin(@Nullable String header) {
        Matcher range = FROM.matcher(header == null ? "" : header.strip());
        return range.matches() ? Long.parseLong(range.group(1)) : 0;
    }

    static String contentRange(long from, long size) {
        return "bytes " + from + "-" + (size - 1) + "/" + size;
    }
}
