package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<Streams> streams = new AtomicReference<>();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whatTheyTellIsHeardByOneThreadInOrder() {
        List<Thread> hearers = new ArrayList<>();
        AtomicInteger told = new AtomicInteger();
        try (Streams some = streams(() -> {
            for (int i = 0; i < 100; i++) {
                streams.get().tell(() -> {
                    hearers.add(Thread.currentThread());
                    told.incrementAndGet();
                });
            }
        })) {
            some.widen(3);
            hearAll(some);
        }
        assertThat(told).hasValue(300);
        assertThat(hearers).containsOnly(Thread.currentThread());
    }

    @Test
    void whenOneFailsItsReasonIsHeardAndTheOthersEnd() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger interrupted = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (Streams some = streams(() -> {
                        if (begun.incrementAndGet() == 2) {
                            throw new IllegalStateException("the second");
                        }
                        interrupted.addAndGet(waitsForEver());
                    })) {
                        some.widen(2);
                        hearAll(some);
                    }
                })
                .hasMessage("the second");
        assertThat(interrupted).hasValue(1);
    }

    @Test
    void whenTheHearerFailsAllThatBeganHaveEndedAfterwards() {
        AtomicInteger working = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (Streams some = streams(() -> {
                        working.incrementAndGet();
                        streams.get().tell(() -> {
                            throw new IllegalStateException("the hearer");
                        });
                        working.addAndGet(-waitsForEver());
                    })) {
                        some.widen(2);
                        hearAll(some);
                    }
                })
                .hasMessage("the hearer");
        assertThat(working).hasValue(0);
    }

    private Streams streams(Streams.Stream stream) {
        streams.set(new Streams(threads, stream));
        return streams.get();
    }

    private static void hearAll(Streams streams) {
        do {
            streams.hear();
        } while (!streams.isOver());
    }

    private static int waitsForEver() {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            return 1;
        }
    }
}
