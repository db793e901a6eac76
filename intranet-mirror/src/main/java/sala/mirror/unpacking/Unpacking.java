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
import sala.mirror.disk.Answer;
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
import sala.mirror.progress.Progress;
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

    @Inject
    public Unpacking(
            Host self, DistrictLinks links, Synchroniser synchroniser, CarriedContent content, TakenDisks ledger) {
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
        DistrictLink link = links.find().orElseThrow(NotJoined::new);
        if (!Files.isDirectory(disk)) {
            throw new DiskRefused(DiskRefused.NO_FOLDER);
        }
        FoundDisk found = FoundDisk.on(disk, link, self.identity());
        Optional<EndMark> end = end(found, link.key());
        SealedRecords sealed =
                SealedRecords.read(found.folder(), self.identity().sealing().getPrivate());
        CarriedDisk carried = new CarriedDisk(found.folder(), sealed, end, link.key(), cancelled);
        ledger.begun(found.label(), disk);
        return synchroniser.instead(() -> take(found, carried, end, link, progress));
    }

    private TakenDisk take(
            FoundDisk found, CarriedDisk carried, Optional<EndMark> end, DistrictLink link, Progress progress) {
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
            throw SnapshotRefused.OLDER.equals(refused.code()) ? new DiskRefused(DiskRefused.OLDER, refused) : refused;
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
        } catch (IOException | UncheckedIOException readOnly) {
            LOG.info("no answer could be left on {}", found.folder().path(), readOnly);
        }
    }
}
