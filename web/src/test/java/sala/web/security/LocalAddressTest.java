package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @Test
    void aPathOfOursIsKept() {
        assertThat(LocalAddress.orHome("/courses/1?page=2")).isEqualTo("/courses/1?page=2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "//evil.example", "http://evil.example", "/\\evil.example", "javascript:alert(1)", "/a b"})
    void anythingElseBecomesTheHomePage(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo("/");
    }
}
