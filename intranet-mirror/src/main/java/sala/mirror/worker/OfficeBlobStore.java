package sala.mirror.worker;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import sala.blob.AtOffice;
import sala.blob.Blob;
import sala.blob.BlobRegister;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.blob.Hashing;
import sala.blob.NoSuchBlob;
import sala.node.NodeSettings;
import sala.worker.WorkerKey;

/**
 * The files of the node for which this worker works. Nothing stays here: a file is fetched when it is lent, goes on
 * from where a broken line left it, and is checked against its name.
 */
@AtOffice
@Singleton
public class OfficeBlobStore implements BlobStore {

    /** The address of the node's pages; the launcher sees to it that workers have one. */
    private static final String OFFICE = "sala.office";

    private final Path folder;
    private final BlobRegister register;
    private final OfficeDoor door;

    @Inject
    public OfficeBlobStore(NodeSettings settings, BlobRegister register, WorkerKey key) {
        this(
                settings.data().resolve("work").resolve("files"),
                register,
                new OfficeDoor(System.getProperty(OFFICE, "http://localhost:8080"), key.text()));
    }

    OfficeBlobStore(Path folder, BlobRegister register, OfficeDoor door) {
        this.folder = folder;
        this.register = register;
        this.door = door;
        sweep();
    }

    /** Of what a killed run left, only begun files are of use. */
    private void sweep() {
        File[] left = folder.toFile().listFiles((within, name) -> !name.endsWith(".part"));
        for (File file : left == null ? new File[0] : left) {
            away(file.toPath());
        }
    }

    @Override
    public Blob put(InputStream bytes) {
        Path file = inFolder(UUID.randomUUID() + ".new");
        try {
            Files.copy(bytes, file);
            return adopt(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            away(file);
        }
    }

    /** It is in the register first, so that no collection takes away what is there already. */
    @Override
    public Blob adopt(Path file) {
        try {
            Blob blob = Hashing.of(file);
            register.touch(blob);
            if (door.size(blob.hash()).isEmpty()) {
                door.bring(blob, file);
            }
            Files.delete(file);
            return blob;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Blob> find(Hash hash) {
        OptionalLong size = door.size(hash);
        return size.isEmpty() ? Optional.empty() : Optional.of(new Blob(hash, size.getAsLong()));
    }

    @Override
    public SeekableByteChannel open(Hash hash) {
        try {
            Path copy = inFolder(UUID.randomUUID() + ".open");
            Files.move(fetch(hash), copy);
            return Files.newByteChannel(copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T withFile(Hash hash, FileUse<T> use) {
        Path file = fetch(hash);
        try {
            return use.with(file);
        } finally {
            away(file);
        }
    }

    private synchronized Path fetch(Hash hash) {
        Blob blob = find(hash).orElseThrow(() -> new NoSuchBlob(hash));
        Path part = inFolder(hash.hex() + ".part");
        try {
            door.fetch(blob, part);
            if (!Hashing.of(part).equals(blob)) {
                Files.delete(part);
                throw new OfficeRefused(hash + " came with other bytes");
            }
            return Files.move(part, inFolder(UUID.randomUUID() + ".lent"));
        } catch (IOException e) {
            throw new OfficeRefused(hash + ": " + e, e);
        }
    }

    private Path inFolder(String name) {
        try {
            return Files.createDirectories(folder).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void away(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
