package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.Label;
import sala.mirror.disk.PackNote;
import sala.mirror.disk.Span;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Host;
import sala.mirror.publication.Publication;
import sala.mirror.snapshot.DeltaText;

/** Finds out what a disk must carry: what the school lacks, less what lies on this disk and those before it. */
@Singleton
public class LoadPlan {

    private final Host self;
    private final Holdings holdings;
    private final SentDisks ledger;
    private final WeekFiles week;

    @Inject
    public LoadPlan(Host self, Holdings holdings, SentDisks ledger, WeekFiles week) {
        this.week = week;
        this.self = self;
        this.holdings = holdings;
        this.ledger = ledger;
    }

    Load of(Order order, SchoolNode node, DiskFolder folder, Publication snapshot) throws IOException {
        NewDisk disk = disk(order, node, folder);
        List<Blob> files =
                wanted(order, DeltaText.readWhole(snapshot.manifest()).blobs());
        Set<Blob> lacking = new HashSet<>(holdings.lacking(node, files));
        List<PackNote> kept = useful(folder, lacking);
        Coverage covered = new Coverage();
        kept.forEach(note -> covered.add(note.spans()));
        covered.add(ledger.onOthers(disk));
        List<Span> rest = files.stream()
                .filter(lacking::contains)
                .flatMap(file -> covered.rest(file).stream())
                .toList();
        return new Load(
                disk, folder, snapshot, kept.stream().map(PackNote::pack).toList(), rest);
    }

    private List<Blob> wanted(Order order, List<Blob> all) {
        if (!order.week()) {
            return all;
        }
        Set<Hash> needed = week.of(order.school());
        return all.stream().filter(file -> needed.contains(file.hash())).toList();
    }

    /** The same disk goes on as it was; another one takes what did not fit on the one before. */
    private NewDisk disk(Order order, SchoolNode node, DiskFolder folder) throws IOException {
        Optional<SentDisk> same = label(folder)
                .flatMap(label -> ledger.find(label.disk()))
                .filter(before -> before.node().equals(node.id()) && before.cameBack() == null);
        if (order.anew()) {
            return NewDisk.first(node.id());
        }
        return same.map(NewDisk::again)
                .or(() -> ledger.newest(node.id()).flatMap(NewDisk::after))
                .orElseGet(() -> NewDisk.first(node.id()));
    }

    private Optional<Label> label(DiskFolder folder) throws IOException {
        try {
            return Files.isDirectory(folder.path()) ? folder.label(key()) : Optional.empty();
        } catch (DiskRefused damaged) {
            return Optional.empty();
        }
    }

    /** Whole packs of which the school lacks at least a half. */
    private List<PackNote> useful(DiskFolder folder, Collection<Blob> lacking) throws IOException {
        List<PackNote> useful = new ArrayList<>();
        for (String pack : Files.isDirectory(folder.path()) ? folder.packs() : List.<String>of()) {
            whole(folder, pack).filter(note -> isUseful(note, lacking)).ifPresent(useful::add);
        }
        return useful;
    }

    private Optional<PackNote> whole(DiskFolder folder, String pack) throws IOException {
        try {
            Optional<Path> file = folder.pack(pack);
            Optional<PackNote> note = folder.note(pack, key());
            return file.isPresent() ? note.filter(said -> said.size() == size(file.get())) : Optional.empty();
        } catch (DiskRefused damaged) {
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return -1;
        }
    }

    private static boolean isUseful(PackNote note, Collection<Blob> lacking) {
        long all = note.spans().stream().mapToLong(Span::length).sum();
        long lacked = note.spans().stream()
                .filter(span -> lacking.contains(span.file()))
                .mapToLong(Span::length)
                .sum();
        return note.spans().stream().anyMatch(span -> lacking.contains(span.file())) && 2 * lacked >= all;
    }

    private PublicKey key() {
        return self.identity().signing().getPublic();
    }
}
