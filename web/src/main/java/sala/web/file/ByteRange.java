package sala.web.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file (RFC 9110, 14).
 *
 * @param first the first byte
 * @param last the last byte, not the one behind it
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    long length() {
        return last - first + 1;
    }

    String header(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    /**
     * The part that a {@code Range} header asks for. Empty when the whole file is to be sent: without a header, with
     * several ranges, or with one that says nothing.
     *
     * @throws NotSatisfiable when it asks for what lies behind the end
     */
    static Optional<ByteRange> of(@Nullable String header, long size) throws NotSatisfiable {
        Matcher asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches()) {
            return Optional.empty();
        }
        String from = asked.group(1);
        String to = asked.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : Optional.of(ofEnd(Long.parseLong(to), size));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return Optional.empty();
        }
        if (first >= size) {
            throw new NotSatisfiable();
        }
        return Optional.of(new ByteRange(first, last));
    }

    private static ByteRange ofEnd(long bytes, long size) throws NotSatisfiable {
        if (bytes == 0 || size == 0) {
            throw new NotSatisfiable();
        }
        return new ByteRange(Math.max(0, size - bytes), size - 1);
    }

    /** Nothing of the file lies in the range. */
    static class NotSatisfiable extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
