package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;

/**
 * Makes and checks password hashes (docs/adr/0017). Both take a tenth of a second on purpose: never in a transaction.
 */
@Singleton
public class Passwords {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;

    private final Pbkdf2PasswordHash hash;
    private final String decoy;

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        this.hash = hash;
        this.decoy = hash.generate("nobody has this password".toCharArray());
    }

    /** @throws Invalid when the password is too short or too long */
    public String hash(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Invalid("password", "password.length", SHORTEST, LONGEST);
        }
        return hash.generate(password.toCharArray());
    }

    /**
     * Whether the password is the one of this hash.
     *
     * @param known null for an unknown user; takes as long then, so that nobody learns which users exist
     */
    public boolean match(String password, @Nullable String known) {
        boolean same = hash.verify(password.toCharArray(), known == null ? decoy : known);
        return same && known != null;
    }
}
