package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.Patience;
import sala.mirror.district.Reply;
import sala.mirror.district.SyncState;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.snapshot.Delta;
import sala.mirror.snapshot.Delta.Step;
import sala.mirror.snapshot.DeltaText;
import sala.mirror.snapshot.Ed25519;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.PlacedText;
import sala.mirror.snapshot.Sha256;
import sala.mirror.snapshot.UnreadableSnapshot;

/**
 * Fetches what leads from this node's list to the newest, and believes it only when the pinned district has signed it
 * for this school, and the list that comes out is the one that was signed.
 */
@Singleton
public class Snapshots {

    /** The header that carries the signature, base64url. */
    public static final String SIGNATURE = "Sala-Signature";

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final DistrictLinks links;
    private final HeldList held;
    private final Arrivals arrivals;

    @Inject
    public Snapshots(DistrictLinks links, HeldList held, Arrivals arrivals) {
        this.links = links;
        this.held = held;
        this.arrivals = arrivals;
    }

    /** A manifest and the hash over all that it names. */
    record Fetched(Manifest manifest, String hash) {}

    /**
     * The newest list; with it the texts of records that came along.
     *
     * @throws SnapshotRefused when it would lead back, is older than the district has told of, or is for another school
     */
    Fetched newest(DistrictDoor district) {
        Manifest none = Manifest.empty(district.link().school());
        Manifest here = own(none);
        try {
            return ask(district, here, "");
        } catch (UnreadableSnapshot lacking) {
            return here.number() == 0 ? refuse(lacking) : askWithLess(district, here, none);
        }
    }

    private static Fetched refuse(UnreadableSnapshot unreadable) {
        throw unreadable;
    }

    private Manifest own(Manifest none) {
        return held.find().filter(list -> list.school().equals(none.school())).orElse(none);
    }

    /** This node may lack old texts, or not have the list that the district believes it has. */
    private Fetched askWithLess(DistrictDoor district, Manifest here, Manifest none) {
        try {
            return ask(district, here, "&alone=true");
        } catch (UnreadableSnapshot strayed) {
            held.forget();
            return ask(district, none, "&alone=true");
        }
    }

    private Fetched ask(DistrictDoor district, Manifest here, String how) {
        Ask ask = Ask.get("mirror/snapshot?from=" + here.number() + how);
        return new Patience(district.limits())
                .with(() -> district.ask(
                        ask, reply -> read(reply.bytes(MOST_BYTES), signature(reply), district.link(), here)));
    }

    private Fetched read(byte[] bytes, byte[] signature, DistrictLink link, Manifest here) {
        Step step = signed(bytes, signature, link);
        if (!leadsForward(step) || step.number() < links.state().orElseThrow().offered()) {
            throw new SnapshotRefused(SnapshotRefused.OLDER);
        }
        if (step.from() != 0 && step.from() != here.number()) {
            throw new UnreadableSnapshot(new IllegalArgumentException("from another list"));
        }
        Delta delta = DeltaText.read(bytes, places -> texts(here, places));
        Fetched fetched =
                new Fetched(delta.applyTo(step.from() == 0 ? Manifest.empty(link.school()) : here), step.root());
        keep(fetched);
        arrivals.add(delta.come().texts().stream()
                .map(PlacedText::text)
                .collect(Collectors.toMap(Sha256::of, text -> text, (one, same) -> one)));
        return fetched;
    }

    /** The texts that this node has of the records at these places in its list. */
    private List<byte[]> texts(Manifest here, List<Integer> places) {
        Set<Integer> wanted = Set.copyOf(places);
        Map<Integer, String> hashes = here.entries().stream()
                .filter(entry -> wanted.contains(entry.place()))
                .collect(Collectors.toMap(Entry::place, Entry::hash));
        return places.stream().map(place -> text(hashes.get(place))).toList();
    }

    private byte[] text(@Nullable String hash) {
        return Optional.ofNullable(hash)
                .flatMap(arrivals::text)
                .orElseThrow(() -> new UnreadableSnapshot(new IllegalArgumentException("an old text is not here")));
    }

    /** From here the next change leads on. */
    void keep(Fetched fetched) {
        held.keep(fetched.manifest());
    }

    /**
     * A whole list that somebody carries here.
     *
     * @throws SnapshotRefused when it is for another school
     */
    Fetched whole(byte[] bytes, byte[] signature, DistrictLink link) {
        Step step = signed(bytes, signature, link);
        return new Fetched(DeltaText.readWhole(bytes), step.root());
    }

    private static Step signed(byte[] bytes, byte[] signature, DistrictLink link) {
        if (!Ed25519.verify(bytes, signature, link.key())) {
            throw new NotFromTheDistrict();
        }
        Step step = DeltaText.step(bytes);
        if (!step.school().equals(link.school())) {
            throw new SnapshotRefused(SnapshotRefused.OTHER_SCHOOL);
        }
        return step;
    }

    /** Whether this node may go to it: it is newer than what is here, or the same. */
    boolean leadsForward(Fetched fetched) {
        return leadsForward(fetched.manifest().number(), fetched.hash());
    }

    private boolean leadsForward(Step step) {
        return leadsForward(step.number(), step.root());
    }

    private boolean leadsForward(long number, String root) {
        SyncState state = links.state().orElseThrow();
        boolean changedInPlace = number == state.applied() && !root.equals(state.appliedHash());
        return number >= Math.max(state.applied(), state.shown()) && !changedInPlace;
    }

    private static byte[] signature(Reply reply) {
        try {
            return Base64.getUrlDecoder().decode(reply.header(SIGNATURE));
        } catch (IllegalArgumentException e) {
            throw new NotFromTheDistrict(e);
        }
    }
}
