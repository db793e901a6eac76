package sala.mirror.unpacking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.delivery.Outbox;
import sala.mirror.disk.Answer;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.Durable;
import sala.mirror.disk.EndMark;
import sala.mirror.disk.SealedRecords;
import sala.mirror.disk.TakenDisk;
import sala.mirror.disk.TakenDisks;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.mirror.offer.OffersOnDisk;
import sala.mirror.progress.Progress;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.root.FollowedRoots;
import sala.mirror.sync.NotJoined;
import sala.mirror.sync.Synchroniser;
import sala.mirror.transfer.CarriedContent;
import sala.mirror.transfer.Missing;
import sala.mirror.transfer.SnapshotRefused;

/** Takes in a disk. It may be pulled out, or the node be killed, at any moment: the next time goes on from there. */
@Singleton
public class Unpacking {

    private static final Logger LOG = LoggerFactory.getLogger(Unpacking.class);

    private final Host self;
    private final DistrictLinks links;
    private final Synchroniser synchroniser;
    private final CarriedContent content;
    private final TakenDisks ledger;
    private final Outbox outbox;
    private final FollowedRoots roots;
    private final OffersOnDisk offers;

    @Inject
    public Unpacking(
            Host self,
            DistrictLinks links,
            Synchroniser synchroniser,
            CarriedContent content,
            TakenDisks ledger,
            Outbox outbox,
            FollowedRoots roots,
            OffersOnDisk offers) {
        this.roots = roots;
        this.offers = offers;
        this.outbox = outbox;
        this.self = self;
        this.links = links;
        this.synchroniser = synchroniser;
        this.content = content;
        this.ledger = ledger;
    }

    /**
     * Called outside a transaction.
     *
     * @param disk where it is mounted
     * @throws DiskRefused when nothing on it may be taken
     */
    public TakenDisk take(Path disk, Progress progress, BooleanSupplier cancelled) {
        if (!Files.isDirectory(disk)) {
            throw new DiskRefused(DiskRefused.NO_FOLDER);
        }
        requireJoined();
        followRoots(disk);
        DistrictLink link = requireJoined();
        FoundDisk found = FoundDisk.on(disk, link, self.identity());
        Optional<EndMark> end = end(found, link.key());
        SealedRecords sealed =
                SealedRecords.read(found.folder(), self.identity().sealing().getPrivate());
        CarriedDisk carried = new CarriedDisk(found.folder(), sealed, end, link.key(), cancelled);
        ledger.begun(found.label(), disk);
        return synchroniser.instead(() -> take(found, carried, end, link, progress));
    }

    private DistrictLink requireJoined() {
        return links.find().orElseThrow(NotJoined::new);
    }

    /** The district may have another key since this node was last reached by line. */
    private void followRoots(Path disk) {
        try {
            for (DiskFolder folder : DiskFolder.on(disk)) {
                roots.follow(folder.roots());
            }
        } catch (IOException | DiskRefused unreadable) {
            LOG.info("the roots on {} cannot be read", disk, unreadable);
        }
    }

    private TakenDisk take(
            FoundDisk found, CarriedDisk carried, Optional<EndMark> end, DistrictLink link, Progress progress) {
        hear(found);
        try {
            CarriedContent.Taken taken = content.take(carried, link, progress);
            TakenDisk disk = ledger.finished(
                    found.label(),
                    end,
                    taken.missing().stream().map(Missing::blob).toList(),
                    carried.unreadable());
            answer(found);
            return disk;
        } catch (SnapshotRefused refused) {
            if (!SnapshotRefused.OLDER.equals(refused.code())) {
                throw refused;
            }
            answer(found);
            throw new DiskRefused(DiskRefused.OLDER, refused);
        }
    }

    private static Optional<EndMark> end(FoundDisk found, PublicKey district) {
        try {
            Optional<EndMark> end = found.folder().end(district);
            if (end.isPresent() && !end.get().disk().equals(found.label().disk())) {
                throw new DiskRefused(DiskRefused.FORGED);
            }
            return end;
        } catch (IOException damaged) {
            LOG.info("the end mark of {} cannot be read", found.folder().path(), damaged);
            return Optional.empty();
        }
    }

    /** What the district has of what was recorded here. */
    private void hear(FoundDisk found) {
        try {
            for (String receipt : found.folder().receipts()) {
                hear(receipt);
            }
        } catch (IOException | DiskRefused damaged) {
            LOG.info("the receipts on {} cannot be read", found.folder().path(), damaged);
        }
    }

    private void hear(String receipt) {
        try {
            outbox.hearFromDisk(receipt);
        } catch (NotFromTheDistrict other) {
            LOG.debug("a receipt for records of another time", other);
        }
    }

    /** For the way back. A disk that cannot be written has brought everything all the same. */
    private void answer(FoundDisk found) {
        try {
            PublicKey district = PublicKeys.read(found.label().seal()).orElseThrow();
            Answer answer = new Answer(
                    found.label().disk(),
                    links.state().orElseThrow().applied(),
                    self.clock().instant(),
                    content.lacking());
            Durable.write(
                    found.folder().answer(),
                    answer.seal(self.identity().signing().getPrivate(), district));
            long records = found.folder().writeUsage(district, outbox::write);
            LOG.info("{} records go up with the disk", records);
            offers.exchange(found.folder(), links.find().orElseThrow(NotJoined::new), district);
        } catch (IOException | UncheckedIOException | DiskRefused readOnly) {
            LOG.info("no answer could be left on {}", found.folder().path(), readOnly);
        }
    }
}
