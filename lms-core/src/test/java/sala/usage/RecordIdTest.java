package sala.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordIdTest {

    @Test
    void idsOfOneStartCountOn() {
        List<UUID> ids = Stream.generate(RecordId::next).limit(1_000).toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        });
        assertThat(ids)
                .extracting(UUID::getMostSignificantBits)
                .containsOnly(ids.get(0).getMostSignificantBits());
        assertThat(ids.get(999).getLeastSignificantBits() - ids.get(0).getLeastSignificantBits())
                .isBetween(999L, 100_000L);
    }
}
