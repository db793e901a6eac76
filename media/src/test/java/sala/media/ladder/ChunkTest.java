package sala.media.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Test
    void aShortLessonIsOneChunk() {
        assertThat(Chunk.of(Duration.ofMinutes(7), FIVE_MINUTES, 6)).containsExactly(new Chunk(0, 0, null));
        assertThat(Chunk.of(Duration.ZERO, FIVE_MINUTES, 6)).isEqualTo(Chunk.WHOLE);
    }

    @Test
    void anHourIsCutWhereSegmentsBegin() {
        List<Chunk> chunks = Chunk.of(Duration.ofHours(1), FIVE_MINUTES, 6.006);
        assertThat(chunks).hasSize(12).allSatisfy(chunk -> assertThat(chunk.firstSegment())
                .isEqualTo(chunk.number() * 50));
        assertThat(chunks.get(3).from(6.006)).isEqualTo(150 * 6.006);
        assertThat(chunks.get(11).segments()).isNull();
    }

    @Test
    void chunksTogetherAreAsLongAsTheLesson() {
        for (int minutes = 1; minutes < 200; minutes += 7) {
            double lesson = minutes * 60.0 + 3.3;
            double sum = Chunk.of(Duration.ofMillis((long) (lesson * 1000)), FIVE_MINUTES, 6).stream()
                    .mapToDouble(chunk -> chunk.seconds(6, lesson))
                    .sum();
            assertThat(sum).isEqualTo(lesson, org.assertj.core.api.Assertions.within(0.001));
        }
    }

    @Test
    void theLastChunkIsNeitherTinyNorHuge() {
        for (int seconds = 451; seconds < 4_000; seconds += 13) {
            List<Chunk> chunks = Chunk.of(Duration.ofSeconds(seconds), FIVE_MINUTES, 6);
            assertThat(chunks.get(chunks.size() - 1).seconds(6, seconds)).isBetween(149.0, 451.0);
        }
    }
}
