package sala.mirror.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.snapshot.Entry;
import sala.replica.Urgency;

/** What a look at the content found to be different from a school's list. */
record Found(List<Different> different, List<Published> gone) {

    boolean isNothing() {
        return different.isEmpty() && gone.isEmpty();
    }

    /**
     * A record that is new or has changed. Its text is stored already.
     *
     * @param before as the list names it; null when it does not
     */
    record Different(@Nullable Published before, State now) {

        /** Whether only its files are to come sooner or later than before. */
        boolean isOfUrgencyAlone() {
            return before != null && before.entry().hash().equals(now.hash());
        }
    }

    /** A record as it is now. */
    record State(Entry.Key key, long version, String hash, int size, Urgency urgency) {

        UUID id() {
            return key.id();
        }

        Published at(int place) {
            return new Published(new Entry(place, key.kind(), key.id(), version, hash, size), urgency);
        }
    }
}
