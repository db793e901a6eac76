package sala.web.security;

/** Where the token stands that pages of a session carry and other sites cannot know (docs/adr/0014). */
public final class Csrf {

    /** The hidden field of every form that changes something. */
    public static final String FIELD = "_csrf";

    /** The header of every scripted request that changes something. */
    public static final String HEADER = "X-CSRF-Token";

    private Csrf() {}
}
