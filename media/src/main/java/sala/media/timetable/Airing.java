package sala.media.timetable;

import java.util.UUID;

/** One lesson of the timetable: what is on a channel at a time. What was recorded of it is a {@link Link} of it. */
public record Airing(UUID id, Slot slot, Topic topic) {

    /** The word of URLs. */
    public static final String KIND = "airing";

    /** Changes with everything that is said of it, so that nobody overwrites what another one has just said. */
    public int seen() {
        return toString().hashCode();
    }

    /** Whether another one says the same of the same time. */
    public boolean saysTheSameAs(Slot otherSlot, Topic otherTopic) {
        return slot.equals(otherSlot) && topic.equals(otherTopic);
    }

    /** A lesson as somebody saw it. */
    public record Seen(UUID airing, int mark) {}
}
