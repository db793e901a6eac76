package sala.mirror.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictRefusedTest {

    @ParameterizedTest
    @CsvSource({
        "404, {\"code\":\"http.404\"}, mirror.district-other-version",
        "405, {\"code\":\"http.405\"}, mirror.district-other-version",
        "409, {\"code\":\"mirror.snapshot-moved\"}, mirror.snapshot-moved",
        "401, {\"code\":\"mirror.node-cut-off\"}, mirror.node-cut-off",
        "404, <html>Apache</html>, mirror.district-error",
        "500, {\"code\":\"internal\"}, mirror.district-error",
        "503, {\"code\":\"<script>\"}, mirror.district-error"
    })
    void whatTheKeeperIsTold(int status, String answer, String code) {
        DistrictRefused refused = DistrictRefused.of(status, answer.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.code()).isEqualTo(code);
    }
}
