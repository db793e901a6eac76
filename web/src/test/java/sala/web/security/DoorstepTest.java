package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sala.fault.Throttled;

class DoorstepTest {

    private static final String SCHOOL = "10.20.30.40";

    private final Passing time = new Passing();
    private final Doorstep doorstep = new Doorstep(time);

    @Test
    void whoComesTooOftenIsToldWhenToComeAgain() throws NoSuchMethodException {
        come(SCHOOL, 3);

        assertThatThrownBy(() -> come(SCHOOL, 1))
                .isInstanceOfSatisfying(
                        Throttled.class,
                        often -> assertThat(often.toWait()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20)));
    }

    @Test
    void afterAMinuteTheDoorIsOpenAsBefore() throws NoSuchMethodException {
        come(SCHOOL, 3);
        time.pass(Duration.ofMinutes(1));

        come(SCHOOL, 3);
    }

    @Test
    void nobodyIsTurnedAwayForWhatOthersDo() throws NoSuchMethodException {
        come("10.9.9.9", 3);

        come(SCHOOL, 3);
    }

    @Test
    void aCrowdOfAddressesTakesNoMoreRoomThanThereIs() throws NoSuchMethodException {
        for (int i = 0; i < Doorstep.MOST * 2; i++) {
            come("10.0." + i, 1);
        }

        come(SCHOOL, 3);
    }

    @Test
    void everyDoorOfNodesThatAsksForNoKeyOfTheirsHasALimit() {
        Stream<Method> doors = Stream.of("sala.web.mirror.MirrorResource", "sala.web.mirror.PeerResource")
                .flatMap(DoorstepTest::routes)
                .filter(route ->
                        route.isAnnotationPresent(Open.class) || route.getName().equals("join"));

        assertThat(doors).hasSizeGreaterThan(4).allMatch(route -> route.isAnnotationPresent(AtMost.class));
    }

    private void come(String address, int times) throws NoSuchMethodException {
        Method door = DoorstepTest.class.getDeclaredMethod("door");
        AtMost most = door.getAnnotation(AtMost.class);
        IntStream.range(0, times).forEach(time -> doorstep.come(address, door, most));
    }

    @AtMost(perMinute = 3)
    static void door() {
        // only its limit counts
    }

    private static Stream<Method> routes(String resource) {
        try {
            return Arrays.stream(Class.forName(resource).getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Time that passes when it is told to. */
    private static final class Passing implements TimeMeter {

        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
