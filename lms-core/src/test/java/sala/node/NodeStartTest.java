package sala.node;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NodeStartTest {

    private final List<String> happened = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();

    @Test
    void stepsRunInOrderOnceAndStopInReverse() {
        NodeStart node = node(step(20, "jobs"), step(0, "tables"), step(10, "keys"));
        node.start();
        node.start();
        assertThat(node.complete()).isTrue();
        node.stop();
        assertThat(happened).containsExactly("+tables", "+keys", "+jobs", "-jobs", "-keys", "-tables");
    }

    @Test
    void aFailedStepEndsTheStartAndIsShown() {
        NodeStart node = node(step(0, "tables"), failing(10), step(20, "jobs"));
        node.start();
        node.stop();
        assertThat(happened).containsExactly("+tables", "-tables");
        assertThat(node.failure().orElseThrow().cause()).hasMessage("no key");
        assertThat(readiness(node).complaints().get("start"))
                .hasValueSatisfying(c -> assertThat(c).contains("no key"));
    }

    @Test
    void whoeverCannotAskYetIsToldHowFarItIs() {
        node(step(0, "tables")).start();
        assertThat(noted).hasSize(2).last().isEqualTo("complete");

        node(failing(0)).start();
        assertThat(noted).last().asString().startsWith("failed ").endsWith(": no key");
    }

    @Test
    void aProbeThatThrowsIsAComplaint() {
        NodeStart node = node();
        node.start();
        assertThat(readiness(node, broken()).complaints())
                .containsEntry("start", Optional.empty())
                .hasEntrySatisfying("index", c -> assertThat(c).isPresent());
    }

    @Test
    void aProbeThatHangsIsAComplaintAndIsNotAskedAgainMeanwhile() {
        NodeStart node = node();
        node.start();
        Hanging hanging = new Hanging();
        NodeReadiness readiness = readiness(node, hanging);

        assertThat(readiness.complaints().get("disk"))
                .hasValueSatisfying(c -> assertThat(c).contains("no answer"));
        assertThat(readiness.complaints().get("disk")).isPresent();
        assertThat(hanging.asked.get()).isEqualTo(1);
        hanging.gate.countDown();
        eventually(
                "the disk to answer",
                Duration.ofSeconds(5),
                () -> readiness.complaints().get("disk").isEmpty());
    }

    @Test
    void whatDoesNotStopTheWorkIsToldAndNoMore() {
        NodeStart node = node();
        node.start();
        NodeReadiness harmless = readiness(node, damaged());
        NodeReadiness both = readiness(node, damaged(), broken());

        assertThat(harmless.complaints().get("files")).isPresent();
        assertThat(harmless.isReadyWith(harmless.complaints())).isTrue();
        assertThat(both.isReadyWith(both.complaints())).isFalse();
    }

    private NodeStart node(StartStep... steps) {
        return new NodeStart(List.of(steps), noted::add);
    }

    private static NodeReadiness readiness(NodeStart node, HealthProbe... probes) {
        return new NodeReadiness(node, List.of(probes), Thread::new, Duration.ofMillis(100));
    }

    /** Waits for a disk that does not come back until the gate opens. */
    private static final class Hanging implements HealthProbe {
        private final CountDownLatch gate = new CountDownLatch(1);
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public String name() {
            return "disk";
        }

        @Override
        public Optional<String> complaint() {
            asked.incrementAndGet();
            try {
                gate.await();
                return Optional.empty();
            } catch (InterruptedException e) {
                return Optional.of("interrupted");
            }
        }
    }

    private StartStep step(int order, String name) {
        return new StartStep() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public void start() {
                happened.add("+" + name);
            }

            @Override
            public void stop() {
                happened.add("-" + name);
            }
        };
    }

    private static StartStep failing(int order) {
        return new StartStep() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public void start() {
                throw new IllegalStateException("no key");
            }
        };
    }

    private static HealthProbe damaged() {
        return new HealthProbe() {
            @Override
            public String name() {
                return "files";
            }

            @Override
            public boolean stopsWork() {
                return false;
            }

            @Override
            public Optional<String> complaint() {
                return Optional.of("1 damaged");
            }
        };
    }

    private static HealthProbe broken() {
        return new HealthProbe() {
            @Override
            public String name() {
                return "index";
            }

            @Override
            public Optional<String> complaint() {
                throw new IllegalStateException("closed");
            }
        };
    }
}
