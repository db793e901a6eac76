package sala.account;

/**
 * A password that somebody gets on paper.
 *
 * @param text shown once
 * @param toBeChanged whether its person chooses another one with the first sign-in
 */
public record FirstPassword(String text, String hash, boolean toBeChanged) {

    @Override
    public String toString() {
        return "FirstPassword[hidden]";
    }
}
