package sala.mirror.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import sala.blob.BlobCollection;
import sala.blob.RottenBlobs;
import sala.blob.Verification;
import sala.job.Jobs;
import sala.mirror.care.Care;
import sala.mirror.care.Checkup;
import sala.mirror.coming.ComingFiles;
import sala.mirror.coming.ComingThings;
import sala.mirror.delivery.BootTimes;
import sala.mirror.delivery.Delivery;
import sala.mirror.delivery.Outbox;
import sala.mirror.disk.TakenDisks;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.LineLimits;
import sala.mirror.district.Lines;
import sala.mirror.help.HelpRequests;
import sala.mirror.help.HelpUp;
import sala.mirror.join.Joining;
import sala.mirror.offer.OfferSources;
import sala.mirror.offer.OfferUp;
import sala.mirror.offer.Offers;
import sala.mirror.offer.OffersOnDisk;
import sala.mirror.offering.OfferRound;
import sala.mirror.offering.UpwardPace;
import sala.mirror.peer.LanPeers;
import sala.mirror.peer.Offerings;
import sala.mirror.peer.PeerGate;
import sala.mirror.peer.Peers;
import sala.mirror.peer.Shareable;
import sala.mirror.peer.SiblingKeys;
import sala.mirror.profile.Allowance;
import sala.mirror.progress.Progress;
import sala.mirror.root.FollowedRoots;
import sala.mirror.root.Roots;
import sala.mirror.rotation.KeyChange;
import sala.mirror.stream.Wanted;
import sala.mirror.sync.Contact;
import sala.mirror.sync.Exchange;
import sala.mirror.sync.Glance;
import sala.mirror.sync.SyncResult;
import sala.mirror.sync.Synchroniser;
import sala.mirror.transfer.Adoption;
import sala.mirror.transfer.Arrivals;
import sala.mirror.transfer.BlobArrival;
import sala.mirror.transfer.CarriedBlobs;
import sala.mirror.transfer.CarriedContent;
import sala.mirror.transfer.Content;
import sala.mirror.transfer.HeldList;
import sala.mirror.transfer.KeptBack;
import sala.mirror.transfer.LettingGo;
import sala.mirror.transfer.PartialFolder;
import sala.mirror.transfer.PatchArrival;
import sala.mirror.transfer.PatchFolder;
import sala.mirror.transfer.RecordArrival;
import sala.mirror.transfer.Room;
import sala.mirror.transfer.RottenFiles;
import sala.mirror.transfer.Snapshots;
import sala.mirror.transfer.Takeover;
import sala.mirror.unpacking.Unpacking;
import sala.node.NodeRole;
import sala.notice.Notices;
import sala.testkit.TestDatabase;

/** A school's node. */
public final class School extends Ground implements AutoCloseable {

    private static final LineLimits QUICK = new LineLimits(
            Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofMillis(5), 3);

    private static final long RESERVE = 256L << 20;

    public final DistrictLinks links;
    public final Joining joining;
    public final Synchroniser synchroniser;
    public final KeptBack keptBack;
    public final Outbox outbox;
    public final Unpacking unpacking;
    public final Allowance allowance;
    public final HelpRequests help;
    public final LanPeers lan;
    public final Peers peers;
    public final PeerGate gate;
    public final Offerings offerings;
    public final Offers offers;
    public final OfferedNotes offered;
    public final OfferRound offering;

    private final AtomicReference<LongSupplier> free = new AtomicReference<>(() -> Long.MAX_VALUE / 2);
    public final ComingFiles comingFiles;
    public final ComingThings coming;
    private final Lines lines;
    private final Content content;
    public final Roots roots;
    public final FollowedRoots followed;

    public School(TestDatabase db, Path data) {
        super(db, NodeRole.SCHOOL, data);
        links = new DistrictLinks(sql, clock);
        lines = new Lines(host, links, QUICK, QUICK, Executors.newCachedThreadPool());
        roots = new Roots(sql, clock);
        followed = new FollowedRoots(roots, links, transactions);
        joining = new Joining(host, links, lines, followed);
        SiblingKeys siblings = new SiblingKeys(sql);
        lan = new LanPeers(sql, clock);
        peers = new Peers(host, lines, links, siblings, lan);
        gate = new PeerGate(host, links, siblings, lan);
        offerings = new Offerings(new Shareable(sql, sources), blobs);
        Room room = new Room(() -> free.get().getAsLong(), () -> RESERVE);
        PartialFolder partials = new PartialFolder(host.settings());
        keptBack = new KeptBack(sql, room, partials, clock);
        RottenFiles rotten = new RottenFiles(sql, keptBack);
        allowance = new Allowance(sql, clock);
        Arrivals arrivals = new Arrivals(sql, blobs, references, transactions);
        LettingGo lettingGo = new LettingGo(
                sources,
                arrivals,
                keptBack,
                links,
                new BlobCollection(sql, transactions, blobs, clock),
                room,
                partials,
                clock);
        Adoption adoption = new Adoption(partials, blobs, arrivals);
        Snapshots snapshots = new Snapshots(links, new HeldList(sql, transactions), arrivals);
        RecordArrival records = new RecordArrival(arrivals);
        comingFiles = new ComingFiles(sql, transactions);
        coming = new ComingThings(sql, allowance, clock);
        Takeover takeover = new Takeover(host, sources, arrivals, keptBack, rotten, links);
        content = new Content(
                snapshots,
                records,
                new BlobArrival(
                        lines,
                        partials,
                        room,
                        arrivals,
                        adoption,
                        keptBack,
                        lettingGo,
                        allowance,
                        new PatchArrival(
                                lines,
                                arrivals,
                                blobs,
                                partials,
                                new PatchFolder(host.settings(), blobs),
                                room,
                                allowance),
                        comingFiles,
                        peers),
                takeover,
                links,
                comingFiles);
        TakenDisks disks = new TakenDisks(sql, clock);
        BootTimes boots = new BootTimes(host, uptime, sql);
        outbox = new Outbox(host, links, statements, boots, sql);
        Delivery delivery = new Delivery(outbox);
        help = new HelpRequests(sql, clock);
        HelpUp helpUp = new HelpUp(help, sql, clock, host, new Notices(sql, clock));
        offered = new OfferedNotes(this);
        OfferSources offerSources = new OfferSources(List.of(offered));
        offers = new Offers(offerSources, sql, clock);
        OfferUp offerUp = new OfferUp(offers, offerSources, host, new Notices(sql, clock));
        offering = new OfferRound(lines, offers, offerUp, blobs, new UpwardPace(allowance, () -> false));
        Contact contact = new Contact(
                host,
                links,
                delivery,
                boots,
                keptBack,
                rotten,
                disks,
                allowance,
                care(),
                helpUp,
                siblings,
                followed,
                new KeyChange(host, keys, links, sql),
                offerUp);
        Glance glance = new Glance(links, delivery, clock);
        synchroniser = new Synchroniser(
                lines,
                links,
                new Exchange(glance, contact, delivery, content, keptBack, rotten, lettingGo, allowance, links, peers),
                followed);
        CarriedContent carried = new CarriedContent(
                snapshots,
                records,
                new CarriedBlobs(partials, room, arrivals, adoption, lettingGo),
                takeover,
                keptBack,
                links);
        unpacking = new Unpacking(
                host,
                links,
                synchroniser,
                carried,
                disks,
                outbox,
                followed,
                new OffersOnDisk(host, offers, offerUp, blobs));
    }

    private Care care() {
        Verification verification = new Verification(sql, new Jobs(sql, clock));
        Checkup checkup = new Checkup(sql, clock, uptime, new RottenBlobs(sql), verification, allowance);
        return new Care(sql, clock, checkup, verification, allowance, keptBack, keys);
    }

    /** From now on the disk has so much free beyond its reserve. */
    public void room(long bytes) {
        free.set(() -> bytes + RESERVE);
    }

    /** From now on the disk has so much free beyond its reserve; what is stored takes of it, what is deleted gives. */
    public void disk(long bytes) {
        long all = stored() + bytes + RESERVE;
        free.set(() -> all - stored());
    }

    private long stored() {
        try (Stream<Path> files = Files.walk(host.settings().data())) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on others fill the disk: it has so much free beyond its reserve, and less at each look. */
    public void fills(long bytes, long lessAtEachLook) {
        AtomicLong left = new AtomicLong(bytes + RESERVE);
        free.set(() -> left.getAndAdd(-lessAtEachLook));
    }

    /** Joins as a keeper does who pastes the code. */
    public void join(District district, String code) {
        joining.join(district.server.url().toString(), code);
    }

    /** Brings the content up to date. */
    public long update(Progress progress) {
        return content.update(lines.toDistrict().orElseThrow(), progress);
    }

    /** Brings the content up to date. */
    public long update() {
        return update(Progress.SILENT);
    }

    /** Synchronises once, as every minute. */
    public SyncResult sync() {
        return synchroniser.run(Progress.SILENT);
    }

    /** Offers go up once, as every minute. */
    public void offer() {
        try {
            offering.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What happens each minute. */
    public Optional<SyncResult> minute() {
        return synchroniser.runIfNeeded();
    }

    /** Asks the district for these ranges of this snapshot with this node's proof. */
    public byte[] ask(Wanted wanted) throws IOException {
        return lines.toDistrict()
                .orElseThrow()
                .ask(Ask.post(Wanted.TARGET, wanted.write(), "application/json"), reply -> reply.bytes(1 << 20));
    }

    @Override
    public void close() {
        lines.close();
    }
}
