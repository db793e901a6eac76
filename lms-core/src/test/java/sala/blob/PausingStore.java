package sala.blob;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Waits in the middle of a deletion, so that a test can do something meanwhile. */
record PausingStore(KeptBlobs store, CountDownLatch reached, CountDownLatch goOn) implements KeptBlobs {

    @Override
    public void delete(Hash hash) {
        reached.countDown();
        try {
            goOn.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        store.delete(hash);
    }

    @Override
    public Blob put(InputStream bytes) {
        return store.put(bytes);
    }

    @Override
    public Blob adopt(Path file) {
        return store.adopt(file);
    }

    @Override
    public Optional<Blob> find(Hash hash) {
        return store.find(hash);
    }

    @Override
    public SeekableByteChannel open(Hash hash) {
        return store.open(hash);
    }

    @Override
    public <T> T withFile(Hash hash, FileUse<T> use) {
        return store.withFile(hash, use);
    }

    @Override
    public boolean isSound(Hash hash, Between between) {
        return store.isSound(hash, between);
    }

    @Override
    public void quarantine(Hash hash) {
        store.quarantine(hash);
    }

    @Override
    public boolean salvage(Hash hash, Path to) {
        return store.salvage(hash, to);
    }

    @Override
    public void eachName(Consumer<Hash> name) {
        store.eachName(name);
    }
}
