package sala.mirror.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Sealed;

/**
 * The manifest, its signature and the texts of all records, as the line brings them, each sealed to the one node that
 * may read them: rosters and accounts are among them, and disks get lost.
 *
 * @param batches of records, packed
 */
public record SealedRecords(byte[] manifest, byte[] signature, List<byte[]> batches) {

    private static final int SIGNATURE = 64;

    public SealedRecords {
        batches = List.copyOf(batches);
    }

    /** Writes both copies; they are on the disk when this returns. */
    public void write(DiskFolder folder, PublicKey node) throws IOException {
        for (Path copy : folder.records()) {
            try (FileChannel file = Durable.create(copy);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
                line(out, concat(), node);
                for (byte[] batch : batches) {
                    line(out, batch, node);
                }
                out.flush();
                file.force(true);
            }
        }
    }

    /** How many bytes both copies take, about. */
    public long size() {
        return 2
                * (concat().length
                        + batches.stream().mapToLong(batch -> batch.length).sum())
                * 3
                / 2;
    }

    private byte[] concat() {
        byte[] all = java.util.Arrays.copyOf(signature, SIGNATURE + manifest.length);
        System.arraycopy(manifest, 0, all, SIGNATURE, manifest.length);
        return all;
    }

    private static void line(OutputStream out, byte[] secret, PublicKey node) throws IOException {
        out.write(Sealed.seal(secret, node).getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
    }

    /**
     * Reads whichever copy can be read.
     *
     * @throws DiskRefused when neither can
     */
    public static SealedRecords read(DiskFolder folder, PrivateKey own) {
        List<Exception> failures = new ArrayList<>();
        for (Path copy : folder.records()) {
            try {
                return read(copy, own);
            } catch (IOException | NodeRefused | IndexOutOfBoundsException e) {
                failures.add(e);
            }
        }
        throw new DiskRefused(DiskRefused.DAMAGED, failures.get(0));
    }

    private static SealedRecords read(Path copy, PrivateKey own) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        long room = Runtime.getRuntime().maxMemory() / 4;
        try (BoundedLines in = new BoundedLines(copy)) {
            for (Optional<String> line = in.next(); line.isPresent(); line = in.next()) {
                byte[] opened = Sealed.open(line.get().getBytes(StandardCharsets.US_ASCII), own);
                room -= opened.length;
                if (room < 0) {
                    throw new IOException("more than the memory bears");
                }
                lines.add(opened);
            }
        }
        byte[] all = lines.get(0);
        if (all.length < SIGNATURE) {
            throw new IOException("no manifest");
        }
        return new SealedRecords(
                java.util.Arrays.copyOfRange(all, SIGNATURE, all.length),
                java.util.Arrays.copyOf(all, SIGNATURE),
                lines.subList(1, lines.size()));
    }
}
