package sala.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new Pbkdf2PasswordHashImpl());

    @Test
    void aHashTakesAsManyRoundsAsOwaspAsksFor() {
        assertThat(passwords.hash("correct horse")).startsWith("PBKDF2WithHmacSHA512:210000:");
    }

    @Test
    void theSamePasswordHasAnotherHashEachTimeAndMatchesBoth() {
        String one = passwords.hash("correct horse");
        String other = passwords.hash("correct horse");
        assertThat(one).isNotEqualTo(other);
        assertThat(passwords.match("correct horse", one)).isTrue();
        assertThat(passwords.match("correct horse", other)).isTrue();
        assertThat(passwords.match("correct house", one)).isFalse();
    }
}
