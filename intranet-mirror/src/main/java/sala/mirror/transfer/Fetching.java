package sala.mirror.transfer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.transfer.Missing.Reason;

/** How far the fetching of some files is. What streams change may be changed by many at once. */
final class Fetching {

    private static final long BETWEEN_LOOKS = 1L << 20;

    private final Room room;
    private final PartialFolder partials;
    private final Map<Hash, Reason> notYet;

    /** Files of which some has been asked for, with the bytes that are still to come. */
    private final Map<Blob, Long> open = new ConcurrentHashMap<>();

    private final Map<Blob, Reason> missing = new ConcurrentHashMap<>();
    private final AtomicLong came = new AtomicLong();
    private final AtomicLong sinceLook = new AtomicLong();

    /** @param notYet files that need not be asked for now */
    Fetching(Room room, PartialFolder partials, Map<Hash, Reason> notYet) {
        this.room = room;
        this.partials = partials;
        this.notYet = notYet;
    }

    /** Whether a file may come: with all that is coming already it must fit on the disk. */
    boolean admits(Blob blob) {
        Reason known = notYet.get(blob.hash());
        long rest = partials.rest(blob);
        if (known == null && rest > room.bytes() - coming()) {
            known = Reason.NO_ROOM;
        }
        if (known != null) {
            missing.put(blob, known);
            return false;
        }
        open.put(blob, rest);
        return true;
    }

    /** Some of it must come again. */
    void again(Blob blob) {
        open.put(blob, partials.rest(blob));
    }

    private long coming() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * So many bytes of it have been written. Others write to the same disk meanwhile, so that it is looked at again and
     * again.
     *
     * @throws NotGiven when the disk's reserve is touched, or another stream has lost it
     */
    void came(Blob blob, long count) {
        came.addAndGet(count);
        Reason lost = missing.get(blob);
        if (lost != null) {
            throw new NotGiven(lost);
        }
        open.computeIfPresent(blob, (same, rest) -> rest - count);
        if (sinceLook.addAndGet(count) >= BETWEEN_LOOKS) {
            sinceLook.set(0);
            if (room.bytes() < 0) {
                throw new NotGiven(Reason.NO_ROOM);
            }
        }
    }

    /** It is here, even if somebody has just given it up. */
    void arrived(Blob blob) {
        open.remove(blob);
        missing.remove(blob);
    }

    /** @return whether nobody had given it up before */
    boolean lost(Blob blob, Reason reason) {
        open.remove(blob);
        return missing.put(blob, reason) == null;
    }

    boolean wants(Blob blob) {
        return !missing.containsKey(blob);
    }

    /** How many bytes have come. */
    long came() {
        return came.get();
    }

    List<Missing> missing() {
        return missing.entrySet().stream()
                .map(one -> new Missing(one.getKey(), one.getValue()))
                .toList();
    }
}
