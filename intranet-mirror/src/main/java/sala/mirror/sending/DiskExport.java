package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.EndMark;
import sala.mirror.disk.Label;
import sala.mirror.disk.PackWriter;
import sala.mirror.disk.SealedRecords;
import sala.mirror.fleet.Fleet;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.mirror.progress.Progress;
import sala.mirror.publication.Publication;
import sala.mirror.publication.Publications;
import sala.mirror.root.Roots;

/** Makes a disk for a school. It may be pulled out, or the node be killed, at any moment: the next time goes on. */
@Singleton
public class DiskExport {

    private final Host self;
    private final Fleet fleet;
    private final SchoolNodes nodes;
    private final Publications publications;
    private final RecordBatches records;
    private final BlobStore blobs;
    private final Holdings holdings;
    private final Returns returns;
    private final LoadPlan plan;
    private final SentDisks ledger;
    private final Roots roots;

    @Inject
    public DiskExport(
            Host self,
            Fleet fleet,
            SchoolNodes nodes,
            Publications publications,
            RecordBatches records,
            BlobStore blobs,
            Holdings holdings,
            Returns returns,
            LoadPlan plan,
            SentDisks ledger,
            Roots roots) {
        this.roots = roots;
        this.self = self;
        this.fleet = fleet;
        this.nodes = nodes;
        this.publications = publications;
        this.records = records;
        this.blobs = blobs;
        this.holdings = holdings;
        this.returns = returns;
        this.plan = plan;
        this.ledger = ledger;
    }

    /** How much there is to write, and whether it fits. Writes nothing. Called outside a transaction. */
    public Forecast forecast(Order order) {
        return onDisk(() -> {
            SchoolNode node = node(order);
            Load load = plan.of(order, node, folder(order), publications.current(order.school()));
            long free = DiskFolder.free(order.disk()) - Loading.RESERVE;
            return new Forecast(load.disk().place(), load.files(), load.bytes(), Math.max(0, free));
        });
    }

    /**
     * Writes as much as fits. Called outside a transaction.
     *
     * @throws DiskRefused when nothing can be written there
     */
    public SentDisk run(Order order, Progress progress, BooleanSupplier cancelled) {
        return run(order, progress, cancelled, PackWriter.MOST_BYTES);
    }

    /** With packs of another length than the usual. */
    SentDisk run(Order order, Progress progress, BooleanSupplier cancelled, long mostOfAPack) {
        return onDisk(() -> {
            SchoolNode node = node(order);
            PublicKey seal = holdings.seal(node.id()).orElseThrow(() -> new DiskRefused(DiskRefused.NO_SEAL));
            DiskFolder folder = folder(order);
            folder.make();
            folder.writeRoots(
                    roots.all().stream().map(taken -> taken.signed().text()).toList());
            long unused = returns.take(folder, node);
            Publication snapshot = publications.current(order.school());
            Load load = plan.of(order, node, folder, snapshot);
            begin(order, load, seal);
            Loading loading = new Loading(load, blobs, key(), ledger, progress, cancelled, mostOfAPack);
            long left = loading.run();
            folder.write(new EndMark(load.disk().id(), snapshot.number(), loading.packs(), left), key());
            ledger.finished(load.disk().id(), left);
            return ledger.get(load.disk().id());
        });
    }

    /** From here until the end mark the disk is not finished. */
    private void begin(Order order, Load load, PublicKey seal) throws IOException {
        NewDisk disk = load.disk();
        Publication snapshot = load.snapshot();
        SealedRecords sealed = new SealedRecords(snapshot.manifest(), snapshot.signature(), records.of(snapshot));
        load.folder().reopen();
        clear(load);
        if (sealed.size() + Loading.RESERVE > DiskFolder.free(order.disk())) {
            throw new DiskRefused(DiskRefused.FULL);
        }
        ledger.begin(disk, snapshot, order.disk().toString(), order.by());
        ledger.keepPacks(disk.id(), load.kept());
        String ownSeal = PublicKeys.json(self.identity().sealing().getPublic());
        load.folder()
                .write(
                        new Label(disk.id(), snapshot.school(), disk.node(), disk.place(), snapshot.number(), ownSeal),
                        key());
        sealed.write(load.folder(), seal);
    }

    private static void clear(Load load) throws IOException {
        List<String> unneeded = new ArrayList<>(load.folder().packs());
        unneeded.removeAll(load.kept());
        for (String pack : unneeded) {
            load.folder().delete(pack);
        }
    }

    private SchoolNode node(Order order) {
        return nodes.of(order.school()).orElseThrow(() -> new DiskRefused(DiskRefused.NO_NODE));
    }

    private DiskFolder folder(Order order) {
        if (!Files.isDirectory(order.disk()) || !Files.isWritable(order.disk())) {
            throw new DiskRefused(DiskRefused.NO_FOLDER);
        }
        return DiskFolder.of(order.disk(), fleet.of(order.school()).code());
    }

    private PrivateKey key() {
        return self.identity().signing().getPrivate();
    }

    private static <T> T onDisk(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new DiskRefused(BlobStoreFull.isFull(e) ? DiskRefused.FULL : DiskRefused.UNPLUGGED, e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
