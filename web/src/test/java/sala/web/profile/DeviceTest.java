package sala.web.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void aBrowserIsNotTakenForTheOneItDescendsFrom() {
        String edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";
        assertThat(Device.of(edge, "?")).isEqualTo("Edge · Windows");
    }

    @Test
    void aTabletIsNotTakenForAComputer() {
        String tablet = "Mozilla/5.0 (Linux; Android 13; SM-T225) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " Chrome/140.0.0.0 Safari/537.36";
        assertThat(Device.of(tablet, "?")).isEqualTo("Chrome · Android");
    }

    @Test
    void whatIsNotKnownIsCalledSo() {
        assertThat(Device.of("curl/8.1", "a browser")).isEqualTo("a browser");
    }
}
