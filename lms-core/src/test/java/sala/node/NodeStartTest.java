package sala.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeStartTest {

    private final List<String> happened = new ArrayList<>();

    @Test
    void stepsRunInOrderOnceAndStopInReverse() {
        NodeStart node = new NodeStart(List.of(step(20, "jobs"), step(0, "tables"), step(10, "keys")));
        node.start();
        node.start();
        assertThat(node.complete()).isTrue();
        node.stop();
        assertThat(happened).containsExactly("+tables", "+keys", "+jobs", "-jobs", "-keys", "-tables");
    }

    @Test
    void aFailedStepEndsTheStartAndIsShown() {
        NodeStart node = new NodeStart(List.of(step(0, "tables"), failing(10), step(20, "jobs")));
        node.start();
        node.stop();
        assertThat(happened).containsExactly("+tables", "-tables");
        assertThat(node.failure().orElseThrow().cause()).hasMessage("no key");
        assertThat(new NodeReadiness(node, List.of()).complaints().get("start"))
                .hasValueSatisfying(c -> assertThat(c).contains("no key"));
    }

    @Test
    void aProbeThatThrowsIsAComplaint() {
        NodeStart node = new NodeStart(List.of());
        node.start();
        assertThat(new NodeReadiness(node, List.of(broken())).complaints())
                .containsEntry("start", Optional.empty())
                .hasEntrySatisfying("index", c -> assertThat(c).isPresent());
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
