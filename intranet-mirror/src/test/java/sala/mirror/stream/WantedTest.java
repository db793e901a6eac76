package sala.mirror.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Fault;

class WantedTest {

    @Test
    void whatIsAskedForIsRead() {
        Wanted wanted = new Wanted(12, List.of(new Range(0, 0, 2_000), new Range(7, 1_048_576, 2_097_152)));
        assertThat(Wanted.read(wanted.write())).isEqualTo(wanted);
    }

    @Test
    void aThousandFilesAreAskedForInAFewKilobytes() {
        List<Range> ranges = IntStream.range(0, 1_000)
                .mapToObj(place -> new Range(place, 0, 2_000))
                .toList();
        assertThat(new Wanted(1, ranges).write().length).isLessThan(15_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"snapshot\":1}",
                "{\"snapshot\":1,\"ranges\":[[0,0]]}",
                "{\"snapshot\":1,\"ranges\":[[-1,0,5]]}",
                "{\"snapshot\":1,\"ranges\":[[0,-4,5]]}",
                "{\"snapshot\":1,\"ranges\":[[0,5,4]]}",
                "{\"snapshot\":1.5,\"ranges\":[]}",
                "{\"snapshot\":\"1\",\"ranges\":[]}"
            })
    void whatIsNothingOfTheKindIsRefused(String json) {
        assertThatThrownBy(() -> Wanted.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("mirror.request-unreadable"));
    }
}
