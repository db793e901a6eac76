package sala.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.testkit.SettableClock;

class SignedAddressesTest {

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final UUID item = UUID.randomUUID();

    @Test
    void aProofOpensItsItemForAWhile() {
        SignedAddresses signed = signed("key");
        String proof = signed.sign(item);
        assertThat(signed.allows(proof, item)).isTrue();
        assertThat(signed.allows(proof, UUID.randomUUID())).isFalse();
        clock.advance(Duration.ofHours(7));
        assertThat(signed.allows(proof, item)).isFalse();
    }

    @Test
    void aProofOutlivesARestart() {
        String proof = signed("key").sign(item);
        assertThat(signed("key").allows(proof, item)).isTrue();
    }

    @Test
    void whatWasNotMadeHereOpensNothing() {
        assertThat(signed("key").allows(signed("another").sign(item), item)).isFalse();
        assertThat(signed("key").allows("", item)).isFalse();
        assertThat(signed("key").allows("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", item))
                .isFalse();
    }

    private SignedAddresses signed(String name) {
        return new SignedAddresses(new AddressKey(folder.resolve("secrets").resolve(name)), clock);
    }
}
