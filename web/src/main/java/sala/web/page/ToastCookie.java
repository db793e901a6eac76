package sala.web.page;

import jakarta.ws.rs.core.NewCookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Carries a toast over a redirect, so that nothing has to be kept on the server. */
public final class ToastCookie {

    static final String NAME = "sala-toast";

    private static final int SECONDS = 60;
    private static final char SEPARATOR = '.';

    private ToastCookie() {}

    static NewCookie of(Toast toast) {
        String message = URLEncoder.encode(toast.message(), StandardCharsets.UTF_8);
        return cookie(toast.tone().name() + SEPARATOR + message, SECONDS);
    }

    /** What an answer carries, to be carried again. */
    public static Optional<String> valueIn(Map<String, NewCookie> cookies) {
        return Optional.ofNullable(cookies.get(NAME)).map(NewCookie::getValue);
    }

    /** Carries what {@link #valueIn} gave. */
    public static NewCookie carrying(String value) {
        return cookie(value, SECONDS);
    }

    static NewCookie gone() {
        return cookie("", 0);
    }

    /** Nothing when the cookie is not one of ours. */
    static Optional<Toast> read(String value) {
        int separator = value.indexOf(SEPARATOR);
        try {
            Toast.Tone tone = Toast.Tone.valueOf(value.substring(0, Math.max(0, separator)));
            return Optional.of(
                    new Toast(tone, URLDecoder.decode(value.substring(separator + 1), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
