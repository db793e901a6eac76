package sala.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import sala.node.NodeSettings;

/** Blobs as files in the node's data folder. */
public class FileBlobStore implements KeptBlobs {

    private final BlobFolder folder;
    private final Incoming incoming;
    private final FreeSpace space;
    private final BlobRegister register;

    public FileBlobStore(NodeSettings settings, BlobRegister register) {
        this(settings.data().resolve("blobs"), register);
    }

    /** Keeps them in this folder, which is made when it is missing. */
    public FileBlobStore(Path root, BlobRegister register) {
        this(root, register, FreeSpace.of(root));
    }

    FileBlobStore(Path root, BlobRegister register, FreeSpace space) {
        this.folder = new BlobFolder(root);
        this.incoming = new Incoming(folder.incoming(), space);
        this.space = space;
        this.register = register;
        sweep();
    }

    /** Deletes what an earlier run of the server did not finish writing. */
    private void sweep() {
        try {
            incoming.sweep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Blob put(InputStream bytes) {
        Incoming.Written written = incoming.write(bytes);
        return take(written.file(), written.blob());
    }

    /** The file stays where it is when this fails. */
    @Override
    public Blob adopt(Path file) {
        try {
            BlobFolder.syncFile(file);
            Blob blob = Hashing.of(file);
            register.touch(blob);
            folder.take(file, blob.hash());
            return blob;
        } catch (AtomicMoveNotSupportedException otherDisk) {
            return adoptFromOtherDisk(file);
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        }
    }

    private Blob adoptFromOtherDisk(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            space.demand(Files.size(file));
            Blob blob = put(in);
            Files.delete(file);
            return blob;
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        }
    }

    /** A blob that is there already is replaced by the same bytes, which also heals one that has rotted. */
    private Blob take(Path file, Blob blob) {
        boolean taken = false;
        try {
            register.touch(blob);
            folder.take(file, blob.hash());
            taken = true;
            return blob;
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        } finally {
            if (!taken) {
                Incoming.discard(file);
            }
        }
    }

    @Override
    public Optional<Blob> find(Hash hash) {
        try {
            return Optional.of(new Blob(hash, Files.size(folder.file(hash))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SeekableByteChannel open(Hash hash) {
        try {
            return Files.newByteChannel(folder.file(hash), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new NoSuchBlob(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T withFile(Hash hash, FileUse<T> use) {
        if (find(hash).isEmpty()) {
            throw new NoSuchBlob(hash);
        }
        return use.with(folder.file(hash));
    }

    @Override
    public void delete(Hash hash) {
        try {
            folder.delete(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isSound(Hash hash, Between between) {
        try {
            return DiskReading.hash(folder.file(hash), between).hash().equals(hash);
        } catch (NoSuchFileException e) {
            throw new NoSuchBlob(hash);
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void quarantine(Hash hash) {
        try {
            folder.quarantine(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean salvage(Hash hash, Path to) {
        try {
            return folder.salvage(hash, to);
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        }
    }

    @Override
    public void eachName(Consumer<Hash> name) {
        try {
            folder.eachName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
