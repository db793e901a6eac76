package sala.mirror.transfer;

import java.nio.file.Path;
import java.util.Random;
import sala.blob.Blob;
import sala.mirror.node.JoinedNodes;

/** A joined school to which the district sends files of random bytes. */
abstract class SentFiles extends JoinedNodes {

    static final int FILE = 300_000;

    private final Random random = new Random(42);

    Blob file() {
        return district.file(bytes());
    }

    byte[] bytes() {
        byte[] bytes = new byte[FILE];
        random.nextBytes(bytes);
        return bytes;
    }

    Path stored(Blob file) {
        return district.blobs.withFile(file.hash(), path -> path);
    }
}
