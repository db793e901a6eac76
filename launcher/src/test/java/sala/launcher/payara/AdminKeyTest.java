package sala.launcher.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdminKeyTest {

    @Test
    void theLineIsWhatPayarasFileRealmReads() {
        assertThat(AdminKey.line("secret")).matches("admin;\\{SSHA256}[A-Za-z0-9+/=]{56};asadmin\n");
    }

    @Test
    void aHashIsTheSameForTheSameSaltOnly() {
        byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8};

        assertThat(AdminKey.encoded("secret", salt)).isEqualTo(AdminKey.encoded("secret", salt.clone()));
        assertThat(AdminKey.line("secret")).isNotEqualTo(AdminKey.line("secret"));
    }

    /** The empty password as it stands in the domain that Payara ships. */
    @Test
    void theHashIsPayaras() {
        byte[] known = Base64.getDecoder().decode("Zl1/VMPYxMuFI2R9vhSzL0UucS4fY5aM5g/9yhmRxNiT3CH+nGzrsA==");
        byte[] salt = Arrays.copyOfRange(known, 32, known.length);

        assertThat(AdminKey.encoded("", salt)).isEqualTo("Zl1/VMPYxMuFI2R9vhSzL0UucS4fY5aM5g/9yhmRxNiT3CH+nGzrsA==");
    }
}
