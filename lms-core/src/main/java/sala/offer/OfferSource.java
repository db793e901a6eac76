package sala.offer;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;

/** Gives and takes what schools offer of one kind. A CDI bean. */
public interface OfferSource {

    /** The kind under which the change log speaks of these things. */
    String kind();

    /**
     * At the school: hands it in, for somebody who may. Within a transaction.
     *
     * @throws OfferRefused when it cannot be offered as it is
     */
    Offered handIn(Actor actor, UUID thing);

    /** At the school: it is worked on again before anybody has decided. Within a transaction. */
    void takeBack(Actor actor, UUID thing);

    /** At the school: the district has decided. Taking the same twice is taking it once. Within a transaction. */
    void decided(UUID thing, Verdict verdict);

    /** At the school: those that are the district's now, and whose files this node should have and has not. */
    Set<UUID> lost();

    /**
     * At the district: keeps room for the file before its first byte, and says how many of its bytes are safe here. Not
     * within a transaction.
     *
     * @throws sala.fault.Fault when it may not come: from a stranger, too large, no room, known to everybody
     */
    long begin(UUID school, Offered offered);

    /**
     * At the district: takes the next piece of the file. Not within a transaction.
     *
     * @return how many bytes are safe afterwards
     */
    long take(UUID school, Offered offered, long from, InputStream piece);

    /**
     * At the district: makes the thing of the whole file, or gives what is there already its words, and puts it before
     * those who approve. Not within a transaction.
     *
     * @throws OfferRefused when the bytes are not those that were announced
     */
    void finish(UUID school, Offered offered);

    /** At the district: where it stands; empty when there is no such thing of this school. */
    Optional<Verdict> verdict(UUID school, UUID thing);

    /** At the district: the school has taken it back; nothing when it is decided. Within a transaction. */
    void takenBack(UUID school, UUID thing, UUID by);

    /** At the district: the school's node lacks the files of what it once offered. Within a transaction. */
    void lost(UUID school, UUID thing);
}
