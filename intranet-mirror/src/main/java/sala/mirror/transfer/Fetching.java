package sala.mirror.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.transfer.Missing.Reason;

/** How far the fetching of some files is. What streams change may be changed by many at once. */
final class Fetching {

    private static final long BETWEEN_LOOKS = 1L << 20;

    private final Room room;
    private final PartialFolder partials;
    private final Map<Hash, Reason> notYet;
    private final Map<Blob, List<Closure>> closures = new HashMap<>();

    /** Files of which some has been asked for, with the bytes that are still to come. */
    private final Map<Blob, Long> open = new ConcurrentHashMap<>();

    private final Map<Blob, Missing> missing = new ConcurrentHashMap<>();
    private final Set<Blob> here = ConcurrentHashMap.newKeySet();
    private final AtomicLong came = new AtomicLong();
    private final AtomicLong sinceLook = new AtomicLong();

    /**
     * @param notYet files that need not be asked for now
     * @param closures which files belong together
     */
    Fetching(Room room, PartialFolder partials, Map<Hash, Reason> notYet, Collection<Closure> closures) {
        this.room = room;
        this.partials = partials;
        this.notYet = notYet;
        closures.forEach(closure -> closure.files().forEach(file -> this.closures
                .computeIfAbsent(file, any -> new ArrayList<>())
                .add(closure)));
    }

    /**
     * Whether a file may come: it must fit on the disk together with one record's other files, without which it is of
     * no use, and with all that is coming already. Those have their room from then on.
     */
    synchronized boolean admits(Blob blob) {
        Reason known = notYet.get(blob.hash());
        if (known != null) {
            missing.put(blob, new Missing(blob, known));
            return false;
        }
        if (open.containsKey(blob)) {
            return true;
        }
        Map<Blob, Long> together = leastWith(blob);
        long needs = sum(together);
        if (needs > room.bytes() - coming()) {
            missing.put(blob, new Missing(blob, Reason.NO_ROOM, needs));
            return false;
        }
        open.putAll(together);
        return true;
    }

    /** What is still to come of the smallest thing that is complete with it. */
    private Map<Blob, Long> leastWith(Blob blob) {
        return closures.getOrDefault(blob, List.of(Closure.of(blob))).stream()
                .map(this::rest)
                .min(Comparator.comparingLong(Fetching::sum))
                .orElseThrow();
    }

    private Map<Blob, Long> rest(Closure closure) {
        return closure.files().stream()
                .filter(file -> !open.containsKey(file) && !here.contains(file) && !notYet.containsKey(file.hash()))
                .collect(Collectors.toMap(file -> file, partials::rest));
    }

    private static long sum(Map<Blob, Long> rests) {
        return rests.values().stream().mapToLong(Long::longValue).sum();
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
        Missing lost = missing.get(blob);
        if (lost != null) {
            throw new NotGiven(lost.reason());
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
        here.add(blob);
        open.remove(blob);
        missing.remove(blob);
    }

    /** @return whether nobody had given it up before */
    boolean lost(Blob blob, Reason reason) {
        open.remove(blob);
        return missing.put(blob, new Missing(blob, reason)) == null;
    }

    boolean wants(Blob blob) {
        return !missing.containsKey(blob);
    }

    /** How many bytes have come. */
    long came() {
        return came.get();
    }

    List<Missing> missing() {
        return List.copyOf(missing.values());
    }
}
