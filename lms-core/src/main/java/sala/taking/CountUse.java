package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import sala.job.Chore;

/** Counts every now and then what was used since, and tells whoever orders things by it. */
@Singleton
public class CountUse implements Chore {

    private final TimesUsed times;

    @Inject
    public CountUse(TimesUsed times) {
        this.times = times;
    }

    @Override
    public String name() {
        return "count-use";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = times.countOn();
        }
        times.tell();
    }
}
