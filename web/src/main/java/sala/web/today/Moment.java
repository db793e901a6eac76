package sala.web.today;

import java.time.Instant;
import sala.media.timetable.Slot;

/** Where a lesson is on the clock. */
public enum Moment {
    LATER,
    NOW,
    OVER;

    static Moment of(Slot slot, Instant now) {
        if (slot.isOn(now)) {
            return NOW;
        }
        return now.isBefore(slot.starts()) ? LATER : OVER;
    }
}
