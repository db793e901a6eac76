package sala.signin;

/** What somebody typed to sign in; not to be logged. */
public record Credentials(String username, String password) {

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
