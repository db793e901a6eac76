package sala.web.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import sala.web.text.Texts;

/** Sends the browser on after something was done, with a word about it: post, redirect, get. */
@Singleton
public class Redirect {

    /** Where people sign in. */
    public static final String SIGN_IN = "/signin";

    private final Reader reader;
    private final Texts texts;

    @Inject
    public Redirect(Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** @param path of a page of ours */
    public Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Says that it is done; the words are those of the key. */
    public Response done(String path, String key, Object... arguments) {
        return saying(path, Toast.Tone.SUCCESS, key, arguments);
    }

    /** Says that it could not be done; the words are those of the key. */
    public Response failed(String path, String key, Object... arguments) {
        return saying(path, Toast.Tone.DANGER, key, arguments);
    }

    private Response saying(String path, Toast.Tone tone, String key, Object... arguments) {
        Toast toast = new Toast(tone, texts.text(reader.language(), key, arguments));
        return Response.seeOther(URI.create(path)).cookie(ToastCookie.of(toast)).build();
    }
}
