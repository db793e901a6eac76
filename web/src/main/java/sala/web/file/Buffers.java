package sala.web.file;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/** A few large buffers that are used again and again; each is in use for less than a millisecond. */
final class Buffers {

    /** What a slow line does not take of one is kept for it by the server, and there are many slow lines. */
    private static final int SIZE = 128 << 10;

    private static final int KEPT = 16;
    private static final Queue<byte[]> FREE = new ArrayBlockingQueue<>(KEPT);

    private Buffers() {}

    static byte[] take() {
        byte[] free = FREE.poll();
        return free == null ? new byte[SIZE] : free;
    }

    /** What nobody will need soon is left to the garbage. */
    static void giveBack(byte[] buffer) {
        FREE.offer(buffer);
    }
}
